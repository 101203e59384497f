import { LAST_TRIMS, NAME_TRIMS } from '../tables/name-trims.ts';
import type { NameTrim } from '../tables/name-trims.ts';
import { sieve } from '../text/sieve.ts';

const trimsOf = sieve(NAME_TRIMS);
const lastOf = sieve(LAST_TRIMS);

/** A name without the words around it that are none of it: 为青山镇, 其中…, …均. */
export function cleanMetric(text: string): string {
  const plain = withoutEcho(trim(text, trimsOf(text)));
  return trim(plain, lastOf(plain));
}

/** Taking something off adds no character: rows that a name can't match it can't match later. */
const trim = (text: string, rows: readonly NameTrim[]): string =>
  rows.reduce((name, { pattern, to = '' }) => name.replace(pattern, to), text);

/** 税收税收: a name that ends in the same words twice says them once. */
function withoutEcho(text: string): string {
  for (let length = 4; length >= 2; length -= 1) {
    const end = text.slice(-length);
    if (text.endsWith(end + end) && /^\p{Script=Han}{2,4}$/u.test(end)) return text.slice(0, -length);
  }
  return text;
}
