import { signed } from '../sentence/drafts.ts';
import { measuredAlike } from '../naming/alike.ts';
import { pairedName } from '../naming/heads.ts';
import { headedBy } from '../naming/labels.ts';
import type { Found } from '../quantities/found.ts';
import {
  addDraft,
  attach,
  compareWith,
  lastGroup,
  leftText,
  phraseUpTo,
  pointsBack,
  recent,
} from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn, settle } from './settling.ts';
import { BACK, headKind } from './rate-heads.ts';
import { bindContribution } from './contributions.ts';
import { bindUnnamed } from './unnamed-rates.ts';

const PACE =
  /^(?:以上|左右)?的?(?:正|高|平均|年均|较快|快速)?(?:增[速幅]|增长速度|发展速度|增长率|增长(?=[，。；]|$))/;

/** 年平均递增率18.6%: of what was just told. */
const AVERAGE_PACE =
  /^[，、；\s]*(?:(?:[两二三四五六七八九十]|\d{1,2})年)?(?:年均|年?平均|平均每年)(?:递增[率速]|递增速度|增[速幅]|增长[率速幅])度?(?:分别)?(?:为|达到?|是|约){0,2}$/;

const BESIDE = /^，?((?:与|同|和|跟)[^，。；、\d]{2,20}(?:之比|的?比[例率值]))(?:为|达到?|是|约)*$/;

const RECOVERED = /(恢复(?:到|至)[^，。；]{2,16}?)的?$/;

/** A percentage that is a level: 入驻率提升至93.8%. */
export function bindRate(reading: Reading, run: Run, first: Found): boolean | undefined {
  const subject = phraseUpTo(reading, run, run.left[1]);
  // 恢复至2019年同期水平的81%，全省第8: beside what the text goes on with.
  const recovered = RECOVERED.exec(leftText(reading, run))?.[1];
  const [of] = lastGroup(reading);
  // 客运量…，货运量…，恢复到2019年的112%、108%: each of those told before.
  const levels = recent(reading).filter(
    ({ kind, segment }) => segment === reading.segment && /^(?:count|amount|area)$/.test(kind),
  );
  if (recovered !== undefined && run.values.length > 1 && levels.length === run.values.length) {
    const group = reading.groups++;
    run.values.forEach((value, at) => {
      const name = (levels[at]?.metric ?? '') + recovered;
      addDraft(reading, value, name, 'rate-before', 'share', group).aside = true;
    });
    return true;
  }
  if (recovered !== undefined && of && (!subject || /同期|水平$|^恢复$/.test(subject.text)))
    return addOwn(reading, run, of.metric + recovered, [], 'share', 'rate-before', { aside: true });
  if (!subject) return bindUnnamed(reading, run, first);
  const contributed = bindContribution(reading, run, subject.text);
  if (contributed) return contributed;
  // 贡献了75%的税收: the verb before is no name.
  const behind =
    (subject.gap !== 'none' || subject.endsInVerb) &&
    /^的(?!合理|区间|高位|较好|低位|水平|目标|速度|增速|正增长|(?:平均|年均|快速)?增长(?=[，。；]|$|速度)|幅度|较|中高)\p{Script=Han}{2}/u.test(
      reading.text.slice(...run.right),
    );
  if (behind) return undefined;
  // 经费33亿元，与国内生产总值之比为2.64%: what was just told, beside another.
  const beside = BESIDE.exec(leftText(reading, run))?.[1];
  if (beside !== undefined && of && run.values.length === 1)
    return addOwn(reading, run, of.metric + beside, [], 'rate', 'points-back');
  // 人均减负86元，减幅61%: what was taken off is no level that fell.
  if (of && subject.text === '减幅' && /减/.test(of.metric))
    return addOwn(
      reading,
      run,
      of.metric + subject.text,
      run.values.map((value) => compareWith(reading, value, 'yoy', signed(value, 1), 'rate-before')),
      'growth',
      'points-back',
    );
  const fall = /[降跌减]幅|(?:下降|减少|降低)幅度$/.test(subject.text);
  const average =
    /^(?:[两二三四五六]年)?(?:年均|年?平均)(?:增[速幅]|增长率|增长速度)$/.test(subject.text) ||
    AVERAGE_PACE.test(leftText(reading, run));
  const type = fall ? 'yoy' : average ? 'cagr' : BACK[subject.text];
  // 增加值分别为28亿元、36亿元和21亿元，比重为33:42:25: of each of them.
  const { amount } = first;
  const parts = lastGroup(reading);
  if (type === 'share' && Array.isArray(amount) && parts.length === amount.length) {
    const shares = amount.map((part) => compareWith(reading, first, 'share', part, 'points-back'));
    attach(
      parts,
      shares.map((item) => ({ ...item, unit: '%' })),
    );
    return true;
  }
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
  // 3月份增长4.1%，4月份增速回落至2.2%: how it grew in the next part of the year.
  const next = type === 'yoy' && run.values.length === 1 ? nextPart(reading, run) : undefined;
  if (next !== undefined) return addOwn(reading, run, next, items, 'growth', 'points-back');
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
  const fulfilled = isFulfilled(reading, run);
  if (part !== undefined)
    return addOwn(reading, run, part, [], fulfilled ? 'completion' : headKind(part, first), 'part-of-list');
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
  const kind = ofIt || isPart ? 'share' : head === 'rate' && fulfilled ? 'completion' : head;
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

/** 完成计划105%，其中工业完成124%: of the plan that was just told of. */
function isFulfilled(reading: Reading, run: Run): boolean {
  if (!/完成了?$/.test(leftText(reading, run))) return false;
  const told = recent(reading).at(-1) ?? reading.drafts.at(-1);
  return (
    told !== undefined &&
    (told.kind === 'completion' || told.compare.some(({ type }) => type === 'completion'))
  );
}

const PART_OF_YEAR =
  /^[，、；\s]*(?:第?[一二三四]季度|\d{1,2}月份?|[上下]半年|前三季度)(?:当[月季])?增[速幅]/;

/** What grew in another part of the year just before. */
function nextPart(reading: Reading, run: Run): string | undefined {
  const [last, more] = lastGroup(reading);
  if (last?.kind !== 'growth' || more || last.segment !== reading.segment) return undefined;
  if (!PART_OF_YEAR.test(leftText(reading, run))) return undefined;
  const { outerEnd } = last.quantity;
  return reading.context.turnsTime(outerEnd, run.left[1]) ? (last.subject ?? last.metric) : undefined;
}
