import { phraseAfter } from '../naming/after.ts';
import { signed } from '../sentence/drafts.ts';
import { bindFrame } from './frames.ts';
import { bindHeld } from './held.ts';
import { measuredAlike } from '../naming/alike.ts';
import { pairedName } from '../naming/heads.ts';
import { headedBy } from '../naming/labels.ts';
import { bindChange } from './growths.ts';
import { bindGap } from './increments.ts';
import { bindPaceBehind } from './paces.ts';
import { bindMultiple } from './multiples.ts';
import type { Found } from '../quantities/found.ts';
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
} from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn, settle } from './settling.ts';
import { bindMovedShare, bindShare } from './shares.ts';
import { GENERIC_HEADS, RATE_HEADS } from '../tables/nouns.ts';
import type { Comparison, FigureKind } from '../types.ts';

import { splitInto } from '../text/lists.ts';
import { wordsBetween } from '../text/words.ts';

/** Binds percentages, points, multiples and fractions: as comparisons on the last figures, or as figures of their own. */
export function bindRates(reading: Reading, run: Run): boolean {
  const [first] = run.values;
  if (!first) return false;
  return (
    (first.class === 'percent' && bindHeld(reading, run) ? true : undefined) ??
    bindListed(reading, run) ??
    bindMovedShare(reading, run, first) ??
    bindFrame(reading, run, first) ??
    (bindGap(reading, run) || undefined) ??
    bindPaceBehind(reading, run, first) ??
    bindMultiple(reading, run, first) ??
    bindShare(reading, run, first) ??
    bindChange(reading, run, first) ??
    bindRate(reading, run, first) ??
    bindBehind(reading, run) ??
    false
  );
}

/** 80%的重点实验室、70%的创新中心: the next of a list whose names stand behind. */
function bindListed(reading: Reading, run: Run): boolean | undefined {
  const listed =
    reading.text[run.right[0]] === '的' &&
    /^的[^，。；：]{2,24}[、和与及]近?$/.test(leftText(reading, run)) &&
    lastGroup(reading)[0]?.trace.rule === 'share-behind';
  return listed ? bindBehind(reading, run) : undefined;
}

const BACK: Readonly<Record<string, Comparison['type']>> = {
  占比: 'share',
  比重: 'share',
  比例: 'share',
  所占比重: 'share',
  所占比例: 'share',
  所占份额: 'share',
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

const PACE =
  /^(?:以上|左右)?的?(?:正|高|平均|年均|较快|快速)?(?:增[速幅]|增长速度|发展速度|增长率|增长(?=[，。；]|$))/;

/** 年平均递增率18.6%: of what was just told. */
const AVERAGE_PACE =
  /^[，、；\s]*(?:(?:[两二三四五六七八九十]|\d{1,2})年)?(?:年均|年?平均|平均每年)(?:递增[率速]|递增速度|增[速幅]|增长[率速幅])度?(?:分别)?(?:为|达到?|是|约){0,2}$/;

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
    if (
      first.class === 'percent' &&
      ALONE.test(leftText(reading, run)) &&
      IS.test(reading.text.slice(...run.right))
    )
      return undefined;
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
    // 占外贸比重升至9.5%，预计将突破10%: of the share that was told last.
    const share = last?.compare.at(-1);
    const reached = last && last.quantity.base !== first.base && share?.type === 'share' && share.among;
    if (reached && isBareLead(reading, run) && /[突超达升]/.test(leftText(reading, run)))
      return addOwn(reading, run, `${last.metric}占${share.among ?? ''}比重`, [], 'share', 'subject-elided');
    const alike =
      last && (last.quantity.base === first.base || last.kind === 'change_pp' || last.kind === 'growth');
    // 甲和乙增幅最大，分别为22%和21%: each of those that the clause before tells of.
    const dealt =
      reading.subject !== undefined &&
      run.values.length > 1 &&
      /^[，、]?分别(?:为|达到?|是)(?:了|约)?$/.test(leftText(reading, run))
        ? [reading.subject, reading.topic].find(
            (each) => each !== undefined && splitInto(each, run.values.length),
          )
        : undefined;
    if (dealt !== undefined) {
      const pace = /增[速幅]|增长率|增长(?:均|都)?(?:超过?|高于|在)?\uE000/.test(
        reading.text.slice(reading.clause - 30 < 0 ? 0 : reading.clause - 30, reading.clause),
      );
      const grown = pace
        ? run.values.map((value) => compareWith(reading, value, 'yoy', signed(value, 1), 'rate-before'))
        : [];
      return addOwn(
        reading,
        run,
        dealt.replace(/(?:增[速幅]|增长率)$/, ''),
        grown,
        pace ? 'growth' : headKind(dealt, first),
        'names-in-turn',
      );
    }
    const name = reading.subject ?? (alike ? last.metric : undefined);
    if (name === undefined || !isBareLead(reading, run)) return undefined;
    // 产量负增长，为-2.4%.
    if (reading.text.slice(Math.max(0, reading.clause - 4), reading.clause) === '负增长，')
      return addOwn(
        reading,
        run,
        name,
        run.values.map((value) => compareWith(reading, value, 'yoy', signed(value, 1), 'rate-before')),
        'growth',
        'subject-elided',
      );
    return addOwn(reading, run, name, [], headKind(name, first), 'subject-elided');
  }
  // 贡献了75%的税收: the verb before is no name.
  const behind =
    (subject.gap !== 'none' || subject.endsInVerb) &&
    /^的(?!合理|区间|高位|较好|低位|水平|目标|速度|增速|正增长|(?:平均|年均|快速)?增长(?=[，。；]|$|速度)|幅度|较|中高)\p{Script=Han}{2}/u.test(
      reading.text.slice(...run.right),
    );
  if (behind) return undefined;
  const fall = /降幅|跌幅/.test(subject.text);
  const average =
    /^(?:[两二三四五六]年)?(?:年均|年?平均)(?:增[速幅]|增长率|增长速度)$/.test(subject.text) ||
    AVERAGE_PACE.test(leftText(reading, run));
  const type = fall ? 'yoy' : average ? 'cagr' : BACK[subject.text];
  const items = run.values.map((value) =>
    compareWith(
      reading,
      value,
      type ?? 'yoy',
      signed(value, fall ? -1 : 1),
      type ? 'points-back' : 'rate-before',
    ),
  );
  // 私营企业保持主角地位，占比超过九成: whose share it is, where no figure was told.
  if (
    type === 'share' &&
    lastGroup(reading).length === 0 &&
    reading.topic !== undefined &&
    run.values.length === 1
  )
    return addOwn(reading, run, reading.topic + subject.text, [], 'share', 'points-back');
  // 项目21宗，完成率16.7%: a number of projects is not what is completed.
  const [counted] = lastGroup(reading);
  const done = counted && /完成$/.test(reading.text.slice(0, counted.quantity.outerStart).slice(-2));
  if (type === 'completion' && counted?.kind === 'count' && !done)
    return addOwn(reading, run, counted.metric + subject.text, [], 'completion', 'points-back');
  // 充足率分别为15.3%、15.6%。…同比增速分别为9.6%、8.1%: what is told in percent has no such pace.
  const whose = type === 'yoy' ? phraseUpTo(reading, run, subject.start) : undefined;
  const about =
    type === 'yoy'
      ? (reading.topic ?? reading.subject)?.replace(/(.{2})(?:[稳快]步|持续|较快|快速)(?:增长|发展)$/, '$1')
      : undefined;
  const paceless = run.values.length > 1 && counted?.kind === 'rate' && (about ?? whose) !== undefined;
  if (type && lastGroup(reading).length > 0 && !paceless)
    return settle(reading, run, undefined, items, 'share', undefined, 'points-back');
  if (/完成率$/.test(subject.text)) {
    const stem = subject.text.replace(/完成率$/, '').slice(-2);
    const known = lastGroup(reading).filter(
      (draft) =>
        stem !== '' &&
        draft.metric.endsWith(stem) &&
        draft.kind === 'amount' &&
        // What was done of the year's share is not what was done of it all.
        !(/^(?:年度|当年|全年)/.test(subject.text) && draft.metric.endsWith('总投资')),
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
  if (about !== undefined) return addOwn(reading, run, about, items, 'growth', 'points-back');
  // 生物医药、环保领域同比增速超过25%: whose pace stands before 同比.
  if (whose && !pointsBack(whose)) return addOwn(reading, run, whose.text, items, 'growth', 'points-back');
  // 收入实现了25%以上的增速: what kind of number it is stands behind it.
  if (PACE.test(reading.text.slice(...run.right)))
    return addOwn(reading, run, subject.text, items, 'growth', 'rate-before');
  // 科技支出增长25%，教育支出增长12%，农林支出8%: the last of a list of growths leaves its verb out.
  if (leftOut(reading, first, subject.text))
    return addOwn(reading, run, subject.text, items, 'growth', 'rate-before');
  const part =
    headedBy(reading, subject, first.base) ??
    measuredAlike(reading, subject.text, first.base, ({ kind }) => kind !== 'growth');
  if (part !== undefined) return addOwn(reading, run, part, [], headKind(part, first), 'part-of-list');
  const head = headKind(subject.text.replace(/（[^（）]*）$/, ''), first);
  // 创造了全国GDP的4.8%、税收的4.2%: so much of it.
  const ofIt =
    head === 'rate' && first.base === '%' && /[^，。；、\d]{2}的(?:近|约)?$/.test(leftText(reading, run));
  // 授权专利1200件，其中发明超过40%: a part is told as a share.
  const [whole] = lastGroup(reading);
  const isPart =
    head === 'rate' &&
    first.base === '%' &&
    whole?.kind === 'count' &&
    /^[，（]?其中[，：]?/.test(leftText(reading, run)) &&
    !/[率比重度系数指数]$/.test(subject.text);
  const kind = ofIt || isPart ? 'share' : head;
  return addOwn(reading, run, subject.text, kind === 'growth' ? items : [], kind, 'rate-before');
}

function leftOut(reading: Reading, first: Found, name: string): boolean {
  const told = recent(reading).slice(-2);
  const head = /(?:支出|收入|产值|增加值|投资|产量|出口|进口|销售额)$/.exec(name)?.[0];
  return (
    first.class === 'percent' &&
    head !== undefined &&
    told.length === 2 &&
    told.every(
      ({ kind, segment, metric }) =>
        kind === 'growth' && segment === reading.segment && metric.endsWith(head),
    )
  );
}

/** 87%的村通了公交: the name stands behind the share. */
function bindBehind(reading: Reading, run: Run): boolean | undefined {
  const after = phraseAfter(wordsBetween(reading.words, ...run.right), true);
  const metric = /^(?:.{2,}|[村镇乡县户人])$/.test(after.text)
    ? after.text
    : /^(?:用于|来自|投向)/.test(after.predicate)
      ? after.predicate
      : (IS.exec(after.predicate)?.[1] ?? '');
  if (metric === '') return undefined;
  // 93%的村通了水泥路: the bare noun says less than what was done.
  const done = after.predicate.replace(/了|\d.*$/g, '');
  const name = GENERIC_HEADS.has(metric) && /^.{3,14}$/.test(done) ? `${done}的${metric}` : metric;
  return addOwn(reading, run, name, [], 'share', 'share-behind');
}

const ALONE = /^[，、；]?(?:其中|有|另有|约)*$/;

/** 其中63%为扑救火灾: what so many of them are. */
const IS = /^(?:属于?|为|系)(?!.{0,6}[\d率])([^，。；、\d]{2,14})/;

function headKind(metric: string, value: Found): FigureKind {
  if (value.class === 'point') return 'change_pp';
  if (value.class === 'multiple' || value.class === 'doubling') return 'multiple';
  if (value.class === 'fraction') return 'share';
  // 综合指数124.6: a number of points is a level; a ratio is none.
  if (
    value.class === 'ratio' &&
    value.base === '' &&
    /(?:(?<!价格总?)(?<!物价总?)指数|性别比)(?:（.*）)?$/.test(metric)
  )
    return 'amount';
  if (value.class === 'ratio') return Array.isArray(value.amount) ? 'share' : 'rate';
  return RATE_HEADS.find((head) => head.pattern.test(metric))?.kind ?? 'rate';
}
