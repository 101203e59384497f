import type { LocalFigure } from '../../editions/types.ts';

/** A count and the counts that lie within it. */
export interface Parts {
  whole: LocalFigure;
  /** The largest first. */
  parts: LocalFigure[];
  /** Whether each part also lies within the one before it (过亿元 ⊃ 过10亿元). */
  nested: boolean;
}

/** The whole count of a figure, where it is exact. */
export function countOf(figure: LocalFigure): number | undefined {
  const { kind, value } = figure.source;
  return kind === 'count' &&
    typeof value.amount === 'number' &&
    !value.qualifier &&
    Number.isInteger(value.amount)
    ? value.amount
    : undefined;
}

/** Parts that the article calls parts (其中), and thresholds that contain one another, among figures in reading order. */
export function partsOf(figures: readonly LocalFigure[]): Parts | undefined {
  return statedParts(figures) ?? thresholds(figures);
}

function statedParts(figures: readonly LocalFigure[]): Parts | undefined {
  for (const part of figures) {
    const of = wholeNumber(part);
    const whole =
      of === undefined ? undefined : figures.find((figure) => figure !== part && countOf(figure) === of);
    if (!whole) continue;
    const parts = figures.filter(
      (figure) =>
        figure !== whole &&
        wholeNumber(figure) === of &&
        (countOf(figure) ?? 0) > 0 &&
        (countOf(figure) ?? of!) < of!,
    );
    if (parts.length > 0) return { whole, parts: byCount(parts), nested: false };
  }
  return undefined;
}

/** The size of the whole that a figure says it is part of. */
function wholeNumber(figure: LocalFigure): number | undefined {
  if (countOf(figure) === undefined) return undefined;
  const part = figure.source.compare.find(({ type }) => type === 'part_of');
  if (!part) return undefined;
  if (part.value !== undefined) return part.value;
  const digits = `${part.among ?? ''} ${part.text ?? ''}`.match(/\d+/)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const THRESHOLD = /(?:过|超|超过|突破)?(\d+(?:\.\d+)?)?(亿|千万|百万|万)元?(?:以上)?/;
const SIZES = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 } as const;

/** How much a thing must be worth to be counted: 过10亿元项目 is 1e9. */
function thresholdOf(figure: LocalFigure): number | undefined {
  const { metric } = figure.source;
  const match = /过|超|以上/.test(metric) ? THRESHOLD.exec(metric) : null;
  if (!match) return undefined;
  return Number(match[1] ?? 1) * SIZES[match[2] as keyof typeof SIZES];
}

function thresholds(figures: readonly LocalFigure[]): Parts | undefined {
  for (const whole of figures) {
    const count = countOf(whole);
    if (count === undefined || thresholdOf(whole) !== undefined || !whole.sentence.includes('其中')) continue;
    const parts = figures.filter(
      (figure) =>
        figure.sentenceId === whole.sentenceId &&
        figure.blockId === whole.blockId &&
        figure.source.value.base === whole.source.value.base &&
        thresholdOf(figure) !== undefined &&
        (countOf(figure) ?? Infinity) <= count,
    );
    const sorted = byCount(parts);
    const ordered = sorted.every((part, index) => {
      const next = sorted[index + 1];
      return !next || thresholdOf(part)! < thresholdOf(next)!;
    });
    if (parts.length > 0 && ordered) return { whole, parts: sorted, nested: true };
  }
  return undefined;
}

function byCount(parts: readonly LocalFigure[]): LocalFigure[] {
  return parts.toSorted((a, b) => (countOf(b) ?? 0) - (countOf(a) ?? 0));
}

/**
 * A part's name beside its whole: 省级 for 省级孵化器 among 孵化器.
 * @example partName({ whole: 孵化器, … }, 省级孵化器) // '省级'
 */
export function partName({ whole }: Parts, part: LocalFigure): string {
  const own = part.metric.endsWith(whole.metric) ? part.metric.slice(0, -whole.metric.length).trim() : '';
  return own === '' ? part.metric : own;
}
