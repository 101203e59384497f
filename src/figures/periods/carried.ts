import { isPartOfYear, isYears } from './calendar.ts';
import type { TimeMark } from './time-mark.ts';
import type { TimeFrame } from '../tables/periods.ts';
import type { Period } from '../types.ts';

/** What a paragraph leaves to those after it that name no time. */
export interface Carried {
  /** 1至5月指标如下：: the months that the list below it is of. */
  list?: Period | undefined;
  /** 2006年…: the year that a paragraph opens with, in an article whose title names several. */
  year?: number | undefined;
}

/** What a list begins its items with. */
const ITEM = /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|[—–·•▪◆])/;

/** The frame that a paragraph is read in after those before it. */
export function frameAfter(frame: TimeFrame, { list, year }: Carried, text: string): TimeFrame {
  if (list && ITEM.test(text)) return { ...frame, period: list };
  return year === undefined ? frame : { ...frame, year, period: undefined };
}

/** What the next paragraph is read after; `several` where the article’s title names several years. */
export function carriedAfter(
  text: string,
  timesOf: () => readonly TimeMark[],
  before: Carried,
  several: boolean,
): Carried {
  const ends = /[：:]\s*$/.test(text);
  const times = several || ends ? timesOf() : [];
  const [first] = times;
  const opens = several && first?.start === 0 && /^\d{4}$/.test(first.period.label);
  const year = opens ? Number(first.period.label) : before.year;
  if (!ends) return { year, list: ITEM.test(text) ? before.list : undefined };
  const mark = times.at(-1);
  const last = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'));
  const leads = mark !== undefined && mark.start > last && isPartOfYear(mark.period);
  return { year, list: leads ? mark.period : undefined };
}

/** Tells whether a title names several years, of which its parts may tell one by one. */
export const namesYears = (times: readonly TimeMark[]): boolean =>
  times.some(({ period }) => isYears(period));
