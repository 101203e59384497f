import type { Draft } from '../sentence/drafts.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Reading } from '../sentence/reading.ts';
import { EARNED, SHORT_HEADS } from '../tables/nouns.ts';

/** A growth or a place, or a level with its growth. */
export const isGrown = ({ kind, compare }: Draft): boolean =>
  kind === 'growth' || kind === 'rank' || compare.some(({ type }) => type === 'yoy');

/** 粮食总产 is named again by 粮食, 规上工业企业利润 by 利润. */
export const isNamed = (metric: string, name: string): boolean =>
  metric === name ||
  (name.length >= 2 && metric.startsWith(name) && SHORT_HEADS.has(metric.slice(name.length)));

/** 东盟进出口 is named again by 东盟, where nothing was told yet of how it grew. */
export const isTraded = (draft: Draft, name: string): boolean =>
  name.length >= 2 &&
  draft.metric.startsWith(name) &&
  EARNED.test(draft.metric.slice(name.length)) &&
  !isGrown(draft);

/** 全年产值1.2亿元，…2013年产值增长10%: what is named again is of another year. */
export const isOfOtherYear = ({ text }: Reading, { start }: Phrase): boolean =>
  OTHER_YEAR.test(text.slice(Math.max(0, start - 6), start));

const OTHER_YEAR = /(?<![比较])(?:19|20)\d\d年$/;

/** …，单产112千克。总产、单产分别增长: the figures of these names, in the sentence before too where they are short. */
export function namedEach(
  names: readonly string[],
  here: readonly Draft[],
  before: readonly Draft[],
): (Draft | undefined)[] {
  const told = names.every((name) => SHORT_HEADS.has(name)) ? [...before, ...here] : here;
  return names.map((name) => told.findLast(({ metric }) => metric.endsWith(name)));
}
