import type { Figure } from '../../figures/types.ts';
import type { Marks, NumberMark, SentenceMark } from '../phrasing.ts';
import type { PlacedStatement } from '../places.ts';
import type { EnglishText } from './inline.ts';
import { assign, chineseNumbers, englishNumbers } from '../parity/index.ts';
import type { NumberInText } from '../parity/index.ts';
import { englishSentences } from './sentences.ts';

/** A paragraph's marks, the English sentence of each figure found in it, and the ids that found no place. */
export interface Aligned {
  marks: Marks;
  sentences: Map<string, string>;
  homeless: string[];
}

/** What an English paragraph translates: a block's text and the figures that it states. */
export interface Original {
  text: string;
  statements: readonly PlacedStatement[];
}

/** The English number of each statement, as the comparison of numbers pairs them. */
function matchNumbers(text: string, originals: readonly Original[]): Map<PlacedStatement, NumberInText> {
  const chinese = originals.map((original) => original.text).join('\n');
  const { pairs } = assign(chineseNumbers(chinese), englishNumbers(text));
  const found = new Map<PlacedStatement, NumberInText>();
  const taken = new Set<NumberInText>();
  let from = 0;
  for (const original of originals) {
    for (const statement of original.statements) {
      const [start, end] = [from + statement.start, from + statement.end];
      const inside = pairs.filter(({ zh, en }) => zh.start < end && zh.end > start && !taken.has(en));
      const pair = inside.find(({ zh }) => says(zh, statement.figure));
      if (pair === undefined) continue;
      taken.add(pair.en);
      found.set(statement, pair.en);
    }
    from += original.text.length + 1;
  }
  return found;
}

/** Whether a number of the Chinese is the figure's own: its value, or an end of its range. */
function says({ senses }: NumberInText, figure: Figure): boolean {
  const { amount } = figure.value;
  const amounts = typeof amount === 'number' ? [amount] : amount;
  return amounts.some((one) =>
    senses.some(({ value, factor = 1 }) =>
      [value, value * factor, value / 100].some(
        (other) => Math.abs(Math.abs(one) - Math.abs(other)) <= 1e-6 * Math.abs(one),
      ),
    ),
  );
}

/**
 * Ties an English paragraph to the figures of the Chinese ones that it translates. Its sentences carry the ids of the
 * Chinese sentences; where one holds the figures of two, it is cut at the clause of the second.
 */
export function align(english: EnglishText, originals: readonly Original[], used: Set<string>): Aligned {
  const { text, inline } = english;
  const sentences = englishSentences(text);
  const sentenceAt = (offset: number) =>
    sentences.find(({ end }) => offset < end) ?? { start: 0, end: text.length };
  const found = [...matchNumbers(text, originals)].sort(([, a], [, b]) => a.start - b.start);

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
  for (const { figure, first, sentence } of originals.flatMap(({ statements }) => statements)) {
    if (!used.has(sentence.id)) homeless.add(sentence.id);
    if (first && !used.has(figure.id)) homeless.add(figure.id);
  }
  for (const id of homeless) used.add(id);
  const plain = marks.map(({ start, end, id }) => ({ start, end, id }));
  return { marks: { sentences: plain, inline, numbers }, sentences: quoted, homeless: [...homeless] };
}
