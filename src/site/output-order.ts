/**
 * The order in which outputs are made: those of a report stand next to each other, an edition's page before its data,
 * so that one reading of the report serves them all. Otherwise the order is kept.
 *
 * @example
 * inReportOrder([{ pathname: '/en/2025/a/' }, { pathname: '/en/2025/b/' }, { pathname: '/en/2025/a/figures.csv' }])
 * // /en/2025/a/, /en/2025/a/figures.csv, /en/2025/b/
 */
export function inReportOrder<Output extends { pathname: string }>(outputs: readonly Output[]): Output[] {
  const reports = Map.groupBy(outputs, ({ pathname }) => reportIn(pathname));
  return [...reports].flatMap(([, own]) => {
    const folders = Map.groupBy(own, ({ pathname }) => FOLDER.exec(pathname)?.[0] ?? pathname);
    return [...folders.values()].flat();
  });
}

/** `<locale>/<year>/<slug>` in a page's address and in those of its data. */
const FOLDER = /[^/]+\/\d{4}\/[^/]+/;

/** `2025-qilu-software-park`, from the address of a page, of its data or of its seed; of what is no report's, the address. */
function reportIn(pathname: string): string {
  const [, year, slug] = /\/(\d{4})[/-]([a-z0-9-]+)/.exec(pathname) ?? [];
  return slug === undefined ? pathname : `${year}-${slug}`;
}
