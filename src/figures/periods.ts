import type { Period } from './types.ts';

/** What 去年 and 今年 are read from, and the year of figures that name no time. */
export interface TimeFrame {
  /** `2024-04`; the month may be missing. */
  reference: string;
  year: number;
}

interface PeriodRule {
  pattern: RegExp;
  example: string;
  read: (match: RegExpExecArray, frame: TimeFrame, base: number) => Period | number | undefined;
}

const pad = (month: number): string => String(month).padStart(2, '0');
const CN = { 一: 1, 二: 2, 三: 3, 四: 4 } as Readonly<Record<string, number>>;
const number = (text: string | undefined): number => CN[text ?? ''] ?? Number(text);
const referenceYear = (frame: TimeFrame): number => Number(frame.reference.slice(0, 4));
const referenceMonth = (frame: TimeFrame): number => Number(frame.reference.slice(5, 7) || 12);

/** A whole year as a period. */
export function yearPeriod(year: number): Period {
  return { start: `${year}-01`, end: `${year}-12`, label: String(year) };
}

function years(from: number, to: number): Period {
  return { start: String(from), end: String(to), label: `${from}/${to}` };
}

function months(year: number, from: number, to: number): Period {
  const label = from === to ? `${year}-${pad(from)}` : `${year}-${pad(from)}/${year}-${pad(to)}`;
  return { start: `${year}-${pad(from)}`, end: `${year}-${pad(to)}`, label };
}

function quarters(year: number, from: number, to: number): Period {
  const label = from === to ? `${year}Q${from}` : `${year}Q${from}-Q${to}`;
  return { start: `${year}-${pad(from * 3 - 2)}`, end: `${year}-${pad(to * 3)}`, label };
}

const PLANS: Readonly<Record<string, number>> = {
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  九: 1996,
  八: 1991,
};

/** Period words, first match wins at the same place; a bare year is returned as a number and becomes the base of what follows. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    pattern: /((?:19|20)\d\d)年?[—–\-－~～至到]((?:19|20)\d\d)年/,
    example: '2016—2020年',
    read: ([, a, b]) => years(Number(a), Number(b)),
  },
  {
    pattern: /“?(十[一二三四五]?|[八九])五”?(?:规划)?(?:期间|时期|以来|五年)/,
    example: '“十三五”期间',
    read: ([, plan]) => planYears(PLANS[plan ?? '']),
  },
  {
    pattern: /到“?(十[一二三四五]?|[八九])五”?末/,
    example: '到“十四五”末',
    read: ([, plan]) => {
      const start = PLANS[plan ?? ''];
      return start === undefined ? undefined : yearPeriod(start + 4);
    },
  },
  {
    pattern: /(?:过去|这|近|近的|五年来|过去的)五年(?!前|规划|计划)|五年来|5年来/,
    example: '五年来',
    read: (_, frame) => years(frame.year - 4, frame.year),
  },
  {
    pattern:
      /(?:((?:19|20)\d\d)年|今年|去年|上年)?(?:前|1[—–\-－~～至到])?([1-9]|1[0-2])[—–\-－~～至到](\d{1,2})月份?/,
    example: '1—11月',
    read: (m, frame, base) => monthRange(m, frame, base),
  },
  {
    pattern: /(?:((?:19|20)\d\d)年|(今年|去年|上年))?前([二三23])个?季度/,
    example: '前三季度',
    read: ([, y, w, q], frame, base) => quarters(yearOf(y, w, frame, base), 1, number(q)),
  },
  {
    pattern: /(?:((?:19|20)\d\d)年|(今年|去年|上年))?第?([一二三四1-4])季度/,
    example: '今年一季度',
    read: ([, y, w, q], frame, base) => quarters(yearOf(y, w, frame, base), number(q), number(q)),
  },
  {
    pattern: /(?:((?:19|20)\d\d)年|(今年|去年|上年))?([上下])半年/,
    example: '上半年',
    read: ([, y, w, half], frame, base) => halfYear(yearOf(y, w, frame, base), half === '上'),
  },
  {
    pattern: /截[至止](?:到)?((?:19|20)\d\d)年(\d{1,2})月/,
    example: '截至2023年6月',
    read: ([, y, m]) => months(Number(y), Number(m), Number(m)),
  },
  {
    pattern: /截[至止](?:到)?((?:19|20)\d\d)年(?:底|末)/,
    example: '截至2023年底',
    read: ([, y]) => yearPeriod(Number(y)),
  },
  {
    pattern: /截[至止]到?(?:目前|现在|今)/,
    example: '截至目前',
    read: (_, frame) => months(referenceYear(frame), referenceMonth(frame), referenceMonth(frame)),
  },
  {
    pattern: /截[至止](?:到)?(\d{1,2})月/,
    example: '截止到11月份',
    read: ([, m], _, base) => months(base, Number(m), Number(m)),
  },
  {
    pattern: /[加长高升大少降低小跃展](?:到|至)((?:19|20)\d\d)年的?(?=[\d近约超])/,
    example: '增加到2022年的3600万元',
    read: ([, y]) => yearPeriod(Number(y)),
  },
  {
    pattern: /到((?:19|20)\d\d)年(?:底|末)?(?!的)/,
    example: '到2030年',
    read: ([, y]) => yearPeriod(Number(y)),
  },
  {
    pattern:
      /(?<!(?:比|较|同|与|从|由|是|自|成立于|始于|至))((?:19|20)\d\d)年(?!(?:底|末)?的[\d.]|代|以来的|落户|成立|创办|创立|诞生)/,
    example: '2023年',
    read: ([, y]) => Number(y),
  },
  {
    pattern: /(?<!(?:比|较|同|与|从|由|到))([一二][九〇零○][〇零○一二三四五六七八九]{2})年(?!代|底的|末的)/,
    example: '一九八三年',
    read: ([, y]) =>
      Number(
        [...(y ?? '')].map((char) => '〇一二三四五六七八九'.indexOf(char.replace(/[零○]/, '〇'))).join(''),
      ),
  },
  {
    pattern:
      /(?<![比较同与从由])(?:去年|上年|过去的?一年|过去一年)(?!同期|同|底|末|相比|以来|增|减|提|下|上)/,
    example: '去年',
    read: (_, frame) => referenceYear(frame) - 1,
  },
  { pattern: /前年/, example: '前年', read: (_, frame) => referenceYear(frame) - 2 },
  { pattern: /(?<!比)(?:今年|本年度|本年)/, example: '今年', read: (_, frame) => referenceYear(frame) },
  { pattern: /明年/, example: '明年', read: (_, frame) => referenceYear(frame) + 1 },
  { pattern: /全年/, example: '全年', read: (_, __, base) => base },
];

function planYears(start: number | undefined): Period | undefined {
  return start === undefined ? undefined : years(start, start + 4);
}

function yearOf(year: string | undefined, word: string | undefined, frame: TimeFrame, base: number): number {
  if (year) return Number(year);
  if (word === '今年') return referenceYear(frame);
  return word ? referenceYear(frame) - 1 : base;
}

function monthRange(
  [text, year, from, to]: RegExpExecArray,
  frame: TimeFrame,
  base: number,
): Period | undefined {
  const word = /今年|去年|上年/.exec(text)?.[0];
  const [first, last] = [Number(from), Number(to)];
  return first < last && last <= 12 ? months(yearOf(year, word, frame, base), first, last) : undefined;
}

function halfYear(year: number, first: boolean): Period {
  return {
    start: `${year}-${first ? '01' : '07'}`,
    end: `${year}-${first ? '06' : '12'}`,
    label: `${year}H${first ? 1 : 2}`,
  };
}

const PATTERNS = PERIOD_RULES.map((rule): [RegExp, PeriodRule] => [
  new RegExp(rule.pattern.source, 'g'),
  rule,
]);

/** A period word of a text: where it ends, and the period or the year it sets. */
export interface TimeMark {
  start: number;
  end: number;
  period: Period;
  /** 截至目前, 到2030年: holds for its own sentence only. */
  moment: boolean;
  /** Where it ends to hold: what somebody is quoted to say of 去年 ends with the quotation. */
  until: number;
}

/** Finds the period words of a text, in order; a year named earlier is the base of 一季度 or 1—11月 after it. */
export function findTimes(text: string, frame: TimeFrame): TimeMark[] {
  const hits: { start: number; end: number; rule: PeriodRule; match: RegExpExecArray }[] = [];
  for (const [pattern, rule] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (/[比较同与是]/.test(text[start - 1] ?? '')) continue;
      if (!hits.some((hit) => hit.start < end && start < hit.end)) hits.push({ start, end, rule, match });
    }
  }
  hits.sort((a, b) => a.start - b.start);
  const quotes = [...text.matchAll(/“[^”]{0,400}[，。][^”]{0,400}”/g)];
  const marks: TimeMark[] = [];
  let base = frame.year;
  for (const { start, end, rule, match } of hits) {
    const read = rule.read(match, frame, base);
    if (read === undefined) continue;
    const period = typeof read === 'number' ? yearPeriod(read) : read;
    if (typeof read === 'number') base = read;
    marks.push({
      start,
      end,
      period,
      until: endOfQuote(quotes, start),
      moment:
        /^[截到]|[到至]\d{4}年的?$/.test(match[0]) ||
        (period.label.includes('/') && period.start.length === 4),
    });
  }
  return marks;
}

function endOfQuote(quotes: readonly RegExpExecArray[], at: number): number {
  const quote = quotes.find(({ index, 0: words }) => index < at && at < index + words.length);
  return quote ? quote.index + quote[0].length : Infinity;
}
