import { format, strings } from '../editions/index.ts';
import type { LocalFigure, Locale } from '../editions/types.ts';

/**
 * When a figure holds, and that it is a target where it is one: a plan never stands as a result.
 *
 * @example periodOf(target of 2020, 'en') // 'target for 2020'
 */
export function periodOf({ period, source }: LocalFigure, locale: Locale): string {
  const words = strings(locale).site;
  if (source.kind !== 'target') return period;
  return period === '' ? words.kinds.target : format(words.targetOf, { period });
}
