import { headedBy } from '../naming/labels.ts';
import { grownAlike, measuredAlike } from '../naming/alike.ts';
import { brokenDown } from '../naming/breakdowns.ts';
import { pairedName } from '../naming/heads.ts';
import { changeType, isImproved, signOfFall, typeWithin } from './change-types.ts';
import { changeBefore, LAST_PERIOD } from './changes.ts';
import type { Change } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Draft } from '../sentence/drafts.ts';
import { sinceHeld, sinceOpening } from './held.ts';
import { bindOverPlan } from './gaps.ts';
import { isLevel } from './runs.ts';
import { bindEachChange } from './increments.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Found } from '../quantities/found.ts';
import {
  attach,
  compareWith,
  lastGroup,
  leftText,
  phraseUpTo,
  pointsBack,
  recent,
  targets,
} from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { tidy } from '../quantities/numerals.ts';
import { addOwn, hasGrown, settle } from './settling.ts';
import { sinceYears } from './since-years.ts';
import { wholeAgain } from './whole-again.ts';
import { withTopic } from '../naming/topics.ts';
import type { FigureKind } from '../types.ts';

/** Binds a percentage or points behind a verb of change: 同比增长, 比上年提高. */
export function bindChange(reading: Reading, said: Run, one: Found): boolean | undefined {
  const left = leftText(reading, said);
  const run = inPercent(reading, said);
  const first = run.values[0] ?? one;
  const found = changeBefore(left);
  if (!found || found.toLevel) return undefined;
  const change = isSequential(reading, run, found) ? { ...found, yoy: false, base: LAST_PERIOD } : found;
  if (first.class === 'ratio') return bindPureChange(reading, run, first, change);
  if (first.class !== 'percent' && first.class !== 'point') return undefined;
  if (run.values.some(isLevel) && bindEachChange(reading, run, change)) return true;
  // 增幅高于全省增长7.7%的水平: how others grew.
  const peers =
    PEERS_GROWTH.test(left) &&
    /^(?:[，、]全.{2,8}%)?的水平/.test(reading.text.slice(run.right[0], run.right[0] + 20));
  if (peers && lastGroup(reading).length > 0) return true;
  // 高于全国6.9个百分点、领先幅度扩大0.7个百分点: how the lead moved is no measure of the figure.
  const led = first.class === 'point' && /领先(?:幅度|优势)[^，。；]{0,10}$/.test(left);
  if (led && lastGroup(reading)[0]?.compare.at(-1)?.type === 'growth_vs_peer_pp') return true;
  // 1500亿元（预计，下同）、增长9%: a remark on the value.
  const remarked = /^（[^（）]{1,12}）[、，]?$/.test(left.slice(0, change.prefixEnd));
  const subject = remarked
    ? undefined
    : alike(
        reading,
        invested(reading, withTopic(reading, run, phraseUpTo(reading, run, run.left[0] + change.prefixEnd))),
      );
  // 增速较去年同期提高7.6%: of a rate of growth, percent are points.
  const paced =
    first.class === 'percent' && SPEEDS.test(change.verb) && /增[速幅][^，。；]{0,12}$/.test(left);
  // 工业增速比上年加快2.3个百分点: of a pace, points are too.
  const quickened = first.class === 'point' && left.slice(change.prefixEnd).includes('增速');
  const type = paced || quickened ? 'growth_change_pp' : changeType(reading, first, change, subject);
  const [listed] = targets(reading, run.values.length, false);
  const improved = isImproved(change.verb, subject?.text ?? listed?.metric ?? '');
  const told = signOfFall(left, change.verb) ?? (improved ? -1 : change.sign);
  // 同比下降-5.8%: said twice.
  const sign = told < 0 && Number(first.amount) < 0 ? 1 : told;
  const items = run.values.map((value) =>
    compareWith(
      reading,
      value,
      typeWithin(value, first, type),
      signed(value, improved && value !== first ? change.sign : sign),
      'change',
      type === 'yoy'
        ? (change.base ?? (change.based ? undefined : (sinceHeld(reading) ?? sinceOpening(reading))))
        : undefined,
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
  const since = sinceYears(reading, run);
  if (since) {
    since.of.compare.push(...items.map((item, index) => ({ ...item, among: since.years[index] ?? '' })));
    return true;
  }
  const sequential = change.base === LAST_PERIOD;
  const whole = kind === 'growth' && !subject && run.values.length === 1 && wholeAgain(reading, left);
  if (whole) {
    const stem = whole.subject ?? whole.metric;
    return addOwn(reading, run, sequential ? `${stem}环比` : stem, items, kind, 'change', {
      sequential,
      subject: stem,
    });
  }
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
    const between = reading.text.slice(last?.quantity.outerEnd ?? run.left[1], run.left[1]);
    // 成本降低10.7%，扣除调价的因素，降低7.9%: a second growth, without what is taken off.
    const near = last !== undefined && last.segment >= reading.segment - 1;
    const without = near && hasGrown(last) && WITHOUT.exec(between)?.[0];
    if (name && run.values.length === 1 && without)
      return addOwn(reading, run, name + without, items, kind, 'change', { subject: name });
    // 同比增长9.6%；9月当月增长9.1%: a growth of another time; 首次在上半年突破万亿大关，增长23%: of the same.
    const turned =
      last && !PASSED.test(between) && reading.context.turnsTime(last.quantity.outerEnd, run.left[1]);
    // 增长107%；1959年计划增长62%: of the next year.
    const other = last?.kind === 'growth' && last.segment !== reading.segment && NEXT_YEAR.test(between);
    if (name && run.values.length === 1 && (turned || other))
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
    /(?:效率|质量|效益|水平)综合/.test(left.slice(0, change.prefixEnd + 2))
      ? left.slice(subject.start - run.left[0], left.length).trim()
      : undefined;
  return settle(reading, run, subject, items, kind, own, 'change');
}

/** 减少了三分之一: of a change, a fraction is so many percent. */
function inPercent(reading: Reading, run: Run): Run {
  if (run.values[0]?.class !== 'fraction' || reading.text[run.right[0]] === '的') return run;
  const values = run.values.map((value) => ({
    ...value,
    amount: tidy(Number(value.amount) * 100),
    base: '%',
    class: 'percent' as const,
  }));
  return { ...run, values };
}

/** 死亡率为0.52，比上年降低了0.31: a change in a measure without a unit. */
function bindPureChange(reading: Reading, run: Run, first: Found, change: Change): boolean | undefined {
  if (bindOverPlan(reading, run)) return true;
  const group = lastGroup(reading);
  const [of] = group;
  if (of?.quantity.class !== 'ratio' || of.quantity.base !== first.base || run.values.length > 1)
    return undefined;
  if (phraseUpTo(reading, run, run.left[0] + change.prefixEnd)) return undefined;
  attach(group, [compareWith(reading, first, 'delta', signed(first, change.sign), 'increment')]);
  return true;
}

/** 食品价格环比下降0.8%。其中，鲜果价格上涨3.7%: the parts of what was measured against the last month are too. */
function isSequential(reading: Reading, run: Run, change: Change): boolean {
  const last = reading.drafts.at(-1);
  if (!last?.sequential || change.based || change.cagr || last.kind !== 'growth') return false;
  const subject = phraseUpTo(reading, run, run.left[0] + change.prefixEnd);
  if (pointsBack(subject)) return false;
  const parts = reading.text.startsWith('其中', reading.sentence[0]);
  return parts || (reading.drafts.length > reading.first && /价格环比$/.test(last.metric));
}

const WITHOUT = /(?:扣除|剔除)[^，。；\d]{2,20}?(?:因素|影响|后)(?:后|外)?(?=，|[比较同增下减上])/;

/** A year that a clause after a semicolon begins with. */
const NEXT_YEAR = /；\s*(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年[^，。；]{0,24}$/;

const PASSED = /(?:突破|跨越|迈[上过]|站上|超过)[^，。；]{1,8}(?:大关|台阶|关口)/;

const PEERS_GROWTH =
  /(?:高于|低于|快于|慢于)全[国省市区县州][^，。；]{0,6}(?:增长|下降)$|^[，、\s]*全[国省市区县州](?:平均)?(?:增长|下降)$/;

const TIMES =
  /(?:比|较)(?:(?:上年|去年|今年|一季度|上半年|前三季度|同期|全年|上月|年初|上季度|1[-—–－至]\d{1,2}月份?|前\d{1,2}个月|\d{1,2}月份?)+[、和与]){1,2}(?:上年|去年|今年|一季度|上半年|前三季度|同期|全年|上月|年初|上季度|1[-—–－至]\d{1,2}月份?|前\d{1,2}个月|\d{1,2}月份?)+(?:分别)?[^，。；分]{2,6}$/;

/** 分季度看，一季度增长5%; 其中6月当月增长9%; 12月份增长9%: what the sentence before told of the whole time. */
function takenUp({ text, sentence, drafts, first }: Reading): Draft | undefined {
  const [begins, last] = [text.slice(sentence[0], sentence[0] + 20), drafts[first - 1]];
  if (/^\s*分(?:季度|月份?)看/.test(begins)) return last;
  return last && hasGrown(last) && PART_BEGINS.test(begins) ? last : undefined;
}

const PART_BEGINS =
  /^\s*(?:其中[，：]?|从?(?:单?月度?|季度)看，)?(?:\d{1,2}月(?:份|当月)|(?<=其中[，：]?)\d{1,2}月|[一二三四]季度|[上下]半年|当[月季])(?:当[月季])?，?(?:同比)?(?:增长|下降)/;

/** 过亿元项目86个，投资额增长12%: of the projects just counted. */
function invested(reading: Reading, phrase: Phrase | undefined): Phrase | undefined {
  const [of] = lastGroup(reading);
  const counted = of?.quantity.class === 'count' && /项目$/.test(of.metric);
  return phrase && counted && /^(?:总?投资额?|完成投资额?)$/.test(phrase.text)
    ? { ...phrase, text: of.metric + phrase.text }
    : phrase;
}

/** 对工业的贡献率为35%，其中节能产业增长29%: a share is nothing that grows. */
const SHARED = /(?:贡献率|占比|比重|比例|份额)$/;

/** A part of a list is what grows by the measure of the part before it. */
function alike(reading: Reading, phrase: Phrase | undefined): Phrase | undefined {
  const text =
    phrase &&
    (headedBy(reading, phrase, '%', true) ??
      brokenDown(reading, phrase, '%') ??
      measuredAlike(reading, phrase.text, undefined, (draft) => !SHARED.test(draft.metric)) ??
      pairedName(phrase.text, recent(reading).at(-1), true) ??
      grownAlike(reading, phrase));
  return text === undefined ? phrase : { ...(phrase as Phrase), text };
}

const SPEEDS = /^(?:提高|提升|加快|上升|回升|回落|下降|降低)$/;
