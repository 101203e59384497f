import type { PeriodRule } from '../tables/periods.ts';
import type { Period } from '../types.ts';

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
