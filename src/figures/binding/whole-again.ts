import type { Draft } from '../sentence/drafts.ts';
import type { Reading } from '../sentence/reading.ts';
import { hasGrown } from './settling.ts';

/** How far back the list of parts may begin. */
const REACH = 200;
/** How many figures it may have. */
const LONGEST_LIST = 12;

/** What a growth without a subject begins with that is over another time: 当月, 9月当月, 12月份, 环比. */
const OTHER_TIME =
  /^\s*(?:(?:\d{1,2}月份?|[一二三四]季度)?当[月季]|\d{1,2}月份?|环比)(?:同比|环比)?[^，。；、\d]{0,4}$/;

/** 价格上涨2.5%，其中食品价格上涨3.7%；9月当月上涨2.3%: behind a list of parts, another time is told of their whole. */
export function wholeAgain({ text, drafts, clause }: Reading, left: string): Draft | undefined {
  if (!OTHER_TIME.test(left)) return undefined;
  const from = Math.max(0, clause - REACH);
  const parts = text.slice(from, clause);
  const begins = parts.lastIndexOf('其中');
  if (begins < 0 || !/^[^；。]*[；。]\s*$/.test(parts.slice(begins))) return undefined;
  const whole = drafts.slice(-LONGEST_LIST).findLast(({ quantity }) => quantity.outerEnd <= from + begins);
  return whole && hasGrown(whole) ? whole : undefined;
}
