import { BOUNDS, PLANNED } from '../tables/bounds.ts';
import type { Bound } from '../tables/bounds.ts';

export type { Bound } from '../tables/bounds.ts';

/**
 * How a hedge bounds its number.
 *
 * @example boundOf('余') // 'lower'
 */
export function boundOf(hedge: string | undefined): Bound {
  if (!hedge) return 'exact';
  return BOUNDS.find(({ word }) => word.test(hedge))?.bound ?? 'exact';
}

/** Whether the words say that the number is a plan or a forecast. */
export function isPlanned(hedge: string | undefined): boolean {
  return hedge !== undefined && PLANNED.test(hedge);
}

/** The hedge that stands before or after the number of a comparison: 超过50%, 85%以上. */
export function hedgeIn(text: string | undefined): string | undefined {
  return text?.match(
    /(?:超过|超|近|约|逾|不足|不到|突破|接近)(?=[\d一二两三四五六七八九十])|(?<=[%％倍点元])(?:以上|左右|多)|(?<=\d)[余多]/,
  )?.[0];
}
