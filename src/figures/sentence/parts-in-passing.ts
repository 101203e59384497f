import type { Draft } from './drafts.ts';
import type { Range } from '../text/clauses.ts';

/** How far before its value a part is opened. */
const OPENED_WITHIN = 20;

/** 收入9亿元，其中工业8亿元；利润1亿元，分别增长3%、5%: a part told in passing is left out. */
export function withoutParts(
  { text, sentence }: { text: string; sentence: Range },
  drafts: readonly Draft[],
): Draft[] {
  return drafts.filter(({ quantity: { outerStart } }) => {
    const from = Math.max(sentence[0], outerStart - OPENED_WITHIN);
    return !/其中[^，。；]*$/.test(text.slice(from, outerStart));
  });
}
