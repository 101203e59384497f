import type { Article } from '../../article/index.ts';
import { isPartOfYear, monthsPeriod } from './calendar.ts';
import type { FigureOptions } from '../options.ts';
import { digitYears } from './periods.ts';
import type { FindTimes } from './periods.ts';
import { allMatches } from '../text/matches.ts';
import { DATED, HELD_AGAINST, PRESENT, YEARLY } from '../tables/eras.ts';
import { BULLETIN, HOLIDAY } from '../tables/titles.ts';
import type { Period } from '../types.ts';

/** Years that a text names; where a span begins or what is compared with tells nothing of when it was written. */
const YEAR =
  /(?<![比较从由自\d]|(?<!年)[与同]|[比较][^，。；\d]{1,8}的)((?:19|20)\d\d)年(?!\d{1,2}月\d{1,2}日|[至到](?:19|20)\d\d年|的?(?:不变|可比)?价|第?\d{1,3}期|(?:（[^）]{0,30}）)?相比|(?:\d{1,2}月)?[^，。；\d]{0,10}(?:被(?:评|授予|列|命名|确定|认定)|更名|改[称名制]|撤[乡县区镇]|始建|成立|建[校院]))/g;
/** A year that something is compared with. */
const BESIDE = /[比较与同]((?:19|20)\d\d)年(?!以来|\d)/g;
/** The year that a text is written in, where it tells of it; no year is compared with it. */
const THIS_YEAR = /(?<![比较与同])今年(?!同期)/g;
const DAY = /(?<![年\d])(\d{1,2})月\d{1,2}日/g;
/** A title whose year is the one it is delivered in: what it tells of is the year before. */
const DELIVERED = /政府工作报告|(?:计划|预算)(?:草案)?的报告|在.{2,20}(?:会议|大会)上的/;
/** How much the first year in the title counts against one in the text; a second one is of plans. */
const TITLE_WEIGHT = 10;
/** How much the article's own guess counts, and what its date makes likely: as much as so many mentions in the text. */
const GUESS_WEIGHT = 1;
const DATE_WEIGHT = 5;
/** How much 今年 counts in the last months of a year: it names the year and says that it is told of. */
const NOW_WEIGHT = 2;

/** No text is first put up more years after the year that it reports on. */
const LATEST = 3;

/** Settles the year that an article reports on, and the month that its relative words are read from. */
export function reportedYear(
  article: Article,
  texts: readonly string[],
  options: FigureOptions,
  findTimes: FindTimes,
): { reference: string; year: number; now?: Period | undefined } {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number): void => {
    for (const [, year] of allMatches(digitYears(text), YEAR).slice(0, weight === 1 ? undefined : 1))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + weight);
  };
  const { kicker, title, published: date, publishedYear } = article.data;
  count(`${kicker ?? ''} ${title}`, TITLE_WEIGHT);
  for (const text of texts) count(text, 1);
  const published = date?.slice(0, 7);
  const stated = options.reference ?? published ?? (publishedYear ? String(publishedYear) : undefined);
  const statedYear = stated ? Number(stated.slice(0, 4)) : undefined;
  const passing = inPassing(counts, texts, statedYear);
  if (passing !== undefined) counts.delete(passing);
  const told = [title, ...texts].reduce((sum, text) => sum + allMatches(text, THIS_YEAR).length, 0);
  // In the last months of a year most of it is told as 今年.
  if (statedYear !== undefined && told > 0 && Number(stated?.slice(5)) >= 10)
    counts.set(statedYear, (counts.get(statedYear) ?? 0) + told * NOW_WEIGHT);
  // One that is delivered in the second half of a year may tell of that year.
  const early = stated === undefined || !(Number(stated.slice(5)) >= 7);
  const delivered = statedYear !== undefined && early && DELIVERED.test(title) ? statedYear : undefined;
  const old = options.year === undefined ? reposted(counts, statedYear) : undefined;
  if (old !== undefined) return { reference: String(old + 1), year: old };
  if (options.year === undefined && stated?.includes('-') && !isNear(counts, statedYear, true)) {
    const [at = 0, month = 0] = stated.split('-').map(Number);
    // 医院始建于1938年，现开放床位818张。: what there is in the month that it is written in.
    if (isPortrait(title, texts)) return { reference: stated, year: at, now: monthsPeriod(at, month, month) };
  }
  const relative = [title, ...texts].some((text) => /今年|去年/.test(text));
  const guessed = article.data.year;
  if (guessed !== null && guessed !== delivered && plausible(guessed, stated, counts))
    counts.set(guessed, (counts.get(guessed) ?? 0) + GUESS_WEIGHT);
  const expected =
    stated === undefined
      ? 2000
      : (lateYear(counts, statedYear, stated) ??
        unnamedYear(
          stated,
          title,
          texts,
          findTimes,
          yearBeside(counts, statedYear, texts),
          !isNear(counts, statedYear, true),
        ));
  // Where the text names years near its date, and speaks of no 去年, the date alone tells nothing.
  const dated = counts.has(expected) || expected === statedYear || relative || !isNear(counts, statedYear);
  if (stated !== undefined && isEarly(stated) && dated)
    counts.set(expected, (counts.get(expected) ?? 0) + DATE_WEIGHT);
  const [likely] = [...counts]
    .filter(([named]) => statedYear === undefined || (named <= statedYear && named >= statedYear - LATEST))
    .filter(([named]) => named !== delivered)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([named]) => named);
  const year = options.year ?? likely ?? expected;
  // In a bulletin on a year, 今年 is that year.
  if (BULLETIN.test(title) && title.includes(`${year}年`)) return { reference: `${year}-12`, year };
  if (stated?.includes('-')) return { reference: stated, year };
  const reference = statedYear ?? (relative && counts.has(year + 1) ? year + 1 : year);
  let month = 0;
  for (const text of texts)
    for (const [, named] of allMatches(text, DAY)) month = Math.max(month, Number(named));
  return {
    reference:
      month >= 1 && month <= 12 ? `${reference}-${String(month).padStart(2, '0')}` : String(reference),
    year,
  };
}

/** A value with its unit, which a text tells of its own time where it names none. */
const VALUE = /\d[\d.,]{0,12}(?:%|[万亿]|元|[家个项所户人件座张])/;

/** 现有企业300家。2029年，获奖3项。: a year long over that a text names once alone, behind what it tells without a time. */
function inPassing(
  counts: ReadonlyMap<number, number>,
  texts: readonly string[],
  date: number | undefined,
): number | undefined {
  if (date === undefined) return undefined;
  const near = [...counts].filter(([year]) => year <= date && year >= date - LATEST);
  const [[year, times] = [0, 0], ...more] = near;
  if (more.length > 0 || times !== 1 || year >= date - 1) return undefined;
  for (const text of texts) {
    const at = digitYears(text).indexOf(`${year}年`);
    if (VALUE.test(at < 0 ? text : text.slice(0, at))) return year;
    if (at >= 0) return undefined;
  }
  return undefined;
}

/** The year that a text names most, where it names none near its date: it was put up again long after. */
function reposted(counts: ReadonlyMap<number, number>, date: number | undefined): number | undefined {
  if (date === undefined) return undefined;
  const named = [...counts].filter(([year]) => year <= date);
  const [first] = named.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first && first[1] >= 3 && named.every(([year]) => year < date - LATEST) ? first[0] : undefined;
}

/** Whether a year shortly before the date is named, or the date’s own, where it counts. */
function isNear(counts: ReadonlyMap<number, number>, date: number | undefined, own = false): boolean {
  return (
    date !== undefined &&
    [...counts.keys()].some((year) => (own ? year <= date : year < date) && year >= date - LATEST)
  );
}

/** Whether a text only says what there is: it dates nothing, and says 现有. */
function isPortrait(title: string, texts: readonly string[]): boolean {
  if (DELIVERED.test(title)) return false;
  return texts.some((text) => PRESENT.test(text)) && ![title, ...texts].some((text) => DATED.test(text));
}

/** The article's year is taken where its text names it, near the date that it is read from; else it is a guess. */
function plausible(year: number, stated: string | undefined, counts: ReadonlyMap<number, number>): boolean {
  if (stated === undefined) return true;
  const reference = Number(stated.slice(0, 4));
  return counts.has(year) && year <= reference && year >= reference - LATEST;
}

/** From July on, a text that names its own year and never the one before tells of its own. */
function lateYear(
  counts: ReadonlyMap<number, number>,
  year: number | undefined,
  stated: string,
): number | undefined {
  const late = Number(stated.slice(5)) >= 7;
  return late && year !== undefined && counts.has(year) && !counts.has(year - 1) ? year : undefined;
}

/** A text that names no year near its date but the one that it compares with tells of the year after that. */
function yearBeside(
  counts: ReadonlyMap<number, number>,
  date: number | undefined,
  texts: readonly string[],
): number | undefined {
  if (date === undefined || isNear(counts, date, true)) return undefined;
  const beside = texts.flatMap((text) =>
    allMatches(digitYears(text), BESIDE).map(([, year]) => Number(year)),
  );
  const last = Math.max(...beside.filter((year) => year < date));
  // A base further back is that of several years: 较2020年累计下降.
  return last >= date - 2 ? last + 1 : undefined;
}

/** In the last months of a year a review may be of that year or still of the one before: the date tells nothing. */
function isEarly(stated: string): boolean {
  const month = Number(stated.slice(5));
  return !stated.includes('-') || month <= 10;
}

/** A report that names no year: news of a part of the year that is over by then is of this year, all else of the year before. */
function unnamedYear(
  stated: string,
  title: string,
  texts: readonly string[],
  findTimes: FindTimes,
  beside: number | undefined,
  none: boolean,
): number {
  const [year = 2000, month] = stated.split('-').map(Number);
  if (month === undefined) return year - 1;
  if (month >= 11) return year;
  if (HOLIDAY.test(title)) return year;
  // From July on, a text that names no year, and nothing of a whole one, is of its own; from March on, where it also holds nothing against a year before.
  const silent = none && beside === undefined && ![title, ...texts].some((text) => YEARLY.test(text));
  if (silent && month >= 7) return year;
  if (silent && month >= 3 && !DELIVERED.test(title) && !texts.some((text) => HELD_AGAINST.test(text)))
    return year;
  const parts = [title, ...texts]
    .flatMap((text) => findTimes(text, { reference: stated, year }))
    .filter(({ period }) => isPartOfYear(period) && period.start.startsWith(String(year)));
  const over = parts.filter(({ period }) => Number(period.end.slice(5)) <= month);
  // What is planned for later months doesn't make it a report on the year before.
  return over.length > parts.length - over.length ? year : (beside ?? year - 1);
}
