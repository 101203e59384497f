import { phraseAfter } from '../naming/after.ts';
import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { addDraft, compareWith, lastGroup, leftText, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { wordsBetween } from '../text/words.ts';

const GAP =
  /(?<![可对占同环别])(?:比|较)(?!上|去|前|同|年|[历常往多]年|历史|原|预|计|19|20)[^，。；\d]{2,14}(?:(?<!提)高|(?<!降)低|多|(?<!减)少)出?$|(?:[大小]于|(?:高|低|多|少)(?:于|出))[^，。；\d]{2,14}$/;

/** 人均花费907元，较全省低174元: how far it is from a peer's, beside what the text goes on with. */
export function bindGap(reading: Reading, run: Run): boolean {
  const words = GAP.exec(leftText(reading, run))?.[0];
  const [value] = run.values;
  const [of] = lastGroup(reading);
  if (words === undefined || !value || run.values.length > 1) return false;
  if (!of) return bindGapAlone(reading, run, value, words);
  // 收入增长9.3%，高出全国989元: how far the level is that grew.
  const grown = of.kind === 'growth' && value.class === 'money';
  // 收入8900元，比全国平均水平高出80%: percent are of the level.
  const part = value.class === 'percent' && /^(?:amount|count|area)$/.test(of.kind);
  if (part ? PLANNED.test(leftText(reading, run)) : of.quantity.base !== value.base && !grown) return false;
  if (phraseAfter(wordsBetween(reading.words, ...run.right)).text !== '') return false;
  addDraft(reading, value, (of.subject ?? of.metric) + words, 'increment', part ? 'rate' : undefined).aside =
    true;
  return true;
}

/** 财政收入比支出多1.2亿元: how far apart two are that have no number here. */
function bindGapAlone(reading: Reading, run: Run, value: Found, words: string): boolean {
  if (value.class !== 'money' && value.class !== 'measure') return false;
  const subject = phraseUpTo(reading, run, run.left[1] - words.length);
  if (!subject || phraseAfter(wordsBetween(reading.words, ...run.right)).text !== '') return false;
  addDraft(reading, value, subject.text + words, 'increment');
  return true;
}

/** Percent of a plan, of what was before, and points of a growth. */
const PLANNED = /计划|任务|目标|预[算期]|指标|上年|去年|同期|增[长速幅]|[提降]|季度|月/;

const OVER_PLAN =
  /(?:比|较|超)(?!上年|去年|上一?年度)[^，。；\d]{0,16}(?:计划|任务|目标|预算|指标)(?:数|值|任务|要求|规定|规定的)?(?:\uE000+|\uE000*(?:超过?|超额(?:完成)?|超[产收支进采掘销]|[多少][收支]|[短欠]收|节支|多|高出?|增加|增收|增盈|增产|减亏增盈|低|少|减少|降低)了?)$|超过?了?(?:全?年|原|年度)?(?:计划|任务|目标|预算)数?$|超(?:出|额完成)了?[^，。；、\d]{0,12}(?:计划|任务|目标|预算|指标)(?:数|值|任务|指标|要求)?$/;

/** 比计划目标9亿元超过3.6亿元, 死亡率0.67，比考核指标降低0.83: how far a level is from its plan's. */
export function bindOverPlan(reading: Reading, run: Run): boolean {
  const [value] = run.values;
  // 比计划超过12公斤: the verb is a hedge of the number too.
  const words = OVER_PLAN.exec(reading.text.slice(run.left[0], value?.start))?.[0];
  const [of] = lastGroup(reading);
  // 工业产值比计划超过300万元: how far it is that has no number here.
  if (words && value && !of && /^[比较].*超过?$/.test(words) && bindPlanAlone(reading, run, value, words))
    return true;
  if (words === undefined || !value || run.values.length > 1 || of?.quantity.base !== value.base)
    return bindBudgeted(reading, run);
  // 超额完成任务110万亩: no more than what was done, it is the rest; else the plan itself.
  if (words.startsWith('超额完成') && !(Number(value.amount) < Number(of.quantity.amount) / 2)) return false;
  const sign = FALLS_SHORT.test(words) ? -1 : 1;
  of.compare.push(compareWith(reading, value, 'over_plan', signed(value, sign), 'plan'));
  return true;
}

/** 比计划超过300万元: the hedge is the verb. */
function bindPlanAlone(
  reading: Reading,
  run: Run,
  { qualifier: _, ...value }: Found,
  words: string,
): boolean {
  const subject = phraseUpTo(reading, run, value.start - words.length);
  if (!subject || value.class !== 'money') return false;
  if (phraseAfter(wordsBetween(reading.words, ...run.right)).text !== '') return false;
  addDraft(reading, value, subject.text + words, 'increment');
  return true;
}

const FALLS_SHORT = /(?:低|少|下降|[少短欠]收|[少节]支)了?$/;

/** 收入38亿元，超收1.2亿元: how far it is from its budget, which the verb alone tells. */
const BUDGETED = /^[，、]?(?:实际)?(?:超收|短收|欠收|超支|少支|超亏)了?$/;

/** How far from it the budget is told. */
const BUDGET_WITHIN = 60;

function bindBudgeted(reading: Reading, run: Run): boolean {
  const [value] = run.values;
  const [of, ...more] = lastGroup(reading);
  const left = reading.text.slice(run.left[0], value?.start).replace(/[约近]$/, '');
  if (!value || run.values.length > 1 || !of || more.length > 0 || !BUDGETED.test(left)) return false;
  if (of.quantity.class !== 'money' || of.quantity.base !== value.base) return false;
  // 增值税4亿元，短收0.5亿元；所得税…，减收0.1亿元: where no budget is told, it is held against the last year.
  const [start, end] = reading.sentence;
  const near = reading.text.slice(
    Math.max(start, run.left[0] - BUDGET_WITHIN),
    Math.min(end, run.right[0] + BUDGET_WITHIN),
  );
  const type = /预算|计划|任务/.test(near) ? 'over_plan' : 'delta';
  of.compare.push(compareWith(reading, value, type, signed(value, FALLS_SHORT.test(left) ? -1 : 1), 'plan'));
  return true;
}
