import { splitInto, splitList } from './lists.ts';
import type { Draft, DraftComparison } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import type { Found } from './found.ts';
import { addDraft, attach, lastGroup, leftText, pointsBack, recent, targets } from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { SHORT_HEADS } from './tables/nouns.ts';
import type { BindingRule } from './tables/rules.ts';
import { namesInTurn } from './turns.ts';
import type { FigureKind } from './types.ts';

const ALL = /(?:均|都|各|双双|全部)/;

/** The figures of this sentence that a subject names again: 其中棉花、油料分别增长…, 前者…，后者…. */
function namedBefore(reading: Reading, subject: string, count: number): Draft[] | undefined {
  const here = recent(reading).filter((draft) => draft.segment === reading.segment && draft.kind !== 'rank');
  const last = here.at(-1);
  const pair = here.filter((draft) => draft.group === last?.group);
  const two = pair.length === 2 ? pair : here.slice(-2);
  if (/^前者/.test(subject) && two[0]) return count === 1 ? [two[0]] : undefined;
  if (/^后者/.test(subject) && two[1]) return count === 1 ? [two[1]] : undefined;
  const names = count > 1 ? splitInto(subject, count) : [subject];
  const found = names?.map((name) => here.findLast((draft) => isNamed(draft.metric, name)));
  return found?.every((draft) => draft !== undefined) ? found : undefined;
}

/** 粮食单产163公斤，总产4.4万吨，单产和总产均增长1倍: the figures of the sentence that a list names again. */
function eachNamed(reading: Reading, subject: string): Draft[] | undefined {
  const names = splitList(subject);
  if (names.length < 2) return undefined;
  const here = recent(reading).filter((draft) => draft.segment === reading.segment);
  const found = names.map((name) => here.findLast((draft) => draft.metric.endsWith(name)));
  return found.every((draft) => draft !== undefined) && new Set(found).size === names.length
    ? found
    : undefined;
}

/** 粮食总产 is named again by 粮食, 规上工业企业利润 by 利润. */
function isNamed(metric: string, name: string): boolean {
  return (
    metric === name ||
    (name.length >= 2 && metric.startsWith(name) && SHORT_HEADS.has(metric.slice(name.length)))
  );
}

/** 进出口总值447亿元，同比增长20%。进出口增速比全国高: the growth that the sentence before tells of. */
function grownBefore(reading: Reading, subject: string): Draft | undefined {
  const stem = /^(.{2,})增[速幅]$/.exec(subject)?.[1];
  const last = reading.drafts[reading.first - 1];
  if (stem === undefined || !last || recent(reading).length > 0) return undefined;
  const before = reading.drafts.slice(Math.max(0, reading.first - REMEMBERED), reading.first);
  return before.findLast(
    (draft) => draft.metric.startsWith(stem) && draft.compare.some((item) => item.type === 'yoy'),
  );
}

/** How many figures of the sentences before are looked through. */
const REMEMBERED = 8;

const isPartBegun = ({ text }: Reading, { start }: Phrase): boolean =>
  /其中[：，]?(?:当月|\d{1,2}月份?|[一二三四]季度)?$/.test(text.slice(Math.max(0, start - 8), start));

/** A size of what was just told: 支出规模, 亏损额, 入选数. */
export function pointsAt(reading: Reading, subject: Phrase | undefined): boolean {
  // 市场采购贸易值100亿元，贸易值占外贸总值的22.5%: the end of a name said again.
  const [told, ...more] = lastGroup(reading);
  const again = told && more.length === 0 && subject && subject.text.length >= 3;
  // 禽肉产量 after 其中 is a part of 猪牛羊禽肉产量, however its name ends.
  if (again && told.metric.endsWith(subject.text) && !isPartBegun(reading, subject)) return true;
  const stem = /^(.{2,6}?)(?:规模|总额|总量|数量|总数|增量|增速|增幅|额|数|量)$/.exec(
    subject?.text ?? '',
  )?.[1];
  const [last] = lastGroup(reading);
  if (stem === undefined || !last || last.clause < reading.clause - 40) return false;
  // 项目完成目标的188%，项目数量居全市第2位: a rate has no number.
  if (/数量?$|总数$/.test(subject?.text ?? '') && last.quantity.class === 'percent') return false;
  // 拉动消费126亿元，消费增速居全省第一: nothing was told to have grown.
  if (/增[速幅]$/.test(subject?.text ?? '') && !hasGrown(last)) return false;
  return last.metric.endsWith(stem) || (last.quantity.base === '人' && last.metric.startsWith(stem));
}

/** A growth, or a level with its growth. */
export const hasGrown = ({ kind, compare }: Draft): boolean =>
  kind === 'growth' || compare.some(({ type }) => type === 'yoy' || type === 'cagr');

/** The only level of the sentence, where its growth is still to be told. */
function ungrown(reading: Reading): Draft | undefined {
  const levels = recent(reading).filter((draft) => draft.kind !== 'rank' && !draft.aside);
  const [only] = levels;
  const level = only?.kind === 'amount' || only?.kind === 'count' || only?.kind === 'area';
  return levels.length === 1 && level && only.compare.every((item) => item.type !== 'yoy') ? only : undefined;
}

/** 生产总值951亿元，下降1.1%；与2019年相比，两年平均增长2.5%: a comparison alone behind ； is of the figure before it. */
function groupBefore(reading: Reading): Draft[] | undefined {
  const last = recent(reading).at(-1);
  if (!last || last.segment !== reading.segment - 1 || last.kind === 'rank' || reading.subject !== undefined)
    return undefined;
  const between = reading.text.slice(last.quantity.outerEnd, reading.clause);
  if (!/；(?:[与同比较][^，。；\d]{0,4}(?:(?:19|20)\d\d年)?[^，。；\d]{0,6}，)?$/.test(between))
    return undefined;
  const group = recent(reading).filter((draft) => draft.group === last.group);
  return group.length === 1 ? group : undefined;
}

/** What a sentence that a full stop has torn from the one before begins with. */
const TORN = /^\s*(?:分别)?(?:比|较)(?:上年|去年)|^\s*同比/;

/** 利润1063万元，税金383万元。分别比上年增长17%和31%: levels of the sentence before, whose growth is a sentence of its own. */
function partedBefore(
  { text, drafts, first, sentence }: Reading,
  run: Run,
  subject: Phrase | undefined,
  count: number,
): Draft[] | undefined {
  const last = drafts[first - 1];
  if (drafts.length > first || !last || run.left[0] !== sentence[0]) return undefined;
  if (!/^[）)]?。\s*$/.test(text.slice(last.quantity.outerEnd, sentence[0]))) return undefined;
  const again = subject !== undefined && count === 1 && subject.text === last.metric;
  if (!again && (subject || !TORN.test(text.slice(...run.left)))) return undefined;
  const told = drafts.slice(Math.max(0, first - count), first);
  const open = told.every(
    ({ kind, compare }) =>
      kind !== 'growth' && kind !== 'rank' && compare.every((item) => item.type !== 'yoy'),
  );
  return open && told.length === count ? told : undefined;
}

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
  const parted = rule === 'change' ? partedBefore(reading, run, subject, items.length) : undefined;
  if (parted) {
    attach(parted, items);
    return true;
  }
  const named =
    subject &&
    (namedBefore(reading, subject.text, items.length) ??
      (items.length === 1 ? eachNamed(reading, subject.text) : undefined));
  if (named) {
    attach(named, items);
    return true;
  }
  // 集成电路、蓄电池等分别增长17.7%、63.1%: a list that nothing sums up.
  const summed = subject === undefined || /指标$/.test(subject.text);
  if (summed && items.length > 1 && namesInTurn(reading, run, undefined))
    return addOwn(reading, run, '', items, kind, rule);
  if (pointsBack(subject) || pointsAt(reading, subject)) {
    const listed = [reading.subject, reading.topic].find(
      (each) => each !== undefined && splitInto(each, items.length),
    );
    if (items.length > 1 && listed !== undefined) return addOwn(reading, run, listed, items, kind, rule);
    const group = targets(reading, items.length, ALL.test(left));
    const [placed] = group;
    // 出口规模居第一，占全国的41.4%: a share is not a place's.
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
    // 收入突破万亿元，居全国第四；增长18.9%: of what the sentence is about.
    const only = items.length === 1 && items[0]?.type === 'yoy' ? ungrown(reading) : undefined;
    if (only && !subject && reading.subject === undefined) {
      attach([only], items);
      return true;
    }
    const before = subject || rule !== 'change' ? undefined : groupBefore(reading);
    if (before && items.length === 1) {
      attach(before, items);
      return true;
    }
    if (reading.subject === undefined) return false;
    return addOwn(reading, run, (subject ? undefined : own) ?? reading.subject, items, kind, rule);
  }
  const grown = subject && rule === 'peer' ? grownBefore(reading, subject.text) : undefined;
  if (grown) {
    attach([grown], items);
    return true;
  }
  return addOwn(reading, run, own ?? subject?.text ?? '', items, kind, rule);
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
  const names = namesInTurn(reading, run, metric) ?? run.values.map(() => metric);
  const group = reading.groups++;
  run.values.forEach((value, index) => {
    const item = items[index];
    const amount = item?.value;
    const quantity: Found =
      amount !== undefined && value.class !== 'fraction' && typeof value.amount === 'number'
        ? { ...value, amount }
        : value;
    const draft = Object.assign(
      addDraft(reading, quantity, names[index] ?? metric, rule, kind, group),
      names.length > 1 ? {} : more,
    );
    if (item && (kind === 'growth' || kind === 'multiple') && item.type !== 'growth_change_pp')
      draft.compare.push({ ...item, self: true });
  });
  return true;
}
