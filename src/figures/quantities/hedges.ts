import { HEDGES, NOT_HEDGES } from '../tables/hedges.ts';

const longestFirst = (place: 'before' | 'after'): string[] =>
  HEDGES.filter((hedge) => hedge.place === place)
    .map((hedge) => hedge.word)
    .sort((a, b) => b.length - a.length);

/** Hedges that are verbs: kept as the qualifier, not underlined with the number. */
const VERBAL: ReadonlySet<string> = new Set(['达到', '达', '高达', '预计', '突破', '接近', '过', '上']);

const BEFORE = longestFirst('before');
const AFTER = longestFirst('after');

/** A quantity's bounds with the hedges on both sides. */
export interface Hedged {
  start: number;
  end: number;
  before: string | undefined;
  after: string | undefined;
}

/** Finds the hedges before and after a number with its unit. */
export function readHedges(text: string, start: number, end: number): Hedged {
  const head = text.slice(Math.max(0, start - 4), start);
  const before = BEFORE.find(
    (word) => head.endsWith(word) && !NOT_HEDGES.some((row) => row.word === word && row.pattern.test(head)),
  );
  const after = AFTER.find((word) => text.startsWith(word, end));
  return {
    start: start - (before === undefined || VERBAL.has(before) ? 0 : before.length),
    end: end + (after?.length ?? 0),
    before,
    after,
  };
}
