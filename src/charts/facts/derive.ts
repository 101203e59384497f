import type { LocalFigure } from '../../editions/types.ts';
import { decimalsOf, plain } from '../words/numbers.ts';
import { fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** A number that we computed, in the scale, unit and decimals of the figure it comes from. */
export interface DerivedNumber {
  amount: number;
  /** 1274.9 */
  number: string;
  /** 约1274.9亿元 */
  display: string;
  /** 1274.9亿元 */
  bare: string;
}

/**
 * Formats an amount (in the base unit) as the given figure is formatted; undefined where the figure's number is not in
 * digits, so that its scale can't be read. Decimals are those of
 * the figure, or more where rounding would distort; `digits` limits the significant ones instead.
 * @example derivedLike(figure('1769.6', '亿元'), 127_492_795_389, words)?.display // '约1274.9亿元'
 */
export function derivedLike(
  figure: LocalFigure,
  amount: number,
  words: Words,
  digits?: number,
): DerivedNumber | undefined {
  const shown = shownNumber(figure);
  const own = figure.source.value.amount;
  if (shown === undefined || shown === 0 || typeof own !== 'number' || own === 0) return undefined;
  const exact = (amount * shown) / own;
  const scaled = digits === undefined ? exact : Number(exact.toPrecision(Math.max(digits, 2)));
  const whole = figure.source.kind === 'count' && own === shown;
  const decimals =
    digits === undefined ? (whole ? 0 : enough(scaled, decimalsOf(shown))) : decimalsOf(scaled);
  const grouped = words.locale === 'en' || figure.number.includes(',');
  const number = plain(scaled, decimals, grouped);
  const bare = `${figure.prefix}${number}${figure.unit}`;
  return { amount, number, bare, display: fill(words.strings.about, { x: bare }) };
}

/** The number that a figure shows, where it is in plain digits. */
export function shownNumber(figure: LocalFigure): number | undefined {
  const digits = figure.number.replaceAll(',', '').trim();
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** Number and unit without the hedge: 1769.6亿元. */
export function bareDisplay(figure: LocalFigure): string {
  return `${figure.prefix}${figure.number}${figure.unit}`;
}

/** Rounding a derived number may move it by this part of itself; beyond, it gets one more decimal. */
const TOLERANCE = 0.003;

function enough(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return value !== 0 && decimals < 3 && Math.abs(rounded - value) > Math.abs(value) * TOLERANCE
    ? enough(value, decimals + 1)
    : decimals;
}
