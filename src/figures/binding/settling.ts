import { earlierFigures, isAdded } from './earlier.ts';
import { isOfOtherYear } from './named-again.ts';
import { splitInto } from '../text/lists.ts';
import type { Draft, DraftComparison } from '../sentence/drafts.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Found } from '../quantities/found.ts';
import { addDraft, attach, lastGroup, leftText, pointsBack, recent, targets } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { BindingRule } from '../tables/rules.ts';
import { partsInTurn } from '../naming/alike.ts';
import type { FigureKind } from '../types.ts';

const ALL = /(?:均|都|各|双双|全部)/;

const EACH = /^[，、\s]?(?:均|都|双双|全部)(?!衡|等)/;

/** 游客24万人次，旅游收入2430万元，均下降30%: the levels told right before that have no growth yet. */
function alikeBefore(reading: Reading): Draft[] {
  const here = recent(reading).filter((draft) => draft.segment === reading.segment && !draft.aside);
  const done = here.findLastIndex((draft) => !/^(?:amount|count|area)$/.test(draft.kind) || hasGrown(draft));
  return here.slice(done + 1);
}

const isPartBegun = ({ text }: Reading, { start }: Phrase): boolean =>
  /其中[：，]?(?:当月|\d{1,2}月份?|[一二三四]季度)?$/.test(text.slice(Math.max(0, start - 8), start));

/** 人均, 非: what makes a name one of another thing. */
const TURNED = /(?:人均|户均|亩均|劳均|次均|单位|非|不含|平均)$/;
/** Reckoned otherwise: said of the same. */
const RECKONED = /(?:实际|名义|同比|环比|同口径|可比|不变价|现价|剔除|扣除)/;

/** 人均生产总值5.6万元，生产总值增长5.3%; 规上工业产值增长5%，工业产值增长4%: the end of a name is another's. */
function isOther(reading: Reading, told: Draft, { text, start, end }: Phrase): boolean {
  const rest = told.metric.slice(0, told.metric.length - text.length);
  if (rest === '') return false;
  if (TURNED.test(rest)) return true;
  // Its own growth was told already.
  const grows = /^(?:增长|下降|上升|减少|增加|降低|提高|上涨|下跌)了?\d/.test(
    reading.text.slice(end, end + 4),
  );
  return grows && told.kind === 'growth' && !RECKONED.test(reading.text.slice(reading.clause, start));
}

/** A size of what was just told: 支出规模, 亏损额, 入选数. */
export function pointsAt(reading: Reading, subject: Phrase | undefined): boolean {
  // 市场采购贸易值100亿元，贸易值占外贸总值的22.5%: the end of a name said again.
  const [told, ...more] = lastGroup(reading);
  const again = told && more.length === 0 && subject && subject.text.length >= 3;
  if (again && isOfOtherYear(reading, subject)) return false;
  // 禽肉产量 after 其中 is a part of 猪牛羊禽肉产量, however its name ends.
  if (again && told.metric.endsWith(subject.text) && !isPartBegun(reading, subject))
    return !isAdded(reading, subject) && !isOther(reading, told, subject);
  const stem = /^(.{2,6}?)(?:规模|总额|总量|数量|总数|增量|增速|增幅|额|数|量)$/.exec(
    subject?.text ?? '',
  )?.[1];
  const [last] = lastGroup(reading);
  if (stem === undefined || !last || last.clause < reading.clause - 40) return false;
  // 项目完成目标的188%，项目数量居全市第2位: a rate has no number.
  if (/数量?$|总数$/.test(subject?.text ?? '') && last.quantity.class === 'percent') return false;
  // 机械销售120万台，销售额增长20.8%: an amount of money is not of a number of things.
  if (/额$/.test(subject?.text ?? '') && last.quantity.class !== 'money' && last.quantity.class !== 'percent')
    return false;
  // 拉动消费126亿元，消费增速居全省第一: nothing was told to have grown.
  if (/增[速幅]$/.test(subject?.text ?? '') && !hasGrown(last)) return false;
  // 争取专项债资金28.6亿元，争取额居全市第二: what was done to it.
  const done = stem.length === 2 && reading.text.slice(last.clause, last.quantity.outerStart).includes(stem);
  return done || last.metric.endsWith(stem) || (last.quantity.base === '人' && last.metric.startsWith(stem));
}

/** A growth, or a level with its growth. */
export const hasGrown = ({ kind, compare }: Draft): boolean =>
  kind === 'growth' || compare.some(({ type }) => type === 'yoy' || type === 'cagr');

/** Says a comparison of the last figures, or makes figures of their own where the text names a subject. */
export function settle(
  reading: Reading,
  run: Run,
  subject: Phrase | undefined,
  items: DraftComparison[],
  kind: FigureKind,
  own: string | undefined,
  rule: BindingRule,
): boolean {
  const left = leftText(reading, run);
  const ask = { reading, run, subject, items, rule };
  const named = earlierFigures('first', ask);
  if (named) {
    attach(named, items);
    return true;
  }
  // 集成电路、蓄电池等分别增长17.7%、63.1%: a list that nothing sums up.
  const summed = subject === undefined || /指标$/.test(subject.text);
  if (summed && items.length > 1 && partsInTurn(reading, run, undefined))
    return addOwn(reading, run, '', items, kind, rule);
  if (pointsBack(subject) || pointsAt(reading, subject)) {
    const listed = [reading.subject, reading.topic].find(
      (each) => each !== undefined && splitInto(each, items.length),
    );
    if (items.length > 1 && listed !== undefined) return addOwn(reading, run, listed, items, kind, rule);
    const each = items.length === 1 && EACH.test(left) ? alikeBefore(reading) : [];
    const group =
      each.length > 1 ? each : contributors(reading, rule, targets(reading, items.length, ALL.test(left)));
    // 分别增长5%、12%和持平: the last has not changed.
    const flat =
      items.length > 1 && /^[、，]?[和与及]?持平/.test(reading.text.slice(run.right[0], run.right[0] + 4));
    const dealt = flat ? targets(reading, items.length + 1, false) : [];
    if (dealt.length === items.length + 1) {
      attach(dealt.slice(0, -1), items);
      return true;
    }
    const [placed] = group;
    // 出口规模居第一，占全国的41.4%: a share is not a place's.
    // …增速分别为14.5%、17.7%，占工业增加值比重分别为37.3%、46.2%: each share is a figure beside its growth.
    const parted = items.length > 1 && items.length === group.length && placed?.kind === 'growth';
    if (parted && rule === 'share' && left.includes('分别'))
      return addOwn(reading, run, /占[^，。；占]{2,20}?(?=分别)/.exec(left)?.[0] ?? '', [], kind, rule);
    // 净利润率7.2%，海外收入超过国内，占总收入的51.8%: what the clause between is about.
    const between = reading.text.slice(placed?.quantity.outerEnd ?? run.left[0], run.left[0]);
    const turned = /^(?:rate|growth)$/.test(placed?.kind ?? '') && between.includes(reading.subject ?? ' ');
    if (rule === 'share' && turned && own !== undefined) return addOwn(reading, run, own, [], kind, rule);
    if ((placed?.kind === 'rank' || placed?.kind === 'multiple') && (rule === 'share' || rule === 'multiple'))
      return addOwn(
        reading,
        run,
        own ?? `${placed.subject ?? placed.metric}${ofWhole(rule, left)}`,
        [],
        kind,
        rule,
        {
          subject: placed.subject ?? placed.metric,
        },
      );
    if (group.length > 0) {
      attach(group, items);
      return true;
    }
    const before = earlierFigures('unnamed', ask);
    if (before) {
      attach(before, items);
      return true;
    }
    if (reading.subject === undefined) return false;
    return addOwn(reading, run, (subject ? undefined : own) ?? reading.subject, items, kind, rule);
  }
  const told = earlierFigures('again', ask);
  if (told) {
    attach(told, items);
    return true;
  }
  return addOwn(reading, run, own ?? withPace(reading, subject, items), items, kind, rule);
}

/** What is told behind a name that grows. */
const PACE = /^的?(?:同比|平均)?(?:增[速幅]|涨幅|增长率)/;

/** 工业增速比上年加快2.3个百分点: it is the pace that quickened. */
function withPace({ text }: Reading, subject: Phrase | undefined, items: readonly DraftComparison[]): string {
  if (subject === undefined || items[0]?.type !== 'growth_change_pp') return subject?.text ?? '';
  const pace = PACE.exec(text.slice(subject.end, subject.end + 6))?.[0] ?? '';
  return subject.text + pace.replace(/^的?(?:同比)?/, '');
}

/** 增加值163亿元，对经济增长贡献率为1.4%，拉动增长0.2个百分点: what it adds is said of what contributes. */
function contributors(reading: Reading, rule: BindingRule, group: Draft[]): Draft[] {
  const [rate, ...more] = group;
  if (rule !== 'contribution' || more.length > 0 || !/贡献率$/.test(rate?.metric ?? '')) return group;
  const here = recent(reading).filter((draft) => draft.segment === reading.segment && draft !== rate);
  return here.length > 0 ? here.slice(-1) : group;
}

/** 占全国的41.4%: the whole that a share of its own is named with. */
function ofWhole(rule: BindingRule, left: string): string {
  return rule === 'share' ? (/占[^，。；占]{2,20}?(?=的?$)/.exec(left)?.[0] ?? '') : '';
}

/** Makes figures of their own of a run's values, with what each says of itself. */
export function addOwn(
  reading: Reading,
  run: Run,
  metric: string,
  items: DraftComparison[],
  kind: FigureKind,
  rule: BindingRule,
  more: Partial<Pick<Draft, 'aside' | 'sequential' | 'subject'>> = {},
): boolean {
  const names = partsInTurn(reading, run, metric) ?? run.values.map(() => metric);
  const group = reading.groups++;
  run.values.forEach((value, index) => {
    const item = items[index];
    const amount = item?.value;
    const quantity: Found =
      amount !== undefined &&
      item?.unit === value.base &&
      value.class !== 'fraction' &&
      typeof value.amount === 'number'
        ? { ...value, amount }
        : value;
    const name = names[index] ?? metric;
    // 失业率、价格涨幅分别控制在5%和3%: a rate is no growth, whatever stands beside it.
    const apart =
      names.length > 1 && rule === 'rate-before' && kind === 'growth' && /[^长涨跌]率$/.test(name);
    const draft = Object.assign(
      addDraft(reading, quantity, name, rule, apart ? 'rate' : kind, group),
      names.length > 1 ? {} : more,
    );
    // 税收增幅高于全市5.1个百分点: it is no change, and whom it is measured against is all that says so.
    const measured = item?.type === 'growth_vs_peer_pp' && item.among !== undefined;
    const says = kind === 'growth' || kind === 'multiple' || item?.type === 'multiple' || measured;
    if (item && !apart && says && item.type !== 'growth_change_pp')
      draft.compare.push({ ...item, self: true });
  });
  return true;
}
