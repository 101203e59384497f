import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { oneOf } from './one-of.ts';
import { foldWords } from './script.ts';
import { STATUS_VERBS } from '../tables/verbs.ts';
import { JOINED_WORDS } from '../tables/joined-words.ts';
import { DOMAIN_WORDS } from '../tables/words.ts';

/** A word of a text with its part of speech (ICTCLAS tags, as jieba gives them). */
export interface Word {
  text: string;
  tag: string;
  start: number;
  end: number;
}

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

const MEASURED = /^(?:a|d|v|c)/;
const MEASURE_REACHED = oneOf('率达 额达 量达 值达 价达 率为 额为 量为 值为 价为');
/** 园区后总数达到: the end of a name, and after. */
const PLACE_AFTER = oneOf('区后 园后 镇后 村后 县后');

const IN_TIME = /[年月天间期程]$/;
/** What a number is compared with. */
const SINCE = oneOf('去年 上年 前年 同期 年初 上年同期 去年同期');

/** The joined words by their end. */
const JOINED = Map.groupBy(
  JOINED_WORDS.flatMap((row) => row.seconds.split(' ').map((second) => ({ ...row, second }))),
  (row) => row.second,
);

/** Parts of speech by word, as jieba has given them; kept, since asking for words alone costs it half as much. */
const known = new Map<string, string>();
/** How many words are remembered. */
const MOST_KNOWN = 50_000;

/** Asks jieba for the parts of speech of a text's words, which are the same in every sentence. */
function learn(text: string): ReadonlyMap<string, string> {
  if (known.size > MOST_KNOWN) known.clear();
  for (const { word, tag } of jieba().tag(text, true)) known.set(word, TAGS.get(word) ?? tag);
  return known;
}

/** Cuts a text into words with parts of speech; the words cover it from end to end. Offsets count from where it stands. */
export function tagWords(text: string, from = 0): Word[] {
  const words: Word[] = [];
  let at = from;
  const cut = jieba().cut(text, true);
  for (const [index, word] of cut.entries()) {
    const tag = known.get(word) ?? learn(text).get(word) ?? 'x';
    // 提高率达90%: the dictionary has 率达 for a place.
    const end = word.length === 2 ? word[1] : undefined;
    if (
      ((end === '达' || end === '为') && MEASURE_REACHED.test(word)) ||
      (end === '后' && PLACE_AFTER.test(word))
    ) {
      const measured = words.at(-1);
      if (word.startsWith('率') && measured && measured.text.length > 1 && MEASURED.test(measured.tag))
        words[words.length - 1] = { ...measured, text: `${measured.text}率`, tag: 'n', end: at + 1 };
      else words.push({ text: word.slice(0, 1), tag: 'n', start: at, end: at + 1 });
      words.push({ text: end, tag: end === '后' ? 'f' : 'v', start: at + 1, end: at + 2 });
      at += 2;
      continue;
    }
    // 四年中|共增加: the dictionary has 中共 for a party.
    if (word === '中共' && IN_TIME.test(words.at(-1)?.text ?? '')) {
      words.push({ text: '中', tag: 'f', start: at, end: at + 1 });
      words.push({ text: '共', tag: 'd', start: at + 1, end: at + 2 });
      at += 2;
      continue;
    }
    // 26家医院|中有: where, and what there is of them.
    if (word === '中有' && /^(?:[，\d近约]|$)/.test(cut[index + 1] ?? '')) {
      words.push({ text: '中', tag: 'f', start: at, end: at + 1 });
      words.push({ text: '有', tag: 'v', start: at + 1, end: at + 2 });
      at += 2;
      continue;
    }
    // 收入|比|去年: what was before is no ratio.
    if (word.length === 3 && /^[收产].比$/.test(word) && SINCE.test(cut[index + 1] ?? '')) {
      words.push({ text: word.slice(0, 2), tag: 'n', start: at, end: at + 2 });
      words.push({ text: '比', tag: 'p', start: at + 2, end: at + 3 });
      at += 3;
      continue;
    }
    // 对全|社会: the preposition is no part of a word that the dictionary doesn't have.
    if (tag === 'x' && word.length === 2 && word.startsWith('对')) {
      words.push({ text: '对', tag: 'p', start: at, end: at + 1 });
      words.push({ text: word.slice(1), tag: 'a', start: at + 1, end: at + 2 });
      at += 2;
      continue;
    }
    // 新城等: a name that the dictionary doesn't have, and what sums it up.
    if (tag === 'x' && end === '等') {
      words.push({ text: word.slice(0, 1), tag: 'n', start: at, end: at + 1 });
      words.push({ text: end, tag: 'u', start: at + 1, end: at + 2 });
      at += 2;
      continue;
    }
    const last = words.at(-1);
    // 及其|他: the dictionary prefers the conjunction.
    if (/^[他它]$/.test(word) && last?.text === '及其') {
      words[words.length - 1] = { ...last, text: '及', end: at - 1 };
      words.push({ text: `其${word}`, tag: 'r', start: at - 1, end: at + 1 });
      at += 1;
      continue;
    }
    const joined = last && JOINED.get(word)?.find((row) => row.first === last.text);
    if (joined && !joined.unless?.test(cut[index + 1] ?? '')) {
      words[words.length - 1] = { ...last, text: last.text + word, tag: joined.tag, end: at + word.length };
      at += word.length;
      continue;
    }
    // 及时率, 治愈率: a measure that the dictionary doesn't have.
    if (word === '率' && last && last.text.length > 1 && !/及$/.test(last.text) && MEASURED.test(last.tag)) {
      words[words.length - 1] = { ...last, text: `${last.text}率`, tag: 'n', end: at + 1 };
      at += 1;
      continue;
    }
    words.push({ text: word, tag, start: at, end: at + word.length });
    at += word.length;
  }
  return words;
}

/**
 * The words of a sentence of a text, at their offsets in the text. None reaches into a quantity (780万名|家庭, not 名家) or out of a date (2007年|产量).
 */
export function wordsAround(
  text: string,
  [start, end]: readonly [start: number, end: number],
  quantities: readonly { outerStart: number; outerEnd: number }[],
  isTime: (offset: number) => boolean,
): Word[] {
  let [plain, from] = ['', start];
  for (const { outerStart, outerEnd } of quantities) {
    if (outerStart < from) continue;
    const until = Math.min(outerEnd, end);
    plain += text.slice(from, outerStart) + '，'.repeat(until - outerStart);
    from = until;
  }
  const words: Word[] = [];
  for (const word of tagWords(plain + text.slice(from, end), start)) {
    if (word.text.includes('，')) word.text = text.slice(word.start, word.end);
    let at = word.start;
    while (at < word.end && isTime(at)) at += 1;
    if (at === word.start || at === word.end) words.push(word);
    else {
      const cut = at - word.start;
      words.push({ text: word.text.slice(0, cut), tag: 't', start: word.start, end: at });
      words.push({ text: word.text.slice(cut), tag: word.tag, start: at, end: word.end });
    }
  }
  return words;
}

/** The words between two offsets; those that cross one are cut to fit. */
export function wordsBetween(words: readonly Word[], start: number, end: number): Word[] {
  const out: Word[] = [];
  for (let at = firstEndingAfter(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.start >= end) break;
    if (word.start >= start && word.end <= end) {
      out.push(word);
      continue;
    }
    const [from, to] = [Math.max(word.start, start), Math.min(word.end, end)];
    out.push({
      text: word.text.slice(from - word.start, to - word.start),
      tag: word.tag,
      start: from,
      end: to,
    });
  }
  return out;
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words of a text in either script, as the text writes them.
 *
 * @example
 * wordsIn('營商環境') // ['營商', '環境']
 */
export function wordsIn(text: string): string[] {
  return tagWords(foldWords(text).text).map(({ start, end }) => text.slice(start, end));
}
