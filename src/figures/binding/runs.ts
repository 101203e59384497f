import { changeBefore } from './changes.ts';
import type { Range } from '../text/clauses.ts';
import type { Found } from '../quantities/found.ts';
import type { Run } from '../sentence/reading.ts';

const LEVELS: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure']);
export const isLevel = (quantity: Found): boolean => LEVELS.has(quantity.class);

const CHANGES: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);
const isChange = (quantity: Found): boolean => CHANGES.has(quantity.class);
/** 分别占三分之二和90%: parts of a whole, in words or percent. */
const isShare = ({ class: is }: Found): boolean => is === 'percent' || is === 'fraction';
const JOINT = /^(?:、|和|与|及|以及)$/;
/** 分别提高到每人每月810元和每人每年7200元. */
const JOINT_PER = /^(?:、|和|与|及|以及)每(?:人|户|亩)?每?[年月日天季]$/;
const VERBAL_JOINT = /^(?:、|和|与|及|以及|，)(\p{Script=Han}{1,4})$/u;

/** 分别增长5.2%、9.8%和下降1.4%: a list whose values may have verbs of their own. */
function joins(text: string, between: string, run: Run, quantity: Found): boolean {
  if (JOINT.test(between)) return true;
  if (JOINT_PER.test(between)) return quantity.class === 'money' && /分别/.test(text.slice(...run.left));
  if (isTogether(text, run, between, quantity)) return true;
  // 同比减少4起3人: each in its own unit.
  if (between === '') {
    const last = run.values.at(-1);
    const left = text.slice(...run.left);
    // 分别完成135万元41万元和150万元: a mark is missing.
    if (last?.unit === quantity.unit) return /分别/.test(left) && (isLevel(quantity) || isChange(quantity));
    return last?.base !== '' && last?.base !== quantity.base && changeBefore(left)?.based === true;
  }
  if (/^[，,]$/.test(between)) return isChange(quantity) && /分别/.test(text.slice(...run.left));
  const verb = VERBAL_JOINT.exec(between)?.[1];
  const left = text.slice(...run.left);
  if (verb === undefined || !isChange(quantity) || !(/分别/.test(left) || goesOn(left, between)))
    return false;
  return changeBefore(verb)?.prefixEnd === 0;
}

/** 10大类38项任务, 5.9万户21.3万农民: one thing, counted twice. */
function isTogether(text: string, run: Run, between: string, quantity: Found): boolean {
  const last = run.values.at(-1);
  if (last?.class !== 'count' || quantity.class !== 'count' || run.values.length > 1) return false;
  const behind = text.slice(quantity.outerEnd, quantity.outerEnd + 2);
  if (!/^\p{Script=Han}{2}/u.test(behind) || changeBefore(text.slice(...run.left))) return false;
  if (between === '') return (/类$/.test(last.unit) && quantity.unit !== '') || housed(last, quantity);
  return between === '、' && housed(last, quantity);
}

const housed = (last: Found, { base }: Found): boolean => last.base === '户' && /^名?$/.test(base);

/** 出口8亿元、7亿元，增长9%和下降6%: a clause of nothing but changes is dealt to what was told before it. */
const goesOn = (left: string, between: string): boolean =>
  !between.startsWith('，') && /^[，、]?$/.test(left.slice(0, changeBefore(left)?.prefixEnd ?? left.length));

/** 分别比上年增加3万吨和2.5个百分点: each by its own measure. */
const eachChanged = (left: string): boolean =>
  /分别/.test(left) &&
  (changeBefore(left)?.based === true || /^[，、]?分别/.test(left)) &&
  changeBefore(left) !== undefined;

/** A value whose own verb turns the other way than the list's is negative to it. */
function turned(text: string, run: Run, between: string, quantity: Found): Found {
  const own = changeBefore(between)?.sign;
  const first = changeBefore(text.slice(...run.left))?.sign;
  if (own === undefined || first === undefined || own === first || typeof quantity.amount !== 'number')
    return quantity;
  return { ...quantity, amount: -quantity.amount };
}

/** Groups the quantities of a clause into lists: values with nothing but 、 or 和 between them. */
export function splitRuns(text: string, quantities: readonly Found[], clause: Range): Run[] {
  const runs: Run[] = [];
  quantities.forEach((quantity, index) => {
    const last = runs.at(-1);
    const previous = quantities[index - 1];
    const next = quantities[index + 1];
    const right: Range = [quantity.outerEnd, next ? next.outerStart : clause[1]];
    const between = previous ? text.slice(previous.outerEnd, quantity.outerStart) : undefined;
    if (
      last &&
      previous &&
      between !== undefined &&
      joins(text, between, last, quantity) &&
      (previous.base === quantity.base ||
        (isChange(previous) && isChange(quantity) && /分别/.test(text.slice(...last.left))) ||
        (isShare(previous) && isShare(quantity) && /分别.{0,8}占/.test(text.slice(...last.left))) ||
        (isLevel(previous) && isLevel(quantity) && /分别/.test(text.slice(...last.left))) ||
        (isLevel(previous) && isLevel(quantity) && changeBefore(text.slice(...last.left))?.based) ||
        (isLevel(previous) !== isLevel(quantity) &&
          (isChange(previous) || isChange(quantity)) &&
          eachChanged(text.slice(...last.left))) ||
        isTogether(text, last, between, quantity) ||
        (previous.class === 'rank' && quantity.class === 'rank'))
    ) {
      if (isTogether(text, last, between, quantity)) last.together = true;
      last.values.push(turned(text, last, between, quantity));
      last.right = right;
    } else
      runs.push({
        values: [quantity],
        left: [previous ? previous.outerEnd : clause[0], quantity.outerStart],
        right,
      });
  });
  return runs;
}
