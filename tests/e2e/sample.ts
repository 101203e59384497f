import type { BuiltPage } from './harness.ts';

export const WIDTHS = [360, 768, 1100, 1440] as const;
export const SCHEMES = ['light', 'dark'] as const;

/** One way to look at one page. */
export interface View {
  page: BuiltPage;
  width: number;
  scheme: 'light' | 'dark';
}

/**
 * Views to test: with `all`, every page at every width in both schemes; else a sample in which every page is seen,
 * every report at every width in some edition, every kind of page in every edition in both schemes, and at every width.
 */
export function chooseViews(pages: readonly BuiltPage[], all = false): View[] {
  const views = pages.flatMap((page) =>
    WIDTHS.flatMap((width) => SCHEMES.map((scheme): View => ({ page, width, scheme }))),
  );
  if (all) return views;
  const open = new Set(views.flatMap(aspects));
  const chosen: View[] = [];
  while (open.size > 0) {
    let best: View | null = null;
    let most = 0;
    for (const view of views) {
      const gain = aspects(view).filter((aspect) => open.has(aspect)).length;
      if (gain > most) [best, most] = [view, gain];
    }
    if (!best) break;
    for (const aspect of aspects(best)) open.delete(aspect);
    chosen.push(best);
  }
  return chosen;
}

/** What a view shows that the sample must hold. */
function aspects({ page, width, scheme }: View): string[] {
  const { kind, edition, path } = page;
  const work = kind === 'report' ? path.slice((edition ?? '').length) : kind;
  return [path, `${work} ${width}`, `${kind} ${edition} ${scheme}`, `${kind} ${width} ${scheme}`];
}
