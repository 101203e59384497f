import { fractionInWords } from './fractions.ts';
import { inWords, percent } from './numbers.ts';
import { fill } from './words.ts';
import type { Words } from './words.ts';

/** Where growth is said in times: [from, to) of the percentage takes the string `key`, with `n` the whole times. */
interface TimesRow {
  from: number;
  to: number;
  key: 'nearlyDoubled' | 'doubled' | 'moreThanDoubled' | 'times' | 'overTimes';
  example: readonly [percentage: number, zh: string, en: string];
}

export const TIMES: readonly TimesRow[] = [
  { from: 94, to: 99.9, key: 'nearlyDoubled', example: [96.2, '增长近一倍', 'nearly doubled'] },
  { from: 99.9, to: 100.1, key: 'doubled', example: [100, '翻了一番', 'doubled'] },
  { from: 100.1, to: 200, key: 'moreThanDoubled', example: [136, '增长一倍多', 'more than doubled'] },
];

/** What the words of a growth are for: a sentence with a subject. */
export interface GrowthWords {
  metric: string;
  rate: number;
  /** True where the period is a whole year, so that one may say 一年. */
  year: boolean;
  /** The article's word for what is not settled (预计), already localised. */
  planned: boolean;
  /** A lower bound of the rate: 85%以上. */
  atLeast: boolean;
}

/**
 * A growth as a sentence: 工业产值一年增长近四成.
 * @example growthSentence({ metric: '工业产值', rate: 38.8, year: true, … }, zh) // '工业产值一年增长近四成'
 */
export function growthSentence(growth: GrowthWords, words: Words): string {
  const { strings } = words;
  const metric = growth.metric;
  const { rate } = growth;
  if (growth.planned) {
    const amount = fractionInWords(Math.abs(rate), words, 'growth');
    return fill(rate < 0 ? strings.plannedDown : strings.plannedUp, { metric, amount });
  }
  if (growth.atLeast) return fill(strings.upAtLeast, { metric, amount: percent(rate) });
  if (rate === 0) return fill(strings.flat, { metric });
  if (rate < 0) {
    const amount = fractionInWords(-rate, words, 'growth');
    return fill(growth.year ? strings.downYear : strings.down, { metric, amount });
  }
  const row = TIMES.find(({ from, to }) => rate >= from && rate < to);
  if (row) return fill(strings[row.key], { metric });
  if (rate >= 200) {
    const n = Math.floor(rate / 100);
    return fill(rate % 100 === 0 ? strings.times : strings.overTimes, {
      metric,
      n: inWords(n, words),
      m: inWords(n + 1, words),
    });
  }
  const amount = fractionInWords(rate, words, 'growth');
  return fill(growth.year ? strings.upYear : strings.up, { metric, amount });
}
