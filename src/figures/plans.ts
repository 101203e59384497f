import { DONE_CUES, PLAN_CUES, PLAN_HEADINGS, REVIEW_HEADINGS } from './tables/plans.ts';

/** Tells whether a heading announces plans: 二、今年工作安排. */
export function isPlanHeading(heading: string): boolean {
  return PLAN_HEADINGS.test(heading) && !REVIEW_HEADINGS.test(heading);
}

/**
 * Tells whether the words before a value, from the beginning of its sentence, make it a plan.
 *
 * @example isPlan('今年将新建学校', false) // true
 */
export function isPlan(before: string, planned: boolean): boolean {
  const cue = lastCue(before, PLAN_CUES);
  const done = lastCue(before, DONE_CUES);
  if (cue < 0) return planned && done < 0;
  return done < cue || planned;
}

function lastCue(text: string, cues: readonly { pattern: RegExp }[]): number {
  let last = -1;
  for (const { pattern } of cues) {
    const at = text.search(pattern);
    if (at > last) last = at;
  }
  return last;
}
