import type { After } from './after.ts';
import type { Named } from './elision.ts';
import { leftText, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Phrase } from '../text/phrases.ts';

/** What leads to people who are told by what happened to them. */
const LED = /(?:[、，]|造成|导致|致使?|实现|[、，](?:另有|有))(?:了|共|约|近|超过?|逾)?$/;
const HAPPENED = /^(\p{Script=Han}{2,4})(?=[、，。；]|$)/u;

/** 造成9人死亡、47人受伤: people, by what happened to them. */
export function happenedTo(reading: Reading, run: Run, after: After): Named | undefined {
  const [value] = run.values;
  if (value?.base !== '人' || run.values.length > 1 || after.text !== '' || !LED.test(told(reading, run)))
    return undefined;
  const text = HAPPENED.exec(reading.text.slice(value.outerEnd, value.outerEnd + 8))?.[1];
  const verbs = text !== undefined && wordsOf(reading, text).every(({ tag }) => /^v/.test(tag));
  return verbs ? { text, rule: 'name-behind' } : undefined;
}

/** The words before a value, without what was said of the value before it: 人死亡、. */
const told = (reading: Reading, run: Run): string =>
  leftText(reading, run).replace(/^[^，。；、]{0,8}(?=[、，])/, '');

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
