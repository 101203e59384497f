import { HEADLINE_METRICS } from './tables/headline.ts';
import type { ComparisonType, Figure } from './types.ts';

const MOST = 6;

/** What a comparison adds. */
const WEIGHTS: readonly (readonly [ComparisonType, number])[] = [
  ['yoy', 3],
  ['rank', 2],
  ['completion', 2],
  ['share', 1],
  ['record', 1],
  ['multiple', 1],
  ['growth_ratio', 1],
  ['growth_vs_peer_pp', 1],
];

/** Scores a figure as an editor would: the great totals, then what has a growth, a rank or a plan beside it. */
export function headlineScore(figure: Figure): number {
  if (figure.kind === 'target' || figure.derived) return 0;
  const known = HEADLINE_METRICS.find((row) => row.pattern.test(figure.metric))?.weight ?? 0;
  const types = new Set(figure.compare.map((item) => item.type));
  let score = known;
  if (figure.kind === 'amount' && figure.value.base.endsWith('元')) score += 2;
  if (figure.kind === 'growth') score += 1;
  if (figure.kind === 'rank' && typeof figure.value.amount === 'number')
    score += figure.value.amount <= 5 && figure.scope === '全国' ? 5 : 2;
  for (const [type, weight] of WEIGHTS) if (types.has(type)) score += weight;
  if (/总[数量]$/.test(figure.metric)) score += 2;
  if (figure.source.length > 1) score += 2;
  if (figure.value.qualifier?.includes('预计')) score -= 1;
  return score;
}

/** 高新技术企业 and 申报高新技术企业 would say one thing twice. */
function isSameName(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 3 && (a.includes(b) || b.includes(a));
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
    if ([...metrics].some((metric) => isSameName(metric, figure.metric))) continue;
    metrics.add(figure.metric);
    chosen.set(figure, chosen.size + 1);
  }
  return figures.map((figure) => {
    const place = chosen.get(figure);
    return place === undefined ? figure : { ...figure, headline: place };
  });
}
