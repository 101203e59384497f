import type { ChineseLocale, Locale } from '../editions/types.ts';
import type { ReportSummary, Site } from '../library/index.ts';
import { hrefsOf } from './hrefs.ts';
import { othersIn } from './others.ts';

/** The editions that a report has a page in: every Chinese one of the site, English where staff wrote it. */
export function editionsOf(report: Pick<ReportSummary, 'english'>, site: Site): Locale[] {
  return site.editions.filter((locale) => locale !== 'en' || report.english);
}

/** The same page of a report in each edition that has it: the report itself, or the page of its figures. */
export function reportTwins(
  report: ReportSummary,
  site: Site,
  page: 'report' | 'figures' = 'report',
): Partial<Record<Locale, string>> {
  const href = hrefsOf(site)[page];
  return Object.fromEntries(editionsOf(report, site).map((locale) => [locale, href(locale, report)]));
}

/**
 * The Chinese edition that stands beside the English in the frame of an edition: itself, or in English the leading one;
 * null where the site has no two languages.
 */
export function chineseBeside(locale: Locale, site: Pick<Site, 'editions'>): ChineseLocale | null {
  if (!site.editions.includes('en')) return null;
  if (locale !== 'en') return locale;
  return site.editions.find((one): one is ChineseLocale => one !== 'en') ?? null;
}

/** The editions in whose frame a report is set in both languages: all of them, where staff wrote it in English. */
export function parallelEditionsOf(report: Pick<ReportSummary, 'english'>, site: Site): Locale[] {
  const editions = editionsOf(report, site);
  return editions.includes('en') && editions.length > 1 ? editions : [];
}

/** The report in both languages, in the frame of each edition. */
export function parallelTwins(report: ReportSummary, site: Site): Partial<Record<Locale, string>> {
  const hrefs = hrefsOf(site);
  return Object.fromEntries(
    parallelEditionsOf(report, site).map((locale) => [locale, hrefs.parallel(locale, report)]),
  );
}

/** A page that every edition has. */
export function siteTwins(site: Site, page: (locale: Locale) => string): Partial<Record<Locale, string>> {
  return Object.fromEntries(site.editions.map((locale) => [locale, page(locale)]));
}

/**
 * Parameters of every report page, report by report, so that one report's work serves all its editions; `others` are
 * the reports of the same organisation in other years.
 */
export function reportPaths<
  Report extends Pick<ReportSummary, 'id' | 'year' | 'slug' | 'english' | 'digest' | 'organisation'>,
>(reports: readonly Report[], site: Site) {
  const others = othersIn(reports);
  return reports.flatMap((report) =>
    editionsOf(report, site).map((locale) => ({
      params: { locale, year: String(report.year), slug: report.slug },
      props: { id: report.id, digest: report.digest, locale, others: others(report) },
    })),
  );
}
