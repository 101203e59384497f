import { isYears } from './calendar.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { FindTimes } from './periods.ts';
import { FLOW_WORDS } from '../tables/eras.ts';
import type { TimeFrame } from '../tables/periods.ts';
import type { Period } from '../types.ts';

/** Titles of what is meant, whose years are still to come. */
const MEANT = /规划|计划|纲要|方案|安排|目标|意见/;

/** The years that a section tells of, where its heading or first words name several: 过去五年工作回顾; else those that the title does. */
export function eraOf(
  headings: readonly string[],
  title: readonly string[],
  frame: TimeFrame,
  findTimes: FindTimes,
): Period | undefined {
  const own = title.some((line) => MEANT.test(line)) ? [] : title;
  for (const lines of [headings, own])
    for (const line of lines) {
      const times = findTimes(line, frame);
      const mark = times.find(({ period }) => isYears(period));
      // 2023年和本届政府五年来工作回顾: the year comes first, and the years where a paragraph says so.
      if (mark) return times[0] === mark ? mark.period : undefined;
      if (times.length > 0 && lines === headings) return undefined;
    }
  return undefined;
}

/** Tells whether a figure is where several years ended: a rate, or a level that was reached. */
export function isReached(text: string, draft: Draft): boolean {
  const { kind, quantity } = draft;
  if (kind === 'rate' || kind === 'share' || kind === 'rank') return true;
  if (isSum(text, draft)) return false;
  const left = text.slice(draft.clause, quantity.start);
  return (
    /(?:达到?|突破|超过|增至|跃升至|提高到|增加到|拥有|现有|已有|形成|稳定在|保持在|维持在)(?:了|近|约)?$/.test(
      text.slice(Math.max(0, quantity.outerStart - 8), quantity.start),
    ) ||
    // 拥有企业470家、园区24个; 达312亿元和28亿元: said of each of a list.
    /(?:^|[，；、])(?:[^，。；\d]{0,8})(?:拥有|现有|达到?)[^，。；]{0,60}[、和]/.test(left) ||
    COMPARED_WITH.test(text.slice(quantity.outerEnd, quantity.outerEnd + COMPARED_WITHIN)) ||
    /分别(?:达到?|突破|超过|增至|跃升至|提高到|增加到|为)[^，。；]{0,60}$/.test(
      text.slice(draft.clause, quantity.start),
    )
  );
}

/** 建成区面积161平方公里、…，分别比2018年增加81平方公里: held against a year, it is what there is. */
const COMPARED_WITH =
  /^[^。；，]{0,40}，(?:分别|均|都)?(?:比|较|是|为)(?:19|20)\d\d年(?!.{0,4}(?:累计|总和)|[至到—–-])/;
const COMPARED_WITHIN = 64;

const isSum = (text: string, draft: Draft): boolean =>
  /累计|[共总]计|新增|新建|用于/.test(text.slice(draft.clause, draft.quantity.outerStart));

/** Tells whether a figure sums up several years: what was done in them does, a level or a rate at their end doesn't. */
export function isFlow(text: string, draft: Draft): boolean {
  const { kind, quantity } = draft;
  if (kind === 'growth' || kind === 'change_pp') return true;
  // 支出由2.9亿元增加到13.4亿元: where it came to.
  if (draft.compare.some((item) => item.type === 'from')) return false;
  // 净增企业86家、总数达到312家: what there is in all.
  if (/(?:总数|总量|存量|余额|保有量)$/.test(draft.metric)) return false;
  // 尚有未结案件24件: what is left.
  if (/(?:尚|仍|现)有[^，。；]{0,20}$/.test(text.slice(draft.clause, quantity.start))) return false;
  if (kind !== 'count' && kind !== 'amount' && kind !== 'area') return false;
  const rest = text.slice(quantity.outerEnd, quantity.outerEnd + 24);
  const stop = rest.search(/[，。；]/);
  const clause = text.slice(draft.clause, quantity.outerEnd + (stop < 0 ? rest.length : stop));
  return FLOW_WORDS.some(({ pattern }) => pattern.test(clause));
}
