import type { After } from './after.ts';
import { completedPart, measuredAlike } from './alike.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { Elision, Named } from './elision.ts';
import { headedBy } from './labels.ts';
import type { Phrase } from '../text/phrases.ts';
import { isBareLead, leftText, recent, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import {
  attributeOf,
  bareUnit,
  byOtherPrices,
  doneTo,
  household,
  listedWith,
  ofThose,
  otherMeasure,
  others,
  otherState,
  perHead,
  restated,
  sameDeal,
  together,
} from './other-measures.ts';
import { partBehindColon } from './parts-behind-colon.ts';
import { GROUPED, PAIRS, SAID_ALONE, STATES, TOTALS } from '../tables/nouns.ts';
import type { BindingRule } from '../tables/rules.ts';
import { LIGHT_VERBS, STATUS_VERBS } from '../tables/verbs.ts';
import { tagWords, wordsBetween } from '../text/words.ts';
import { valueAdded, yieldOf } from './yields.ts';

const named = (text: string | undefined, rule: BindingRule): Named | undefined =>
  text === undefined ? undefined : { text, rule };

/** Ways to leave a name out, the first that fits. */
const ELISIONS: readonly ((ask: Elision) => Named | undefined)[] = [
  wholeAlone,
  together,
  totalOf,
  restated,
  perHead,
  household,
  otherMeasure,
  listedWith,
  otherOfPair,
  partBehindColon,
  attributeOf,
  others,
  groupOf,
  partAlike,
  otherState,
  sameDeal,
  yieldOf,
  valueAdded,
  bareLead,
  ofThose,
  partOfList,
  headElided,
  doneTo,
  bareUnit,
  byOtherPrices,
];

/** What the words before leave out and the last figure supplies: 成功落地69个, 总数达到348家, 其中国家级4家, 达到80亿元. */
export function inherit(
  reading: Reading,
  run: Run,
  left: Phrase | undefined,
  after: After,
): Named | undefined {
  const here = recent(reading);
  const newest = here.at(-1);
  const alike = here.filter((draft) => draft.quantity.base === run.values[0]?.base);
  // 受理1260件（含旧存184件），审结1097件: the bracket is closed.
  const last = alike.findLast((draft) => !draft.aside || reading.aside) ?? alike.at(-1) ?? newest;
  const ask = { reading, run, left, after, last, newest };
  for (const elision of ELISIONS) {
    const found = elision(ask);
    if (found) return found;
  }
  return undefined;
}

/** 在校学生5万人，招生1.6万人，毕业1.7万人: what people do names them. */
function wholeAlone({ run, left }: Elision): Named | undefined {
  const people = run.values[0]?.base === '人';
  return people &&
    left &&
    /^(?:招生|毕业|结业|入学|升学|退休|入院|出院|死亡|受伤|失踪|被困|获救)$/.test(left.text)
    ? { text: left.text, rule: 'name-before' }
    : undefined;
}

/** 新登记市场主体4.6万户，总数突破5.6万户: the total is of the thing, not of what was added. */
function totalOf({ left, last }: Elision): Named | undefined {
  if (!left || !last || !TOTALS.has(left.text)) return undefined;
  if (left.text === '总面积' && last.quantity.class !== 'area') return undefined;
  const thing = last.metric
    .replace(/^(?:新登记|新增|新设|净增|新[植栽种造建])/, '')
    .replace(/日均$|面积$|净增$|新增$/, '');
  return { text: thing + left.text, rule: 'total-of' };
}

/** 城镇为30.4%、农村为33.8%: the second of a pair is told of what the first was. */
function otherOfPair({ left, newest }: Elision): Named | undefined {
  const text = pairedName(left?.text, newest);
  return text === undefined ? undefined : { text, rule: 'other-of-pair' };
}

/** The name of the second of a pair, from that of the first. */
export function pairedName(said: string | undefined, newest: Draft | undefined): string | undefined {
  const pair = PAIRS.find(({ first, second }) => said === second && newest?.metric.includes(first));
  return pair && newest?.metric.replace(pair.first, pair.second);
}

/** 其中6个省级示范镇7.1亿元，7个市级示范镇3.6亿元: of a group, what was told of the whole. */
function groupOf({ reading, run, left, after }: Elision): Named | undefined {
  const [value] = run.values;
  const here = recent(reading);
  const group = here.at(-1);
  if (value?.class !== 'money' || !left || after.text !== '' || !group || group.segment !== reading.segment)
    return undefined;
  if (group.quantity.class !== 'count' || group.quantity.outerEnd !== run.left[0]) return undefined;
  if (!GROUPED.test(left.text) || left.gap !== 'none' || left.end !== run.left[1]) return undefined;
  const told = here.findLast((draft) => draft.quantity.base === value.base && draft !== group);
  return told && { text: told.metric, rule: 'subject-elided' };
}

/** 开发区出口额9亿元；保税区3亿元: a part, with the measure of the part before it. */
function partAlike({ reading, run, left, after }: Elision): Named | undefined {
  if (!left || after.text !== '' || left.gap === 'verb') return undefined;
  const base = run.values[0]?.base;
  const alike = measuredAlike(reading, left.text, base);
  const completed = /(?:完成|实现)(?:了|约)?$/.test(leftText(reading, run));
  const whole = alike === undefined && completed ? completedPart(reading, left.text, base) : undefined;
  return named(alike ?? whole ?? headedBy(reading, left, base ?? ''), 'part-of-list');
}

function bareLead({ reading, run, left, after, last, newest }: Elision): Named | undefined {
  if (left || after.text !== '') return undefined;
  const led =
    newest &&
    (newest.kind === 'growth' || newest.kind === 'multiple' || newest.increment) &&
    newest.segment === reading.segment;
  const alike = led ? newest : last?.quantity.base === run.values[0]?.base ? last : undefined;
  // 产值增速较快，预计完成6.7亿元: the level, not its pace.
  const told = reading.subject?.replace(/(.{3})增[速幅]$/, '$1');
  const subject = told ?? alike?.subject ?? alike?.metric;
  // 留校人数最多，有246人: of the number that the clause before tells of.
  const counted = leftText(reading, run) === '有' && /[数量]$/.test(reading.subject ?? '');
  return (isBareLead(reading, run) || counted) && (reading.led || leftText(reading, run).trim() !== '')
    ? named(subject, 'subject-elided')
    : verbOnly(reading, run, last);
}

/** 建成省级园区6个，市级12个: a kind alone. */
function partOfList({ reading, left, after, last }: Elision): Named | undefined {
  if (!left || !last || after.text !== '') return undefined;
  const words = wordsOf(reading, left.text);
  const kind =
    (words.every((word) => /^(?:b|a$)/.test(word.tag)) && /[级型类性上]$/.test(left.text)) ||
    /^.{1,3}级$|[万亿]元?以[上下]$/.test(left.text);
  return kind ? { text: left.text + headOf(last.metric, true), rule: 'part-of-list' } : undefined;
}

/** 洽谈项目214个，落地69个: an action alone. */
function headElided({ reading, run, left, after, last }: Elision): Named | undefined {
  if (!left || after.text !== '' || SAID_ALONE.has(left.text)) return undefined;
  const value = run.values[0];
  const words = wordsOf(reading, left.text);
  const status = words.every((word) => STATUS_VERBS.has(word.text));
  const action = words.every(
    (word) =>
      /^(?:v(?!n)|ad?$|d)/.test(word.tag) || LIGHT_VERBS.has(word.text) || STATUS_VERBS.has(word.text),
  );
  if (!action) return undefined;
  const memory = reading.drafts.slice(-LONGEST_MEMORY);
  const known = memory.findLast(
    (draft) => draft.quantity.base === value?.base && endsInNoun(reading, draft.metric),
  );
  const alike = last?.quantity.base === value?.base;
  if (last && alike && (endsInNoun(reading, last.metric) || !known))
    return { text: withHead(reading, left.text, last.metric, isNext(reading, last)), rule: 'head-elided' };
  if (known && value?.class === 'count' && status)
    return { text: withHead(reading, left.text, known.metric, false), rule: 'head-elided' };
  const recalled = memory.findLast(
    (draft) => draft.metric.startsWith(left.text) && draft.metric.length > left.text.length,
  );
  if (recalled) return { text: recalled.metric, rule: 'verb-recalls' };
  // 新开工安置房80万平方米，年内交付4500套: told by another measure.
  const other =
    last && value?.class === 'count' && last.quantity.class === 'area' && endsInNoun(reading, last.metric);
  // 实施安置房项目，已开工57个: what the clause before is about.
  const about =
    value?.class === 'count' && status
      ? WORKS.exec(reading.text.slice(Math.max(reading.sentence[0], reading.clause - 4), reading.clause))?.[1]
      : undefined;
  if (about !== undefined && !other) return { text: left.text + about, rule: 'head-elided' };
  return other ? { text: withHead(reading, left.text, last.metric, false), rule: 'head-elided' } : undefined;
}

/** The whole name is taken from the figure right before, only its head from one further off or from a part. */
function isNext(reading: Reading, last: Draft): boolean {
  return (
    recent(reading).at(-1) === last &&
    last.segment === reading.segment &&
    !last.compare.some((item) => item.type === 'part_of')
  );
}

/** 计划追加1000万美元: the verb alone recalls a metric of the block that holds it (追加投资). */
export function verbOnly(reading: Reading, run: Run, last: Draft | undefined): Named | undefined {
  const verb = wordsBetween(reading.words, ...run.left)
    .filter((word) => /^v/.test(word.tag))
    .at(-1)?.text;
  if (verb === undefined || verb.length < 2) return undefined;
  const known = reading.drafts
    .slice(-LONGEST_MEMORY)
    .findLast((draft) => draft.metric.startsWith(verb) && draft.metric.length > verb.length);
  if (known) return { text: known.metric, rule: 'verb-recalls' };
  if (
    last &&
    last.quantity.base === run.values[0]?.base &&
    (!LIGHT_VERBS.has(verb) || /^(?:建成|竣工|投产)$/.test(verb))
  )
    return { text: withHead(reading, verb, last.metric, false), rule: 'head-elided' };
  return reading.subject === undefined ? undefined : { text: reading.subject + verb, rule: 'verb-recalls' };
}

/** What is begun and finished. */
const WORKS = /(项目|工程)，$/;

/** How many figures back an elided noun is looked for. */
const LONGEST_MEMORY = 40;

/** 签约项目 ends in what is counted, 竣工 in what was done to it. */
function endsInNoun(reading: Reading, metric: string): boolean {
  const tag = wordsOf(reading, metric).at(-1)?.tag ?? '';
  return /^(?:n|vn|an|j|l|b|x|i)/.test(tag) && tag !== 'vn';
}

/** 成功落地 + 对接洽谈项目 → 成功落地项目; 出栏 + 生猪存栏 → 生猪出栏; 供应 + 公共住房 → 供应公共住房. */
function withHead(reading: Reading, action: string, metric: string, whole: boolean): string {
  const words = wordsOf(reading, metric);
  const head = words.at(-1);
  // “税银贷”12亿元、退税8800万元: a quoted name is no head.
  if (!head || /”$/.test(metric)) return action;
  // 审结7740件，结案6800件: neither has a noun.
  if (words.every((word) => STATUS_VERBS.has(word.text) || /^(?:审结|立案|执结)$/.test(word.text)))
    return action;
  // 受理案件1260件，结案1097件: it says itself of what.
  if (head.text === '案件' && action.endsWith('案')) return action;
  // 荒山补植2000亩，育苗1000亩: neither is what was done to the other.
  if (/[植栽播]$/.test(metric)) return action;
  if ((/^v(?!n)/.test(head.tag) || STATES.has(head.text)) && head.start > 0)
    return metric.slice(0, head.start) + action;
  const plain = words.findLastIndex((word) => /^v(?!n)/.test(word.tag) || STATUS_VERBS.has(word.text));
  // 批准逮捕犯罪嫌疑人: a verbal noun of four characters is what was done to them.
  const verb = plain < 0 ? words.findLastIndex((word) => word.tag === 'vn' && word.text.length > 3) : plain;
  // 排查隐患312处，整改306处: nor is what was done first.
  const led =
    verb < 0 && words.length > 1 && words[0]?.tag === 'vn' && /^n/.test(words[1]?.tag ?? '') ? 0 : verb;
  // 征用土地900亩，待征165亩: what is still to be done was not done before.
  const from = whole && !/^[在待]/.test(action) ? words[led + 1]?.start : head.start;
  return action + metric.slice(from ?? head.start);
}

/** The head noun of a metric, or the metric without its first qualifier. */
export function headOf(metric: string, whole: boolean): string {
  if (whole)
    return metric.replace(
      /^(?:各级|全部|各类|签约|新增|(?:招引|引进|新引进|新签约)(?=过?[\d十百千万亿]*[万亿]元)|(?:过?[\d十百千万亿]+[万亿]?元(?:以上)?)|[\dA-Z]{1,3}级|(?:国家|省|市|区|县)级?[A-Z\d]{0,2}级?(?:以上)?(?=.{2}))+/,
      '',
    );
  const words = tagWords(metric);
  return words.at(-1)?.text ?? metric;
}
