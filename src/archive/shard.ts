import { sha256 } from '../library/index.ts';

/** One part of a run that is split: the `index`th of `count`, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/**
 * Reads `i/n`; null where it is none.
 *
 * @example parseShard('2/4') // { index: 2, count: 4 }
 */
export function parseShard(text: string): Shard | null {
  const [, i, n] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [index, count] = [Number(i), Number(n)];
  return index >= 1 && index <= count ? { index, count } : null;
}

/** Whether a report belongs to a shard: by a hash of its id, so that other reports that come or go don't move it. */
export const isInShard = (id: string, { index, count }: Shard): boolean =>
  Number.parseInt(sha256(id).slice(0, 8), 16) % count === index - 1;
