import type { Quantity } from '../types.ts';

/** Rounding a derived number may move it by this part of itself; beyond, it gets one more decimal. */
const TOLERANCE = 0.003;

/**
 * Writes an amount in the scale, unit and decimals of a stated one, marked 约; undefined where the stated one is not in
 * digits, so that its scale can't be read. `digits` limits the significant ones, where what it was computed with has fewer.
 *
 * @example quantityLike(1769.6亿元, 127_492_795_389) // { raw: '1274.9', unit: '亿元', …, qualifier: '约' }
 */
export function quantityLike(stated: Quantity, amount: number, digits = 12): Quantity | undefined {
  const shown = digitsOf(stated);
  if (shown === undefined || typeof stated.amount !== 'number' || !Number.isFinite(amount)) return undefined;
  const scaled = Number(((amount * shown) / stated.amount).toPrecision(Math.max(digits, 2)));
  const counted = stated.amount === shown && Number.isInteger(shown) && !/[%％倍]/.test(stated.base);
  const decimals = counted ? 0 : enough(scaled, decimalsOf(stated.raw));
  const raw = scaled.toFixed(decimals);
  return {
    raw,
    unit: stated.unit,
    amount: tidy((Number(raw) * stated.amount) / shown),
    base: stated.base,
    qualifier: '约',
  };
}

/** A number of percent, to one decimal. */
export function percent(amount: number): Quantity {
  const rounded = Math.round(amount * 10) / 10;
  return { raw: String(Math.abs(rounded)), unit: '%', amount: rounded, base: '%', qualifier: '约' };
}

/** How many significant digits a number is written with. */
export const significant = (value: number): number =>
  String(Math.abs(value)).replace('.', '').replace(/^0+/, '').length;

/** The number that a value shows, where it is in plain digits and not nought. */
export function digitsOf({ raw, amount }: Quantity): number | undefined {
  const digits = raw.replaceAll(',', '').trim();
  if (typeof amount !== 'number' || !/^-?\d+(?:\.\d+)?$/.test(digits) || Number(digits) === 0)
    return undefined;
  return Number(digits);
}

/** How a formula writes a number: as the article does, without unit. */
export const plain = (value: number): string => String(Number(value.toPrecision(12)));

const decimalsOf = (raw: string): number => /\.(\d+)$/.exec(raw)?.[1]?.length ?? 0;
const tidy = (amount: number): number => Number(amount.toPrecision(12));

function enough(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return value !== 0 && decimals < 3 && Math.abs(rounded - value) > Math.abs(value) * TOLERANCE
    ? enough(value, decimals + 1)
    : decimals;
}
