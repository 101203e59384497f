import type { Figure } from '../../figures/types.ts';
import type { Marks, NumberMark, SentenceMark } from '../phrasing.ts';
import type { PlacedStatement } from '../places.ts';
import type { EnglishText } from './inline.ts';
import type { EnglishNumber } from './numbers.ts';
import { englishNumbers } from './numbers.ts';
import { englishSentences } from './sentences.ts';

/** A paragraph's marks, the English sentence of each figure found in it, and the ids that found no place. */
export interface Aligned {
  marks: Marks;
  sentences: Map<string, string>;
  homeless: string[];
}

function isSame(number: EnglishNumber, figure: Figure): boolean {
  const { amount, base } = figure.value;
  const amounts = typeof amount === 'number' ? [amount] : amount;
  if (base === '' && figure.kind === 'share' && number.kind === 'percent')
    return amounts.some((one) => Math.abs(one * 100 - number.value) < 0.1);
  const kind =
    base === '%' ? 'percent' : base === '个百分点' ? 'points' : figure.kind === 'rank' ? 'ordinal' : 'plain';
  if (number.kind !== kind && !(kind === 'percent' && figure.kind === 'share' && number.kind === 'plain'))
    return false;
  return amounts.some(
    (one) => Math.abs(Math.abs(one) - Math.abs(number.value)) <= 1e-3 * Math.min(1, Math.abs(one)),
  );
}

/** The English number of each statement: the next one that says the same, or else an earlier one that is still free. */
function matchNumbers(
  text: string,
  statements: readonly PlacedStatement[],
): Map<PlacedStatement, EnglishNumber> {
  const numbers = englishNumbers(text);
  const free = new Set(numbers);
  const found = new Map<PlacedStatement, EnglishNumber>();
  let at = -1;
  for (const statement of statements) {
    const fits = (number: EnglishNumber): boolean => free.has(number) && isSame(number, statement.figure);
    const number = numbers.find((one) => one.start > at && fits(one)) ?? numbers.find(fits);
    if (number === undefined) continue;
    free.delete(number);
    found.set(statement, number);
    at = Math.max(at, number.start);
  }
  return found;
}

/**
 * Ties an English paragraph to the figures of the Chinese ones that it translates. Its sentences carry the ids of the
 * Chinese sentences; where one holds the figures of two, it is cut at the clause of the second.
 */
export function align(
  english: EnglishText,
  statements: readonly PlacedStatement[],
  used: Set<string>,
): Aligned {
  const { text, inline } = english;
  const sentences = englishSentences(text);
  const sentenceAt = (offset: number) =>
    sentences.find(({ end }) => offset < end) ?? { start: 0, end: text.length };
  const found = [...matchNumbers(text, statements)].sort(([, a], [, b]) => a.start - b.start);

  const numbers: NumberMark[] = [];
  const marks: (SentenceMark & { of: string })[] = [];
  const quoted = new Map<string, string>();
  for (const [{ figure, first, sentence }, number] of found) {
    const ids = first && !used.has(figure.id) ? [figure.id] : [];
    for (const id of ids) used.add(id);
    numbers.push({ start: number.start, end: number.end, figure: figure.id, ids });
    const whole = sentenceAt(number.start);
    if (!quoted.has(figure.id)) quoted.set(figure.id, text.slice(whole.start, whole.end).trim());
    const last = marks.at(-1);
    if (last !== undefined && last.of === sentence.id) last.end = Math.max(last.end, whole.end);
    else if (last !== undefined && whole.start < last.end) {
      const clause = /^.*[,;:—]\s+/s.exec(text.slice(0, number.start))?.[0].length ?? 0;
      const previous = numbers.at(-2)?.end ?? 0;
      const start = clause > previous ? clause : number.start;
      const { end } = last;
      last.end = start;
      marks.push({ start, end: Math.max(end, whole.end), id: null, of: sentence.id });
    } else marks.push({ start: whole.start, end: whole.end, id: null, of: sentence.id });
  }
  for (const mark of marks) {
    mark.end -= /\s*$/.exec(text.slice(mark.start, mark.end))?.[0].length ?? 0;
    if (used.has(mark.of)) continue;
    used.add(mark.of);
    mark.id = mark.of;
  }
  const homeless = new Set<string>();
  for (const { figure, first, sentence } of statements) {
    if (!used.has(sentence.id)) homeless.add(sentence.id);
    if (first && !used.has(figure.id)) homeless.add(figure.id);
  }
  for (const id of homeless) used.add(id);
  const plain = marks.map(({ start, end, id }) => ({ start, end, id }));
  return { marks: { sentences: plain, inline, numbers }, sentences: quoted, homeless: [...homeless] };
}
