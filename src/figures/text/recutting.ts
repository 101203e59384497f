import { oneOf } from './one-of.ts';
import { startsWith } from './starts.ts';
import type { Word } from './word.ts';
import { JOINED_WORDS } from '../tables/joined-words.ts';

const MEASURED = /^(?:a|d|v|c)/;
const MEASURE_REACHED = oneOf('率达 额达 量达 值达 价达 率为 额为 量为 值为 价为');
/** 园区后总数达到: the end of a name, and after. */
const PLACE_AFTER = oneOf('区后 园后 镇后 村后 县后');

const PLACE_DOES = oneOf('村通 乡通 镇通 社通 队通 村办 乡办 镇办 社办 队办 村用 乡用 镇用 社用 队用');
const DONE = /^[起了有成上]/;

const IN_TIME = /[年月天间期程]$/;
/** What a number is compared with. */
const SINCE = oneOf('去年 上年 前年 同期 年初 上年同期 去年同期');

/** The joined words by their end. */
const JOINED = Map.groupBy(
  JOINED_WORDS.flatMap((row) => row.seconds.split(' ').map((second) => ({ ...row, second }))),
  (row) => row.second,
);

/** What words end in that are cut otherwise here than the dictionary has it, by the rules below. */
const RECUT_ENDS = startsWith(
  `达为后率他它等有共比通办${[...JOINED.keys()].map((word) => word.at(-1)).join('')}`,
);

/** Whether a rule may cut a word otherwise: few are asked more. */
export const mayBeRecut = (word: string, tag: string): boolean =>
  RECUT_ENDS.at(word, word.length - 1) || (tag === 'x' && word.startsWith('对'));

/**
 * Adds a word that a rule cuts otherwise than the dictionary, or joins to the one before; tells whether any does.
 *
 * @param next The word behind it, as the dictionary cuts it.
 */
export function addRecut(words: Word[], word: string, tag: string, at: number, next: string): boolean {
  // 提高率达90%: the dictionary has 率达 for a place.
  const end = word.length === 2 ? word[1] : undefined;
  const last = words.at(-1);
  if (
    ((end === '达' || end === '为') && MEASURE_REACHED.test(word)) ||
    (end === '后' && PLACE_AFTER.test(word))
  ) {
    const measured = words.at(-1);
    if (word.startsWith('率') && measured && measured.text.length > 1 && MEASURED.test(measured.tag))
      words[words.length - 1] = { ...measured, text: `${measured.text}率`, tag: 'n', end: at + 1 };
    else words.push({ text: word.slice(0, 1), tag: 'n', start: at, end: at + 1 });
    words.push({ text: end, tag: end === '后' ? 'f' : 'v', start: at + 1, end: at + 2 });
    return true;
  }
  // 四年中|共增加: the dictionary has 中共 for a party.
  if (word === '中共' && IN_TIME.test(words.at(-1)?.text ?? '')) {
    words.push({ text: '中', tag: 'f', start: at, end: at + 1 });
    words.push({ text: '共', tag: 'd', start: at + 1, end: at + 2 });
    return true;
  }
  // 26家医院|中有: where, and what there is of them.
  if (word === '中有' && /^(?:[，\d近约]|$)/.test(next)) {
    words.push({ text: '中', tag: 'f', start: at, end: at + 1 });
    words.push({ text: '有', tag: 'v', start: at + 1, end: at + 2 });
    return true;
  }
  // 132个村|通了电话, 村|办起了企业: whom it is told of, and what they have done.
  if (PLACE_DOES.test(word) && (end === '通' ? last?.text !== word[0] : DONE.test(next))) {
    words.push({ text: word.slice(0, 1), tag: 'n', start: at, end: at + 1 });
    words.push({ text: word.slice(1), tag: 'v', start: at + 1, end: at + 2 });
    return true;
  }
  // 收入|比|去年: what was before is no ratio.
  if (word.length === 3 && /^[收产].比$/.test(word) && SINCE.test(next)) {
    words.push({ text: word.slice(0, 2), tag: 'n', start: at, end: at + 2 });
    words.push({ text: '比', tag: 'p', start: at + 2, end: at + 3 });
    return true;
  }
  // 对全|社会: the preposition is no part of a word that the dictionary doesn't have.
  if (tag === 'x' && word.length === 2 && word.startsWith('对')) {
    words.push({ text: '对', tag: 'p', start: at, end: at + 1 });
    words.push({ text: word.slice(1), tag: 'a', start: at + 1, end: at + 2 });
    return true;
  }
  // 新城等: a name that the dictionary doesn't have, and what sums it up.
  if (tag === 'x' && end === '等') {
    words.push({ text: word.slice(0, 1), tag: 'n', start: at, end: at + 1 });
    words.push({ text: end, tag: 'u', start: at + 1, end: at + 2 });
    return true;
  }
  // 及其|他: the dictionary prefers the conjunction.
  if (/^[他它]$/.test(word) && last?.text === '及其') {
    words[words.length - 1] = { ...last, text: '及', end: at - 1 };
    words.push({ text: `其${word}`, tag: 'r', start: at - 1, end: at + 1 });
    return true;
  }
  const joined = last && JOINED.get(word)?.find((row) => row.first === last.text);
  if (joined && !joined.unless?.test(next)) {
    words[words.length - 1] = { ...last, text: last.text + word, tag: joined.tag, end: at + word.length };
    return true;
  }
  // 及时率, 治愈率: a measure that the dictionary doesn't have.
  if (word === '率' && last && last.text.length > 1 && !/及$/.test(last.text) && MEASURED.test(last.tag)) {
    words[words.length - 1] = { ...last, text: `${last.text}率`, tag: 'n', end: at + 1 };
    return true;
  }
  return false;
}
