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

/** Parts that the article calls parts, thresholds that contain one another, and parts by name, among figures in reading order. */
export function partsOf(figures: readonly LocalFigure[]): Parts | undefined {
  return statedParts(figures) ?? thresholds(figures) ?? namedParts(figures);
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

const THRESHOLD = /^(?:总?投资)?(?:超过|过|超|突破)?(\d+(?:\.\d+)?)?(亿|千万|百万|万)元?(?:以上)?(?=\D)/;
const SIZES = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 } as const;

/** How much a thing must be worth to be counted: 过10亿元项目 is 1e9. */
function thresholdOf(figure: LocalFigure): number | undefined {
  const match = THRESHOLD.exec(figure.source.metric);
  return match ? Number(match[1] ?? 1) * SIZES[match[2] as keyof typeof SIZES] : undefined;
}

/** Whether two figures are first stated in one sentence; its offsets are the same in every edition. */
function together(a: LocalFigure, b: LocalFigure): boolean {
  const [one, other] = [a.source.source[0], b.source.source[0]];
  return (
    one !== undefined &&
    other !== undefined &&
    one.paragraph === other.paragraph &&
    one.sentence[0] === other.sentence[0]
  );
}

function thresholds(figures: readonly LocalFigure[]): Parts | undefined {
  for (const whole of figures) {
    const count = countOf(whole);
    if (count === undefined || thresholdOf(whole) !== undefined) continue;
    const noun = whole.source.metric.slice(-2);
    const parts = figures.filter(
      (figure) =>
        together(figure, whole) &&
        thresholdOf(figure) !== undefined &&
        figure.source.metric.endsWith(noun) &&
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

/** What before a whole's name makes a part of it: a state that some are in, or a level that some have. */
const PART_PREFIXES: readonly { prefix: RegExp; example: string }[] = [
  {
    prefix: /^(?:已)?(?:开工|在建|开工在建|开复工|竣工|完工|建成|投产|投用)$/,
    example: '216个重点项目，开工在建135个',
  },
  { prefix: /^(?:国家级|省级|市级|区级|省部级|世界级)$/, example: '孵化器19个，包含国家级4家、省级6家' },
];

/** Parts by their names, each in one sentence with the whole and after it. */
function namedParts(figures: readonly LocalFigure[]): Parts | undefined {
  for (const [index, whole] of figures.entries()) {
    const count = countOf(whole);
    if (count === undefined) continue;
    const parts = figures.slice(index + 1).filter((figure) => {
      const { metric } = figure.source;
      const prefix = metric.endsWith(whole.source.metric) ? metric.slice(0, -whole.source.metric.length) : '';
      const size = countOf(figure) ?? 0;
      return (
        size > 0 &&
        size < count &&
        together(figure, whole) &&
        PART_PREFIXES.some((row) => row.prefix.test(prefix))
      );
    });
    if (parts.length > 0) return { whole, parts: byCount(parts), nested: false };
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
