import type { After } from './after.ts';
import { leftText, phraseUpTo, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { COUNTED_BEFORE_MEASURE } from '../tables/nouns.ts';

const HAD = /的(?:就|已经?|共|只|仅)?有?(?:近|约|超过?)?$/;

/** What those who are counted must reach, told before how many they are. */
export function limited(reading: Reading, run: Run, after: After): string | undefined {
  if (run.values[0]?.class !== 'count') return undefined;
  return limitBefore(reading, run, after) ?? nextLimit(reading, run);
}

/** 亩产达到400斤以上的有12个乡, 市值在百亿元以上的36家公司: the noun stands behind. */
function limitBefore(reading: Reading, run: Run, after: After): string | undefined {
  const of = HAD.exec(leftText(reading, run));
  const at = run.left[0] + (of?.index ?? 0);
  if (!of || after.text === '' || !reading.context.isName(at - 1)) return undefined;
  const limit = phraseUpTo(reading, run, at)?.text;
  if (limit === undefined) return undefined;
  const counted = COUNTED_BEFORE_MEASURE.exec(after.text)?.[1] ?? after.text;
  const measure = BARE.test(limit) ? measureOf(reading, run)?.[1] : undefined;
  return `${measure ?? ''}${limit}的${counted}`;
}

const LIMIT =
  '(?:超过?|过|突破|达到?|在|少于|多于|不足|不到|低于|高于)?[\\d.]{0,8}[十百千万亿]{0,3}(?:美?元|[斤人亩吨头只%]|公斤|人次|平方米)(?:[至到—-][\\d.]{1,8}[十百千万亿]{0,3}(?:美?元|[斤人亩吨头只%]))?(?:以[上下内])?';
const BARE = new RegExp(`^${LIMIT}$`);
const LISTED = new RegExp(`^[、，和及]?(?:其中)?(${LIMIT})的?有?$`);
const MEASURED = new RegExp(
  `^((?:(?![十百千万亿])\\p{Script=Han}){2,12}?)${LIMIT}(的?)(\\p{Script=Han}{0,12})$`,
  'u',
);

/** 产值超亿元的企业26家、超5亿元的7家: the next limit of the same measure. */
function nextLimit(reading: Reading, run: Run): string | undefined {
  const limit = LISTED.exec(leftText(reading, run))?.[1];
  const [, measure, of = '', noun] =
    (limit !== undefined && reading.context.isName(run.left[1] - 2) && measureOf(reading, run)) || [];
  return limit === undefined || measure === undefined ? undefined : `${measure}${limit}${of}${noun ?? ''}`;
}

/** The measure and the noun of those that were counted last by what they reach. */
function measureOf(reading: Reading, run: Run): RegExpExecArray | undefined {
  const base = run.values[0]?.base;
  const last = recent(reading).findLast((draft) => draft.quantity.base === base);
  return (last && MEASURED.exec(last.metric)) ?? undefined;
}
