import { readChinese } from './chinese/read.ts';
import { readEnglish } from './english/read.ts';
import { judge } from './judge.ts';
import type { Mismatch } from './types.ts';

/**
 * What the numbers of a Chinese text and its English translation don't both say, in reading order.
 *
 * @example
 * compareNumbers('产值1769.6亿元', 'Output was CNY 176.96 million') // [{ kind: 'scale', zh, en }]
 */
export function compareNumbers(zh: string, en: string): Mismatch[] {
  return judge({ text: zh, numbers: readChinese(zh) }, { text: en, numbers: readEnglish(en) }).mismatches;
}

export type { Mismatch, MismatchKind, NumberInText } from './types.ts';
