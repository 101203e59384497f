import type { Word } from './words.ts';

const NOUN_TAG = /^(?:n|vn|an|b|j|l|i|eng|s$|f$|k|g|a$|ag|z|q|m|h)/;

/** Answers by part of speech: there are some sixty, and they are asked for at every word. */
const nouns = new Map<string, boolean>();

/** A word that may stand in a name. Words the tagger doesn't know have the tag of punctuation. */
export function isNounLike(word: Word): boolean {
  if (word.tag === 'x') return /[\p{Script=Han}A-Za-z+]/u.test(word.text);
  let noun = nouns.get(word.tag);
  if (noun === undefined) nouns.set(word.tag, (noun = NOUN_TAG.test(word.tag)));
  return noun;
}

/** A verb, and not a verbal noun. */
export const isVerb = ({ tag }: Word): boolean => tag.startsWith('v') && !tag.startsWith('vn');
