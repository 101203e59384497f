import type { Range } from '../text/clauses.ts';
import type { Found } from '../quantities/found.ts';
import type { Plan } from './plans.ts';
import type { BindingRule } from '../tables/rules.ts';
import type { Comparison, FigureKind } from '../types.ts';
import type { Word } from '../text/words.ts';

/** A comparison with the rule that hung it on its figure. */
export type DraftComparison = Comparison & { rule: BindingRule };

/** How a figure came by its metric, for `--explain`. */
export interface Trace {
  rule: BindingRule;
  /** Names that were read and not taken, with the rule that would have taken them. */
  considered: { rule: BindingRule; text: string }[];
  /** What was read: from the last boundary to the next. */
  window: Range;
  /** The words of its sentence. */
  words: readonly Word[];
}

/** A figure while its sentence is being read. */
export interface Draft {
  quantity: Found;
  metric: string;
  kind: FigureKind;
  compare: DraftComparison[];
  /** Values joined by 、 share one: what is said of all (均) attaches to all. */
  group: number;
  /** The clause it stands in, by offset: comparisons in a later segment don't reach it. */
  segment: number;
  clause: number;
  /** An increase against an earlier level (比上年增加21万亩), which a level after it takes over. */
  increment?: boolean;
  /** The metric without the verb of change that was added to it. */
  subject?: string;
  /** It stands in brackets: what follows them is said of the figure before. */
  aside?: boolean;
  /** A growth against the period just before: 环比. */
  sequential?: boolean;
  /** Set where it is meant, not done. */
  plan?: Plan | undefined;
  trace: Trace;
  /** Within what, where the value itself says so: 全国第四. */
  scope?: string;
}

/** The nouns a quantity is a level of: amount, count or area. */
export function levelKind(quantity: Found): FigureKind {
  if (quantity.class === 'count') return 'count';
  return quantity.class === 'area' ? 'area' : 'amount';
}

/** The signed number of a quantity, for a comparison. */
export function signed(quantity: Found, sign: 1 | -1): number {
  const value = Array.isArray(quantity.amount) ? quantity.amount[0] : quantity.amount;
  return value * sign;
}
