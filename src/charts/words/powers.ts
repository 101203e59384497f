import type { Words } from './words.ts';

/**
 * A power of ten as one says it: 一百万, 10 million; in digits below one and beyond the words.
 * @example powerInWords(6, zh) // '一百万'
 * @example powerInWords(-2, zh) // '0.01'
 */
export function powerInWords(power: number, words: Words): string {
  const said = power < 0 ? undefined : words.strings.powers.split('|')[power];
  return said ?? (power < 0 ? (10 ** power).toFixed(-power) : `10^${power}`);
}
