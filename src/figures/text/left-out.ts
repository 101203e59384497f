import { oneOf } from './one-of.ts';
import type { Word } from './words.ts';

const WITHOUT = oneOf('扣除 剔除 不含 不包括');
const BESIDES = oneOf('以外 之外 外');
/** Prices and causes say how a growth is reckoned, and not of what. */
const RECKONED = /^(?:价格|物价|因素|影响|基数|汇率)$|[，。；：、（）]|\d/;

/**
 * Where the words begin that tell what a measure leaves out; -1 where none do.
 *
 * @param end The 的 or 后 behind them.
 * @example 不含烟草的增加值, 扣除房地产后固定资产投资, 除汽车以外的零售额
 */
export function leftOutBefore(words: readonly Word[], end: number): number {
  const besides = BESIDES.test(words[end - 1]?.text ?? '');
  for (let at = end - 1; at >= Math.max(0, end - 8); at -= 1) {
    const { text } = words[at] as Word;
    if (RECKONED.test(text)) return -1;
    if (besides ? text === '除' : WITHOUT.test(text)) return end - at > 1 ? at : -1;
    if (!besides && /^(?:含|包括)$/.test(text) && words[at - 1]?.text === '不')
      return end - at > 1 ? at - 1 : -1;
  }
  return -1;
}
