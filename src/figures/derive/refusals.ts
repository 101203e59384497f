import { REFUSALS } from '../tables/refusals.ts';
import type { Refusal } from '../tables/refusals.ts';
import type { Figure } from '../types.ts';

/**
 * Why last year's level of a figure may not be derived from its growth; undefined where it may.
 *
 * @example refusal({ metric: '地区生产总值', … }) // 'constant prices'
 */
export function refusal(figure: Pick<Figure, 'metric' | 'value' | 'compare'>): Refusal | undefined {
  const metric = `${figure.metric}${figure.value.qualifier ?? ''}`;
  const basis = figure.compare.find(({ type }) => type === 'yoy' || type === 'multiple')?.basis;
  if (basis) return basis === 'gross' ? 'gross' : 'in real terms';
  const growth = figure.compare.map(({ text = '' }) => text).join(' ');
  return REFUSALS.find(({ pattern, on }) => pattern.test(on === 'metric' ? metric : growth))?.refusal;
}
