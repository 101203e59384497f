import { makeChinese } from './chinese.ts';
import { makeEnglish } from './english/edition.ts';
import type { Edition, EditionInput, Locale } from './types.ts';

/**
 * Makes a report's edition in a locale. The English one needs `english`; without it the edition has the figures and no
 * sections, enough for a list. Problems of en.md are {@link checkEnglish}'s to say.
 */
export function makeEdition(input: EditionInput, locale: Locale): Edition {
  return locale === 'en' ? makeEnglish(input) : makeChinese(input, locale);
}
