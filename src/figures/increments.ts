import { phraseAfter } from './after.ts';
import { changeBefore } from './changes.ts';
import { signed } from './drafts.ts';
import type { Found } from './found.ts';
import { shareHead, splitInto } from './lists.ts';
import {
  addDraft,
  attach,
  compareWith,
  lastGroup,
  leftText,
  phraseUpTo,
  pointsBack,
  recent,
  targets,
} from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { SHARED_HEADS, STOCKS } from './tables/nouns.ts';
import { wordsBetween } from './words.ts';

/** 存款余额362亿元，增长11%；较年初增加28亿元: what was added to what the sentence is about. */
function addSinceBase(reading: Reading, run: Run, value: Found, verb: string): boolean {
  const here = recent(reading).filter((draft) => !draft.aside);
  const of =
    here.findLast((draft) => draft.quantity.base === value.base) ??
    here.findLast((draft) => draft.kind === 'growth' && STOCKS.test(draft.metric));
  const first = recent(reading).every((draft) => draft.segment !== reading.segment);
  if (!of || !first || run.values.length > 1 || of.kind === 'rank') return false;
  const name = of.subject ?? of.metric;
  Object.assign(addDraft(reading, value, name + verb, 'increment'), { increment: true, subject: name });
  return true;
}

/** 比上年增加21万亩: a change in the metric's own unit. */
export function bindIncrement(reading: Reading, run: Run): boolean {
  const change = changeBefore(leftText(reading, run));
  const [value] = run.values;
  if (!change || !value || change.toLevel) return false;
  // 增加6万亿元专项债务限额: without a base, a name behind the value is what grows.
  if (!change.based && phraseAfter(wordsBetween(reading.words, ...run.right)).text !== '') return false;
  const said = phraseUpTo(reading, run, run.left[0] + change.prefixEnd);
  // 绝对额增收2700万元: of what was just told.
  const subject = said && /^(?:绝对[额值量数]|净额)$/.test(said.text) ? undefined : said;
  const group = targets(reading, run.values.length, false).filter(
    (draft) => draft.quantity.base === value.base,
  );
  // 居第11位，比一季度前移3位: how far a place moved is no figure of its own.
  const moved = value.base === '位' && /移|进|升|退|落/.test(change.verb) && lastGroup(reading).length > 0;
  if (moved && (change.based || pointsBack(subject))) return true;
  // 较上年提升5位: the keys to a ranking are its places; what they moved by has no comparison of its own.
  if (!subject && lastGroup(reading)[0]?.kind === 'rank') return true;
  if (!subject && group.length > 0) {
    attach(
      group,
      run.values.map((each) => compareWith(reading, each, 'delta', signed(each, change.sign), 'increment')),
    );
    return true;
  }
  if (!subject) return change.based && addSinceBase(reading, run, value, change.verb);
  const count = run.values.length;
  const names = count > 1 ? splitInto(subject.text, count) : undefined;
  const subjects = names ? shareHead(names, SHARED_HEADS) : run.values.map(() => subject.text);
  const shared = reading.groups++;
  run.values.forEach((each, index) => {
    const name = subjects[index] ?? subject.text;
    Object.assign(addDraft(reading, each, name + change.verb, 'increment', undefined, shared), {
      increment: true,
      subject: name,
    });
  });
  return true;
}
