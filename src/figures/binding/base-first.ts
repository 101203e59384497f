import { baseBefore, changeBefore } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { addDraft, compareWith, leftText, phraseUpTo, pointsBack } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn } from './settling.ts';

/** 比去年的320亿元增长: what a level was, told before what it came to. */
const HELD = /(?:相?[比较])[^，。；、比较]{2,14}的$/;
/** The change behind it. */
const CHANGED = /^[，]?(?:增长|增加|提高|提升|上升|上涨|下降|降低|减少|[增升减降])(?:了|约|近|了近|超过?)?$/;

/** The level of another year that a sentence tells first, waiting for how much it changed. */
const pending = new WeakMap<Reading, { run: Run; value: Found; when: string; until: number }>();

/** 生产总值比上年的320亿元增长10%，达到352亿元: what it was is set on what it grew by, and with it on the level. */
export function takeBaseFirst(reading: Reading, run: Run): boolean {
  const held = pending.get(reading);
  pending.delete(reading);
  if (held && held.run.right[1] === run.left[1]) return bindChange(reading, run, held);
  const [value, ...more] = run.values;
  if (!value || more.length > 0 || !/^(?:money|count|area|measure)$/.test(value.class)) return false;
  const left = leftText(reading, run);
  const match = HELD.exec(left);
  const when = match ? baseBefore(match[0].slice(0, -1)) : undefined;
  if (!match || when === undefined || !CHANGED.test(reading.text.slice(...run.right))) return false;
  const until = run.left[0] + match.index;
  if (pointsBack(phraseUpTo(reading, run, until))) return false;
  pending.set(reading, { run, value, when, until });
  return true;
}

function bindChange(
  reading: Reading,
  run: Run,
  { run: first, value: base, when, until }: { run: Run; value: Found; when: string; until: number },
): boolean {
  const [value, ...more] = run.values;
  const change = changeBefore(leftText(reading, run));
  const subject = phraseUpTo(reading, first, until);
  if (!value || more.length > 0 || !change || !subject) return false;
  const from = compareWith(reading, base, 'from', signed(base, 1), 'from', when);
  const since = /^(?:上|去)/.test(when) ? undefined : when;
  if (value.class === 'percent' || value.class === 'multiple') {
    const type = value.class === 'percent' ? 'yoy' : 'growth_multiple';
    const item = compareWith(reading, value, type, signed(value, change.sign), 'change', since);
    addOwn(reading, run, subject.text, [item], 'growth', 'change');
    reading.drafts.at(-1)?.compare.push(from);
    return true;
  }
  if (value.base !== base.base) return false;
  const draft = addDraft(reading, value, subject.text + change.verb, 'increment');
  Object.assign(draft, { increment: true, subject: subject.text });
  draft.compare.push(from);
  return true;
}
