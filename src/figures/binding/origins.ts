import { changeBefore } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { DraftComparison } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { compareWith, lastGroup, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { settle } from './settling.ts';
import { bindSinceLevel, levelHeld } from './since-level.ts';

type Bind = (reading: Reading, run: Run) => boolean;

const ORIGIN = /[由从][^，。；由从]{0,16}$/;
const LEADS =
  /^[^，。；\d]{0,2}(?:[，])?(?:到(?:19|20)\d\d年)?(?:进一步|逐步|持续|不断)?(?:增长|增加|提高|提升|上升|下降|降低|减少|扩大|缩小|缩短|压缩|发展|跃升|攀升|升|降|增|减|回落|调整|优化|演进|演变|转变|上调|下调){0,2}(?:到|至|为|[跃升]居)[^，。；]{0,8}$/;

/** 由上年的34.8%，上升为37%; 由5:45:50，进一步优化为4:46:50: a comma parts the two. */
const PARTED =
  /^，(?:到(?:19|20)\d\d年)?(?:进一步|逐步|持续|不断)?(?:增长|增加|提高|提升|上升|下降|降低|减少|扩大|缩小|发展|调整|优化|演[进变]|转变|改善|[增升减降])(?:到|至|为)了?(?:(?:19|20)\d\d年的?)?(?:约|近)?(?=\d)/;

/** 由上月下降0.7%转为上涨0.3%: a growth, and the growth before it. */
const TURNS = /^(?:转|变)(?:为|成)(?:同比|环比)?[^，。；\d]{1,4}$/;

/** 税收在上年增长12%的基础上增长8%: a growth, and the one that it stands on. */
const STANDS_ON =
  /在(?:上年同期|去年同期|上年|去年|前年|前[两三]年|(?:19|20)\d\d年)(?:同比|年均|平均|实现)?(?:增长|增加|提高|上升|下降|减少)(?:了|约|近|超过?)?$/;
const GROUND = /^(?:以上|左右|多)?的?较?高?(?:基数|基础)之?上/;

function bindOnGround(reading: Reading, run: Run, from: Run, bind: Bind): boolean {
  const [base] = from.values;
  if (!base) return false;
  const count = reading.drafts.length;
  if (!bindGrown(reading, run, from) && !bind(reading, { ...run, left: from.left })) return false;
  const before = changeBefore(reading.text.slice(from.left[0], base.outerStart));
  const prior = compareWith(reading, base, 'prior_growth', signed(base, before?.sign ?? 1), 'prior-growth');
  const fresh = reading.drafts.slice(count);
  for (const draft of fresh.length > 0 ? fresh : lastGroup(reading)) draft.compare.push(prior);
  return true;
}

/** The growth on such a ground, of what is named behind it or before. */
function bindGrown(reading: Reading, run: Run, from: Run): boolean {
  const left = reading.text.slice(...run.left);
  const change = changeBefore(left);
  const [value] = run.values;
  if (!change || change.toLevel || value?.class !== 'percent') return false;
  const rest = run.left[0] + (GROUND.exec(left)?.[0].length ?? 0);
  const subject =
    phraseUpTo(reading, { ...run, left: [rest, run.left[1]] }, run.left[0] + change.prefixEnd) ??
    phraseUpTo(reading, from, from.left[1]);
  const item = compareWith(reading, value, 'yoy', signed(value, change.sign), 'change');
  return settle(reading, { ...run, left: from.left }, subject, [item], 'growth', undefined, 'change');
}

function bindTurn(reading: Reading, run: Run, from: Run): boolean {
  const left = reading.text.slice(...run.left);
  const change = changeBefore(left);
  const before = changeBefore(reading.text.slice(from.left[0], from.values[0]?.outerStart));
  const [value] = run.values;
  const [base] = from.values;
  if (!change || !before || !value || !base) return false;
  const lead = reading.text.slice(...from.left);
  const subject = phraseUpTo(reading, from, from.left[1]);
  const item = compareWith(reading, value, 'yoy', signed(value, change.sign), 'change');
  const count = reading.drafts.length;
  const own =
    subject && lead.slice(subject.end - from.left[0]).includes('环比') ? `${subject.text}环比` : undefined;
  if (!settle(reading, { ...run, left: from.left }, subject, [item], 'growth', own, 'change')) return false;
  const prior = compareWith(reading, base, 'prior_growth', signed(base, before.sign), 'prior-growth');
  const fresh = reading.drafts.slice(count);
  for (const draft of fresh.length > 0 ? fresh : lastGroup(reading)) draft.compare.push(prior);
  return true;
}

/** When a level was what it came from: 由2002年的7703元, 由去年的1076亿元. */
const DATED = /[由从]((?:19|20)\d\d年|(?:去年|上年)(?:同期)?)(?:年?[底末])?的?$/;

/** Where a level came from, and when that was; of a make-up (9.8∶58.6∶31.6) there are the words alone. */
function fromOf(reading: Reading, base: Found): DraftComparison {
  const when = DATED.exec(reading.text.slice(Math.max(0, base.outerStart - 12), base.outerStart))?.[1];
  const item = compareWith(reading, base, 'from', signed(base, 1), 'from', when);
  if (!Array.isArray(base.amount) || base.class !== 'ratio') return item;
  const { value: _, ...rest } = item;
  return rest;
}

/** 由5∶1缩小到2.6∶1: the first value is kept until the second is bound, then set on it. */
export function takeOrigins(reading: Reading, run: Run, bind: Bind): boolean {
  const left = reading.text.slice(...run.left);
  const right = reading.text.slice(...run.right);
  const [value] = run.values;
  if (takeBeside(reading, run, left, right, bind)) return true;
  const origin = ORIGIN.exec(left);
  const after = reading.text.slice(run.right[0], run.right[0] + 24);
  const stands = STANDS_ON.exec(left);
  if (stands && value?.class === 'percent' && GROUND.test(after)) {
    pending.set(reading, { run: { ...run, left: [run.left[0], run.left[0] + stands.index] }, ground: true });
    return true;
  }
  if (origin && value && BESIDE.test(after)) {
    pending.set(reading, { run: { ...run, left: [run.left[0], run.left[0] + origin.index] }, open: true });
    return true;
  }
  if (origin && value && (LEADS.test(right) || TURNS.test(right) || PARTED.test(after))) {
    const { subject, topic } = reading;
    pending.set(reading, {
      run: { ...run, left: [run.left[0], run.left[0] + origin.index] },
      subject,
      topic,
    });
    return true;
  }
  if (takeHeld(reading, run, left, after)) return true;
  const from = pending.get(reading);
  if (!from) return false;
  pending.delete(reading);
  if (from.ground) return bindOnGround(reading, run, from.run, bind);
  if (from.since !== undefined) return bindSince(reading, run, from, bind);
  if (TURNS.test(left)) return bindTurn(reading, run, from.run);
  const [base] = from.run.values;
  const count = reading.drafts.length;
  if (!base || !LEADS.test(left)) return false;
  reading.led = true;
  // 比重，由30%，降低到20%: the clause before tells of what.
  reading.subject ??= from.subject;
  reading.topic ??= from.topic;
  const bound = bind(reading, { ...run, left: from.run.left });
  reading.led = false;
  if (!bound) return false;
  const fresh = reading.drafts.slice(count);
  const bases = from.run.values.length === fresh.length ? from.run.values : [];
  // 由倒数第2位上升到第9位: counted from the other end.
  const behind = reading.text.slice(Math.max(0, base.outerStart - 4), base.outerStart);
  fresh.forEach((draft, index) => {
    if (!behind.endsWith('倒数')) draft.compare.push(fromOf(reading, bases[index] ?? base));
    // 由全市第8位上升到第2位: both places are in the same field.
    const field = draft.kind === 'rank' ? /全[国省市区县州]$/.exec(behind)?.[0] : undefined;
    if (field !== undefined) draft.scope ??= field;
  });
  if (from.beside) besides.set(reading, from.beside);
  return true;
}

/** The value after 由 or 从 of a sentence, waiting for the level it led to. */
const pending = new WeakMap<Reading, Pending>();

interface Pending {
  run: Run;
  open?: boolean;
  ground?: boolean;
  beside?: Found;
  /** What the clauses before it were about. */
  subject?: string | undefined;
  topic?: string | undefined;
  /** When it was that much, where a level is told to have grown from it: 比1998年的. */
  since?: string;
}
/** The second measure of the same, waiting for its own level. */
const besides = new WeakMap<Reading, Found>();

/** A second measure behind the first that came from somewhere: 由1200户4500人减少到300户980人. */
const BESIDE =
  /^[、，]?[\d.,]{1,10}[万余多]{0,2}\p{Script=Han}{1,3}?(?:增长|增加|提高|扩大|发展|上升|下降|减少|缩小|压缩|[增减降升])(?:到|至|为)(?:了|约|近)?\d/u;

/** 比1998年的320万吨增长10%: the level is kept until what it grew by is bound. */
function takeHeld(reading: Reading, run: Run, left: string, after: string): boolean {
  const held = levelHeld(reading, run, left, after);
  if (held) pending.set(reading, held);
  return held !== undefined;
}

function bindSince(reading: Reading, run: Run, from: Pending, bind: Bind): boolean {
  const count = reading.drafts.length;
  const [base] = from.run.values;
  const toLevel = changeBefore(reading.text.slice(...run.left))?.toLevel;
  const bound = toLevel
    ? bind(reading, { ...run, left: from.run.left })
    : bindSinceLevel(reading, run, from.run, from.since ?? '');
  if (!bound || !base) return false;
  for (const draft of reading.drafts.slice(count))
    draft.compare.push(compareWith(reading, base, 'from', signed(base, 1), 'from', from.since));
  return true;
}

/** Keeps the second of two measures until the level that it came to stands behind the first's. */
function takeBeside(reading: Reading, run: Run, left: string, right: string, bind: Bind): boolean {
  const from = pending.get(reading);
  const [value] = run.values;
  if (from?.open && /^[、，]?$/.test(left) && LEADS.test(right)) {
    pending.set(reading, { run: from.run, ...(value ? { beside: value } : {}) });
    return true;
  }
  const second = besides.get(reading);
  besides.delete(reading);
  if (!second || !value || second.base !== value.base || !/^[、，]?$/.test(left)) return false;
  const count = reading.drafts.length;
  if (!bind(reading, run)) return false;
  for (const draft of reading.drafts.slice(count)) draft.compare.push(fromOf(reading, second));
  return true;
}
