import { HEDGES, NOT_HEDGES } from '../tables/hedges.ts';
import { longestBeginning, longestEnd } from '../text/ends.ts';

const wordsAt = (place: 'before' | 'after'): ReadonlySet<string> =>
  new Set(HEDGES.filter((hedge) => hedge.place === place).map((hedge) => hedge.word));

/** Hedges that are verbs: kept as the qualifier, not underlined with the number. */
const VERBAL: ReadonlySet<string> = new Set(['达到', '达', '高达', '预计', '突破', '接近', '过', '上']);

const BEFORE = wordsAt('before');
const AFTER = wordsAt('after');
/** 15份多边协定: the beginning of another word. */
const NOT_BEHIND = /^多(?:边|元[^，。；]|民族|媒体|功能|语种)/;
const LONGEST_AFTER = Math.max(...[...AFTER].map((word) => word.length));

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
  const before = longestEnd(head, {
    has: (word) => BEFORE.has(word) && !NOT_HEDGES.some((row) => row.word === word && row.pattern.test(head)),
  });
  const behind = text.slice(end, end + LONGEST_AFTER + 2);
  const after = NOT_BEHIND.test(behind) ? undefined : longestBeginning(behind.slice(0, LONGEST_AFTER), AFTER);
  return {
    start: start - (before === undefined || VERBAL.has(before) ? 0 : before.length),
    end: end + (after?.length ?? 0),
    before,
    after,
  };
}
