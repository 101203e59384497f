import type { ChartTable } from '../types.ts';
import { asTitle, fill, joinClauses } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** One number of a chart as its table and its alt text say it. */
export interface Fact {
  label: string;
  value: string;
  /** `none`: nothing is known, a gap. */
  origin: 'stated' | 'derived' | 'planned' | 'none';
}

/** The numbers of a chart as a table: item, value, whether the article states it. */
export function factTable(facts: readonly Fact[], words: Words): ChartTable {
  const { strings } = words;
  return {
    columns: [strings.tableItem, strings.tableValue, strings.tableOrigin],
    rows: facts.map(({ label, value, origin }) => [label, value, origin === 'none' ? '—' : strings[origin]]),
  };
}

/** The numbers of a chart as one sentence. */
export function factSentence(facts: readonly Fact[], words: Words): string {
  const { strings } = words;
  const parts = facts.map(({ label, value, origin }) =>
    fill(origin === 'derived' ? strings.altDerived : strings.altRow, { label, value }),
  );
  return asTitle(joinClauses(parts, words) + strings.stop, words);
}

/** The picture in words: its finding, then its numbers. */
export function altText(title: string, facts: readonly Fact[], words: Words): string {
  return `${title}${words.strings.stop}${words.locale === 'en' ? ' ' : ''}${factSentence(facts, words)}`;
}

/** What must be said under a picture, in one paragraph; null where there is nothing. */
export function joinNotes(notes: readonly string[], words: Words): string | null {
  return notes.filter(Boolean).join(words.locale === 'en' ? ' ' : '') || null;
}
