import { phraseAfter } from './after.ts';
import { measuredAlike } from './alike.ts';
import { changeBefore, LAST_PERIOD, stripTail } from './changes.ts';
import type { Change } from './changes.ts';
import { signed } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { bindFrame } from './frames.ts';
import { pairedName } from './heads.ts';
import { bindMultiple } from './multiples.ts';
import type { Phrase } from './phrases.ts';
import type { Found } from './found.ts';
import {
  attach,
  compareWith,
  isBareLead,
  lastGroup,
  leftText,
  phraseUpTo,
  pointsBack,
  recent,
  targets,
} from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { addOwn, settle } from './settling.ts';
import { GENERIC_HEADS, RATE_HEADS } from './tables/nouns.ts';
import type { Comparison, FigureKind } from './types.ts';
import { withTopic } from './topics.ts';
import { wordsBetween } from './words.ts';
import { withoutBlanks } from './yardsticks.ts';

/** Binds percentages, points, multiples and fractions: as comparisons on the last figures, or as figures of their own. */
export function bindRates(reading: Reading, run: Run): boolean {
  const [first] = run.values;
  if (!first) return false;
  return (
    bindFrame(reading, run, first) ??
    bindMultiple(reading, run, first) ??
    bindShare(reading, run, first) ??
    bindChange(reading, run, first) ??
    bindRate(reading, run, first) ??
    bindBehind(reading, run) ??
    false
  );
}

function bindShare(reading: Reading, run: Run, first: Found): boolean | undefined {
  if (first.class !== 'percent' && first.class !== 'fraction') return undefined;
  const left = leftText(reading, run);
  const like = left.lastIndexOf('相当于');
  const start = Math.max(left.lastIndexOf('占'), like);
  const at = start === like && like >= 0 ? like + 2 : start;
  if (at < 0 || /^占(?:比|地(?!区|方)|用|有率|据)/.test(left.slice(at)) || /[，；。]/.test(left.slice(at)))
    return undefined;
  const tail = withoutBlanks(
    left.slice(
      at + 1,
      stripTail(
        left,
        left.length,
        /(?:达到|达|为|是|超过|超|接近|约|近|均|分别|至|到|提高|提升|上升|升|降|下降|保持在|稳定在|的|[\s，])$/,
      ),
    ),
  );
  // 以占全省0.02%的土地面积: what the share is of stands behind it.
  if (
    /[以用靠]$/.test(left.slice(0, start)) &&
    /^的\p{Script=Han}{2}/u.test(reading.text.slice(...run.right))
  ) {
    const { text } = phraseAfter(wordsBetween(reading.words, ...run.right));
    if (text.length >= 2) return addOwn(reading, run, `占${tail}${text}`, [], 'share', 'share-behind');
  }
  const among = tail.replace(/(?:的)?(?:比重|比例|份额|总量|比)$/, '').replace(/的$/, '');
  if (among.length > 24) return undefined;
  const subject = phraseUpTo(reading, run, run.left[0] + start);
  const items = run.values.map((value) =>
    compareWith(
      reading,
      value,
      'share',
      signed(value, 1) * (value.class === 'fraction' ? 100 : 1),
      'share',
      among,
    ),
  );
  // 税收收入占财政总收入的比重为79.7%: a share with a name of its own.
  if (subject && !pointsBack(subject) && /(?:比重|比例|份额)$/.test(tail))
    return addOwn(reading, run, `${subject.text}占${tail}`, [], 'share', 'share');
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
  const subject = alike(
    reading,
    withTopic(reading, run, phraseUpTo(reading, run, run.left[0] + change.prefixEnd)),
  );
  // 增速较去年同期提高7.6%: of a rate of growth, percent are points.
  const paced =
    first.class === 'percent' && SPEEDS.test(change.verb) && /增[速幅][^，。；]{0,12}$/.test(left);
  const type = paced ? 'growth_change_pp' : changeType(reading, first, change, subject);
  const sign = signOfFall(left, change.verb) ?? change.sign;
  const items = run.values.map((value) =>
    compareWith(
      reading,
      value,
      value.class === 'multiple' ? 'growth_multiple' : type,
      signed(value, sign),
      'change',
      type === 'yoy' ? change.base : undefined,
    ),
  );
  const kind: FigureKind = first.class === 'point' ? 'change_pp' : 'growth';
  // 增速较去年同期、去年全年分别加快7.2和3.9个百分点: one figure against several times.
  const [of] = lastGroup(reading);
  const times = of && run.values.length > 1 ? TIMES.exec(left) : null;
  if (of && times && pointsBack(phraseUpTo(reading, run, run.left[0] + times.index))) {
    of.compare.push(...items);
    return true;
  }
  const sequential = change.base === LAST_PERIOD;
  if (kind === 'growth' && !subject) {
    const last = lastGroup(reading)[0] ?? recent(reading).at(-1) ?? takenUp(reading);
    const name = last && (last.subject ?? last.metric);
    // 增长8.9%，扣除价格因素实际增长11.3%: a second growth, by other prices.
    const real =
      /实际/.test(left) &&
      last?.segment === reading.segment &&
      last.compare.some((item) => item.type === 'yoy');
    if (name && run.values.length === 1 && real)
      return addOwn(reading, run, `${name}实际${change.verb}`, items, kind, 'change', { subject: name });
    // 同比增长9.6%；9月当月增长9.1%: a growth of another time.
    if (name && run.values.length === 1 && reading.context.turnsTime(last.quantity.outerEnd, run.left[1]))
      return addOwn(reading, run, name, items, kind, 'change', { subject: name });
  }
  if (kind === 'growth' && pointsBack(subject)) {
    const [last] = lastGroup(reading);
    // 增长8.2%，比2019年增长9.6%: a second growth, over another time, beside the one that the text goes on with.
    if (last?.kind === 'growth' && change.base !== undefined && /\d{4}年/.test(change.base)) {
      const stem = last.subject ?? last.metric;
      return addOwn(reading, run, `${stem}比${change.base}`, items, kind, 'change', {
        aside: true,
        subject: stem,
      });
    }
    // 环比上涨0.3%，同比上涨1.2%: two growths of one thing.
    if (last?.kind === 'growth' && change.based && (last.sequential ?? false) !== sequential) {
      const stem = last.subject ?? last.metric;
      return addOwn(reading, run, sequential ? `${stem}环比` : stem, items, kind, 'change', {
        sequential,
        subject: stem,
      });
    }
  }
  if (kind === 'growth' && sequential && subject && !pointsBack(subject))
    return addOwn(reading, run, `${subject.text}环比`, items, kind, 'change', {
      sequential,
      subject: subject.text,
    });
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

const TIMES =
  /(?:比|较)(?:(?:上年|去年|今年|一季度|上半年|前三季度|同期|全年|上月|年初|上季度)+[、和与]){1,2}(?:上年|去年|今年|一季度|上半年|前三季度|同期|全年|上月|年初|上季度)+分别[^，。；]{2,6}$/;

/** 分季度看，一季度增长5%: what the sentence before told of the whole time. */
function takenUp({ text, sentence, drafts, first }: Reading): Draft | undefined {
  return /^\s*分(?:季度|月份?)看/.test(text.slice(sentence[0], sentence[0] + 8))
    ? drafts[first - 1]
    : undefined;
}

/** A part of a list is what grows by the measure of the part before it. */
function alike(reading: Reading, phrase: Phrase | undefined): Phrase | undefined {
  const text = phrase && measuredAlike(reading, phrase.text);
  return text === undefined ? phrase : { ...(phrase as Phrase), text };
}

/** 降幅收窄 is for the better, 降幅扩大 for the worse. */
function signOfFall(left: string, verb: string): 1 | -1 | undefined {
  if (!/降幅|跌幅/.test(left)) return undefined;
  if (/收窄|缩小|回升/.test(verb)) return 1;
  return /扩大|增加|加深/.test(verb) ? -1 : undefined;
}

function changeType(
  reading: Reading,
  value: Found,
  change: Change,
  subject: Phrase | undefined,
): Comparison['type'] {
  if (value.class === 'percent') return change.cagr ? 'cagr' : 'yoy';
  const [last] = lastGroup(reading);
  const lastType = last?.compare.at(-1)?.type;
  const speed = /增速|增幅|降幅|涨幅/.test(subject?.text ?? '');
  if (!speed && (last?.kind === 'share' || lastType === 'share')) return 'share_change_pp';
  return speed || last?.kind === 'growth' || lastType === 'yoy' ? 'growth_change_pp' : 'change_pp';
}

const SPEEDS = /^(?:提高|提升|加快|上升|回升|回落|下降|降低)$/;

const BACK: Readonly<Record<string, Comparison['type']>> = {
  占比: 'share',
  比重: 'share',
  比例: 'share',
  完成率: 'completion',
  增速: 'yoy',
  增幅: 'yoy',
  涨幅: 'yoy',
  增长率: 'yoy',
  年增长率: 'yoy',
  年增速: 'yoy',
  同比增速: 'yoy',
  同比增幅: 'yoy',
  同比增长率: 'yoy',
};

const RECOVERED = /(恢复(?:到|至)[^，。；]{2,16}?)的?$/;

/** A percentage that is a level: 入驻率提升至93.8%. */
function bindRate(reading: Reading, run: Run, first: Found): boolean | undefined {
  const subject = phraseUpTo(reading, run, run.left[1]);
  // 恢复至2019年同期水平的81%，全省第8: beside what the text goes on with.
  const recovered = RECOVERED.exec(leftText(reading, run))?.[1];
  const [of] = lastGroup(reading);
  if (recovered !== undefined && of && (!subject || /同期|水平$|^恢复$/.test(subject.text)))
    return addOwn(reading, run, of.metric + recovered, [], 'share', 'rate-before', { aside: true });
  if (!subject) {
    if (/^的\p{Script=Han}/u.test(reading.text.slice(...run.right))) return undefined;
    const [last] = lastGroup(reading);
    // 占比分别为：39.3%、19%: what points back stands before a colon.
    const back = last && BACK[reading.subject ?? ''];
    if (back && isBareLead(reading, run)) {
      attach(
        targets(reading, run.values.length, false),
        run.values.map((value) => compareWith(reading, value, back, signed(value, 1), 'points-back')),
      );
      return true;
    }
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
    compareWith(
      reading,
      value,
      type ?? 'yoy',
      signed(value, fall ? -1 : 1),
      type ? 'points-back' : 'rate-before',
    ),
  );
  // 项目21宗，完成率16.7%: a number of projects is not what is completed.
  const [counted] = lastGroup(reading);
  const done = counted && /完成$/.test(reading.text.slice(0, counted.quantity.outerStart).slice(-2));
  if (type === 'completion' && counted?.kind === 'count' && !done)
    return addOwn(reading, run, counted.metric + subject.text, [], 'completion', 'points-back');
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
  const paired = pairedName(subject.text, recent(reading).at(-1));
  if (paired !== undefined) {
    const [last] = lastGroup(reading);
    return addOwn(reading, run, paired, [], last?.kind ?? headKind(paired, first), 'other-of-pair');
  }
  // 快递业务量保持高速增长，增速达31.5%: of what the clause before is about.
  const about = type === 'yoy' ? (reading.topic ?? reading.subject) : undefined;
  if (about !== undefined) return addOwn(reading, run, about, items, 'growth', 'points-back');
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
  if (metric === '') return undefined;
  // 93%的村通了水泥路: the bare noun says less than what was done.
  const done = after.predicate.replace(/了|\d.*$/g, '');
  const name = GENERIC_HEADS.has(metric) && /^.{3,14}$/.test(done) ? `${done}的${metric}` : metric;
  return addOwn(reading, run, name, [], 'share', 'share-behind');
}

function headKind(metric: string, value: Found): FigureKind {
  if (value.class === 'point') return 'change_pp';
  if (value.class === 'multiple' || value.class === 'doubling') return 'multiple';
  if (value.class === 'fraction') return 'share';
  if (value.class === 'ratio') return Array.isArray(value.amount) ? 'share' : 'rate';
  return RATE_HEADS.find((head) => head.pattern.test(metric))?.kind ?? 'rate';
}
