import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../editions/types.ts';
import { digestOf, picturePath, readLogo, readPictures, sha256 } from '../library/index.ts';
import type { Source } from '../library/index.ts';
import { siteWords, viewPictures, viewReport } from '../site/index.ts';
import type { PictureView } from '../site/index.ts';
import { SOURCE } from './names.ts';

/** An image as a file that stands alone carries it. */
export interface Image {
  width: number;
  height: number;
  alt: string;
  /** Its bytes as an address. */
  data: string;
  bytes: Buffer;
}

/** A picture of the report. */
export interface Picture extends Image, Pick<PictureView, 'altLang' | 'blockId' | 'file'> {
  /** Where its file is in the archive, seen from the single file. */
  link: string;
}

/** What an edition shows beside its drawings. */
export interface Images {
  logo: Image | null;
  /** In the order of the page. */
  pictures: readonly Picture[];
}

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** An image as an address that nothing need be fetched for. */
export function dataAddress(name: string, bytes: Buffer): string {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return `data:${type};base64,${bytes.toString('base64')}`;
}

/** No image at all. */
export const NO_IMAGES: Images = { logo: null, pictures: [] };

/** Reads the images that an edition shows; those that `check` refuses are left out, as on the site. */
export function imagesOf(source: Source, root: string, locale: Locale): Images {
  const { report, site, glossary } = source;
  const logo = readLogo(root, site);
  const say = siteWords(site, glossary, locale);
  return {
    logo: logo && site.logo ? image(logo.name, logo.bytes, logo, say(site.logo.alt, site.logo.en)) : null,
    pictures: shownPictures(source, root, locale).map((one) => {
      const path = picturePath(report.id, one.file);
      return {
        ...image(one.file, readFileSync(join(root, path)), one, one.alt),
        ...{ altLang: one.altLang, blockId: one.blockId, file: one.file },
        link: `${SOURCE}/${path}`,
      };
    }),
  };
}

const image = (
  name: string,
  bytes: Buffer,
  { width, height }: { width: number; height: number },
  alt: string,
): Image => ({ width, height, alt, bytes, data: dataAddress(name, bytes) });

/** In the order of the page, which an edition may leave blocks out of. */
function shownPictures(source: Source, root: string, locale: Locale): PictureView[] {
  const { report, summary, site, glossary } = source;
  const read = readPictures(root, report);
  if (read.length === 0) return [];
  const pictures = viewPictures(read, summary, site, glossary, locale);
  const { standfirst, sections } = viewReport(source, locale);
  const ids = [
    ...(standfirst ? [standfirst.block.id] : []),
    ...sections.flatMap(({ rows }) => rows.flatMap(({ block }) => [block.id, ...block.merged])),
  ];
  return ids.flatMap((id) => pictures.get(id) ?? []);
}

/** A digest of the bytes of all images, for keys: what a report's own digest covers is their names. */
export function imagesDigest({ report, site }: Source, root: string): string {
  const logo = readLogo(root, site);
  const pictures = readPictures(root, report).map(({ file }): [string, string] => [
    `picture ${file}`,
    sha256(readFileSync(join(root, picturePath(report.id, file)))),
  ]);
  return digestOf({ ...Object.fromEntries(pictures), logo: logo ? sha256(logo.bytes) : null });
}
