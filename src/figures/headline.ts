import { HEADLINE_METRICS } from './tables/headline.ts';
import type { Figure } from './types.ts';

const MOST = 6;

/** Scores a figure as an editor would: the great totals, then what has a growth, a rank or a plan beside it. */
export function headlineScore(figure: Figure): number {
  if (figure.kind === 'target' || figure.derived) return 0;
  const known = HEADLINE_METRICS.find((row) => row.pattern.test(figure.metric))?.weight ?? 0;
  const types = new Set(figure.compare.map((item) => item.type));
  let score = known;
  if (figure.kind === 'amount') score += figure.value.base.endsWith('元') ? 3 : 1;
  if (figure.kind === 'growth') score += 1;
  if (types.has('yoy')) score += 3;
  if (types.has('rank')) score += 2;
  if (types.has('completion')) score += 2;
  if (types.has('share')) score += 1;
  if (types.has('record') || types.has('growth_vs_peer_pp') || types.has('growth_ratio') || types.has('multiple')) score += 1;
  if (figure.kind === 'rank') score += figure.value.amount === 0 ? 0 : 3;
  if (figure.source.length > 1) score += 2;
  return score;
}

/** Marks the four to six figures to lead with, the best first, no metric twice. */
export function markHeadlines(figures: readonly Figure[]): Figure[] {
  const ranked = figures
    .map((figure, order) => ({ figure, order, score: headlineScore(figure) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const metrics = new Set<string>();
  const chosen = new Map<Figure, number>();
  for (const { figure } of ranked) {
    if (chosen.size === MOST) break;
    if (metrics.has(figure.metric)) continue;
    metrics.add(figure.metric);
    chosen.set(figure, chosen.size + 1);
  }
  return figures.map((figure) => {
    const place = chosen.get(figure);
    return place === undefined ? figure : { ...figure, headline: place };
  });
}
