import { chineseFigures, makeChinese } from './chinese.ts';
import { makeEnglish } from './english/edition.ts';
import type { Edition, EditionInput, LocalFigure, Locale } from './types.ts';

/**
 * Makes a report's edition in a locale. The English one needs `english`; without it the edition has the figures and no
 * sections, enough for a list. Problems of en.md are {@link checkEnglish}'s to say.
 */
export function makeEdition(input: EditionInput, locale: Locale): Edition {
  return locale === 'en' ? makeEnglish(input) : makeChinese(input, locale);
}

/** An edition's figures alone, for data files: as {@link makeEdition} has them, but without the sentences. */
export function makeFigures(input: EditionInput, locale: Locale): LocalFigure[] {
  const figures = locale === 'en' ? makeEnglish(input).figures : chineseFigures(input, locale);
  return figures.map((figure) => ({ ...figure, sentence: '' }));
}
