import type { UnitClass } from '../tables/units.ts';

/** A number with its unit, found in a block's text; offsets index that text. */
export interface Found {
  /** The digits, with 余 or 多 and the 万 behind it: 7000余万. */
  start: number;
  end: number;
  /** With hedge and unit: 约1769.6亿元. */
  outerStart: number;
  outerEnd: number;
  raw: string;
  unit: string;
  /** A range is [low, high]; a ratio of three is its terms. */
  amount: number | [low: number, high: number, ...more: number[]];
  base: string;
  class: UnitClass | 'rank' | 'ratio' | 'fraction' | 'doubling';
  qualifier?: string;
  /** 41.6个、17.9个百分点: the unit was taken from the next value. */
  borrowed?: boolean;
  /** 增长12.9，: its unit is missing, and is read as what it must have been. */
  assumed?: boolean;
}
