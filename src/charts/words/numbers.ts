import { format } from 'd3-format';
import type { Words } from './words.ts';

/**
 * A signed percentage with a true minus.
 * @example signed(-5.2, 1) // '−5.2%'
 */
export function signed(rate: number, decimals = decimalsOf(rate)): string {
  return `${rate > 0 ? '+' : rate < 0 ? '−' : ''}${Math.abs(rate).toFixed(decimals)}%`;
}

/** Decimals that a number is written with, three at most. */
export function decimalsOf(value: number): number {
  const fraction = String(value).split('.')[1] ?? '';
  return Math.min(fraction.length, 3);
}

/** How many digits of a number carry meaning: 316.6 has four. */
export function significant(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/, '').length;
}

/** A plain number; grouped by thousands in English, and in Chinese where the article groups. */
export function plain(value: number, decimals: number, grouped: boolean): string {
  return format(`${grouped ? ',' : ''}.${decimals}f`)(value).replace('-', '−');
}

/** A percent number as it is written: 316.6%. */
export function percent(value: number): string {
  return `${String(Math.round(value * 1000) / 1000).replace('-', '−')}%`;
}

/**
 * A small whole number in words before a measure: 两, 三 … 十; one to ten in English; digits above.
 * @example inWords(2, words) // '两'
 */
export function inWords(value: number, words: Words): string {
  return words.strings.numbers.split(' ')[value] ?? String(value);
}
