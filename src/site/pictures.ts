import type { Glossary, Locale } from '../editions/types.ts';
import type { ReportPicture, ReportSummary, Site } from '../library/index.ts';
import { hrefsOf } from './hrefs.ts';
import { wordsOf } from './words.ts';

/** A picture as a page shows it. */
export interface PictureView {
  file: string;
  /** The caption's block, or the one that it stands behind. */
  blockId: string;
  src: string;
  width: number;
  height: number;
  alt: string;
  /** The language of `alt` where it isn't the edition's. */
  altLang: Locale | null;
}

/** The pictures of a report's page, by the block that they belong to. */
export function viewPictures(
  pictures: readonly ReportPicture[],
  summary: ReportSummary,
  site: Site,
  glossary: Glossary,
  locale: Locale,
): ReadonlyMap<string, PictureView[]> {
  const hrefs = hrefsOf(site);
  const say = wordsOf(summary, site, glossary, locale);
  return Map.groupBy(
    pictures.map(({ file, blockId, width, height, alt, altEn }) => ({
      file,
      blockId,
      src: hrefs.picture(summary.id, file),
      width,
      height,
      alt: alt === undefined ? '' : say(alt, altEn),
      altLang: locale === 'en' && alt !== undefined && altEn === undefined ? summary.script : null,
    })),
    ({ blockId }) => blockId,
  );
}
