import type { LocalFigure } from '../../editions/types.ts';
import { boundOf, isPlanned } from '../../figures/relations/bounds.ts';
import type { Bound } from '../../figures/relations/bounds.ts';

/** A quantity that has a length on a scale from zero. */
export interface Level {
  figure: LocalFigure;
  /** In the figure's base unit. */
  amount: number;
  bound: Bound;
  /** The hedge as the article words it. */
  hedge: string;
  planned: boolean;
}

const LEVELS = new Set(['amount', 'count', 'area', 'target']);

/** The level of a figure; undefined for rates, ranks, ranges and negative amounts. */
export function levelOf(figure: LocalFigure): Level | undefined {
  const { kind, value } = figure.source;
  const { amount, qualifier = '' } = value;
  if (!LEVELS.has(kind) || typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0)
    return undefined;
  if (value.unit.includes('%') || value.unit.includes('百分点')) return undefined;
  return {
    figure,
    amount,
    bound: boundOf(qualifier),
    hedge: qualifier,
    planned: kind === 'target' || isPlanned(qualifier),
  };
}

/** Whether two levels may share a scale: the same base unit, and the same kind of thing. */
export function sameScale(a: Level, b: Level): boolean {
  return a.figure.source.value.base === b.figure.source.value.base;
}
