import { joined } from './inside-names.ts';
import { oneOf } from './one-of.ts';
import type { Word } from './words.ts';

const RECKONED = oneOf('计算 计 算');
const BY = oneOf('按 以 按照');

/** 产量因减产的影响则减少4.9%: the words without the cause and what links it. */
export function withoutCause(words: readonly Word[]): readonly Word[] {
  const until = words.findLastIndex((word) => word.text === '影响');
  if (until < 0 || words.length - until > 3) return words;
  const from = words.findLastIndex((word, at) => at < until && /^(?:因|由于|受|因受|受到)$/.test(word.text));
  return from > 0 && until - from < 16 ? words.slice(0, from) : words;
}

/** 总产值按1990年不变价格计算达到: the words without the prices that it is told by. */
export function withoutPrices(words: readonly Word[]): readonly Word[] {
  const until = words.findLastIndex((word) => RECKONED.test(word.text));
  if (until < 0 || words.length - until > 3) return words;
  const from = words.findLastIndex((word, at) => at < until && BY.test(word.text));
  const prices = from > 0 && until - from < 8 && /价/.test(joined(words.slice(from, until), 0));
  return prices ? [...words.slice(0, from), ...words.slice(until + 1)] : words;
}
