import { recent } from './reading.ts';
import type { Reading } from './reading.ts';
import { SECTIONS } from './tables/nouns.ts';

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
    const rest = metric.slice(end);
    return metric.slice(0, end) === part || !MEASURE.test(rest) ? undefined : rest;
  }
  return undefined;
}

/** What can be told of each part: no further list, no number, nothing that is counted in pieces. */
const MEASURE =
  /^[^、和与及（）\d]*(?:[额值量]|收入|支出|投资|利润|税收|利税|税金|成本|资产|余额|面积|价格|工资|外资|合同|产出|增速|增幅|消费|进出口|出口|进口)$/;

/** 采矿业增加值下降0.4%，制造业增长6.9%: the part with the measure of the part before it. */
export function measuredAlike(reading: Reading, part: string, base?: string): string | undefined {
  const here = /^\s*其中/.test(reading.text.slice(reading.sentence[0], reading.sentence[0] + 4))
    ? reading.drafts.slice(-LOOKED_BACK)
    : recent(reading).slice(-LOOKED_BACK);
  const last = here.findLast((draft) => base === undefined || draft.quantity.base === base);
  const measure = last && sharedMeasure(part, last.subject ?? last.metric);
  return measure === undefined ? undefined : part + measure;
}

const LOOKED_BACK = 3;
