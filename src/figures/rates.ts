import { phraseAfter } from './after.ts';
import { changeBefore, stripTail } from './changes.ts';
import type { Change } from './changes.ts';
import { signed } from './drafts.ts';
import { bindMultiple } from './multiples.ts';
import type { Phrase } from './phrases.ts';
import type { Found } from './found.ts';
import { attach, compareWith, isBareLead, lastGroup, leftText, phraseUpTo } from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { addOwn, settle } from './settling.ts';
import { CUES } from './tables/cues.ts';
import { RATE_HEADS } from './tables/nouns.ts';
import type { Comparison, FigureKind } from './types.ts';
import { wordsBetween } from './words.ts';

/** Binds percentages, points, multiples and fractions: as comparisons on the last figures, or as figures of their own. */
export function bindRates(reading: Reading, run: Run): boolean {
  const [first] = run.values;
  if (!first) return false;
  return (
    bindCue(reading, run, first) ??
    bindMultiple(reading, run, first) ??
    bindShare(reading, run, first) ??
    bindChange(reading, run, first) ??
    bindRate(reading, run, first) ??
    bindBehind(reading, run) ??
    false
  );
}

function bindCue(reading: Reading, run: Run, first: Found): boolean | undefined {
  const left = leftText(reading, run).slice(-40);
  const offset = run.left[1] - left.length;
  for (const cue of CUES) {
    if (
      first.class === 'percent'
        ? !/completion|prior_growth|over_plan/.test(cue.type)
        : first.class !== 'point' || cue.type === 'completion'
    )
      continue;
    const match = cue.pattern.exec(left);
    if (!match) continue;
    if (
      cue.type === 'growth_vs_peer_pp' &&
      (changeBefore(left)?.based || /(?:上年|去年|同期|年初)/.test(match[0]))
    )
      continue;
    const subject = phraseUpTo(reading, run, offset + match.index);
    const sign = /低于|慢于|低$|慢$|下降$/.test(match[0]) ? -1 : 1;
    const among = peerOf(match[0], cue.type);
    const items = run.values.map((value) =>
      compareWith(reading, value, cue.type, signed(value, sign), cue.rule, among),
    );
    const kind = cue.type === 'completion' ? 'completion' : first.class === 'point' ? 'change_pp' : 'rate';
    const own = cue.type === 'over_plan' && subject ? subject.text + match[0] : undefined;
    return settle(reading, run, subject, items, kind, own, cue.rule);
  }
  return undefined;
}

/** Whom a cue names: 高于全市平均水平 → 全市平均水平, 完成年度任务的 → 年度任务. */
function peerOf(cue: string, type: Comparison['type']): string | undefined {
  const words = cue
    .replace(
      /^(?:[赶超]|高于|低于|高出|高过|快于|慢于|超[过出额]?|领先于?|好于|优于|完成|实现|占|为|达到?|比|较|拉动|上拉|带动|了)+/,
      '',
    )
    .replace(/(?:高出?|低|快|慢|领先|的)+$/, '')
    .replace(type === 'contribution_pp' ? /(?:增长|增速)$/ : /(?:增速|增幅)$/, '');
  return words.length >= 2 ? words : undefined;
}

function bindShare(reading: Reading, run: Run, first: Found): boolean | undefined {
  if (first.class !== 'percent' && first.class !== 'fraction') return undefined;
  const left = leftText(reading, run);
  const at = left.lastIndexOf('占');
  if (at < 0 || /^占(?:比|地(?!区|方)|用|有率|据)/.test(left.slice(at)) || /[，；。]/.test(left.slice(at)))
    return undefined;
  const tail = left.slice(
    at + 1,
    stripTail(
      left,
      left.length,
      /(?:达到|达|为|是|超过|超|接近|约|近|均|分别|至|到|提高|提升|上升|升|降|下降|保持在|稳定在|的|[\s，])$/,
    ),
  );
  const among = tail.replace(/(?:的)?(?:比重|比例|份额|总量|比)$/, '').replace(/的$/, '');
  if (among.length > 24) return undefined;
  const subject = phraseUpTo(reading, run, run.left[0] + at);
  const items = run.values.map((value) =>
    compareWith(reading, value, 'share', signed(value, 1) * (value.class === 'fraction' ? 100 : 1), 'share', among),
  );
  return settle(
    reading,
    run,
    subject,
    items,
    'share',
    subject ? `${subject.text}占${tail || '比'}` : undefined,
    'share',
  );
}

function bindChange(reading: Reading, run: Run, first: Found): boolean | undefined {
  const left = leftText(reading, run);
  const change = changeBefore(left);
  if (!change || change.toLevel || (first.class !== 'percent' && first.class !== 'point')) return undefined;
  const subject = phraseUpTo(reading, run, run.left[0] + change.prefixEnd);
  const type = changeType(reading, first, change, subject);
  const narrowed = /降幅|跌幅/.test(left) && /收窄|缩小|回升/.test(change.verb);
  const items = run.values.map((value) =>
    compareWith(
      reading,
      value,
      type,
      signed(value, narrowed ? 1 : change.sign),
      'change',
      type === 'yoy' ? change.base : undefined,
    ),
  );
  const kind: FigureKind = first.class === 'point' ? 'change_pp' : 'growth';
  const own =
    first.class === 'percent' &&
    subject &&
    !change.based &&
    !change.cagr &&
    /综合|效率|质量/.test(left.slice(0, change.prefixEnd + 2))
      ? left.slice(subject.start - run.left[0], left.length).trim()
      : undefined;
  return settle(reading, run, subject, items, kind, own, 'change');
}

function changeType(
  reading: Reading,
  value: Found,
  change: Change,
  subject: Phrase | undefined,
): Comparison['type'] {
  if (value.class === 'percent') return change.cagr ? 'cagr' : 'yoy';
  const [last] = lastGroup(reading);
  if (
    /增速|增幅|降幅/.test(subject?.text ?? '') ||
    last?.kind === 'growth' ||
    last?.compare.at(-1)?.type === 'yoy'
  )
    return 'growth_change_pp';
  return last?.kind === 'share' || last?.compare.at(-1)?.type === 'share' ? 'share_change_pp' : 'change_pp';
}

const BACK: Readonly<Record<string, Comparison['type']>> = {
  占比: 'share',
  比重: 'share',
  比例: 'share',
  完成率: 'completion',
  增速: 'yoy',
  增幅: 'yoy',
  涨幅: 'yoy',
  增长率: 'yoy',
};

/** A percentage that is a level: 入驻率提升至93.8%. */
function bindRate(reading: Reading, run: Run, first: Found): boolean | undefined {
  const subject = phraseUpTo(reading, run, run.left[1]);
  if (!subject) {
    if (/^的\p{Script=Han}/u.test(reading.text.slice(...run.right))) return undefined;
    const [last] = lastGroup(reading);
    const alike =
      last && (last.quantity.base === first.base || last.kind === 'change_pp' || last.kind === 'growth');
    const name = reading.subject ?? (alike ? last.metric : undefined);
    if (name === undefined || !isBareLead(reading, run)) return undefined;
    return addOwn(reading, run, name, [], headKind(name, first), 'subject-elided');
  }
  // 贡献了75%的税收: the verb before is no name.
  const behind =
    (subject.gap !== 'none' || subject.endsInVerb) &&
    /^的(?!水平|目标|速度|增速|幅度|较|中高)\p{Script=Han}{2}/u.test(reading.text.slice(...run.right));
  if (behind) return undefined;
  const fall = /降幅|跌幅/.test(subject.text);
  const type = fall ? 'yoy' : BACK[subject.text];
  const items = run.values.map((value) =>
    compareWith(reading, value, type ?? 'yoy', signed(value, fall ? -1 : 1), type ? 'points-back' : 'rate-before'),
  );
  if (type && lastGroup(reading).length > 0)
    return settle(reading, run, undefined, items, 'share', undefined, 'points-back');
  if (/完成率$/.test(subject.text)) {
    const stem = subject.text.replace(/完成率$/, '').slice(-2);
    const known = lastGroup(reading).filter(
      (draft) => stem !== '' && draft.metric.endsWith(stem) && draft.kind === 'amount',
    );
    if (known.length > 0) {
      attach(
        known,
        items.map((item) => ({ ...item, type: 'completion' as const })),
      );
      return true;
    }
  }
  const kind = headKind(subject.text, first);
  return addOwn(reading, run, subject.text, kind === 'growth' ? items : [], kind, 'rate-before');
}

/** 87%的村通了公交: the name stands behind the share. */
function bindBehind(reading: Reading, run: Run): boolean | undefined {
  const after = phraseAfter(wordsBetween(reading.words, ...run.right), true);
  const metric = /^(?:.{2,}|[村镇乡县户人])$/.test(after.text)
    ? after.text
    : /^(?:用于|来自|投向)/.test(after.predicate)
      ? after.predicate
      : '';
  return metric === '' ? undefined : addOwn(reading, run, metric, [], 'share', 'share-behind');
}

function headKind(metric: string, value: Found): FigureKind {
  if (value.class === 'point') return 'change_pp';
  if (value.class === 'multiple' || value.class === 'doubling') return 'multiple';
  if (value.class === 'fraction') return 'share';
  if (value.class === 'ratio') return 'rate';
  return RATE_HEADS.find((head) => head.pattern.test(metric))?.kind ?? 'rate';
}
