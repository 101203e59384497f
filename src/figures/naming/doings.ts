import type { After } from './after.ts';
import type { Named } from './elision.ts';
import { recent, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { PLACES } from './people.ts';
import type { Phrase } from '../text/phrases.ts';

/** What leads to people who are told by what happened to them. */
const LED =
  /(?:^|[、，]|造成|导致|致使?|实现|[、，](?:另有|有)|因[灾旱涝洪雨疫风雪])(?:了|共|约|近|超过?|逾)?$/;
const HAPPENED = /^(\p{Script=Han}{2,10})(?=[、，。；：]|$)/u;
/** What it ends in where more is said than verbs. */
const BEFALLEN =
  /(?:受[灾旱淹困涝]|受伤|[重轻]伤|死亡|遇难|失踪|失联|被困|获救|转移|安置|撤离|避险|脱贫|返贫|减贫|受益|困难)$/;

/** Trouble of people and their cattle. */
const TROUBLE =
  /^[、和及][\d.]{1,8}[万余多]{0,2}[头只匹]\p{Script=Han}{1,6}?((?:因\p{Script=Han})?(?:发生|出现)?(?:临时性?)?(?:饮水|吃水|用水)困难)(?=[，。；]|$)/u;

/** 造成9人死亡、47人受伤, 1.2万人受灾: people, by what happened to them. */
export function happenedTo(reading: Reading, run: Run, after: After): Named | undefined {
  const [value] = run.values;
  if (value?.base !== '人' || run.values.length > 1 || !LED.test(told(reading, run))) return undefined;
  const behind = reading.text.slice(value.outerEnd, value.outerEnd + 28);
  // 8600人、1.2万头大牲畜饮水困难: what is told behind the last of the list.
  const trouble = TROUBLE.exec(behind)?.[1];
  if (trouble !== undefined) return { text: trouble, rule: 'name-behind' };
  const text = HAPPENED.exec(behind)?.[1];
  // 1.2万人因旱饮水困难: nor is how it came about a name.
  if (
    after.text.length > 2 ||
    (after.text !== '' &&
      !(text?.startsWith(after.text) && text.length > after.text.length && BEFALLEN.test(text)))
  )
    return undefined;
  if (text === undefined) return undefined;
  // 186户612人脱贫: told of those households; 86个村1.2万人受灾: not of those places.
  const last = recent(reading).at(-1);
  if (last?.quantity.outerEnd === value.outerStart && !PLACES.test(last.metric)) return undefined;
  // 2.6万人的吃水困难: what they had.
  if (text.includes('的'))
    return /^的[^的]{2,6}困难$/.test(text) ? { text: text.slice(1), rule: 'name-behind' } : undefined;
  const verbs = text.length <= 4 && wordsOf(reading, text).every(({ tag }) => /^v/.test(tag));
  // 建档立卡的1874户、5216人全部脱贫: the people of those households.
  const theirs =
    last?.quantity.base === '户' && reading.text.slice(last.quantity.outerEnd, value.outerStart) === '、';
  return verbs || (BEFALLEN.test(text) && !theirs) ? { text, rule: 'name-behind' } : undefined;
}

/** The words before a value, without what was said of the value before it: 人死亡、, 个乡镇. */
function told(reading: Reading, run: Run): string {
  const from = Math.max(run.left[0], Math.min(reading.consumed, run.left[1]));
  return reading.text.slice(from, run.left[1]).replace(/^[^，。；、]{0,8}(?=[、，])/, '');
}

const SPENT = /(?:投入|斥资|出资|筹资|投资)(?:资金)?$/;
const SPENT_ON =
  /^(?:用于|新建|建设|改建|扩建|改造|修建|修缮|建成|成立|打造|实施|完善|购置|采购|兴建|整治|维修)/;

/** 投入1773万元新建教学楼: what was done with the money is not how much it was. */
export function spent(reading: Reading, run: Run, left: Phrase | undefined): Named | undefined {
  const [value] = run.values;
  if (!left || value?.class !== 'money' || left.end < run.left[1] - 3) return undefined;
  const verb = SPENT.exec(left.text)?.[0];
  if (
    verb === undefined ||
    !SPENT_ON.test(reading.text.slice(run.right[0], run.right[0] + 4).replace(/^了/, ''))
  )
    return undefined;
  return {
    text: /^(?:累计|共|总)?(?:投入|斥资|出资|筹资|投资)/.test(left.text) ? left.text : verb,
    rule: 'name-before',
  };
}
