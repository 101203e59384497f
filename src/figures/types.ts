import type { Span } from '../article/types.ts';

export type FigureKind =
  | 'amount'
  | 'count'
  | 'area'
  | 'growth'
  | 'change_pp'
  | 'completion'
  | 'share'
  | 'rate'
  | 'rank'
  | 'multiple'
  | 'target';

/** A value as written and as a number: `{ raw: '1769.6', unit: '亿元', amount: 176_960_000_000, base: '元' }`. */
export interface Quantity {
  /** The digits as in the text, without hedge and unit. */
  raw: string;
  /** The unit as in the text: 亿元, 个, %, 个百分点. */
  unit: string;
  /** In base units; a percentage is its percent number (38.8); a range is [low, high]; a ratio of three (7.9:43.6:48.5) is its terms. */
  amount: number | [low: number, high: number, ...more: number[]];
  /** 元, 美元, 个, %, 个百分点, 平方米 … */
  base: string;
  /** The hedge as written: 约 近 超 余 多 以上 … */
  qualifier?: string;
}

/** A resolved period. Both ends are inclusive ISO months (`2024-01`), or years where only years are known. */
export interface Period {
  start: string;
  end: string;
  /** `2024`, `2024Q1-Q3`, `2024-01/2024-11`, `2021/2025`. */
  label: string;
}

export type ComparisonType =
  | 'yoy'
  /** A growth against a base other than the year before: 比2002年, 比年初; `among` says which. */
  | 'growth'
  | 'cagr'
  | 'delta'
  | 'from'
  | 'share'
  | 'completion'
  | 'rank'
  | 'multiple'
  | 'growth_multiple'
  | 'growth_ratio'
  | 'growth_change_pp'
  | 'growth_vs_peer_pp'
  | 'change_pp'
  | 'share_change_pp'
  | 'contribution_pp'
  | 'prior_growth'
  | 'over_plan'
  | 'part_of'
  | 'first'
  | 'only'
  | 'record';

/** What the article sets a figure against. A fall has a negative value; `%` values are percent numbers. */
export interface Comparison {
  type: ComparisonType;
  value?: number;
  unit?: string;
  /** Whom or what it is measured among or against: 全区, 年度任务, 济南市. */
  among?: string;
  /** The words of the article that say it. */
  text?: string;
  /** Those words in the raw text. */
  span?: Span;
  /**
   * Why the level before doesn't follow from it: `other`, it is no quotient of the two levels as printed (可比价,
   * 实际增长, 同口径); `gross`, it is of what was added (新增) and not of what there is.
   */
  basis?: 'other' | 'gross';
  /** It only says the figure's own value again: 工业投资增长22.6% is 22.6%, and up by it. */
  self?: true;
}

/** One place where the article says a figure. Spans are raw offsets. */
export interface Statement {
  /** Id of the paragraph. */
  paragraph: string;
  /** The digits: 1769.6. */
  value: Span;
  /** Digits with hedge and unit, as one would underline them: 约1769.6亿元. */
  quantity: Span;
  sentence: Span;
  /** The value as this statement has it, where it rounds the figure's: 近1770亿元 of 1769.6亿元. */
  said?: Quantity;
}

/**
 * How a figure stands to another of its article: a part of it (11个 of 47个 of 86个), a later stage of the same things
 * (成功落地 of 对接洽谈), a share of its level (其中智能算力占比86.4%), or the same thing said in other words.
 */
export interface Relation {
  type: 'part_of' | 'stage_of' | 'share_of' | 'restates';
  /** Id of the whole, of the earlier stage, of the level, of what is said again. */
  to: string;
  /** What told: a word such as 其中, a state or grade in the name, a threshold, a stage, the numbers. */
  by: 'marker' | 'state' | 'grade' | 'threshold' | 'stage' | 'value';
  /** The parts of one whole exclude each other and make it up. */
  complete?: true;
}

/** Why a figure leads. */
export interface HeadlineReason {
  reason:
    | 'metric'
    | 'amount'
    | 'growth'
    | 'rank'
    | 'completion'
    | 'share'
    | 'record'
    | 'multiple'
    | 'peer'
    | 'total'
    | 'repeated'
    | 'expected'
    | 'part'
    | 'elsewhere'
    | 'period'
    | 'opening'
    | 'long';
  /** What it added to the figure's weight, or took from it. */
  weight: number;
}

/** One quantitative claim. */
export interface Figure {
  /** `<metric in pinyin>-<period>` and what else keeps it apart; ASCII, never from its position. */
  id: string;
  /** As the article names it, rebuilt where elided. */
  metric: string;
  value: Quantity;
  kind: FigureKind;
  period: Period;
  entity?: string;
  scope?: string;
  compare: Comparison[];
  /** Every statement of it, in reading order; at least one, and none of a derived figure. */
  source: Statement[];
  /** Set on the four to six that an editor would lead with: 1 is the first. */
  headline?: number;
  /** What spoke for it, the weightiest first. */
  headlineReasons?: HeadlineReason[];
  /** The word that makes it what was added to its metric, and not what there is: 新增, 净增. */
  added?: string;
  /** How it stands to other figures of the article. */
  relations?: Relation[];
  /** What staff decided on it: parts that they corrected, or all of it where they added it; who found it right, and when. */
  decided?: {
    corrected?: readonly string[];
    added?: true;
    accepted?: { by: string; date: string };
  };
  /**
   * Where we computed it: never mixed with what the article states. Ids of what it follows from, those first whose
   * number it is made of, and the arithmetic: `1769.6亿元 ÷ (1 + 38.8%)`.
   */
  derived?: { from: string[]; formula: string };
}
