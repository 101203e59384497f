import type { Word } from './words.ts';

const NOUN_TAG = /^(?:n|vn|an|b|j|l|i|eng|s$|f$|k|g|a$|ag|z|q|m|h)/;

/** A word that may stand in a name. Words the tagger doesn't know have the tag of punctuation. */
export function isNounLike(word: Word): boolean {
  if (word.tag === 'x') return /[\p{Script=Han}A-Za-z+]/u.test(word.text);
  return NOUN_TAG.test(word.tag);
}

/** A verb, and not a verbal noun. */
export const isVerb = (word: Word): boolean => /^v(?!n)/.test(word.tag);
