import { isPartOfYear, isYears } from './calendar.ts';
import { isReview } from '../sentence/plans.ts';
import { allMatches } from '../text/matches.ts';
import type { TimeMark } from './time-mark.ts';
import type { TimeFrame } from '../tables/periods.ts';
import type { Period } from '../types.ts';

/** What a paragraph leaves to those after it that name no time. */
export interface Carried {
  /** 1至5月指标如下：: the months that the list below it is of. */
  list?: Period | undefined;
  /** 2006年…: the year that a paragraph opens with, in an article whose title names several. */
  year?: number | undefined;
  /** 主要预期目标是：: the year that it names, and whether what comes next is an item without a mark. */
  planned?: { year: number | undefined; goesOn: boolean } | undefined;
}

/** What a list begins its items with. */
const ITEM = /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|[—–·•▪◆])/;

/** What announces plans in the paragraphs below it. */
const ANNOUNCED =
  /(?:^|[，。；])[^。；]{0,40}(?:预期|奋斗|发展|工作|预期性|约束性)?(?:目标|任务)(?:主要)?(?:是|为|如下|包括)?[：:]\s*$/;
const YEAR = /((?:19|20)\d\d)年/g;
const GOES_ON = /[；;]\s*$/;

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
  const planned = plannedAfter(text, before, ends);
  const times = several || ends ? timesOf() : [];
  const [first] = times;
  const opens = several && first?.start === 0 && /^\d{4}$/.test(first.period.label);
  const year = opens ? Number(first.period.label) : before.year;
  if (!ends) return { year, planned, list: ITEM.test(text) ? before.list : undefined };
  const mark = times.at(-1);
  const last = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'));
  const leads = mark !== undefined && mark.start > last && isPartOfYear(mark.period);
  return { year, planned, list: leads ? mark.period : undefined };
}

/** The plans that a paragraph is an item of: items have a mark, or a semicolon parts them. */
export const announcedFor = ({ planned }: Carried, text: string): Carried['planned'] =>
  planned && (planned.goesOn || ITEM.test(text)) ? planned : undefined;

function plannedAfter(text: string, before: Carried, ends: boolean): Carried['planned'] {
  const planned = announcedFor(before, text);
  if (!ends) return planned && { ...planned, goesOn: GOES_ON.test(text) };
  if (!ANNOUNCED.test(text) || isReview(text)) return undefined;
  const year = allMatches(text, YEAR).at(-1)?.[1];
  return { year: year === undefined ? undefined : Number(year), goesOn: true };
}

/** Tells whether a title names several years, of which its parts may tell one by one. */
export const namesYears = (times: readonly TimeMark[]): boolean =>
  times.some(({ period }) => isYears(period));
