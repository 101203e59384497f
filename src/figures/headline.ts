import {
  HEADLINE_COMPARISONS,
  HEADLINE_METRICS,
  HEADLINE_SIGNS,
  OPENINGS,
  STRIDES,
} from './tables/headline.ts';
import type { Figure, HeadlineReason } from './types.ts';

const MOST = 6;

/** Where a figure stands: its place among the article's figures and among its paragraph's, from 0. */
export interface Place {
  order: number;
  inParagraph: number;
}

const NOWHERE: Place = { order: Infinity, inParagraph: Infinity };

/**
 * What speaks for leading with a figure, and what against, the weightiest first: the great totals, then what has a
 * growth, a rank or a plan beside it.
 */
export function headlineReasons(figure: Figure, place: Place = NOWHERE): HeadlineReason[] {
  const weights = new Map<HeadlineReason['reason'], number>();
  const add = (reason: HeadlineReason['reason'], weight: number): void => {
    if (weight !== 0) weights.set(reason, (weights.get(reason) ?? 0) + weight);
  };
  add('metric', HEADLINE_METRICS.find((row) => row.pattern.test(figure.metric))?.weight ?? 0);
  for (const { reason, weight, holds } of HEADLINE_SIGNS) if (holds(figure)) add(reason, weight);
  for (const { weight, holds } of OPENINGS) if (holds(place)) add('opening', weight);
  const types = new Set(figure.compare.map((item) => item.type));
  for (const { type, reason, weight } of HEADLINE_COMPARISONS) if (types.has(type)) add(reason, weight);
  const growth = figure.compare.find((item) => item.type === 'yoy' && !item.self)?.value ?? 0;
  add('growth', STRIDES.find((stride) => growth >= stride.from)?.weight ?? 0);
  return [...weights].map(([reason, weight]) => ({ reason, weight })).sort((a, b) => b.weight - a.weight);
}

/** How much speaks for leading with a figure; nothing for plans and for what is derived. */
export function headlineScore(figure: Figure, place: Place = NOWHERE): number {
  if (figure.kind === 'target' || figure.derived) return 0;
  return headlineReasons(figure, place).reduce((sum, { weight }) => sum + weight, 0);
}

/** 高新技术企业 and 申报高新技术企业 would say one thing twice, and so would GDP增速 and 地区生产总值. */
function isSameName(first: string, second: string): boolean {
  if (/^人均/.test(first) !== /^人均/.test(second)) return false;
  const [a, b] = [plainName(first), plainName(second)];
  return (Math.abs(a.length - b.length) <= 3 && (a.includes(b) || b.includes(a))) || isSibling(a, b);
}

/** 重点项目总投资 and 落地项目总投资: one measure of two parts, by their common end. */
function isSibling(a: string, b: string): boolean {
  let tail = 0;
  while (tail < Math.min(a.length, b.length) && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return tail >= 5 && tail >= 0.6 * Math.max(a.length, b.length);
}

const plainName = (metric: string): string =>
  metric
    .replace(/(?:增速|增幅)$/, '')
    .replace(/^(?:城镇|农村)(?:常住)?(?=居民)/, '')
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

function placesOf(figures: readonly Figure[]): Place[] {
  const counts = new Map<string, number>();
  return figures.map((figure, order) => {
    const paragraph = figure.source[0]?.paragraph ?? '';
    const inParagraph = counts.get(paragraph) ?? 0;
    counts.set(paragraph, inParagraph + 1);
    return { order, inParagraph };
  });
}

/** Marks the four to six figures to lead with, the best first, no metric twice. */
export function markHeadlines(figures: readonly Figure[]): Figure[] {
  const places = placesOf(figures);
  const ranked = figures
    .map((figure, order) => ({ figure, order, score: headlineScore(figure, places[order]) }))
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
  return figures.map((figure, order) => {
    const place = chosen.get(figure);
    return place === undefined
      ? figure
      : { ...figure, headline: place, headlineReasons: headlineReasons(figure, places[order]) };
  });
}
