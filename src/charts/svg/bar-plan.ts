import type { Mark } from './marks.ts';

/** One bar with its label and value. */
export interface BarRow {
  label: string;
  /** A second, softer label: 39577万美元. */
  sub?: string;
  /** The number as the article writes it. */
  value: string;
  amount: number;
  mark: Mark;
  /** What lies beyond this amount is drawn as the accent. */
  accentFrom?: number;
  /** A lower bound: the bar ends in dashes. */
  open?: boolean;
  /** An empty box from zero to this amount, behind the bar. */
  hollowTo?: number;
  /** Another's amount, marked across the bar: hatched where we computed it. */
  beside?: { amount: number; derived: boolean };
  /** A peer or an earlier period: thinner and softer. */
  minor?: boolean;
}

/** Bars on one linear scale that starts at zero. */
export interface BarPlan {
  rows: readonly BarRow[];
  /** A heavy line across all rows with its label above: the plan. */
  reference?: { at: number; label: string };
  /** Values in a right-hand column, where digits should align, or at the ends of the bars. */
  values: 'column' | 'end';
  /** The end of the scale, where several charts share one. */
  max?: number;
}
