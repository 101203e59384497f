import type { Figure } from '../types.ts';

/** The whole number that a figure counts, where it is exact. */
export function countOf({ kind, value }: Pick<Figure, 'kind' | 'value'>): number | undefined {
  return kind === 'count' &&
    typeof value.amount === 'number' &&
    !value.qualifier &&
    Number.isInteger(value.amount)
    ? value.amount
    : undefined;
}
