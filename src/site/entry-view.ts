import { listChart } from '../charts/index.ts';
import type { Chart } from '../charts/types.ts';
import { makeListing, strings } from '../editions/index.ts';
import type { ListedReport, Listing } from '../editions/index.ts';
import type { Glossary, LocalFigure, Locale } from '../editions/types.ts';
import type { ReportSummary, Site } from '../library/types.ts';
import { citedOf } from './cited.ts';
import type { FeedEntry } from './feed.ts';
import { hrefsOf } from './hrefs.ts';
import { dropOrganisation, formatDate, publishedOn, quotesOf } from './locales.ts';
import { inOneLine } from './one-line.ts';
import { editionsOf } from './report-paths.ts';
import { tellCorrection, toldText, wordsOf } from './words.ts';

/** A report as a list shows it: its place in time, its name, one figure. */
export interface EntryView {
  href: string;
  /** The language of the page behind it, where the list's edition has none. */
  hrefLang: Locale | null;
  year: number;
  organisation: string;
  kicker: string | null;
  /** The whole title on one line. */
  title: string;
  phrases: string[];
  /** The language of kicker and phrases where it isn't the list's. */
  titleLang: Locale | null;
  published: string;
  /** Of a draft or a report in review, in words. */
  status: string | null;
  figure: LocalFigure | null;
  chart: Chart | null;
  /** When the figure holds, where that isn't the report's year. */
  period: string | null;
}

/** An entry from a report's summary alone: no article is read for a list. */
export function viewEntry(report: ReportSummary, site: Site, glossary: Glossary, locale: Locale): EntryView {
  const translated = locale !== 'en' || editionsOf(report, site).includes('en');
  const target = translated ? locale : (site.editions[0] ?? 'zh-Hans');
  const cited = citedOf(report, site, glossary, locale);
  const { organisation } = cited;
  const { kicker, title, figures } = listingOf(report, site, glossary, locale);
  return {
    href: hrefsOf(site).report(target, report),
    hrefLang: target === locale ? null : target,
    year: report.year,
    organisation,
    kicker,
    title: cited.title,
    phrases: dropOrganisation(
      title,
      report.englishTitle === null && locale === 'en' ? report.organisation.name : organisation,
    ),
    titleLang: locale === 'en' && report.englishTitle === null ? report.script : null,
    published: publishedOn(report.published, locale),
    status: report.status ? strings(locale).site[report.status] : null,
    ...shown(figures, locale, report.year),
  };
}

/** A report as a feed tells it: its name, its leading figures in one line, and what was put right since. */
export function viewFeedEntry(
  report: ReportSummary,
  site: Site,
  glossary: Glossary,
  locale: Locale,
): FeedEntry {
  const { title, organisation, published, url } = citedOf(report, site, glossary, locale);
  const { figures } = listingOf(report, site, glossary, locale);
  const { separator, corrections: heading } = strings(locale).site;
  const say = wordsOf(report, site, glossary, locale);
  const corrections = (report.corrections ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const summary = [
    `${organisation} ${report.year}${separator}${inOneLine(figures, locale)}`,
    ...corrections.map((one) => {
      const told = toldText(tellCorrection(one, say, locale, report.script), locale);
      return `${heading} ${formatDate(one.date, locale)}${separator}${told}`;
    }),
  ].join('\n');
  const updated = corrections.reduce((last, { date }) => (date > last ? date : last), published);
  const status = report.status ? strings(locale).site[report.status] : null;
  const marked = status === null ? title : locale === 'en' ? `${title} (${status})` : `${title}（${status}）`;
  return { title: marked, url, published, updated, author: organisation, summary };
}

function listingOf(report: ReportSummary, site: Site, glossary: Glossary, locale: Locale): Listing {
  const listed = { ...report, figures: report.headline as ListedReport['figures'] };
  return makeListing(listed, glossary, locale, quotesOf(site, locale));
}

/** As on the report's page: the first leading figure that can be shown against something. */
function shown(
  figures: readonly LocalFigure[],
  locale: Locale,
  year: number,
): Pick<EntryView, 'figure' | 'chart' | 'period'> {
  for (const figure of figures) {
    const chart = listChart(figure, locale, figures);
    if (chart) return { figure, chart, period: otherPeriod(figure, year) };
  }
  const figure = figures[0] ?? null;
  return { figure, chart: null, period: figure && otherPeriod(figure, year) };
}

function otherPeriod({ period, source }: LocalFigure, year: number): string | null {
  return period === '' || source.period.label === String(year) ? null : period;
}
