import { isNearlyWhole, isPartOfYear, isYears, yearPeriod } from './calendar.ts';
import { mayMatch } from './needs.ts';
import { PERIOD_RULES } from './tables/periods.ts';
import type { PeriodRule, TimeFrame } from './tables/periods.ts';
import type { Period } from './types.ts';

/** A period word of a text: where it ends, and the period or the year it sets. */
export interface TimeMark {
  start: number;
  end: number;
  period: Period;
  holds: PeriodRule['holds'];
  /** It is 今年, of which an article may tell a part only. */
  current?: boolean;
  /** Where it ends to hold: what somebody is quoted to say of 去年 ends with the quotation. */
  until: number;
}

const PATTERNS = PERIOD_RULES.map((rule): [RegExp, PeriodRule] => [
  new RegExp(rule.pattern.source, `g${rule.pattern.flags.replace('g', '')}`),
  rule,
]);

/** Words of time that stand before a comparison: 比2019年, 是2002年的2倍. */
const COMPARED = /[比较同与是]$/;

const LEVEL = /^[和跟].*(?:基本)?(?:持平|相当|相比)/;

/** How a text around it narrows what its period words hold for. */
export interface TimeScope {
  /** Where values stand: a period word behind one in its sentence holds for its own part of the sentence. */
  values: readonly number[];
  /** The year of a report on a whole year: parts of it hold for their sentence. */
  annual: number | undefined;
  /** A section on several years: each year named in it holds for its sentence. */
  era: boolean;
}

/**
 * Narrows what period words hold for: 2023年… holds on; in 产值38亿元，9月当月增长9% the month is of its own clause.
 */
export function narrowTimes(text: string, marks: readonly TimeMark[], scope: TimeScope): TimeMark[] {
  let next = 0;
  let lastValue = -1;
  return marks.map((mark): TimeMark => {
    while (next < scope.values.length && (scope.values[next] ?? 0) < mark.start) {
      lastValue = scope.values[next] ?? 0;
      next += 1;
    }
    if (mark.holds !== 'on') return mark;
    // 1993年与某镇合署办公。: a year that is told for what happened then, and not for any number.
    if (isHistory(text, mark, scope.annual, [lastValue, scope.values[next]]))
      return { ...mark, holds: 'sentence' };
    // 1992年经省政府批准设立，: when something began, not what the text goes on with.
    if (
      FOUNDED.test(text.slice(mark.end, mark.end + 24)) &&
      Number(mark.period.end.slice(0, 4)) < (scope.annual ?? 0) - 1
    )
      return { ...mark, holds: 'segment', until: mark.end };
    const inside =
      lastValue >= 0 && !/[。！？；;]/.test(text.slice(Math.max(lastValue, mark.start - REACH), mark.start));
    if (inside && mark.start - lastValue < REACH)
      return { ...mark, ...narrowed(text, mark, lastValue, scope.annual) };
    // 其中，6月份…; 分季度看，一季度…: parts of the time that the text goes on with.
    if (isPartOfYear(mark.period) && LED.test(text.slice(Math.max(0, mark.start - 8), mark.start)))
      return { ...mark, holds: 'sentence' };
    // 1—11月，… at the head of a paragraph is of all of it.
    const heads = mark.start < HEAD && isNearlyWhole(mark.period);
    const part = !heads && isPartOfYear(mark.period) && mark.period.start.startsWith(`${scope.annual}-`);
    const local = part || scope.era;
    return local ? { ...mark, holds: 'sentence' } : mark;
  });
}

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
      const lasting = mark.holds === 'on' && mark.until === Infinity;
      live = live.filter((other) =>
        other.holds === 'on' ? !(lasting && other.until === Infinity) : other.start >= sentence,
      );
      live.push(mark);
      next += 1;
    }
    return live.findLast(
      (mark) => mark.start < at && at <= mark.until && (mark.holds === 'on' || mark.start >= sentence),
    );
  };
}

/** A year before the one reported on, in a sentence that has none of the values on its two sides. */
function isHistory(
  text: string,
  mark: TimeMark,
  annual: number | undefined,
  [before, behind = Infinity]: readonly [number, number | undefined],
): boolean {
  if (annual === undefined || Number(mark.period.end.slice(0, 4)) >= annual) return false;
  const stop = text.slice(mark.end, mark.end + REACH).search(STOPS);
  if (behind < mark.end + (stop < 0 ? REACH : stop)) return false;
  return before < 0 || mark.start - before > REACH || STOPS.test(text.slice(before, mark.start));
}

/** Where a sentence ends. */
const STOPS = /[。！？\n]/;

/** How long a period word holds that stands behind a value in its sentence. */
function narrowed(
  text: string,
  mark: TimeMark,
  value: number,
  annual: number | undefined,
): Pick<TimeMark, 'holds' | 'until'> {
  // 五年来，新增企业84家，2022年，出口3亿元；进口1亿元: the report's own year goes on.
  if (mark.period.label === String(annual) && /[，；]/.test(text[mark.start - 1] ?? ''))
    return { holds: 'sentence', until: mark.until };
  // 120个项目前三季度全部开工，98个项目投产: said of its own clause.
  const own = isPartOfYear(mark.period) && !/[，、]/.test(text.slice(value, mark.start));
  const stop = own ? text.slice(mark.end, mark.end + REACH).indexOf('，') : -1;
  const until = stop < 0 ? segmentEnd(text, mark.end) : mark.end + stop;
  return { holds: 'segment', until: Math.min(mark.until, until) };
}

/** That something was begun in a year. */
const FOUNDED =
  /^(?:\d{1,2}月(?:\d{1,2}日)?)?[^，。；\d]{0,14}(?:批准|设立|成立|创建|创办|组建|始建|筹建|挂牌|升格|开始建设|破土动工)/;

/** How far into a paragraph what it begins with may stand. */
const HEAD = 8;

/** What a sentence on a part of the time begins with. */
const LED = /(?:^|[。；\n]\s*)(?:其中|分(?:季度|月|月份)看|从(?:季度|月度|单月|环比)看)[，：]?$/;

/** A sentence is looked through no further, so that a monstrous one stays linear. */
const REACH = 400;

function segmentEnd(text: string, from: number): number {
  const stop = text.slice(from, from + REACH).search(/[；;。]/);
  return from + (stop < 0 ? REACH : stop);
}

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
  for (const [pattern, rule] of PATTERNS) {
    if (!mayMatch(plain, rule.needs)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken(taken, start, end)) continue;
      taken.fill(1, start, end);
      // 是1950年到2002年的总和: no part of what is compared with is a period either.
      if (COMPARED.test(plain.slice(Math.max(0, start - 1), start))) continue;
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
  const quotes = text.includes('“') ? [...text.matchAll(/“[^”]{0,400}[，。][^”]{0,400}”/g)] : [];
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
