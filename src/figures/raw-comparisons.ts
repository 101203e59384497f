import type { Span } from '../article/index.ts';
import type { DraftComparison } from './sentence/drafts.ts';
import { digitYears } from './periods/periods.ts';
import type { Comparison, Period } from './types.ts';

/** 比2002年增长 is year on year in 2003 only; 比年初增长 never is. */
export function sinceBase(item: DraftComparison, period: Period): DraftComparison {
  if (item.type !== 'yoy' || item.among === undefined) return item;
  const year = /(\d{4})年/.exec(digitYears(fullYear(item.among)))?.[1];
  if (year === undefined) return { ...item, type: 'growth' };
  const { among: _, ...yearly } = item;
  return Number(year) === Number(period.start.slice(0, 4)) - 1 ? yearly : { ...item, type: 'growth' };
}

/** 五七年: a year of last century. */
const fullYear = (words: string): string =>
  words.replace(/^(?=[五六七八九][〇零○一二三四五六七八九]年)/, '一九');

/** A comparison with its words and places as the raw text has them. */
export function toRawComparison(
  { rule: _, ...item }: DraftComparison,
  raw: (start: number, end: number) => Span,
  unfold: (words: string) => string,
): Comparison {
  return {
    ...item,
    ...(item.among === undefined ? {} : { among: unfold(item.among) }),
    ...(item.text === undefined ? {} : { text: unfold(item.text) }),
    ...(item.span ? { span: raw(...item.span) } : {}),
  };
}
