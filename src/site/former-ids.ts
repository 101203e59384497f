import type { ElementContent } from 'hast';
import type { Chart } from '../charts/types.ts';
import type { Report } from '../library/types.ts';
import { escapeHtml } from './escape.ts';
import { chartId } from './anchors.ts';

/** Former ids of a page by the present ones: their addresses lead to where these are. */
export type FormerIds = ReadonlyMap<string, readonly string[]>;

/**
 * Where each published address of a page leads now. A chart that isn't drawn any more leads to one that shows its first
 * figure, or to that figure in the text.
 */
export function formerIdsOf({ formerly }: Pick<Report, 'formerly'>, charts: readonly Chart[]): FormerIds {
  const former = new Map<string, string[]>();
  const add = (now: string, id: string): void => void former.set(now, [...(former.get(now) ?? []), id]);
  for (const [id, now] of Object.entries(formerly.now)) add(now, id);
  const drawn = new Set(charts.map(({ id }) => id));
  for (const { id, figures } of formerly.charts) {
    if (drawn.has(id)) continue;
    const twin = chartInPlaceOf({ id, figures }, charts);
    const to = twin ? chartId(twin) : figures[0];
    if (to !== undefined) add(to, `n-${id}`);
  }
  return former;
}

/** The chart that a former chart's files and address stand for now. */
export function chartInPlaceOf(
  { id, figures }: { id: string; figures: readonly string[] },
  charts: readonly Chart[],
): Chart | undefined {
  const showing = charts.filter((chart) => chart.figures.some((figure) => figure === figures[0]));
  return showing.find(({ kind }) => id.startsWith(`${kind}-`)) ?? showing[0];
}

/** Empty elements that carry the former ids, within the element of the present one. */
export const formerHtml = (former: FormerIds, id: string): string =>
  (former.get(id) ?? []).map((one) => `<span id="${escapeHtml(one)}"></span>`).join('');

/** The same for a number in the text. */
export const formerAnchors = (former: FormerIds, id: unknown): ElementContent[] =>
  (typeof id === 'string' ? (former.get(id) ?? []) : []).map((one) => ({
    type: 'element',
    tagName: 'span',
    properties: { id: one },
    children: [],
  }));
