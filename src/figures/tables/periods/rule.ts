import { yearsPeriod } from '../../periods/calendar.ts';
import { parseChineseNumeral } from '../../quantities/numerals.ts';
import type { Period } from '../../types.ts';

/** What relative words are read from. */
export interface TimeFrame {
  /** `2024-04`: what 去年 and 今年 are read from; the month may be missing. */
  reference: string;
  /** The year of figures that name no time. */
  year: number;
  /** The period of figures that name no time, where the article is of a part of a year. */
  period?: Period | undefined;
  /** The year of plans that name no time. */
  planned?: number | undefined;
}

/** What a rule knows besides its own words. */
export interface PeriodContext {
  frame: TimeFrame;
  /** The year named last. */
  base: number;
  /** The years named last as a range. */
  range: Period | undefined;
  /** The part of a year named last. */
  part: Period | undefined;
}

export interface PeriodRule {
  pattern: RegExp;
  /** Characters one of which it can't do without: where none of them stands, it need not be tried. */
  needs: string;
  example: string;
  /** How long it holds: for what follows, for its own sentence (截至目前), for its own part of a sentence (全年预计). */
  holds: 'on' | 'sentence' | 'segment';
  /** It is 今年, of which an article may tell a part only. */
  current?: boolean;
  /** The period, or a year that also becomes the base of 一季度 or 1—11月 after it. */
  read: (match: RegExpExecArray, context: PeriodContext) => Period | number | undefined;
}

/** How something began that a sentence dates. */
export const FOUNDED = '落户|成立|设立|建成|创办|创立|开业|投产|运营|建校|建院|建区|建园|挂牌';
export const DASH = '[―—–\\-－~～至到]';
export const YEAR = '(?:19|20)\\d\\d';
/** A month in digits or in words. */
export const MONTH = '[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九]';
export const COUNT = '\\d{1,2}|[一二两三四五六七八九十]{1,2}';
const QUARTERS = { 一: 1, 二: 2, 三: 3, 四: 4, 两: 2 } as Readonly<Record<string, number>>;
export const quarter = (text = ''): number => QUARTERS[text] ?? Number(text);
export const count = (text = ''): number =>
  /^\d/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? 0);
export const referenceYear = (frame: TimeFrame): number => Number(frame.reference.slice(0, 4));
export const referenceMonth = (frame: TimeFrame): number => Number(frame.reference.slice(5, 7) || 12);

/** A year that was over for a year and more when a text on it was written: what there is 目前 is no more of it. */
export const isLongOver = (frame: TimeFrame): boolean =>
  frame.reference.includes('-') && referenceYear(frame) > frame.year + 1;

/** First years of the five-year plans. */
export const PLANS: Readonly<Record<string, number>> = {
  一: 1953,
  二: 1958,
  三: 1966,
  四: 1971,
  五: 1976,
  六: 1981,
  七: 1986,
  八: 1991,
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
};
export const PLAN = '“?(十[一二三四五]?|[六七八九])五[”〞″]?';

/** What long spans are counted from, with its year. */
export const TURNS: Readonly<Record<string, number>> = {
  全国解放: 1949,
  解放: 1949,
  建国: 1949,
  新中国成立: 1949,
  改革开放: 1978,
  十一届三中全会: 1978,
  十八大: 2012,
  十九大: 2017,
  二十大: 2022,
};

export const yearOf = (
  year: string | undefined,
  word: string | undefined,
  { frame, base }: PeriodContext,
): number => {
  if (year) return Number(year);
  if (word === '今年') return referenceYear(frame);
  return word ? referenceYear(frame) - 1 : base;
};

/** Years of which the first and the last are named, and how many they are. */
export function namedYears(from = '', to = '', years = ''): Period | undefined {
  return Number(to) - Number(from) + 1 === count(years) ? yearsPeriod(Number(from), Number(to)) : undefined;
}

/** N years that end with the year reported on, or those of a range named before. */
export function lastYears(years: number, { frame, range }: PeriodContext): Period | undefined {
  if (years < 2 || years > 20) return undefined;
  if (range) {
    const [from, to] = [Number(range.start), Number(range.end)];
    if (to - from + 1 === years) return range;
    if (to - from === years) return yearsPeriod(from + 1, to);
  }
  return yearsPeriod(frame.year - years + 1, frame.year);
}
