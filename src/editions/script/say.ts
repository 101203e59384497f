import type { ChineseLocale, Pin } from '../types.ts';
import { convertText } from './convert.ts';
import type { ScriptOptions } from './convert.ts';
import { simplifiedOnly } from './lexicon.ts';
import { remember } from './memo.ts';

/**
 * How an edition writes words: those of its article, which may be traditional, and this program's own, which are
 * simplified. A word that has a simplified form is taken for the latter.
 *
 * @example
 * sayIn('zh-Hant', [], { from: 'zh-Hant' })('占全區') // '占全區'
 * sayIn('zh-Hant', [], { from: 'zh-Hant' })('预计') // '預計'
 */
export function sayIn(
  locale: ChineseLocale,
  pins: readonly Pin[],
  options: ScriptOptions = {},
): (text: string) => string {
  const { from = 'zh-Hans' } = options;
  return remember(WORDS, (text) => {
    const own = from !== 'zh-Hans' && [...text].some((character) => simplifiedOnly().has(character));
    return convertText(text, locale, pins, own ? { ...options, from: 'zh-Hans' } : options).text;
  });
}

/** A page says fewer words than this. */
const WORDS = 2000;
