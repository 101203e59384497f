import type { Draft } from '../sentence/drafts.ts';
import type { Elision, Named } from './elision.ts';
import { isBareLead, leftText, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { TOTALS } from '../tables/nouns.ts';

/** What was added to a stock, before the name of the stock. */
const ADDED =
  /^(?:新登记|新增(?!就业)|新设|净增|新建成?(?!.?[改扩])|新[植栽种造]|新(?:培育|认定|入库|获批|评定)(?=.{4}))/;

/** Words before a number that sum up what there is by now. */
const SUMS_UP = /累计|总[数量]|存量/;

/** 新登记市场主体4.6万户，总数突破5.6万户: the total is of the thing, not of what was added. */
export function totalOf({ left, last }: Elision): Named | undefined {
  if (!left || !last || !TOTALS.has(left.text)) return undefined;
  if (left.text === '总面积' && last.quantity.class !== 'area') return undefined;
  const thing = last.metric.replace(ADDED, '').replace(/日均$|面积$|净增$|新增$/, '');
  return { text: thing + left.text, rule: 'total-of' };
}

/** 新培育企业35家，累计达128家: nor is what there is by now only what was added. */
export function summedUp({ reading, run, left, after, last }: Elision): Named | undefined {
  if (left || after.text !== '' || !last || last.quantity.base !== run.values[0]?.base) return undefined;
  if (!ADDED.test(last.metric) || !SUMS_UP.test(leftText(reading, run))) return undefined;
  if (last.segment !== reading.segment || reading.subject !== undefined) return undefined;
  const more = Number(run.values[0].amount) > Number(last.quantity.amount);
  return more && isBareLead(reading, run)
    ? { text: last.metric.replace(ADDED, ''), rule: 'subject-elided' }
    : undefined;
}

/** 新增平台12个，其中国家级2个，累计达到87个: more than the whole is no sum of a part, it is the whole's. */
export function summedWhole(reading: Reading, run: Run, last: Draft | undefined): Draft | undefined {
  const [value] = run.values;
  if (!last || last.segment !== reading.segment || last.quantity.base !== value?.base) return last;
  const told = last.compare.find(({ type }) => type === 'part_of');
  if (!told || !SUMS_UP.test(leftText(reading, run))) return last;
  const whole = recent(reading).findLast(({ quantity }) => quantity.start === told.span?.[0]);
  return whole && Number(value.amount) > Number(whole.quantity.amount) ? whole : last;
}
