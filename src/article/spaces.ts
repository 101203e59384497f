import type { Run } from './spans.ts';
import { withoutUnits } from './spans.ts';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]/;

/**
 * Takes the spaces out of prose that page layout put in: between Chinese characters, around figures (7 4 7 7 2 亿元),
 * and all but one of a row between Latin words.
 *
 * @example
 * closeSpaces({ text: '完成 7 4 7 亿元', spans: [[0, 0, 10]] }).text // '完成747亿元'
 */
export function closeSpaces(run: Run): Run {
  const { text } = run;
  if (!text.includes(' ')) return run;
  const spaced = new Uint8Array(text.length);
  for (const match of text.matchAll(/(?<![\d.,])\d(?: +[\d.,%]){2,}(?![\d.,])/g)) {
    for (let i = match.index; i < match.index + match[0].length; i += 1) if (text[i] === ' ') spaced[i] = 1;
  }
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] !== ' ') continue;
    let end = i;
    while (text[end] === ' ') end += 1;
    const before = text[i - 1];
    const after = text[end];
    const all = before === undefined || after === undefined || WIDE.test(before) || WIDE.test(after);
    for (let at = all ? i : i + 1; at < end; at += 1) spaced[at] = 1;
    i = end;
  }
  return withoutUnits(run, (at) => spaced[at] === 1);
}
