import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import type { DictGroup } from 'opencc-js';

/** Traditional forms of a place: Taiwan's or Hong Kong's. */
export type Variant = 'tw' | 'hk';

/** A node of OpenCC's trie: what follows by code point, and the word's conversion where a word ends here. */
export type TrieNode = Map<number, TrieNode> & { trie_val?: string };

let compatibility: Trie | undefined;
let simplified: Trie | undefined;
const variants = new Map<Variant, Trie>();

function trieOf(group: DictGroup | undefined): Trie {
  if (group === undefined)
    throw new Error('invalid opencc-js preset: s2tw and s2hk must have a conversion chain');
  const trie = new Trie();
  for (const dictionary of [...group].reverse()) trie.loadDict(dictionary);
  return trie;
}

/**
 * OpenCC's words and characters from simplified to its own traditional standard, built once a process (150 ms).
 * Both presets share it: `s2tw` and `s2hk` differ only in the variants that follow.
 */
export function wordTrie(): Trie {
  simplified ??= trieOf(configs['s2tw']?.conversionChain[0]);
  return simplified;
}

/** From OpenCC's own standard to the forms of Taiwan (爲 → 為, 裏 → 裡) or Hong Kong (説, 衞). */
export function variantTrie(variant: Variant): Trie {
  let trie = variants.get(variant);
  if (trie === undefined) {
    trie = trieOf(configs[`s2${variant}`]?.conversionChain[1]);
    variants.set(variant, trie);
  }
  return trie;
}

/** Compatibility ideographs to the characters they stand for: OpenCC's first step. */
export function compatibilityTrie(): Trie {
  const { normalizationChain } = configs['s2tw'] as { normalizationChain?: readonly DictGroup[] };
  compatibility ??= trieOf(normalizationChain?.[0]);
  return compatibility;
}

/** Every dictionary word of two characters or more that starts at an offset: its end and its conversion. */
export function wordsAt(text: string, start: number): { end: number; value: string }[] {
  const words: { end: number; value: string }[] = [];
  let node: TrieNode | undefined = (wordTrie() as unknown as { map: TrieNode }).map;
  for (let at = start; at < text.length;) {
    const point = text.codePointAt(at) as number;
    at += point > 0xffff ? 2 : 1;
    node = node.get(point);
    if (node === undefined) break;
    if (node.trie_val !== undefined && at - start > 1) words.push({ end: at, value: node.trie_val });
  }
  return words;
}
