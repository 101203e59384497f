import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { configs as backward } from 'opencc-js/preset/t2cn';
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

/**
 * Forms of Hong Kong where OpenCC's dictionary has others. It follows the Education Bureau's list for primary schools
 * (常用字字形表: 羣, 户), or its own standard (啓, 峯). Government and press write what Big5 has: 啟德, 弱勢社群, 高峰,
 * the Census's 家庭住戶 (discussed in OpenCC 740 and 770). 説, which both the list and people write, stays.
 */
export const HONG_KONG: readonly [openCC: string, hongKong: string, example: string][] = [
  ['啓', '啟', '启动'],
  ['羣', '群', '集群'],
  ['峯', '峰', '高峰'],
  ['户', '戶', '用户'],
];

/** From OpenCC's own standard to the forms of Taiwan (爲 → 為, 裏 → 裡) or Hong Kong (説, 衞). */
export function variantTrie(variant: Variant): Trie {
  let trie = variants.get(variant);
  if (trie === undefined) {
    trie = trieOf(configs[`s2${variant}`]?.conversionChain[1]);
    if (variant === 'hk')
      trie.loadDict(
        HONG_KONG.flatMap(([other, form]): [string, string][] => [
          [other, form],
          [form, form],
        ]),
      );
    variants.set(variant, trie);
  }
  return trie;
}

const backwards = new Map<Variant, readonly [Trie, Trie]>();

/** Back from the forms of a place: to OpenCC's own standard, and from that to simplified characters. */
export function backwardTries(variant: Variant): readonly [toStandard: Trie, toSimplified: Trie] {
  let tries = backwards.get(variant);
  if (tries === undefined) {
    const chain = backward[`${variant}2s`]?.conversionChain;
    tries = [trieOf(chain?.[0]), trieOf(chain?.[1])];
    backwards.set(variant, tries);
  }
  return tries;
}

let simplifiedCharacters: ReadonlySet<string> | undefined;

const entriesOf = (group: DictGroup | undefined): [string, string][] =>
  (group ?? []).flatMap((dictionary) =>
    typeof dictionary === 'string'
      ? dictionary.split('|').map((entry) => entry.split(' ') as [string, string])
      : dictionary.map(([from, to]): [string, string] => [from, to]),
  );

/** Characters that stand in no traditional text: 亿 and 务, but not 后 (皇后), 里 or 台. */
export function simplifiedOnly(): ReadonlySet<string> {
  if (simplifiedCharacters) return simplifiedCharacters;
  const written = entriesOf(configs['s2tw']?.conversionChain[0]);
  const places = ['s2tw', 's2hk'].flatMap((preset) => entriesOf(configs[preset]?.conversionChain[1]));
  const traditional = new Set([...written, ...places].flatMap(([, to]) => [...to]));
  const single = written.filter(([from, to]) => [...from].length === 1 && from !== to);
  simplifiedCharacters = new Set(single.map(([from]) => from).filter((form) => !traditional.has(form)));
  return simplifiedCharacters;
}

let traditionalCharacters: ReadonlySet<string> | undefined;

/** Characters that stand in no simplified text: 億 and 務, but not 著 (著名) or 乾 (乾隆). */
export function traditionalOnly(): ReadonlySet<string> {
  if (traditionalCharacters) return traditionalCharacters;
  const written = entriesOf(backward['t2s']?.conversionChain[0]);
  const simplified = new Set(written.flatMap(([, to]) => [...to]));
  const single = written.filter(([from, to]) => [...from].length === 1 && from !== to);
  traditionalCharacters = new Set(single.map(([from]) => from).filter((form) => !simplified.has(form)));
  return traditionalCharacters;
}

let formsInPhrases: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/** For each simplified character, how many of OpenCC's words write it in each form: 谷 is 谷 in 205 and 穀 in 106. */
export function phraseForms(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  if (formsInPhrases) return formsInPhrases;
  const forms = new Map<string, Map<string, number>>();
  for (const [from, to] of entriesOf(configs['s2tw']?.conversionChain[0])) {
    const target = [...to];
    const source = [...from];
    if (source.length < 2 || source.length !== target.length) continue;
    source.forEach((character, i) => {
      const counts = forms.get(character) ?? new Map<string, number>();
      const form = target[i] as string;
      counts.set(form, (counts.get(form) ?? 0) + 1);
      forms.set(character, counts);
    });
  }
  formsInPhrases = forms;
  return forms;
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
