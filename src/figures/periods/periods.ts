import { isPartOfYear, isYears, yearPeriod } from './calendar.ts';
import { segmentEnd } from './narrowing.ts';
import type { TimeMark } from './time-mark.ts';
import { allMatches } from '../text/matches.ts';
import { sieve } from '../text/sieve.ts';
import { PERIOD_RULES } from '../tables/periods.ts';
import type { PeriodRule, TimeFrame } from '../tables/periods.ts';
import type { Period } from '../types.ts';

const mayStandIn = sieve(
  PERIOD_RULES.map((rule) => ({
    pattern: new RegExp(rule.pattern.source, `g${rule.pattern.flags.replace('g', '')}`),
    needs: rule.needs,
    rule,
  })),
);

/** Words of time that stand before a comparison: 比2019年, 是2002年的2倍. */
const COMPARED = /(?:[比较同与]|(?<!特别|尤其)是)$/;

const LEVEL = /^[和跟].*(?:基本)?(?:持平|相当|相比)/;

/**
 * Finds the period word that holds for an offset, asked for in reading order: marks that no longer hold for anything
 * are forgotten, so that however many there are, asking stays short.
 */
export function markFinder(
  marks: readonly TimeMark[],
): (at: number, sentence: number) => TimeMark | undefined {
  let next = 0;
  let live: TimeMark[] = [];
  return (at, sentence) => {
    for (let mark = marks[next]; mark && mark.start < at; mark = marks[next]) {
      const lasting = isLasting(mark);
      const old = live.length - MOST_LIVE;
      live = live.filter((other, index) =>
        isLasting(other) ? !lasting : index >= old && (other.holds === 'on' || other.start >= sentence),
      );
      live.push(mark);
      next += 1;
    }
    return live.findLast(
      (mark) => mark.start < at && at <= mark.until && (mark.holds === 'on' || mark.start >= sentence),
    );
  };
}

/** No sentence has more words of its own time; looking at no more keeps a monstrous one linear. */
const MOST_LIVE = 40;

const isLasting = ({ holds, until }: TimeMark): boolean => holds === 'on' && until === Infinity;

/** A period word of a text, before anything tells what it is read from. */
interface TimeHit {
  start: number;
  end: number;
  rule: PeriodRule;
  match: RegExpExecArray;
}

/** Finds the words of a text that a rule reads as a period, in order. */
function scanTimes(text: string): TimeHit[] {
  const plain = digitYears(text);
  const taken = new Uint8Array(text.length);
  const hits: TimeHit[] = [];
  for (const { pattern, rule } of mayStandIn(plain)) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken(taken, start, end)) continue;
      taken.fill(1, start, end);
      // 是1950年到2002年的总和: no part of what is compared with is a period either.
      if (COMPARED.test(plain.slice(Math.max(0, start - 3), start))) continue;
      // 和上半年持平: nor is what something is level with.
      if (LEVEL.test(plain.slice(Math.max(0, start - 1), end + 4))) continue;
      hits.push({ start, end, rule, match });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Finds the period words of a text. */
export type FindTimes = (text: string, frame: TimeFrame) => TimeMark[];

/** Finds period words, and seeks those of a text once, however often they are asked for: the words are the same in each frame. */
export function timesFinder(): FindTimes {
  const known = new Map<string, TimeHit[]>();
  return (text, frame) => {
    let hits = known.get(text);
    if (!hits) known.set(text, (hits = scanTimes(text)));
    return readTimes(text, hits, frame);
  };
}

/** Finds the period words of a text, in order; a year named earlier is the base of 一季度 or 1—11月 after it. */
export const findTimes: FindTimes = (text, frame) => readTimes(text, scanTimes(text), frame);

function readTimes(text: string, hits: readonly TimeHit[], frame: TimeFrame): TimeMark[] {
  if (hits.length === 0) return [];
  const quotes = text.includes('“') ? allMatches(text, /“[^”]{0,400}[，。][^”]{0,400}”/g) : [];
  const marks: TimeMark[] = [];
  let base = frame.year;
  let range: Period | undefined;
  let part: Period | undefined = frame.period;
  for (const { start, end, rule, match } of hits) {
    const read = rule.read(match, { frame, base, range, part });
    if (read === undefined) continue;
    const period = typeof read === 'number' ? yearPeriod(read) : read;
    // 可达23.9亿元（2020年22.1亿元）: what a bracket dates ends with it.
    const closing = bracketEnd(text, start, end);
    if (closing === undefined) {
      if (typeof read === 'number') base = read;
      if (isYears(period)) range = period;
      else if (isPartOfYear(period)) part = period;
    }
    const until = Math.min(endOf(text, rule, end, quotes, start), closing ?? Infinity);
    marks.push({ start, end, period, holds: rule.holds, until, ...(rule.current ? { current: true } : {}) });
  }
  return marks;
}

/** Where the bracket closes that a period word stands in; undefined where it stands in none, or where the bracket is long. */
function bracketEnd(text: string, start: number, end: number): number | undefined {
  const before = text.slice(Math.max(0, start - BRACKET), start);
  const open = before.lastIndexOf('（');
  if (open < 0 || open < before.lastIndexOf('）')) return undefined;
  const close = text.slice(end, end + BRACKET).indexOf('）');
  return close < 0 ? undefined : end + close;
}

/** No bracket that dates a number is longer. */
const BRACKET = 40;

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return true;
  return false;
}

function endOf(
  text: string,
  rule: PeriodRule,
  end: number,
  quotes: readonly RegExpExecArray[],
  start: number,
): number {
  if (rule.holds === 'segment') {
    return segmentEnd(text, end);
  }
  const quote = quotes.find(({ index, 0: words }) => index < start && start < index + words.length);
  return quote ? quote.index + quote[0].length : Infinity;
}

const CHINESE_YEAR =
  /(?:一八[四五六七八九]|[一二][九〇零○OＯ0][〇零○OＯ0一二三四五六七八九])[〇零○OＯ0一二三四五六七八九](?=年)/g;
const DIGITS = '〇一二三四五六七八九';

/**
 * Writes the years of a text in digits, one for one.
 *
 * @example digitYears('一九八三年') // '1983年'
 */
export function digitYears(text: string): string {
  if (!text.includes('年')) return text;
  return text.replace(CHINESE_YEAR, (year) =>
    [...year].map((char) => String(DIGITS.indexOf(char.replace(/[零○OＯ0]/, '〇')))).join(''),
  );
}
