import { isYears, yearPeriod } from './calendar.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { TimeMark } from './time-mark.ts';
import type { Period } from '../types.ts';

/** No run of years told one by one is longer. */
const LONGEST = 12;

/**
 * The year of a value in a list that tells a run of years one by one: 2021年至2023年，分别完成投资23亿元、31亿元、36亿元.
 * Undefined where there are not as many values as years.
 */
export function yearInTurn(
  drafts: readonly { draft: Draft }[],
  index: number,
  period: Period,
  text: string,
  marks: readonly TimeMark[],
): Period | undefined {
  const group = drafts[index]?.draft.group;
  if (group === undefined) return undefined;
  const same = (at: number): boolean => drafts[at]?.draft.group === group;
  let first = index;
  while (index - first < LONGEST && same(first - 1)) first -= 1;
  let last = index;
  while (last - index < LONGEST && same(last + 1)) last += 1;
  const head = drafts[first]?.draft;
  if (!head) return undefined;
  const lead = text.slice(head.clause, head.quantity.start);
  if (!/分别|依次|逐年为/.test(lead)) return undefined;
  const listed = listBefore(marks, head, last - first + 1, text);
  if (listed) return listed[index - first];
  const [from, to] = [Number(period.start), Number(period.end)];
  return isYears(period) && last - first === to - from ? yearPeriod(from + index - first) : undefined;
}

/** 一季度、上半年、前三季度和全年增速分别为…: as many times as values, with nothing but list marks between them. */
function listBefore(
  marks: readonly TimeMark[],
  head: Draft,
  count: number,
  text: string,
): Period[] | undefined {
  if (count < 2) return undefined;
  const at = lastBefore(marks, head.quantity.start);
  const listed = marks.slice(Math.max(0, at - count + 1), at + 1);
  if (listed.length !== count || (listed[0]?.start ?? 0) < head.clause) return undefined;
  const joined = listed.every(
    (mark, index) => index === 0 || /^[、和与及]$/.test(text.slice(listed[index - 1]?.end, mark.start)),
  );
  return joined ? listed.map((mark) => mark.period) : undefined;
}

/** The last mark that ends at or before an offset, or −1; sought by halving, since a text may have any number. */
export function lastBefore(marks: readonly TimeMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
