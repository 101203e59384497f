import { REFUSALS } from '../tables/refusals.ts';
import type { Comparison, Figure } from '../types.ts';

/** Whether a growth must be the quotient of the levels beside it: none at constant prices or on another basis is. */
export function isQuotient(figure: Figure, growth: Comparison): boolean {
  const refused = REFUSALS.some(
    ({ pattern, on, refusal }) =>
      on === 'metric' &&
      (refusal === 'constant prices' || refusal === 'a rate') &&
      pattern.test(figure.metric),
  );
  return !refused && !figure.compare.some(({ type }) => type === 'cagr') && growth.basis !== 'other';
}
