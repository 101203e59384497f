import type { Draft } from '../sentence/drafts.ts';
import { lastGroup, leftText, phraseUpTo, pointsBack } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

const YEARS = /[比较]((?:(?:19|20)\d\d年?[、和与及]){1,5}(?:19|20)\d\d年)(?:末|底)?分别[^，。；]{2,6}$/;

/** 比1949、1962年分别增长53倍、5倍: one figure against several years, each with its value. */
export function sinceYears(reading: Reading, run: Run): { of: Draft; years: string[] } | undefined {
  if (run.values.length < 2) return undefined;
  const match = YEARS.exec(leftText(reading, run));
  const years = match?.[1]?.match(/\d{4}/g);
  const of = lastGroup(reading).at(-1);
  if (!match || !of || years?.length !== run.values.length) return undefined;
  if (!pointsBack(phraseUpTo(reading, run, run.left[0] + match.index))) return undefined;
  return { of, years: years.map((year) => `${year}年`) };
}
