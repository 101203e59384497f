import { changeBefore } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { addDraft, lastGroup, leftText } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

/** 的年度目标以内, 的任务: what makes the value before it a goal. */
const GOAL = /^(?:的[^，。；、\d]{0,8})?(?:目标|任务|要求)/;

/** Who laid a goal down, and when: nothing that it could be of. */
const LAID_DOWN =
  '(?:全年|年度|当年|年初|年|人代会|政府|上级|国家|[省市县区]|考核|预算|确定|预定|预期|既定|设定|下达|提出|规划|计划|目标|任务|控制|同比|累计|平均|了|的)*';

/** 控制在, 超额完成全年下降, 低于全年: what was told right before is held against it. */
const HELD_AGAINST = new RegExp(
  `(?:(?:控制|保持|稳定|维持|运行)在|超额完成|超额实现|超过|超出|[高低好优快慢]于|完成|实现|达到)${LAID_DOWN}(?<change>增长|上涨|提高|上升|下降|降低|减少|削减|压减)?$`,
);
/** 能耗下降4.1%，超额完成下降3.5%的目标: the goal of what was just told; undefined elsewhere. */
export function bindGoal(reading: Reading, run: Run, value: Found): boolean | undefined {
  const { text } = reading;
  if (value.class !== 'percent' || run.values.length > 1 || !/[的目]/.test(text[run.right[0]] ?? ''))
    return undefined;
  const [of, ...more] = lastGroup(reading);
  if (of?.quantity.class !== 'percent' || more.length > 0) return undefined;
  if (!GOAL.test(text.slice(run.right[0], run.right[0] + 12))) return undefined;
  const left = leftText(reading, run);
  const match = HELD_AGAINST.exec(left);
  const change = match?.groups?.['change'];
  if (!match || left.slice(0, match.index).replace(HOW, '') !== '') return undefined;
  // 完成全年85%的任务: so much of it.
  if (change === undefined && /^(?:完成|实现)/.test(match[0])) return undefined;
  const sign = change === undefined ? signOf(of) : (changeBefore(change)?.sign ?? 1);
  const goal = { ...value, amount: signed(value, sign) };
  addDraft(reading, goal, of.subject ?? of.metric, 'plan', 'target').aside = true;
  return true;
}

/** How well it was kept. */
const HOW = /^[，、\s]*(?:并|且|也|已|均|远|成功|有效|较好地?|明显|大幅|合理|顺利|圆满)*/;

/** A fall is held against a goal that is a fall too. */
function signOf({ kind, quantity }: Draft): 1 | -1 {
  return kind === 'growth' && Number(quantity.amount) < 0 ? -1 : 1;
}
