/** What belongs to a report: `<locale>/<year>/<slug>` and what lies in it, and its seed. */
const PAGE = /^\/?([^/]+)\/(\d{4})\/([a-z0-9-]+)(?:\/|$)/;
const SEED = /^\/?seeds\/(\d{4})-([a-z0-9-]+)(?:\.[0-9a-f]+)?\.txt\/?$/;

/**
 * The order in which outputs are made: those of a report stand next to each other, an edition's page and its data
 * together, so that one reading of the report serves them all. Otherwise the order is kept.
 *
 * @example
 * inReportOrder([{ pathname: '/en/2025/a' }, { pathname: '/en/2025/b' }, { pathname: '/en/2025/a/figures.csv' }])
 * // /en/2025/a, /en/2025/a/figures.csv, /en/2025/b
 */
export function inReportOrder<Output extends { pathname: string }>(outputs: readonly Output[]): Output[] {
  const reports = Map.groupBy(outputs, ({ pathname }) => reportIn(pathname) ?? pathname);
  return [...reports.values()]
    .flatMap((own) => [...Map.groupBy(own, ({ pathname }) => PAGE.exec(pathname)?.[1]).values()])
    .flat();
}

/**
 * The file of a report's output below the site's folder; null for an address that is no report's.
 *
 * @example
 * reportOutput('/reports/en/2025/a/', '/reports/') // 'en/2025/a/index.html'
 */
export function reportOutput(pathname: string, base: string): string | null {
  const root = `/${base}/`.replace(/\/+/g, '/');
  if (!pathname.startsWith(root)) return null;
  const path = pathname.slice(root.length).replace(/\/$/, '');
  if (reportIn(path) === null) return null;
  return /\.[a-z]+$/.test(path) ? path : `${path}/index.html`;
}

/** `2025-qilu-software-park`; null where an address is no report's. */
function reportIn(pathname: string): string | null {
  const [, , year, slug] = PAGE.exec(pathname) ?? ['', ...(SEED.exec(pathname) ?? [])];
  return year === undefined || slug === undefined ? null : `${year}-${slug}`;
}
