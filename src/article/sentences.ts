import { hashHex } from './hash.ts';

const CLOSERS = '”’」』）)》】"';

/**
 * Splits a block's text into sentences that cover it: one ends at 。！？ or …… and takes the closing quotes after it.
 * A semicolon ends no sentence; nor does a mark inside brackets, nor … before a comma.
 *
 * @example
 * sentencesOf('增长5%。“好！”他说。') // [{ start: 0, end: 5 }, { start: 5, end: 9 }, { start: 9, end: 12 }]
 */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const ends = /[。！？]+|…+|[!?]+(?=\s|$)/g;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    let end = match.index + match[0].length;
    while (end < text.length && /[。！？…]/.test(text[end] as string)) end += 1;
    while (end < text.length && CLOSERS.includes(text[end] as string)) end += 1;
    if (/[，、；：,;的]/.test(text[end] ?? '')) continue;
    ends.lastIndex = end;
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) {
    const rest = text.slice(start);
    const last = sentences.at(-1);
    if (rest.trim() === '' && last !== undefined) last.end = text.length;
    else sentences.push({ start, end: text.length });
  }
  return sentences;
}

/**
 * The id of a sentence, from its characters only: `s-` and six hexadecimal digits.
 *
 * @example
 * sentenceId('增长5%。') === sentenceId(' 增长5%。') // true
 */
export function sentenceId(text: string): string {
  return `s-${sentenceHash(text)}`;
}

/** Six hexadecimal digits of a sentence's characters, white space aside. */
export function sentenceHash(text: string): string {
  return hashHex(text.replace(/\s+/g, ''), 6);
}
