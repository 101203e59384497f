import type { ElementContent } from 'hast';
import { makeEdition, strings } from '../editions/index.ts';
import type { LocalFigure, Locale } from '../editions/types.ts';
import type { Source } from '../library/index.ts';
import type { Report, ReportSummary, Site } from '../library/types.ts';
import { citedOf } from './cited.ts';
import { hrefsOf } from './hrefs.ts';
import type { Hrefs } from './hrefs.ts';
import { formatDate } from './locales.ts';
import { keepTogether } from './keep.ts';
import { linkNumbers } from './marks.ts';
import { editionInput } from './report-view.ts';

/** What the page of an earlier version shows, in one locale: its text, its numbers, and that it isn't the present one. */
export interface EarlierView {
  locale: Locale;
  hrefs: Hrefs;
  title: string;
  organisation: string;
  published: string;
  digest: string;
  /** The report as it is now. */
  current: string;
  seed: string;
  sections: {
    id: string;
    heading: string[];
    blocks: { id: string; kind: 'paragraph' | 'caption' | 'aside'; hast: ElementContent[] }[];
  }[];
  figures: LocalFigure[];
}

/** The name of an earlier version's seed among the site's. */
export const versionSeedName = (id: string, name: string): string => `${id}.${name}.txt`;

/** Lays an earlier version out: `source` is the report of now, `then` the report and summary of that version. */
export function viewEarlier(
  source: Pick<Source, 'report' | 'site' | 'glossary'>,
  then: { report: Report; summary: ReportSummary },
  version: Report['versions'][number],
  locale: Locale,
): EarlierView {
  const { site, glossary } = source;
  const { title, organisation } = citedOf(then.summary, site, glossary, locale);
  const edition = makeEdition(editionInput({ report: then.report, site, glossary }, locale), locale);
  const hrefs = hrefsOf(site);
  return {
    locale,
    hrefs,
    title,
    organisation,
    published: formatDate(version.date, locale),
    digest: version.digest,
    current: hrefs.report(locale, source.report),
    seed: hrefs.seed(versionSeedName(source.report.id, version.name)),
    sections: edition.sections.map(({ id, heading, blocks }) => ({
      id,
      heading,
      blocks: blocks.map((block) => ({
        id: block.id,
        kind: block.kind,
        hast: keepTogether(linkNumbers(block, new Map()), locale),
      })),
    })),
    figures: edition.figures,
  };
}

/** The pages of a report's earlier versions: name by name, in the editions that it had. */
export function earlierPages(
  report: Pick<ReportSummary, 'earlier' | 'english'>,
  site: Site,
): { name: string; locale: Locale }[] {
  return (report.earlier ?? []).flatMap(({ name, english }) =>
    site.editions
      .filter((locale) => locale !== 'en' || (english && report.english))
      .map((locale) => ({ name, locale })),
  );
}

/** The page of one earlier version in each edition. */
export function earlierTwins(
  report: Pick<ReportSummary, 'year' | 'slug' | 'earlier' | 'english'>,
  site: Site,
  name: string,
): Partial<Record<Locale, string>> {
  const hrefs = hrefsOf(site);
  return Object.fromEntries(
    earlierPages(report, site)
      .filter((page) => page.name === name)
      .map(({ locale }) => [locale, hrefs.version(locale, report, name)]),
  );
}

/** Of a page that tells it is an earlier version. */
export const earlierTitle = ({ title, published, locale }: EarlierView): string =>
  [title, strings(locale).site.versionOf.replace('{date}', published)].join(locale === 'en' ? ' | ' : '｜');
