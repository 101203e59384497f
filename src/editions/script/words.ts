import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { wordsAt, wordTrie } from './lexicon.ts';
import { remember } from './memo.ts';

let shared: Jieba | undefined;

/** Jieba with its own dictionary, loaded once a process (130 ms). */
function jieba(): Jieba {
  shared ??= Jieba.withDict(dict);
  return shared;
}

/** Words that are never part of a longer one: 干的 is 幹 and 的, though dictionaries hold 乾的. */
const PARTICLES = /[的了地得着]$/;

/**
 * Cuts a text into the words to convert, so that no dictionary word straddles a word boundary: OpenCC's greedy match
 * reads 更加注重 as 更·加注·重 and 积蓄发展 as 积·蓄发·展. The boundaries are jieba's; dictionary words that begin and end on
 * one (idioms in several pieces) stay whole.
 *
 * @example
 * wordsOf('积蓄发展后劲') // ['积蓄', '发展', '后劲']
 */
export const wordsOf: (text: string) => readonly string[] = remember(256, cutWords);

function cutWords(text: string): string[] {
  const ends: number[] = [];
  for (const word of jieba().cut(text, false)) ends.push((ends.at(-1) ?? 0) + word.length);
  const boundaries = new Set(ends);
  const words: string[] = [];
  let start = 0;
  for (const end of ends) {
    if (end <= start) continue;
    const longer = wordsAt(text, start).findLast(
      (word) => boundaries.has(word.end) && !PARTICLES.test(text.slice(start, word.end)),
    );
    const stop = Math.max(end, longer?.end ?? 0);
    words.push(text.slice(start, stop));
    start = stop;
  }
  return words;
}

/**
 * Converts one word to OpenCC's traditional standard through the fewest words, dictionary words and the words in a
 * compound alike; of equals, the one whose last word is longest wins (分配制度 is 分配·制度, not 分配制·度).
 */
export function convertWord(word: string): string {
  const inner = word.length < 4 ? [] : jieba().cutForSearch(word, false);
  return shortest(
    word,
    inner.filter((part) => part.length > 1 && part !== word),
  );
}

function shortest(word: string, inner: readonly string[]): string {
  const best: { cost: number; from: number; value: string }[] = [{ cost: 0, from: 0, value: '' }];
  const offer = (from: number, end: number, value: string): void => {
    const cost = (best[from]?.cost ?? Infinity) + 1;
    const rival = best[end];
    if (rival === undefined || cost < rival.cost || (cost === rival.cost && from < rival.from))
      best[end] = { cost, from, value };
  };
  for (let at = 0; at < word.length;) {
    const end = at + ((word.codePointAt(at) as number) > 0xffff ? 2 : 1);
    const character = word.slice(at, end);
    offer(at, end, wordTrie().matchPrefix(character, 0)?.value ?? character);
    for (const part of inner) if (word.startsWith(part, at)) offer(at, at + part.length, shortest(part, []));
    for (const longer of wordsAt(word, at)) offer(at, longer.end, longer.value);
    at = end;
  }
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = best[end]?.from ?? 0) parts.unshift(best[end]?.value ?? '');
  return parts.join('');
}
