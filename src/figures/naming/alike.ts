import type { Draft } from '../sentence/drafts.ts';
import { recent, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { nameOfKind } from './told-parts.ts';
import { withHeadOfWhole } from './breakdowns.ts';
import { namesInTurn } from './turns.ts';
import type { Phrase } from '../text/phrases.ts';
import { ANAPHORS, SECTIONS } from '../tables/nouns.ts';

/**
 * What a list tells of each of its parts and says of the first alone.
 *
 * @example sharedMeasure('制造业', '采矿业增加值') // '增加值'
 */
export function sharedMeasure(part: string, metric: string): string | undefined {
  for (const { ending } of SECTIONS) {
    const own = ending.exec(part);
    if (!own || own.index + own[0].length !== part.length) continue;
    const match = ending.exec(metric);
    if (!match) return undefined;
    const end = match.index + match[0].length;
    const rest = metric.slice(end).replace(/^工业(?=增加值|总产值|产值)|^以[上下]/, '');
    return metric.slice(0, end) === part || !MEASURE.test(rest) ? undefined : rest;
  }
  return undefined;
}

/** What can be told of each part: no further list, no number, nothing that is counted in pieces. */
const MEASURE =
  /^[^、和与及（）\d]*(?:[额值量]|收入|支出|投资|利润|税收|利税|税金|成本|资产|余额|面积|价格|工资|外资|合同|产出|[^增]率|增速|增幅|消费|进出口|出口|进口)$/;

/** 采矿业增加值下降0.4%，制造业增长6.9%: the part with the measure of the part before it. */
export function measuredAlike(
  reading: Reading,
  part: string,
  base?: string,
  fits: (draft: Draft) => boolean = () => true,
): string | undefined {
  const told = around(reading).filter(fits).reverse();
  for (const draft of told) {
    if (base !== undefined && draft.quantity.base !== base) continue;
    const measure = sharedMeasure(part, draft.subject ?? draft.metric);
    if (measure !== undefined) return part + measure;
  }
  for (const draft of told) {
    if (base !== undefined && draft.quantity.base !== base) continue;
    const between = reading.text.slice(draft.quantity.outerEnd, reading.window[0] + OPENED_WITHIN);
    const name = nameOfKind(part, draft.subject ?? draft.metric, base ?? '', OPENS.test(between));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Begins to tell a whole by its parts. */
const OPENS = /其中|^[，、]?[（：]/;
const OPENED_WITHIN = 4;

/** 工业增加值增长4.5%，其中采矿业、制造业分别增长3%、5%: each of a list with the measure of the whole. */
export function partsInTurn(reading: Reading, run: Run, name: string | undefined): string[] | undefined {
  const names = namesInTurn(reading, run, name);
  const start = reading.text.indexOf(names?.[0] ?? '', reading.window[0]);
  const parts = names?.map((text) => measuredAlike(reading, text) ?? grownAlike(reading, { text, start }));
  return parts?.every((part) => part !== undefined) ? parts : names;
}

const LISTED = /(?:产量|(?:播种|种植|栽培)面积|销售?量|价格|投资|零售额|销售额|保费收入)$/;
const WHOLE = /^(?:全社会)?(?:固定资产)?投资$|(?:消费|零售|出厂|购进|商品|市场)价格$/;
const BETWEEN = /^[，、；](?:其中[，：]?)?$/;

/** 饮料类零售额增长8%，烟酒类增长6%: the next of a list of growths, with the measure of the one before. */
export function grownAlike(reading: Reading, part: Pick<Phrase, 'text' | 'start'>): string | undefined {
  const told = recent(reading).slice(-LOOKED_BACK);
  const last = told.at(-1);
  if (!last || MEASURE.test(part.text) || NOTHING_MADE.test(part.text) || ANAPHORS.has(part.text))
    return undefined;
  if (!BETWEEN.test(reading.text.slice(last.quantity.outerEnd, part.start))) return undefined;
  if (told.some(({ kind, segment }) => kind !== 'growth' || segment < last.segment - 1)) return undefined;
  const first = told.findLast(({ metric }) => LISTED.test(metric))?.metric;
  const measure = first === undefined || WHOLE.test(first) ? undefined : LISTED.exec(first)?.[0];
  if (measure === undefined || part.text.includes(measure)) return undefined;
  return wordsOf(reading, part.text).every(
    ({ tag, text }) => /^(?:n|b|j|l|x|k|c$)/.test(tag) || /类$/.test(text),
  )
    ? part.text + measure
    : undefined;
}

/** What is not made, sold or priced like the things of a list. */
const NOTHING_MADE = /(?:经济|工业|农业|服务业|外贸|财政|指数|GDP|水平|[率数量次]|全[国省市区县])$/;

const LOOKED_BACK = 3;

/** 全国港口完成吞吐量40万吨。其中沿海港口完成29万吨: who completes a part, with what was told of the whole. */
export function completedPart(reading: Reading, part: string, base: string | undefined): string | undefined {
  if (MEASURE.test(part) || /[率数税资]$|资金$/.test(part)) return undefined;
  const told = around(reading).filter((draft) => draft.quantity.base === base);
  const last = told.at(-1);
  // What was told of a part ends in what was told of the whole.
  const whole = told.find((draft) => last?.metric.endsWith(draft.metric))?.metric;
  return whole === undefined || !MEASURE.test(whole) || whole.startsWith(part)
    ? undefined
    : withHeadOfWhole(part, whole);
}

/** The figures that a part may belong with: those of its sentence, or the last before where it begins with 其中. */
function around(reading: Reading): Draft[] {
  const begun = /^\s*其中/.test(reading.text.slice(reading.sentence[0], reading.sentence[0] + 4));
  return (begun ? reading.drafts : recent(reading)).slice(-LOOKED_BACK);
}
