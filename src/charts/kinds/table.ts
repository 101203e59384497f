import type { ChartTable } from '../types.ts';
import { asTitle, fill, joinClauses } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** One number of a chart as its table and its alt text say it. */
export interface Fact {
  label: string;
  value: string;
  origin: 'stated' | 'derived' | 'planned';
}

/** The numbers of a chart as a table: item, value, whether the article states it. */
export function factTable(facts: readonly Fact[], words: Words): ChartTable {
  const { strings } = words;
  return {
    columns: [strings.tableItem, strings.tableValue, strings.tableOrigin],
    rows: facts.map(({ label, value, origin }) => [label, value, strings[origin]]),
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
