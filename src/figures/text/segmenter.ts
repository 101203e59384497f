import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { DOMAIN_WORDS } from '../tables/words.ts';
import { STATUS_VERBS } from '../tables/verbs.ts';

/** The dictionary keeps its own tag for a word that it has; ours wins here. */
const TAGS = new Map<string, string>([
  ...DOMAIN_WORDS,
  ...[...STATUS_VERBS].map((verb): [string, string] => [verb, 'v']),
]);

let segmenter: Jieba | undefined;

/** Its dictionary takes longer to read than all modules to run: those who read no figure don't wait for it. */
function jieba(): Jieba {
  if (segmenter) return segmenter;
  segmenter = Jieba.withDict(dict);
  const words = [...TAGS].map(([word, tag]) => `${word} 200000 ${tag}`).join('\n');
  segmenter.loadDict(new TextEncoder().encode(words));
  return segmenter;
}

/** Stands between texts that are cut together; no word reaches over it. */
const BETWEEN = '。';

/**
 * Cuts texts into words; those of each cover it from end to end. They are cut together: the dictionary is large, and
 * looked into between other work it costs several times as much.
 */
export function cutTexts(texts: readonly string[]): string[][] {
  const [only] = texts;
  if (only === undefined) return [];
  if (texts.length === 1) return [jieba().cut(only, true)];
  const all = jieba().cut(texts.join(BETWEEN), true);
  let next = 0;
  return texts.map((text) => {
    const from = next;
    for (let left = text.length; left > 0; next += 1) left -= all[next]?.length ?? left;
    next += 1;
    return all.slice(from, next - 1);
  });
}

/** Parts of speech by word, as jieba has given them; kept, since asking for words alone costs it half as much. */
const known = new Map<string, string>();
/** How many words are remembered. */
const MOST_KNOWN = 50_000;

/** The part of speech of a word that a text was cut into, the same in every text; x where nothing is known of it. */
export function tagOf(word: string, text: string): string {
  const tag = known.get(word);
  if (tag !== undefined) return tag;
  if (known.size > MOST_KNOWN) known.clear();
  for (const each of jieba().tag(text, true)) known.set(each.word, TAGS.get(each.word) ?? each.tag);
  return known.get(word) ?? 'x';
}
