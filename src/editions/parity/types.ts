/** What a number says: a percentage and a percentage point are two kinds, and so are a rank and a count. */
export type NumberKind =
  | 'number'
  | 'percent'
  | 'permille'
  | 'per100000'
  | 'points'
  | 'ordinal'
  | 'times'
  | 'year'
  | 'month'
  | 'day'
  | 'quarter';

/** What a unit measures; amounts of one dimension can be compared, and those of two never say the same. */
export type Dimension =
  | 'CNY'
  | 'USD'
  | 'HKD'
  | 'EUR'
  | 'JPY'
  | 'GBP'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'power'
  | 'energy'
  | 'time'
  | 'count';

/** One reading of a number: 增长1.3倍 may be read as 130 percent, as 2.3 times and as 1.3 times. */
export interface Sense {
  kind: NumberKind;
  /** With its thousand, million, 万 or 亿, without its unit. */
  value: number;
  /** What one unit of the last written digit is worth: 1e11 in 30.5 trillion. */
  step: number;
  dimension?: Dimension;
  /** Base units in one unit: 1000 in a kilometre. */
  factor?: number;
}

/** 多 and “more than”; 近 and “nearly”; 约 and “about”. */
export type HedgeClass = 'more' | 'less' | 'about';

/** Whether the number is where something came from, where it got to, or by how much it changed. */
export type Role = 'from' | 'to' | 'by';

/** A number of a text, with what stands around it. */
export interface NumberInText {
  /** With hedge and unit. */
  start: number;
  end: number;
  /** The most likely reading first. */
  senses: Sense[];
  /** Whether the other text must say it too; slogans, “one” and 十分 needn't be said. */
  must: boolean;
  hedge?: HedgeClass;
  direction?: 'up' | 'down';
  role?: Role;
}

/** What is wrong between two texts. */
export type MismatchKind =
  | 'scale'
  | 'value'
  | 'kind'
  | 'unit'
  | 'hedge-lost'
  | 'hedge-added'
  | 'hedge-changed'
  | 'direction'
  | 'swapped'
  | 'missing'
  | 'invented';

/** One number that the two texts don't both say, with its places. */
export interface Mismatch {
  kind: MismatchKind;
  zh?: NumberInText;
  en?: NumberInText;
}
