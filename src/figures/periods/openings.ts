import { isYears } from './calendar.ts';
import type { Draft } from '../sentence/drafts.ts';
import { isFlow } from './eras.ts';
import type { TimeMark } from './time-mark.ts';
import { STANDING } from '../tables/eras.ts';
import type { TimeFrame } from '../tables/periods.ts';
import type { Period } from '../types.ts';

/** The time that a paragraph opens with: what stands further down without a time of its own may be of it. */
export interface Opening {
  /** 五年来，新建学校12所。改造道路86条: the years that what was done is of. */
  years: Period | undefined;
  /** 3月末，存款余额38亿元。不良率1.3%: the day that what stood is of. */
  moment: Period | undefined;
  /** The years that sums are of, whether the paragraph opens with them or its section tells of them. */
  sums: Period | undefined;
}

/** How far into a paragraph it is said. */
const WITHIN = 8;

/** A day that is named for what stood then: 3月末, 截至9月底. */
const isMoment = ({ holds, period }: TimeMark): boolean =>
  holds === 'sentence' && /^\d{4}-\d\d$/.test(period.label);

/** Reads what a paragraph opens with; `era` is what its section tells of, `lead` where its first sentence ends, if without a value. */
export function openingOf(
  times: readonly TimeMark[],
  era: Period | undefined,
  planned: boolean,
  lead: number,
): Opening {
  const [mark] = times;
  const first = mark && mark.start < WITHIN ? mark : undefined;
  const led = mark && mark.start < Math.max(WITHIN, lead) ? mark : undefined;
  const years = led && isYears(led.period) ? led.period : undefined;
  const moment = first && isMoment(first) ? first.period : undefined;
  return { years, moment, sums: era ?? (planned ? undefined : years) };
}

const ADDED = /新增|净增|发放|投放/;

/** The frame that a figure without a time of its own is read in. */
export function frameWithin(own: TimeFrame, opening: Opening, draft: Draft, text: string): TimeFrame {
  const { moment } = opening;
  const stood = moment && STANDING.test(draft.subject ?? draft.metric);
  const stock = stood && !ADDED.test(text.slice(draft.clause, draft.quantity.start)) ? moment : undefined;
  const flow = opening.sums && isFlow(text, draft) ? opening.sums : undefined;
  // 支出由2.9亿元增加到6.4亿元: a level that grew is where the years ended.
  const grew = opening.years && draft.compare.some((item) => item.type === 'from');
  return {
    ...own,
    period: stock ?? own.period ?? flow,
    ...(grew ? { year: Number(opening.years?.end) } : {}),
  };
}
