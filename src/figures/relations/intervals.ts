import type { Comparison, Quantity } from '../types.ts';
import { boundOf, hedgeIn } from './bounds.ts';
import type { Bound } from './bounds.ts';

/** All that a printed number may stand for: both ends belong to it; an end may be infinite. */
export interface Interval {
  low: number;
  high: number;
}

/** How far a rounded 约 reaches, as a part of the number. */
const ABOUT = 0.1;

/**
 * What a figure's value may stand for, by the digits printed and by its hedge.
 *
 * @example intervalOf({ raw: '38.8', unit: '%', amount: 38.8, base: '%' }) // { low: 38.75, high: 38.9 }
 */
export function intervalOf({ raw, amount, base, qualifier }: Quantity): Interval {
  if (Array.isArray(amount)) return { low: Math.min(...amount), high: Math.max(...amount) };
  return widened(printed(raw, amount, isRate(base)), amount, boundOf(qualifier));
}

/** What the number of a comparison may stand for; undefined where it has none. */
export function comparisonInterval({ value, text, unit = '%' }: Comparison): Interval | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text ?? '')?.[0] ?? String(Math.abs(value));
  return widened(printed(digits, value, isRate(unit)), value, boundOf(hedgeIn(text)));
}

/** A number as rounded, or cut, to the digits it is printed with: never more than one unit of the last above it. */
function printed(raw: string, amount: number, rate: boolean): Interval {
  const step = stepOf(raw, amount, rate);
  const [half, whole] = [step / 2, step];
  return amount < 0
    ? { low: amount - whole, high: amount + half }
    : { low: amount - half, high: amount + whole };
}

const isRate = (unit: string): boolean => /[%％‰倍比番点]/.test(unit) || unit === '';

/** The worth of a printed number's last digit, in base units; 0 for a plain count, which is exact; a rate never is. */
export function stepOf(raw: string, amount: number, rate: boolean): number {
  const digits = raw.replaceAll(',', '');
  const number = /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
  const size = Math.abs(amount);
  if (!Number.isFinite(number) || number === 0) return wordStep(size);
  const scale = size / Math.abs(number);
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  if (decimals > 0) return scale * 10 ** -decimals;
  // 500 may be a rounded 486, 30 is taken at its word.
  const zeros = /0+$/.exec(digits)?.[0]?.length ?? 0;
  if (zeros >= 2 && !rate) return scale * 10 ** zeros;
  return scale === 1 && !rate ? 0 : scale;
}

/** Numbers in words (三千五百万) are as exact as their last digit that is not nought, and never more than to a hundredth. */
function wordStep(size: number): number {
  if (size === 0) return 0;
  let step = 10 ** Math.floor(Math.log10(size));
  while (step > size / 1e6 && Math.abs(size / step - Math.round(size / step)) > 1e-9) step /= 10;
  return Math.max(step, size / 100);
}

function widened(range: Interval, amount: number, bound: Bound): Interval {
  const reach = Math.abs(amount) * ABOUT;
  if (bound === 'lower') return { low: amount, high: Infinity };
  if (bound === 'upper') return { low: amount - reach * 2, high: amount };
  return bound === 'about' ? { low: amount - reach, high: amount + reach } : range;
}

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });
export const times = (a: Interval, by: number): Interval =>
  by < 0 ? { low: a.high * by, high: a.low * by } : { low: a.low * by, high: a.high * by };

/** The quotient of two intervals; undefined where the divisor may be nought or less. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0) return undefined;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high].map((end) =>
    Number.isNaN(end) ? 0 : end,
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** By how many percent the second is above the first. */
export function growthBetween(before: Interval, now: Interval): Interval | undefined {
  const ratio = over(now, before);
  return ratio && { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 };
}

/** Whether no number lies in both; dust of floating point is no gap. */
export function apart(a: Interval, b: Interval): boolean {
  const dust = 1e-9 * Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return a.low > b.high + dust || b.low > a.high + dust;
}
