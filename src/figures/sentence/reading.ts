import { withoutParts } from './parts-in-passing.ts';
import type { Range } from '../text/clauses.ts';
import { cleanMetric } from './clean-metric.ts';
import { levelKind } from './drafts.ts';
import type { Draft, DraftComparison } from './drafts.ts';
import { phraseBefore } from '../text/phrases.ts';
import type { Phrase, PhraseContext } from '../text/phrases.ts';
import { toldApart } from './told-apart.ts';
import type { Found } from '../quantities/found.ts';
import { ANAPHORS } from '../tables/nouns.ts';
import type { BindingRule } from '../tables/rules.ts';
import type { Comparison, FigureKind } from '../types.ts';
import { tagWords, wordsBetween } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** A sentence while it is read: what stands fixed, and what the clauses so far have left. */
export interface Reading {
  text: string;
  words: readonly Word[];
  context: PhraseContext;
  sentence: Range;
  /** The sentence before, with or without numbers. */
  previous: Range | undefined;
  planned: boolean;
  /** Figures of the whole block so far, for elided heads. */
  drafts: Draft[];
  /** Index in `drafts` where this sentence begins. */
  first: number;
  segment: number;
  clause: number;
  /** Subject of the last clause that had a subject and no number. */
  subject?: string | undefined;
  /** What the last clause without a number is about. */
  topic?: string | undefined;
  /** The evaluation that the clause before names: 在全国百强榜单中. */
  field?: string | undefined;
  /** The words of names that were read before, since names recur. */
  known: Map<string, Word[]>;
  groups: number;
  /** Where the name behind the last value ended: the next value's own name begins after it. */
  consumed: number;
  /** The value is the end of 由…到…, so it needs no verb to inherit its subject. */
  led: boolean;
  /** The run at hand stands in brackets. */
  aside: boolean;
  /** Names read for the run at hand, for {@link Trace}. */
  considered: { rule: BindingRule; text: string }[];
  /** Bounds of the run at hand. */
  window: Range;
}

/** Values of one list, with the text on both sides. */
export interface Run {
  values: Found[];
  /** From the last boundary to the first value. */
  left: Range;
  /** From the last value to the next boundary. */
  right: Range;
  /** One thing counted twice: 10大类38项任务. */
  together?: boolean;
}

/** The text left of a run's first value. */
export const leftText = (reading: Reading, run: Run): string => reading.text.slice(...run.left);

/** Words between a boundary and a value that name nothing: 今年预计可以突破, 累计达到, 力争达到. */
const BARE =
  /^(?:全[省市县区国州]|仍|[，、和并且而又其中再向正均也已由从将共可以才还却要经\s]|[一二三四五六七八九十]{1,2}月份?|(?:只|大?约)有|大约|大体上?|只?需要?|拟[定订]|估[算计]|应该?|朝着?|瞄准|对标|首破|力争|争取|确保|预计|预期|有望|仅|就|可以|可望|能够|计划|至|到|约|约?为|累计|总计|合计|同时|首次|拥有|现有|已有|共有|达到?|为|完成|实现|突破|超过|增加到|增至|[激猛骤剧]增[至到]|锐减至|飙升至|跃升至|攀升至|提高到|上升到|上升至|提高至|降至|降到|降为|下降到|下降至|下降为|上升为|增加为|增为|提高为|扩大为|减少为|减为|降低到|降低至|减至|减到|减少到|减少至|缩小到|压减到|压降至|回落至|回落到|升至|升到|升为|发展到|扩大到)*$/;

/** Tells whether the text left of a run says nothing but when and how: the subject is elided. */
export function isBareLead(reading: Reading, run: Run): boolean {
  let lead = '';
  for (let at = run.left[0]; at < run.left[1] && lead.length < 24; at += 1)
    if (!reading.context.isTime(at)) lead += reading.text[at] ?? '';
  return BARE.test(lead);
}

/** The words of a name. */
export function wordsOf(reading: Reading, name: string): Word[] {
  let words = reading.known.get(name);
  if (!words) reading.known.set(name, (words = tagWords(name)));
  return words;
}

/** Reads the noun phrase that ends at an offset within the run's left side. */
export function phraseUpTo(reading: Reading, run: Run, end: number): Phrase | undefined {
  if (reading.consumed > run.left[0] && reading.consumed < end) {
    const own = phraseBefore(wordsBetween(reading.words, reading.consumed, end), reading.context);
    if (own) return own;
    // 43个省商标和53个国家级商标: a conjunction alone after a name that was taken.
    if (/^(?:和|与|及|以及|、)(?:近|约|超)?$/.test(reading.text.slice(reading.consumed, end)))
      return undefined;
  }
  return toldApart(
    reading,
    run.left[0],
    phraseBefore(wordsBetween(reading.words, run.left[0], end), reading.context),
  );
}

/** A subject that names nothing new: it is empty or points back (总量, 增速). */
export function pointsBack(phrase: Phrase | undefined): boolean {
  if (!phrase) return true;
  const text = phrase.text.replace(/[（(].*$/, '');
  if (/^(?:[一二两三四五六\d]+项)?(?:主要)?指标$/.test(text)) return true;
  return ANAPHORS.has(text) || text.split(/[、和与及]/).every((part) => ANAPHORS.has(part));
}

/** The figures that a comparison without a subject belongs to: the last list of this segment. */
export function lastGroup(reading: Reading, everything = false): Draft[] {
  const { drafts, segment, aside } = reading;
  const isOwn = (draft: Draft): boolean => draft.segment === segment && (!draft.aside || aside);
  const from = Math.max(reading.first, drafts.length - LONGEST_LIST);
  let at = drafts.length - 1;
  while (at >= from && !isOwn(drafts[at] as Draft)) at -= 1;
  const last = at < from ? undefined : drafts[at];
  const group: Draft[] = [];
  for (at = from; last && at < drafts.length; at += 1) {
    const draft = drafts[at] as Draft;
    const together = everything ? draft.clause === last.clause : draft.group === last.group;
    if (together && isOwn(draft)) group.push(draft);
  }
  return group;
}

/** No list of a sentence is longer; looking no further back keeps a monstrous sentence linear. */
const LONGEST_LIST = 40;

/** The latest figures of this sentence, in order. */
export function recent(reading: Reading): Draft[] {
  return reading.drafts.slice(Math.max(reading.first, reading.drafts.length - LONGEST_LIST));
}

/** 项目54个、项目11个,到位资金分别为…: one name said of the last list's figures in turn. */
export function pairWithEarlier(reading: Reading, run: Run, name: string): string[] | undefined {
  const earlier = recent(reading).filter(
    (draft) => draft.segment === reading.segment && draft.kind !== 'rank',
  );
  const count = run.values.length;
  const left = leftText(reading, run);
  // 林地覆盖率、湿地保护率分别达: a list of its own.
  if (!left.includes('分别') || left.includes('、') || earlier.length < count) return undefined;
  const owners = earlier.slice(-count);
  // 资本充足率分别为15.3%、15.6%，不良率分别为…: rates have no rates of their own.
  if (!name.startsWith('占') && owners.some(({ kind }) => /^(?:rate|share|growth)$/.test(kind)))
    return undefined;
  return owners.map(
    (draft) => (name.startsWith('占') ? draft.metric.replace(/增[速幅]$/, '') : draft.metric) + name,
  );
}

/** The figures that a list of comparisons belongs to: as many of the last as there are values, or all of the last list. */
export function targets(reading: Reading, values: number, all: boolean): Draft[] {
  const group = lastGroup(reading);
  if (values === 1 || group.length === values)
    return all && values === 1
      ? lastGroup(reading, true).filter((draft) => group.length > 1 || draft === group[0])
      : group;
  const wide = recent(reading).filter(
    (draft) => draft.segment === reading.segment && (!draft.aside || reading.aside),
  );
  // 接待游客68万人次，日均9万人次，收入4亿元，分别增长12%和15%: an average is told in passing.
  const whole = wide.filter((draft) => !/^(?:日|月|人|户|亩|单|场)均/.test(draft.metric));
  if (whole.length === values) return whole;
  const reached = wide.filter((draft, at) => !isPassed(draft, wide[at + 1]));
  if (reached.length >= values) return reached.slice(-values);
  // 甲投资…，增长21%；乙投资…，增长16%，分别比全部投资快…: of the parts of the sentence before too.
  const told = recent(reading).filter((draft) => draft.kind !== 'rank' && !draft.aside);
  const dealt = /分别/.test(reading.text.slice(reading.clause, reading.window[1]));
  if (dealt && told.length === values) return told;
  const wholes = dealt ? withoutParts(reading, told) : [];
  return wholes.length === values ? wholes : group;
}

/** 吞吐量突破500万标箱，达到512万标箱: a mark that the level told next has passed. */
const isPassed = ({ metric, quantity }: Draft, next: Draft | undefined): boolean =>
  next?.metric === metric &&
  next.quantity.base === quantity.base &&
  /突破|超过?|逾/.test(quantity.qualifier ?? '') &&
  Number(next.quantity.amount) >= Number(quantity.amount);

/** Keeps a name that was read for the run at hand, whether it is taken or not. */
export function consider(reading: Reading, rule: BindingRule, text: string | undefined): void {
  if (text !== undefined && text !== '') reading.considered.push({ rule, text });
}

/** Adds a figure to the reading and returns it. */
export function addDraft(
  reading: Reading,
  quantity: Found,
  metric: string,
  rule: BindingRule,
  kind?: FigureKind,
  group?: number,
): Draft {
  const draft: Draft = {
    quantity,
    metric: cleanMetric(metric),
    kind: kind ?? levelKind(quantity),
    compare: [],
    group: group ?? reading.groups,
    segment: reading.segment,
    clause: reading.clause,
    ...(reading.aside ? { aside: true } : {}),
    trace: {
      rule,
      considered: reading.considered.filter((other) => other.rule !== rule),
      window: reading.window,
      words: reading.words,
    },
  };
  if (group === undefined) reading.groups += 1;
  reading.drafts.push(draft);
  return draft;
}

/** A comparison said by a quantity. */
export function compareWith(
  reading: Reading,
  quantity: Found,
  type: Comparison['type'],
  value: number,
  rule: BindingRule,
  among?: string,
): DraftComparison {
  return {
    rule,
    type,
    value,
    unit: quantity.base,
    ...(among ? { among } : {}),
    text: reading.text.slice(quantity.outerStart, quantity.outerEnd),
    span: [quantity.start, quantity.end],
  };
}

/** Hangs values on the figures of the last list: one by one where as many, else each on all. */
export function attach(drafts: readonly Draft[], values: readonly DraftComparison[]): void {
  drafts.forEach((draft, index) => {
    if (values.length === drafts.length) draft.compare.push(values[index] as DraftComparison);
    else draft.compare.push(...values);
  });
}
