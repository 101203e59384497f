import type { After } from './after.ts';
import { completedPart, measuredAlike } from './alike.ts';
import { brokenDown } from './breakdowns.ts';
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
import { inhabitants } from './people.ts';
import { perEach } from './per-each.ts';
import { onAverage } from './on-average.ts';
import { partBehindColon } from './parts-behind-colon.ts';
import { pupils } from './pupils.ts';
import { GROUPED, PAIRS } from '../tables/nouns.ts';
import type { BindingRule } from '../tables/rules.ts';
import { summedUp, summedWhole, totalOf } from './totals.ts';
import { valueAdded, yieldOf } from './yields.ts';
import { headElided, headOf, verbOnly } from './action-heads.ts';

const named = (text: string | undefined, rule: BindingRule): Named | undefined =>
  text === undefined ? undefined : { text, rule };

/** Ways to leave a name out, the first that fits. */
const ELISIONS: readonly ((ask: Elision) => Named | undefined)[] = [
  pupils,
  wholeAlone,
  perEach,
  onAverage,
  together,
  totalOf,
  restated,
  perHead,
  household,
  inhabitants,
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
  investedSoFar,
  summedUp,
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
  const told = alike.findLast((draft) => !draft.aside || reading.aside) ?? alike.at(-1) ?? newest;
  const last = summedWhole(reading, run, told);
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
    /^(?:招生|毕业|结业|入学|升学|退休|入院|出院|死亡|受伤|失踪|被困|获救|(?:紧急|提前|临时|避险)(?:避险)?(?:转移|安置|撤离){1,2}|转移安置)$/.test(
      left.text,
    )
    ? { text: left.text, rule: 'name-before' }
    : undefined;
}

/** 城镇为30.4%、农村为33.8%: the second of a pair is told of what the first was. */
function otherOfPair({ reading, left, newest }: Elision): Named | undefined {
  const [before] = recent(reading).slice(-2);
  // 收入1.9亿元，短收300万元；支出2亿元: of the pair, past what the first fell short of.
  const told =
    left?.text === '支出' && !/收入/.test(newest?.metric ?? '') && SHORT.test(newest?.metric ?? '');
  const text = pairedName(left?.text, told ? before : newest);
  return text === undefined ? undefined : { text, rule: 'other-of-pair' };
}

const SHORT = /^[超短]收$/;
/** What nothing is paid out of: 税收收入9亿元，支出12亿元. */
const EARNED_ALONE = /(?:税收|非税|旅游|销售|保费|门票|出让)收入$/;

/** The name of the second of a pair, from that of the first. */
export function pairedName(
  said: string | undefined,
  newest: Draft | undefined,
  growth = false,
): string | undefined {
  const pair = PAIRS.find(
    ({ first, second, grows }) => said === second && newest?.metric.includes(first) && (!growth || grows),
  );
  if (said === '支出' && EARNED_ALONE.test(newest?.metric ?? '')) return undefined;
  // 出厂价格由降转升: how it turned is none of the name of the other.
  if (pair && growth) return newest?.metric.replace(/(?<=价格).*$/, '').replace(pair.first, pair.second);
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
  return named(
    alike ?? whole ?? headedBy(reading, left, base ?? '') ?? brokenDown(reading, left, base ?? ''),
    'part-of-list',
  );
}

const DONE_SO_FAR =
  /^[，、]?(?:截至目前|截至[年月]?底|目前|当年|本年|今年|年内|实际|累计|至今|现|已)*(?:已|实际|累计)?完成(?:了|约|近)*$/;

/** 总投资126亿元，累计完成62亿元: so much was invested of it. */
function investedSoFar({ reading, run, left, after, newest }: Elision): Named | undefined {
  if (run.values[0]?.class !== 'money' || after.text !== '' || newest?.segment !== reading.segment)
    return undefined;
  const planned = newest.kind === 'target' && newest.metric.endsWith('投资');
  if (!planned && !/(?:总投资|投资总额|计划投资)额?$/.test(newest.metric)) return undefined;
  const lead = [...reading.text.slice(...run.left)].filter(
    (_, at) => !reading.context.isTime(run.left[0] + at),
  );
  const done = lead.length < 16 && DONE_SO_FAR.test(lead.join(''));
  return done && (!left || /完成$|^实际$/.test(left.text))
    ? { text: '完成投资', rule: 'subject-elided' }
    : undefined;
}

function bareLead({ reading, run, left, after, last, newest }: Elision): Named | undefined {
  if (left || after.text !== '') return undefined;
  const led =
    newest &&
    (newest.kind === 'growth' ||
      newest.kind === 'multiple' ||
      newest.increment ||
      (newest.kind === 'rank' && newest.trace.rule === 'rank' && !/排名$/.test(newest.metric))) &&
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
  // 县处级12件，乡科级36件: nor is the kind before a head.
  if (/^.{1,3}级$/.test(left.text) && /^.{1,3}级$/.test(last.metric))
    return { text: left.text, rule: 'part-of-list' };
  const kind =
    /^.{1,3}级$|[万亿]元?以[上下]$/.test(left.text) ||
    (/[级型类性上]$/.test(left.text) &&
      wordsOf(reading, left.text).every((word) => /^(?:b|a$)/.test(word.tag)));
  return kind
    ? { text: left.text + headOf(dividedInto(reading, last), true), rule: 'part-of-list' }
    : undefined;
}

/** 水库286座，其中大型3座、中型12座: the whole that the part before was named by. */
function dividedInto(reading: Reading, last: Draft): string {
  const whole = recent(reading).find(
    ({ metric, quantity }) =>
      quantity.base === last.quantity.base &&
      metric.length < last.metric.length &&
      last.metric.endsWith(metric),
  );
  return whole?.metric ?? last.metric;
}
