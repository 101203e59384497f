import { toScript } from '../../editions/index.ts';
import type { DeskChoice } from './types.ts';

/** Each way to write the phrase of a choice: as the program would, and with another form of the character in doubt. */
export function formsOf({
  source,
  chosen,
  others,
  phrase,
}: Pick<DeskChoice, 'source' | 'chosen' | 'others' | 'phrase'>): string[] {
  if (source === phrase) return [chosen, ...others];
  const at = phrase.indexOf(source);
  const written = [...toScript(phrase, 'zh-Hant')];
  return [chosen, ...others].map((form) => written.with([...phrase.slice(0, at)].length, form).join(''));
}
