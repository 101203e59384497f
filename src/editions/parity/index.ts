import { chineseNumbers } from './chinese/read.ts';
import { englishNumbers } from './english/read.ts';
import { judge } from './judge.ts';
import type { Mismatch } from './types.ts';

/**
 * What the numbers of a Chinese text and its English translation don't both say, in reading order.
 *
 * @example
 * compareNumbers('产值1769.6亿元', 'Output was CNY 176.96 million') // [{ kind: 'scale', zh, en }]
 */
export function compareNumbers(zh: string, en: string): Mismatch[] {
  return judge({ text: zh, numbers: chineseNumbers(zh) }, { text: en, numbers: englishNumbers(en) })
    .mismatches;
}

export { assign } from './assign.ts';
export { chineseNumbers } from './chinese/read.ts';
export { englishNumbers } from './english/read.ts';
export { explain } from './explain.ts';
export type { Explained } from './explain.ts';
export type { Mismatch, MismatchKind, NumberInText } from './types.ts';
