import type { Locale } from '../editions/types.ts';

/** What an address is made from: site.yaml's origin and path. */
export interface Place {
  url: string;
  base: string;
}

export type ChartFormat = '.svg' | '-wide.png' | '-square.png' | '.csv';

/** Every address of the site, relative to the origin; `absolute` adds it. */
export interface Hrefs {
  home: () => string;
  list: (locale: Locale) => string;
  about: (locale: Locale) => string;
  feed: (locale: Locale) => string;
  report: (locale: Locale, report: { year: number; slug: string }) => string;
  /** The report's Chinese and English side by side. */
  parallel: (locale: Locale, report: { year: number; slug: string }) => string;
  /** The page of all a report's figures; with a section's id, of those that it states. */
  figures: (locale: Locale, report: { year: number; slug: string }, section?: string) => string;
  /** An earlier version of the report, by the digits that name it. */
  version: (locale: Locale, report: { year: number; slug: string }, name: string) => string;
  data: (locale: Locale, report: { year: number; slug: string }, format: 'csv' | 'json') => string;
  /** A file of one chart; `-wide` and `-square` are pictures for posts. */
  chart: (locale: Locale, report: { year: number; slug: string }, id: string, format: ChartFormat) => string;
  /** The picture beside a report's link. */
  card: (locale: Locale, report: { year: number; slug: string }) => string;
  /** Reports side by side: an organisation's, a place's. */
  compare: (locale: Locale, group: { kind: 'organisation' | 'place'; id: string }) => string;
  seed: (name: string) => string;
  /** A report's picture. */
  picture: (id: string, file: string) => string;
  image: (name: string) => string;
  /** A file of a report's archive; without a name, the whole of it in a zip. */
  archived: (id: string, name?: string) => string;
  asset: (path: string) => string;
  absolute: (href: string) => string;
}

/**
 * The one place that knows how addresses look.
 *
 * @example hrefsOf({ url: 'https://a.example', base: '/reports/' }).about('en') // '/reports/en/about/'
 */
export function hrefsOf(place: Place): Hrefs {
  const base = `/${place.base}/`.replace(/\/+/g, '/');
  const origin = place.url.replace(/\/+$/, '');
  const report = (locale: Locale, { year, slug }: { year: number; slug: string }) =>
    `${base}${locale}/${year}/${slug}/`;
  return {
    home: () => base,
    list: (locale) => `${base}${locale}/`,
    about: (locale) => `${base}${locale}/about/`,
    feed: (locale) => `${base}${locale}/feed.xml`,
    report,
    parallel: (locale, which) => `${report(locale, which)}parallel/`,
    figures: (locale, which, section) =>
      `${report(locale, which)}figures/${section === undefined ? '' : `?section=${encodeURIComponent(section)}`}`,
    version: (locale, which, name) => `${report(locale, which)}versions/${name}/`,
    data: (locale, which, format) => `${report(locale, which)}figures.${format}`,
    chart: (locale, which, id, format) => `${report(locale, which)}charts/${id}${format}`,
    card: (locale, which) => `${report(locale, which)}card.png`,
    compare: (locale, { kind, id }) => `${base}${locale}/${kind}s/${id}/`,
    seed: (name) => `${base}seeds/${name}`,
    picture: (id, file) => `${base}pictures/${id}/${file}`,
    image: (name) => `${base}images/${name}`,
    archived: (id, name) => (name ? `${base}archive/${id}/data/${name}` : `${base}archive/${id}.zip`),
    asset: (path) => `${base}${path}`,
    absolute: (href) => `${origin}${href}`,
  };
}

/**
 * The address of one file of the site as seen from another, for pages that are opened from a folder: no server
 * there looks for index.html. Both are paths below the base path.
 *
 * @example relativeHref('zh-Hans/about/index.html', 'en/about/index.html') // '../../en/about/index.html'
 */
export function relativeHref(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)].join('/');
}
