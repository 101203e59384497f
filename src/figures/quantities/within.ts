import type { Range } from '../text/clauses.ts';
import type { Found } from './found.ts';

/** Takes quantities range by range, in order; going through them once keeps a monstrous sentence linear. */
export function takeWithin(quantities: readonly Found[]): (range: Range) => Found[] {
  let at = 0;
  return ([start, end]) => {
    while (at < quantities.length && (quantities[at]?.start ?? 0) < start) at += 1;
    const from = at;
    while (at < quantities.length && (quantities[at]?.start ?? 0) < end) at += 1;
    return quantities.slice(from, at);
  };
}
