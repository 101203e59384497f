import { baseBefore, changeBefore } from './changes.ts';
import type { Found } from '../quantities/found.ts';
import { allMatches } from '../text/matches.ts';
import { BLANK } from './yardsticks.ts';

const BRACKETED = /（[^（）]{1,60}）/g;
const REACH = 20;
/** What a base goes on with: 的 or 相比, a verb of change, the number itself. */
const GOES_ON = /^(?:的|相比|[^，。；（）\d]{0,8}\d)/;
const TOLD = /^(?:了|约|近)?(?:\d|百分之)/;

/** Blanks what a bracket remarks between the words of a comparison: 比2013年末（普查年份，下同）增加93万个, 下降（同口径）5%. */
export function setRemarksAside(text: string, quantities: readonly Found[]): string {
  if (!text.includes('（')) return text;
  let [plain, from, next] = ['', 0, 0];
  for (const { index, 0: remark } of allMatches(text, BRACKETED)) {
    const end = index + remark.length;
    while ((quantities[next]?.start ?? end) < index) next += 1;
    if ((quantities[next]?.start ?? end) < end) continue;
    if (!isBetween(text, index, end) && !isGloss(text, remark, end)) continue;
    plain += text.slice(from, index) + BLANK.repeat(remark.length);
    from = end;
  }
  return plain + text.slice(from);
}

/** 性别比（以女性为100，男性对女性的比例）为105.1: what it is measured by. */
const isGloss = (text: string, remark: string, end: number): boolean =>
  /^（以[^（）]{1,14}为\d{1,4}[，）]/.test(remark) && /^(?:为|是|达)/.test(text.slice(end, end + 1));

function isBetween(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + 12);
  if (GOES_ON.test(behind) && baseBefore(before) !== undefined) return true;
  return TOLD.test(behind) && changeBefore(before) !== undefined;
}
