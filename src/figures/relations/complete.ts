import type { Figure } from '../types.ts';
import { apart, intervalOf, plus } from './intervals.ts';
import { isLevel } from './places.ts';

/** Whether parts add up to their whole, by the digits printed: two at least, none of them hedged. */
export function completes(whole: Figure, parts: readonly Figure[]): true | undefined {
  const all = [whole, ...parts];
  if (parts.length < 2 || all.some((figure) => !isLevel(figure) || figure.value.qualifier)) return undefined;
  const sum = parts.map(({ value }) => intervalOf(value)).reduce(plus);
  return apart(sum, intervalOf(whole.value)) ? undefined : true;
}
