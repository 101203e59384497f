import type { Article } from '../article/index.ts';
import { halfPeriod, isPartOfYear, monthsPeriod } from './calendar.ts';
import { digitYears } from './periods.ts';
import type { FindTimes } from './periods.ts';
import type { TimeFrame } from './tables/periods.ts';
import type { FigureDecision } from './decide/types.ts';
import type { Period } from './types.ts';

/** What the caller knows of a report; what is left out is inferred from the text. */
export interface FigureOptions {
  /** `2024-04`: what 去年 and 今年 are read from. */
  reference?: string | undefined;
  /** The year reported on. */
  year?: number | undefined;
  organisation?: string | undefined;
  /** What staff decided on single figures. */
  decisions?: readonly FigureDecision[] | undefined;
}

/** Years that a text names; where a span begins or what is compared with tells nothing of when it was written. */
const YEAR =
  /(?<![比较从由\d])((?:19|20)\d\d)年(?!\d{1,2}月\d{1,2}日|[至到](?:19|20)\d\d年|的?(?:不变|可比)?价)/g;
const DAY = /(?<![年\d])(\d{1,2})月\d{1,2}日/g;
/** A title whose year is the one it is delivered in: what it tells of is the year before. */
const DELIVERED = /政府工作报告|在.{2,20}(?:会议|大会)上的/;
/** How much the first year in the title counts against one in the text; a second one is of plans. */
const TITLE_WEIGHT = 10;
/** How much the article's own guess counts, and what its date makes likely: as much as so many mentions in the text. */
const GUESS_WEIGHT = 1;
const DATE_WEIGHT = 5;

/** Settles the year reported on and the month that relative words are read from. */
export function frameOf(
  article: Article,
  texts: readonly string[],
  options: FigureOptions,
  findTimes: FindTimes,
): TimeFrame {
  const { reference, year } = yearsOf(article, texts, options, findTimes);
  const frame: TimeFrame = { reference, year, planned: plannedYear(article, { reference, year }) };
  const title = `${article.data.kicker ?? ''}，${article.data.title}`;
  // Where the year is given, the title alone decides: no paragraph may change what another is read as.
  return { ...frame, period: partOf(title, options.year === undefined ? texts : [], frame, findTimes) };
}

/** In the last months of a year, plans are of the next one where the title names it. */
function plannedYear(article: Article, { reference, year }: TimeFrame): number {
  const [now = year, month = 0] = reference.split('-').map(Number);
  const next = month >= 10 && `${article.data.kicker ?? ''}${article.data.title}`.includes(`${now + 1}年`);
  return Math.max(year, next ? now + 1 : now);
}

/** Titles of news on the half of a year that has just passed. */
const HALF_YEAR = /(?<!下)半年|年中|半程|时间过半|中期报告|中报/;

/** Titles of monthly accounts, whose sums run from the year's beginning: 2020年5月预算执行情况. */
const ACCOUNTS = /((?:19|20)\d\d)年([1-9]|1[0-2])月份?[^，。\d]{0,14}(?:财政|预算|收支)/;

/** Titles of news on days off that have just passed. */
const HOLIDAY = /假期|假日|国庆|春节|“?五一”?(?:小长假|期间|旅游)|黄金周|小长假/;

/** The part of a year that an article is of: the one its title names, or the first that its first figures stand under. */
function partOf(
  title: string,
  texts: readonly string[],
  frame: TimeFrame,
  findTimes: FindTimes,
): Period | undefined {
  const named = findTimes(title, frame).find(({ period }) => isPartOfYear(period));
  const accounts = title.includes('当月') ? null : ACCOUNTS.exec(title);
  if (accounts) return monthsPeriod(Number(accounts[1]), 1, Number(accounts[2]));
  if (named) return named.period;
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
  return frame.year === year && month >= 11 && nearlyWhole ? undefined : mark.period;
}

/** The part of its own year that a text written in that year tells of throughout: the one it names most, twice at least. */
function usualPart(
  texts: readonly string[],
  frame: TimeFrame,
  month: number,
  findTimes: FindTimes,
): Period | undefined {
  const counts = new Map<string, { period: Period; times: number }>();
  for (const text of texts)
    for (const { period } of findTimes(text, frame)) {
      const [year, end] = period.end.split('-').map(Number);
      if (!isPartOfYear(period) || period.start !== `${frame.year}-01` || year !== frame.year) continue;
      if (end === undefined || end >= month || end < 3) continue;
      const known = counts.get(period.label) ?? { period, times: 0 };
      counts.set(period.label, { ...known, times: known.times + 1 });
    }
  const [first] = [...counts.values()].sort((a, b) => b.times - a.times);
  return first && first.times >= 2 ? first.period : undefined;
}

function yearsOf(
  article: Article,
  texts: readonly string[],
  options: FigureOptions,
  findTimes: FindTimes,
): { reference: string; year: number } {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number): void => {
    for (const [, year] of [...digitYears(text).matchAll(YEAR)].slice(0, weight === 1 ? undefined : 1))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + weight);
  };
  const { kicker, title, published: date, publishedYear } = article.data;
  count(`${kicker ?? ''} ${title}`, TITLE_WEIGHT);
  for (const text of texts) count(text, 1);
  const published = date?.slice(0, 7);
  const stated = options.reference ?? published ?? (publishedYear ? String(publishedYear) : undefined);
  const statedYear = stated ? Number(stated.slice(0, 4)) : undefined;
  // One that is delivered in the last months of a year may tell of that year.
  const early = stated === undefined || !(Number(stated.slice(5)) >= 10);
  const delivered = statedYear !== undefined && early && DELIVERED.test(title) ? statedYear : undefined;
  const guessed = article.data.year;
  if (guessed !== null && guessed !== delivered && plausible(guessed, stated, counts))
    counts.set(guessed, (counts.get(guessed) ?? 0) + GUESS_WEIGHT);
  const expected =
    stated === undefined
      ? 2000
      : (named(counts, statedYear, stated) ?? reportedYear(stated, title, texts, findTimes));
  if (stated !== undefined && isEarly(stated))
    counts.set(expected, (counts.get(expected) ?? 0) + DATE_WEIGHT);
  const [likely] = [...counts]
    .filter(([named]) => statedYear === undefined || (named <= statedYear && named > statedYear - 4))
    .filter(([named]) => named !== delivered)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([named]) => named);
  const year = options.year ?? likely ?? expected;
  if (stated?.includes('-')) return { reference: stated, year };
  const relative = texts.some((text) => /今年|去年/.test(text));
  const reference = statedYear ?? (relative && counts.has(year + 1) ? year + 1 : year);
  let month = 0;
  for (const text of texts)
    for (const [, named] of text.matchAll(DAY)) month = Math.max(month, Number(named));
  return {
    reference:
      month >= 1 && month <= 12 ? `${reference}-${String(month).padStart(2, '0')}` : String(reference),
    year,
  };
}

/** The article's year is taken where its text names it, near the date that it is read from; else it is a guess. */
function plausible(year: number, stated: string | undefined, counts: ReadonlyMap<number, number>): boolean {
  if (stated === undefined) return true;
  const reference = Number(stated.slice(0, 4));
  return counts.has(year) && year <= reference && year > reference - 4;
}

/** From July on, a text that names its own year and never the one before tells of its own. */
function named(
  counts: ReadonlyMap<number, number>,
  year: number | undefined,
  stated: string,
): number | undefined {
  const late = Number(stated.slice(5)) >= 7;
  return late && year !== undefined && counts.has(year) && !counts.has(year - 1) ? year : undefined;
}

/** In the last months of a year a review may be of that year or still of the one before: the date tells nothing. */
function isEarly(stated: string): boolean {
  const month = Number(stated.slice(5));
  return month >= 1 && month <= 10;
}

/** A report that names no year: news of a part of the year that is over by then is of this year, all else of the year before. */
function reportedYear(stated: string, title: string, texts: readonly string[], findTimes: FindTimes): number {
  const [year = 2000, month] = stated.split('-').map(Number);
  if (month === undefined) return year - 1;
  if (HOLIDAY.test(title)) return year;
  const parts = [title, ...texts]
    .flatMap((text) => findTimes(text, { reference: stated, year }))
    .filter(({ period }) => isPartOfYear(period) && period.start.startsWith(String(year)));
  const over = parts.filter(({ period }) => Number(period.end.slice(5)) <= month);
  // What is planned for later months doesn't make it a report on the year before.
  return over.length > parts.length - over.length ? year : year - 1;
}
