import type { Locale } from '../editions/types.ts';

/** What an address is made from: site.yaml's origin and path. */
export interface Place {
  url: string;
  base: string;
}

/** Every address of the site, relative to the origin; `absolute` adds it. */
export interface Hrefs {
  home: () => string;
  list: (locale: Locale) => string;
  about: (locale: Locale) => string;
  feed: (locale: Locale) => string;
  report: (locale: Locale, report: { year: number; slug: string }) => string;
  data: (locale: Locale, report: { year: number; slug: string }, format: 'csv' | 'json') => string;
  seed: (name: string) => string;
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
    data: (locale, which, format) => `${report(locale, which)}figures.${format}`,
    seed: (name) => `${base}seeds/${name}`,
    asset: (path) => `${base}${path}`,
    absolute: (href) => `${origin}${href}`,
  };
}
