import { isYears, monthsPeriod, yearPeriod, yearsPeriod } from './calendar.ts';
import type { Draft } from '../sentence/drafts.ts';
import { isFlow, isReached } from './eras.ts';
import type { TimeMark } from './time-mark.ts';
import { ACCUMULATED, SEASONAL, STANDING } from '../tables/eras.ts';
import type { TimeFrame } from '../tables/periods.ts';
import { PLAN, PLANS, count } from '../tables/periods/rule.ts';
import type { Period } from '../types.ts';

/** What tells the period of a figure. */
export interface Told {
  draft: Draft;
  text: string;
  /** The period word that holds for it. */
  mark: TimeMark | undefined;
  /** The years that the paragraph told of last before it, or its section. */
  years: Period | undefined;
  /** What it is read in, where no word holds. */
  frame: TimeFrame;
}

interface Way {
  example: string;
  /** The period of the example's last figure, read in July 2024 in a report on 2023. */
  period: string;
  /** The title that the example stands under, where that matters. */
  title?: string;
  read: (told: Told) => Period | undefined;
}

/** How a careful reader comes to a figure's period: the first way that fits. */
export const WAYS: readonly Way[] = [
  {
    // A growth a year is of the years that were told last, though a year was named in between.
    example: '“十三五”期间，财政收入年均增长8%。2023年税收占比达到82%。社会消费品零售总额年均增长9%。',
    period: '2016/2020',
    read: ({ draft, mark, years, text }) =>
      draft.compare.some(
        ({ type, self }) => type === 'cagr' && (self || /累计[^，。；]*$/.test(before(draft, text))),
      ) && !(mark && isYears(mark.period))
        ? years
        : undefined,
  },
  {
    // What is meant for 全年 is of the year that plans are of; 五年内, of the years to come.
    example: '力争五年内新增产能12万吨。',
    period: '2024/2028',
    read: ({ draft, mark, text, frame }) =>
      draft.plan === 'meant' && mark ? aheadOf(text, mark, frame) : undefined,
  },
  {
    // A level that came from another, or that was reached, is where the years ended.
    example: '从2019年到2023年，学校由56所增加到71所。',
    period: '2023',
    read: ({ draft, mark, text }) =>
      mark &&
      isYears(mark.period) &&
      (draft.compare.some(({ type }) => type === 'from') || isReached(text, draft))
        ? yearPeriod(Number(mark.period.end))
        : undefined,
  },
  {
    // Held against the years before as a whole, it is of as many years.
    example: '起诉2588人，较前五年上升3.4%。',
    period: '2019/2023',
    read: ({ draft, text, frame }) => yearsBeside(text, draft, frame.year),
  },
  {
    // 截至6月底 a sum has run since January; what stood is of the day.
    example: '截至6月底，税收收入完成3.2亿元。',
    period: '2023-01/2023-06',
    read: ({ draft, mark, text }) => {
      if (!mark || !isAccumulated(draft, mark, text)) return undefined;
      const [year, month] = mark.period.end.split('-').map(Number);
      if (year === undefined || month === undefined) return undefined;
      return month === 12 ? yearPeriod(year) : monthsPeriod(year, 1, month);
    },
  },
  {
    // In an article of a part of the year, 今年 is that part, but for what is meant for the year.
    example: '今年税收收入完成3.2亿元。',
    title: '2024年上半年某区经济运行情况',
    period: '2024H1',
    read: ({ draft, mark, frame: { period } }) =>
      mark?.current && !isAhead(draft) && period?.start.slice(0, 4) === mark.period.end.slice(0, 4)
        ? period
        : undefined,
  },
  {
    // What there is now, told after what there was in an earlier year.
    example: '1978年灌溉面积3.6万亩。现有灌溉面积4.1万亩。',
    period: '2023',
    read: ({ draft, mark, text, frame }) =>
      mark?.holds === 'on' && Number(mark.period.end.slice(0, 4)) < frame.year && isPresent(text, mark, draft)
        ? (frame.period ?? yearPeriod(frame.year))
        : undefined,
  },
  {
    example: '2021年，税收收入完成3.2亿元。',
    period: '2021',
    read: ({ mark }) => mark?.period,
  },
  {
    example: '今年将新建学校12所。',
    period: '2024',
    read: ({ draft, frame }) =>
      draft.plan === 'meant' ? yearPeriod(frame.planned ?? frame.year) : undefined,
  },
  {
    example: '税收收入完成3.2亿元。',
    period: '2023',
    read: ({ frame }) => frame.period ?? yearPeriod(frame.year),
  },
];

/** The period of a figure. */
export function toldPeriod(told: Told): Period {
  for (const { read } of WAYS) {
    const period = read(told);
    if (period) return period;
  }
  return yearPeriod(told.frame.year);
}

const BESIDE = new RegExp(
  `^[^。；]{0,60}[比较](?:(?:前|上一?个)([两三四五])年|${PLAN}(?:计划)?(?:期间|时期)|第([六七八九十])个五年计划(?:期间|时期)?)(?!末)`,
);

/** The years that a sum is of where it is held against those before them: 较前五年; 比“六五”计划期间 is of the next plan. */
function yearsBeside(text: string, { quantity }: Draft, year: number): Period | undefined {
  const match = BESIDE.exec(text.slice(quantity.outerEnd, quantity.outerEnd + BESIDE_WITHIN));
  if (!match) return undefined;
  const [, years, plan, nth] = match;
  if (years) return yearsPeriod(year - count(years) + 1, year);
  const start = PLANS[plan ?? nth ?? ''];
  // Written while the next plan ran, or just before or after it.
  const next = start !== undefined && year >= start + 4 && year <= start + 10;
  return next ? yearsPeriod(start + 5, start + 9) : undefined;
}

const BESIDE_WITHIN = 90;

const NOW = /[，。；\n]\s*[^，。；\d]{0,8}现(?:共?有|共|已有|辖|设|开放|存|拥有|灌溉|任)/;

/** Whether 现有 stands between a year and a figure: it is no more of that year. */
const isPresent = (text: string, { end }: TimeMark, { quantity }: Draft): boolean =>
  NOW.test(text.slice(Math.max(end, quantity.start - NOW_WITHIN), quantity.start));
const NOW_WITHIN = 200;

/** The time that a plan is for, where a word of time is read as of the year reported on. */
function aheadOf(
  text: string,
  { start, end, period }: TimeMark,
  { year, planned = year }: TimeFrame,
): Period | undefined {
  const words = text.slice(start, end);
  if (!STRIVEN.test(text.slice(Math.max(0, start - 6), start))) return undefined;
  if (words === '全年' && period.label === String(year)) return yearPeriod(planned);
  const [from, to] = [Number(period.start), Number(period.end)];
  const within = /^[一二三四五六七八九十\d]+年[内间]$/.test(words) && to === year;
  return within && isYears(period) ? yearsPeriod(year + 1, year + 1 + to - from) : undefined;
}
const STRIVEN = /(?:力争|争取|确保|保证|计划|[要将拟])(?:用|在)?$/;

/** Meant, expected or sown: of the year, whatever part of it an article tells of. */
const isAhead = ({ plan, quantity, metric }: Draft): boolean =>
  plan !== undefined || SEASONAL.test(metric) || /预计|预期|有望/.test(quantity.qualifier ?? '');

const before = ({ clause, quantity }: Draft, text: string): string => text.slice(clause, quantity.start);

/** What a mark is written as where what is told of it has run since January: 截至6月, 至6月底. */
const UNTIL = /截[至止].*月|月[底末]/;

function isAccumulated(draft: Draft, mark: TimeMark, text: string): boolean {
  const { kind, metric, subject = metric } = draft;
  if (!UNTIL.test(text.slice(mark.start, mark.end))) return false;
  // 发放贷款: what was given out since January, not what is owed.
  if (STANDING.test(subject) && !/(?:发放|投放)[^，。；]{0,12}贷款$/.test(subject)) return false;
  if (kind === 'growth' || kind === 'multiple' || kind === 'change_pp') return true;
  return (kind === 'amount' || kind === 'count') && (ACCUMULATED.test(metric) || isFlow(text, draft));
}
