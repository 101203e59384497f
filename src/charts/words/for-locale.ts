import { strings } from '../../editions/strings.ts';
import type { Locale } from '../../editions/types.ts';
import type { Words } from './words.ts';

/** The words of a locale. */
export function wordsFor(locale: Locale): Words {
  return { locale, strings: strings(locale).chart };
}
