import { baseBefore, changeBefore, LAST_PERIOD } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Draft } from '../sentence/drafts.ts';
import { compareWith, lastGroup, leftText } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { withoutBlanks } from './yardsticks.ts';

/** 与2010年的, 比上年同期: what a level is held against, up to the number that it was. */
function heldAgainst(left: string): string | undefined {
  const told = PRIOR.exec(left)?.[1];
  if (told !== undefined) return told;
  const base = baseBefore(withoutBlanks(left).replace(/的$/, ''));
  return base && !/^(?:同比|环比|按|可比|不变|扣除)/.test(base) ? base : undefined;
}

/** 净利润3.2亿元，上年同期为2.8亿元: what it was, told by itself. */
const PRIOR = /^[，、（]?((?:上年|去年)同期)(?:为|是|则为|仅为)?$/;

/** Behind that number: 相比, or how far it is from there. */
const TURNS = /^(?:相比|对比|[^，。；、\d]{1,8}?(?=\d|百分之|[一二两三四五六七八九十]))/;

/** 比“六五”期间平均36万吨增长24%, 比2013年末增加93万个，增长80%: what a growth is since, where what stands before it is not since last year. */
export function sinceHeld(reading: Reading, type: 'delta' | 'yoy' = 'yoy'): string | undefined {
  const [own, ...more] = lastGroup(reading);
  const held = own?.compare.findLast(({ type: each }) => each === 'from' || each === 'delta');
  if (own && !held && more.length === 0) return sinceBefore(reading, own, type);
  if (!held?.span || held.span[0] < reading.clause - NEAR || /^(?:上|去|同期)/.test(held.among ?? ''))
    return undefined;
  return held.among;
}

/** 单位4.8万个，比2013年末增加2.3万个，增长92%；个体户5.6万个，增加2.4万个，增长78%: the base of the level before it, told in the same unit. */
function sinceBefore(reading: Reading, own: Draft, type: 'delta' | 'yoy'): string | undefined {
  const { drafts, first, text, sentence } = reading;
  const at = drafts.lastIndexOf(own);
  const before = at > first || text.startsWith('其中', sentence[0]) ? drafts[at - 1] : undefined;
  if (!before || own.compare.length > 0 || own.aside !== before.aside) return undefined;
  if (before.quantity.base !== own.quantity.base || before.kind !== own.kind) return undefined;
  const [item, ...more] = before.compare.filter((each) => each.type === type);
  if (!item?.among || more.length > 0 || item.among === LAST_PERIOD) return undefined;
  // 存款余额42亿元，比年初增长8%；贷款余额31亿元，增长11%; 税收3亿元，增加1亿元: since last year, as ever.
  const listed = own.kind === 'count' && CENSUS.test(item.among);
  const alike = type === 'delta' && before.metric.slice(-2) === own.metric.slice(-2);
  if (!listed && !alike) return undefined;
  const from = Math.max(...before.compare.map(({ span }) => span?.[1] ?? 0), before.quantity.outerEnd);
  return reading.context.turnsTime(from, own.quantity.outerStart) ? undefined : item.among;
}

/** What a count of all there is was taken at before: 2018年末, 第六次人口普查. */
const CENSUS = /\d{4}年|普查/;

/** 与2011年相比，占地面积增长15.8%: what a sentence opens with is the base of its growths. */
export const sinceOpening = ({ text, sentence }: Reading): string | undefined =>
  /^\s*[与同和较比]((?:19|20)\d\d年|(?:(?:19|20)\d\d年)?第[一二三四五六七八九十]{1,3}次[^，。；\d]{2,12})[底末]?相比，/.exec(
    text.slice(sentence[0], sentence[0] + 32),
  )?.[1];

const NEAR = 40;

/** 人口14.1万人，与2010年的13.4万人相比，增加0.7万人: where the level came from. */
export function bindHeld(reading: Reading, run: Run): boolean {
  const [value, ...more] = run.values;
  const [of, ...others] = lastGroup(reading);
  if (!value || more.length > 0 || others.length > 0 || of?.quantity.base !== value.base) return false;
  const when = heldAgainst(leftText(reading, run));
  if (when === undefined) return false;
  const alone = PRIOR.test(leftText(reading, run)) && of.compare.every(({ type }) => type !== 'yoy');
  const turn = TURNS.exec(reading.text.slice(run.right[0], run.right[0] + 12))?.[0];
  if (
    !alone &&
    (turn === undefined || (turn !== '相比' && turn !== '对比' && changeBefore(turn)?.prefixEnd !== 0))
  )
    return false;
  // 增长8.6%，比上年的7.2%提高1.4个百分点: of a growth, the growth before.
  const type = of.kind === 'growth' ? 'prior_growth' : 'from';
  of.compare.push(compareWith(reading, value, type, signed(value, 1), 'from', when));
  return true;
}
