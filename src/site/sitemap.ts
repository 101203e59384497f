import type { SitemapItem } from '@astrojs/sitemap';
import type { Locale } from '../editions/types.ts';
import type { ReportSummary, Site } from '../library/index.ts';
import { hrefsOf } from './hrefs.ts';
import type { Hrefs } from './hrefs.ts';
import { editionsOf } from './report-paths.ts';

/**
 * Gives a page its entry in the sitemap, with its twins in the editions that exist and x-default: the choice of editions
 * for lists and plain pages, the leading edition for a report and its figures.
 */
export function sitemapEntries(
  site: Site,
  reports: readonly Pick<ReportSummary, 'year' | 'slug' | 'english'>[],
): (item: SitemapItem) => SitemapItem {
  const hrefs = hrefsOf(site);
  const byTail = new Map(reports.map((report) => [`${report.year}/${report.slug}/`, report]));
  return (item) => entryOf(item, site, hrefs, byTail);
}

function entryOf(
  item: SitemapItem,
  site: Site,
  hrefs: Hrefs,
  reports: ReadonlyMap<string, Pick<ReportSummary, 'english'>>,
): SitemapItem {
  const path = new URL(item.url).pathname.slice(hrefs.home().length);
  const [locale, ...rest] = path.split('/');
  if (!site.editions.includes(locale as Locale)) return item;
  const tail = rest.join('/');
  const report = reports.get(tail.replace(/(?:parallel|figures)\/$/, ''));
  const editions = report ? editionsOf(report, site) : site.editions;
  const links = editions.map((lang) => ({
    lang: lang as string,
    url: hrefs.absolute(`${hrefs.home()}${lang}/${tail}`),
  }));
  const fallback = report ? links[0]?.url : hrefs.absolute(hrefs.home());
  return { ...item, links: fallback ? [...links, { lang: 'x-default', url: fallback }] : links };
}
