import { isYears, yearPeriod } from './calendar.ts';
import { PERIOD_RULES } from './tables/periods.ts';
import type { PeriodRule, TimeFrame } from './tables/periods.ts';
import type { Period } from './types.ts';

/** A period word of a text: where it ends, and the period or the year it sets. */
export interface TimeMark {
  start: number;
  end: number;
  period: Period;
  holds: PeriodRule['holds'];
  /** Where it ends to hold: what somebody is quoted to say of 去年 ends with the quotation. */
  until: number;
}

const PATTERNS = PERIOD_RULES.map((rule): [RegExp, PeriodRule] => [
  new RegExp(rule.pattern.source, 'g'),
  rule,
]);

/** Words of time that stand before a comparison: 比2019年, 是2002年的2倍. */
const COMPARED = /[比较同与是]$/;

/** Finds the period words of a text, in order; a year named earlier is the base of 一季度 or 1—11月 after it. */
export function findTimes(text: string, frame: TimeFrame): TimeMark[] {
  const plain = digitYears(text);
  const hits: { start: number; end: number; rule: PeriodRule; match: RegExpExecArray }[] = [];
  for (const [pattern, rule] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (COMPARED.test(plain.slice(Math.max(0, start - 1), start))) continue;
      if (!hits.some((hit) => hit.start < end && start < hit.end)) hits.push({ start, end, rule, match });
    }
  }
  hits.sort((a, b) => a.start - b.start);
  const quotes = [...text.matchAll(/“[^”]{0,400}[，。][^”]{0,400}”/g)];
  const marks: TimeMark[] = [];
  let base = frame.year;
  let range: Period | undefined;
  for (const { start, end, rule, match } of hits) {
    const read = rule.read(match, { frame, base, range });
    if (read === undefined) continue;
    const period = typeof read === 'number' ? yearPeriod(read) : read;
    if (typeof read === 'number') base = read;
    if (isYears(period)) range = period;
    marks.push({ start, end, period, holds: rule.holds, until: endOf(text, rule, end, quotes, start) });
  }
  return marks;
}

function endOf(
  text: string,
  rule: PeriodRule,
  end: number,
  quotes: readonly RegExpExecArray[],
  start: number,
): number {
  if (rule.holds === 'segment') {
    const stop = text.slice(end, end + 200).search(/[；;。]/);
    return stop < 0 ? end + 200 : end + stop;
  }
  const quote = quotes.find(({ index, 0: words }) => index < start && start < index + words.length);
  return quote ? quote.index + quote[0].length : Infinity;
}

const CHINESE_YEAR = /[一二][九〇零○][〇零○一二三四五六七八九]{2}(?=年)/g;
const DIGITS = '〇一二三四五六七八九';

/**
 * Writes the years of a text in digits, one for one.
 *
 * @example digitYears('一九八三年') // '1983年'
 */
export function digitYears(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    [...year].map((char) => String(DIGITS.indexOf(char.replace(/[零○]/, '〇')))).join(''),
  );
}
