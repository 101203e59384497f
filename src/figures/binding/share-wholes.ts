import { addDraft, leftText, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

const OF = /占(?:到|了)?(?!地|比|用地)(?:全[国省市区县州]|现有|总|共有|同期)*([^，。；、\d]{0,14})$/;
const SHARE = /^([^，。；、\d]{0,14})的(?:近|约|超过?)?$/;
const TOLD = /^(?:百分之|\d[\d.]*%|[一二三四五六七八九]成|一半|[一二三四五六七八九]分之)/;

/** 占棉田面积8500万亩的42%: how large the whole is, beside the share of it. */
export function bindWholeOfShare(reading: Reading, run: Run): boolean {
  const [value, ...more] = run.values;
  const left = leftText(reading, run);
  const of = OF.exec(left);
  const behind = SHARE.exec(reading.text.slice(...run.right))?.[1];
  if (!value || more.length > 0 || !of || behind === undefined) return false;
  if (!TOLD.test(reading.text.slice(run.right[1], run.right[1] + 10))) return false;
  const own = phraseUpTo(reading, { ...run, left: [run.left[0] + of.index + 1, run.left[1]] }, run.left[1]);
  const name = behind.length >= 2 ? behind : own ? (of[1] ?? '') : '';
  if (name === '') return false;
  addDraft(reading, value, name, 'share').aside = true;
  wholes.set(reading, run);
  return true;
}

/** The whole that was told last, until its share is. */
const wholes = new WeakMap<Reading, Run>();

/** The run of a share together with the words of its whole: from 占 on. */
export function withWhole(reading: Reading, run: Run): Run {
  const whole = wholes.get(reading);
  if (!whole) return run;
  wholes.delete(reading);
  return whole.right[1] === run.left[1] ? { ...run, left: [whole.left[0], run.left[1]] } : run;
}
