import { CURRENCIES, ENGLISH_UNITS } from '../tables/dimensions.ts';
import type { Sense } from '../types.ts';

type Measure = Required<Pick<Sense, 'dimension' | 'factor'>>;

const QUALIFIER =
  '(?:[ -](?:more|additional|extra|new|further|other|another|or so|or more|consecutive|full|worth of|of|standard|calendar|per(?! ?cent)))?';
const UNIT = new RegExp(
  `^${QUALIFIER}[ -]?(?:${ENGLISH_UNITS.map(([words]) => `(${words})`).join('|')})(?:e?s)?(?![\\w])`,
  'i',
);
const CURRENCY = new RegExp(`(?:${CURRENCIES.map(([sign]) => `(${sign})`).join('|')})\\s?$`);

/** The unit that follows a number, with where it ends. */
export function unitAfter(text: string, at: number): (Measure & { end: number }) | undefined {
  const match = UNIT.exec(text.slice(at, at + 40));
  if (match === null) return undefined;
  const row = ENGLISH_UNITS.find((_, group) => match[group + 1] !== undefined);
  return row === undefined ? undefined : { dimension: row[1], factor: row[2], end: at + match[0].length };
}

/** The currency sign before a number, with where it starts. */
export function currencyBefore(text: string, at: number): (Measure & { start: number }) | undefined {
  const match = CURRENCY.exec(text.slice(Math.max(0, at - 5), at));
  if (match === null) return undefined;
  const row = CURRENCIES.find((_, group) => match[group + 1] !== undefined);
  return row === undefined ? undefined : { dimension: row[1], factor: row[2], start: at - match[0].length };
}
