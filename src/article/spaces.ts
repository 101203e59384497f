import type { Run } from './spans.ts';
import { withoutUnits } from './spans.ts';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]/;

const UNIT =
  ' ?(?:[十百千]?[万亿]|元|[%‰倍]|个?百分点|公斤|斤|吨|公顷|亩|公里|平方|立方|人|户|头|家|所|辆|台|千瓦)';

/** A number whose digits and point the layout has parted: 18 51元, 1.5 4亿元, 1 2 .6亿元. A year before a number is none. */
const TORN = new RegExp(
  `(?<=[\\u4e00-\\u9fff] ?)(?<![表图第] ?)(?!(?:19|20)\\d\\d )(?:\\d{1,4}(?:\\.\\d{1,2})? \\d{1,3}|\\d{1,3}(?: \\d{1,3})* ?\\. ?\\d{1,2}(?: \\d{1,2})?)(?=${UNIT})`,
  'g',
);

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
  // 3 860 is one figure, its thousands set apart by the paper's layout.
  for (const match of text.matchAll(
    /(?<=[\u4e00-\u9fff、，）)] ?|[\u4e00-\u9fff][-－])\d{1,3}(?: \d{3})+(?:\.\d+)?(?= ?(?:[\u4e00-\u9fff%]|k?[mtWg](?![A-Za-z])))/g,
  )) {
    for (let i = match.index; i < match.index + match[0].length; i += 1) if (text[i] === ' ') spaced[i] = 1;
  }
  for (const match of text.matchAll(TORN)) {
    for (let i = match.index; i < match.index + match[0].length; i += 1) if (text[i] === ' ') spaced[i] = 1;
  }
  // 141 .6 and 8. 2 are one figure each, and so is - 295.
  for (const match of text.matchAll(
    /(?<=[\u4e00-\u9fff] ?\d{1,6}) +\.(?=\d)|(?<=[\u4e00-\u9fff、] ?\d{1,6}\.) +(?=\d)|(?<=[\u4e00-\u9fff][-－]) +(?=\d)/g,
  )) {
    for (let i = match.index; i < match.index + match[0].length; i += 1) if (text[i] === ' ') spaced[i] = 1;
  }
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

const HAN = '[\\u3400-\\u9fff]';
/** A row of characters that are set apart one by one. */
const LETTER_SPACED = new RegExp(`(?<!${HAN})${HAN}(?: {1,3}${HAN}(?!${HAN}))+(?!${HAN})`, 'g');
/** Spaces that part nothing in a heading: after its number, around figures, before a mark. */
const IDLE = new RegExp(
  `(?<=^${HAN}{1,3}) (?=、)|(?<=[、）]) +|(?<=\\d) (?=[年月个])| (?=[，。、：；！？）])|(?<=[，。、：；（]) `,
  'g',
);

/**
 * Closes the spaces between characters that stand apart one by one.
 *
 * @example
 * closeLetterSpaces('工 作 回 顾') // '工作回顾'
 */
export function closeLetterSpaces(text: string): string {
  return text.includes(' ') ? text.replace(LETTER_SPACED, (row) => row.replace(/ /g, '')) : text;
}

/**
 * Takes the idle spaces out of a line of a heading; one between the halves of a couplet stays.
 *
 * @example
 * closeHeading({ text: '一、 工 作  回 顾', spans: [[0, 0, 10]] }).text // '一、工作回顾'
 */
export function closeHeading(run: Run): Run {
  const { text } = run;
  if (!text.includes(' ')) return run;
  const idle = new Set<number>();
  const drop = (start: number, length: number): void => {
    for (let at = start; at < start + length; at += 1) if (text[at] === ' ') idle.add(at);
  };
  for (const match of text.matchAll(LETTER_SPACED)) drop(match.index, match[0].length);
  for (const match of text.matchAll(IDLE)) drop(match.index, match[0].length);
  for (const match of text.matchAll(/ {2,}/g)) drop(match.index + 1, match[0].length - 1);
  return withoutUnits(run, (at) => idle.has(at));
}
