import { sieve } from '../text/sieve.ts';
import { DONE_CUES, PLAN_CUES, PLAN_HEADINGS, REVIEW_HEADINGS } from '../tables/plans.ts';
import type { PlanCue } from '../tables/plans.ts';

const planCuesOf = sieve(PLAN_CUES);
const doneCuesOf = sieve(DONE_CUES);

/** Tells whether a heading announces plans: 二、今年工作安排. */
export function isPlanHeading(heading: string): boolean {
  return PLAN_HEADINGS.test(heading) && !isReview(heading);
}

/** Tells whether words announce what was done, whatever plans they name: 主要目标完成情况. */
export const isReview = (words: string): boolean => REVIEW_HEADINGS.test(words);

const LAID_DOWN = /(?:^|[，。；])[^，。；]{0,8}(?:计划|规划|纲要)(?:规定|确定|要求|提出)[，：]/;
const OF_ITS_YEARS =
  /^\s*(?:[一二三四五六七八九十\d]{1,2}年(?:合计|内|间|共)|这[一二三四五六七八九十\d]{1,2}年|(?:计划|规划)期[内间])/;

/**
 * Tells whether a sentence says what a plan lays down, by itself or after one that did.
 *
 * @example
 * goesOn('五年合计财政支出为六千亿元。', true) // true
 */
export const goesOn = (sentence: string, laidDown: boolean): boolean =>
  LAID_DOWN.test(sentence) || (laidDown && OF_ITS_YEARS.test(sentence));

/** Meant for a later time, or what something yields once it runs. */
export type Plan = 'meant' | 'capable';

/**
 * Tells whether the words before a value, from the beginning of its sentence, and those behind it make it a plan.
 *
 * @example planOf('今年将新建学校', false, 2023) // 'meant'
 * @example planOf('并向', false, 2023, '迈进') // 'meant'
 */
export function planOf(before: string, planned: boolean, year: number, behind = ''): Plan | undefined {
  const cue = lastCue(before, behind, planCuesOf(before), year);
  const done = lastCue(before, behind, doneCuesOf(before), year);
  if (!cue) return planned && !done ? 'meant' : undefined;
  if ((done?.at ?? -1) >= cue.at && !planned) return undefined;
  return cue.capable && !cue.meant && !planned ? 'capable' : 'meant';
}

function lastCue(text: string, behind: string, cues: readonly PlanCue[], year: number): LastCue | undefined {
  let last: LastCue | undefined;
  let meant = false;
  const segment = Math.max(text.lastIndexOf('；'), text.lastIndexOf(';')) + 1;
  for (const { pattern, later, capable = false, local = false, behind: follows } of cues) {
    if (follows && !follows.test(behind)) continue;
    const own = segment > 0 && (capable || local) ? pattern.exec(text.slice(segment)) : null;
    const match =
      own ??
      (segment === 0 || (!capable && !local)
        ? pattern.exec(text)
        : local
          ? pattern.exec(text.slice(0, LEAD))
          : null);
    if (!match || (later && Number(match[1]) <= year)) continue;
    const at = own ? segment + match.index : match.index;
    if (local && at < segment && !OPENS.test(text.slice(0, at))) continue;
    meant ||= !capable;
    if (at > (last?.at ?? -1)) last = { at, capable, meant };
  }
  return last && { ...last, meant };
}

/** A cue that a sentence opens with is of all its parts: 今年将新建学校4所；改造道路12条. */
const OPENS =
  /^\s*[今明来]年[^，。；：]{0,10}$|^(?:[今明来]年|20\d\d年|年内|全年|下一步|下半年|我们|[本我全][市区县省镇园]|还|[\s，：])*$/;

/** No cue that a sentence opens with stands further in. */
const LEAD = 48;

interface LastCue {
  at: number;
  capable: boolean;
  /** One of the cues, though not the last, is of a plan. */
  meant: boolean;
}
