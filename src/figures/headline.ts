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

/** What a growth beside a level adds by its size, in percent. */
const STRIDES: readonly { from: number; weight: number }[] = [
  { from: 30, weight: 3 },
  { from: 15, weight: 2 },
  { from: 8, weight: 1 },
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
  const growth = figure.compare.find((item) => item.type === 'yoy' && !item.self)?.value ?? 0;
  score += STRIDES.find((stride) => growth >= stride.from)?.weight ?? 0;
  if (/总[数量]$/.test(figure.metric)) score += 2;
  if (figure.source.length > 1) score += 2;
  if (figure.value.qualifier?.includes('预计')) score -= 1;
  if (figure.metric.length > 28) score -= 2;
  return score;
}

/** 高新技术企业 and 申报高新技术企业 would say one thing twice, and so would GDP增速 and 地区生产总值. */
function isSameName(first: string, second: string): boolean {
  const [a, b] = [plainName(first), plainName(second)];
  return Math.abs(a.length - b.length) <= 3 && (a.includes(b) || b.includes(a));
}

const plainName = (metric: string): string =>
  metric
    .replace(/(?:增速|增幅)$/, '')
    .replace(/^GDP$|^(?:国内|区域)生产总值$|（GDP）$/, (name) => (name === '（GDP）' ? '' : '地区生产总值'));

/** Of two totals with one name and one score the greater is the whole place's. */
function isGreater(figure: Figure, than: Figure): boolean {
  const [a, b] = [figure.value.amount, than.value.amount];
  return (
    figure.metric === than.metric &&
    figure.value.base === than.value.base &&
    typeof a === 'number' &&
    typeof b === 'number' &&
    a > b
  );
}

/** Marks the four to six figures to lead with, the best first, no metric twice. */
export function markHeadlines(figures: readonly Figure[]): Figure[] {
  const ranked = figures
    .map((figure, order) => ({ figure, order, score: headlineScore(figure) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const metrics = new Set<string>();
  const chosen = new Map<Figure, number>();
  for (const { figure: first, score } of ranked) {
    if (chosen.size === MOST) break;
    const figure = ranked.reduce(
      (best, other) => (other.score === score && isGreater(other.figure, best) ? other.figure : best),
      first,
    );
    if ([...metrics].some((metric) => isSameName(metric, figure.metric))) continue;
    metrics.add(figure.metric);
    chosen.set(figure, chosen.size + 1);
  }
  return figures.map((figure) => {
    const place = chosen.get(figure);
    return place === undefined ? figure : { ...figure, headline: place };
  });
}
