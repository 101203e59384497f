import { NAMES } from '../tables/english-words.ts';
import type { NumberInText, NumberKind } from '../types.ts';
import { directionOf, hedgeAfter, hedgeBefore, roleOf } from './around.ts';
import { borrow } from './borrow.ts';
import { readMonths, readQuarters, readSpans } from './calendar.ts';
import { readDigits } from './digits.ts';
import type { Bare } from './kinds.ts';
import { readFixed, readWorded } from './worded.ts';

const names = new RegExp(NAMES.map(([pattern]) => pattern).join('|'), 'g');
/** Dates have no hedges and neither rise nor fall. */
const DATES: ReadonlySet<NumberKind> = new Set(['year', 'month', 'day', 'quarter']);

/**
 * Every number of an English text, in reading order: digits and words with their scale and unit, ordinals, fractions,
 * dates, “doubled”.
 *
 * @example
 * englishNumbers('up 38.8 percent')[0] // senses [{ kind: 'percent', value: 38.8, step: 0.1 }], must: true, direction: 'up', role: 'by'
 */
export function englishNumbers(source: string): NumberInText[] {
  const text = source
    .replace(names, (name) => ' '.repeat(name.length))
    .replace(/[\u00a0\u202f\u2009\n]/g, ' ')
    .replace(/[‑‐]/g, '-');
  const found = [readDigits, readWorded, readQuarters, readSpans, readMonths, readFixed].flatMap((read) =>
    read(text),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Bare[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return borrow(
    text,
    kept.map((one) => surround(text, one)),
  );
}

function surround(text: string, number: Bare): NumberInText {
  if (number.senses[0] !== undefined && DATES.has(number.senses[0].kind)) {
    const role = roleOf(text, number.start, number.end);
    return role === 'from' ? { ...number, role } : number;
  }
  const before = hedgeBefore(text, number.start);
  const after = hedgeAfter(text, number.end);
  const hedge = before?.hedge ?? after?.hedge ?? number.hedge;
  const start = before?.start ?? number.start;
  const direction = directionOf(text, start, number.end);
  const role = roleOf(text, start, number.end);
  return {
    ...number,
    start,
    end: after?.end ?? number.end,
    ...(hedge === undefined ? {} : { hedge }),
    ...(direction === undefined ? {} : { direction }),
    ...(role === undefined ? {} : { role }),
  };
}
