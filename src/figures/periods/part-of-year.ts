import { halfPeriod, isPartOfYear, monthsPeriod } from './calendar.ts';
import type { FindTimes } from './periods.ts';
import { ACCOUNTS, HALF_YEAR, HOLIDAY, MONTH } from '../tables/titles.ts';
import type { TimeFrame } from '../tables/periods.ts';
import type { Period } from '../types.ts';

/** The part of a year that an article is of: the one its title names, or the first that its first figures stand under. */
export function partOf(
  title: string,
  texts: readonly string[],
  frame: TimeFrame,
  findTimes: FindTimes,
): Period | undefined {
  const named = findTimes(title, frame).find(({ period }) => isPartOfYear(period));
  const accounts = title.includes('当月') ? null : ACCOUNTS.exec(title);
  if (accounts) return monthsPeriod(Number(accounts[1]), 1, Number(accounts[2]));
  // 第四季度冲刺, said in November: what is told of isn't that quarter, which isn't over.
  if (named && !isAhead(named.period, frame)) return named.period;
  const single = MONTH.exec(title);
  if (single) return monthsPeriod(Number(single[1]), Number(single[2]), Number(single[2]));
  const [year, month = 12] = frame.reference.split('-').map(Number);
  // Days off in May and October begin with the month, and news of them appears in it.
  if (HOLIDAY.test(title) && year !== undefined && (month === 5 || month === 10))
    return monthsPeriod(year, month, month);
  if (HALF_YEAR.test(title) && year !== undefined && month >= 6 && month <= 9) return halfPeriod(year, true);
  const current = frame.year === year && month >= 4 && month <= 11;
  const usual = current ? usualPart(texts, { ...frame, year }, month, findTimes) : undefined;
  if (usual) return usual;
  const lead = texts.find((text) => /\d[^年月日]{0,3}[%亿万]/.test(text)) ?? '';
  const value = lead.search(/\d[^年月日]{0,3}[%亿万]/);
  const mark = findTimes(lead.slice(0, value), frame).at(-1);
  const opens = mark?.holds === 'on' || mark?.start === 0;
  if (!mark || !opens || !isPartOfYear(mark.period)) return undefined;
  // In November and later, 1—11月 tells of a year that the rest of the article reports on as a whole.
  const nearlyWhole = mark.period.start.endsWith('-01') && Number(mark.period.end.slice(5)) >= 10;
  if (frame.year === year && month >= 11 && nearlyWhole) return undefined;
  return sinceJanuary(mark.period, lead.slice(mark.start, mark.end));
}

/** 截至2月底: what is told of a day has been done since January. */
function sinceJanuary(period: Period, said: string): Period {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period.label) ?? [];
  const since =
    year && month && /截[至止]/.test(said) ? monthsPeriod(Number(year), 1, Number(month)) : undefined;
  return since ?? period;
}

/** A part of a year that was not over when the text was written. */
function isAhead({ end }: Period, { reference }: TimeFrame): boolean {
  return reference.includes('-') && end.startsWith(reference.slice(0, 4)) && end > reference;
}

/** No title or byline is longer. */
const SCENE = 60;

/** The part of its own year that a text written in that year tells of throughout: the one it names most, twice at least. */
function usualPart(
  texts: readonly string[],
  frame: TimeFrame,
  month: number,
  findTimes: FindTimes,
): Period | undefined {
  const counts = new Map<string, { period: Period; times: number }>();
  // 2030年上半年，我们…: what the first paragraph sets the scene with counts twice.
  const scene = texts.find((text) => text.length > SCENE && /[。；：:]\s*$/.test(text));
  for (const text of texts)
    for (const { period, start } of findTimes(text, frame)) {
      const [year, end] = period.end.split('-').map(Number);
      if (!isPartOfYear(period) || period.start !== `${frame.year}-01` || year !== frame.year) continue;
      if (end === undefined || end >= month || end < 3) continue;
      const known = counts.get(period.label) ?? { period, times: 0 };
      counts.set(period.label, { ...known, times: known.times + (text === scene && start === 0 ? 2 : 1) });
    }
  const [first] = [...counts.values()].sort((a, b) => b.times - a.times);
  return first && first.times >= 2 ? first.period : undefined;
}
