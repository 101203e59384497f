import { isYears, yearPeriod } from './calendar.ts';
import type { Draft } from './drafts.ts';
import type { Period } from './types.ts';

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
): Period | undefined {
  const group = drafts[index]?.draft.group;
  if (!isYears(period) || group === undefined) return undefined;
  const same = (at: number): boolean => drafts[at]?.draft.group === group;
  let first = index;
  while (index - first < LONGEST && same(first - 1)) first -= 1;
  let last = index;
  while (last - index < LONGEST && same(last + 1)) last += 1;
  const [from, to] = [Number(period.start), Number(period.end)];
  const head = drafts[first]?.draft;
  if (!head || last - first !== to - from) return undefined;
  const lead = text.slice(head.clause, head.quantity.start);
  return /分别|依次|逐年为/.test(lead) ? yearPeriod(from + index - first) : undefined;
}
