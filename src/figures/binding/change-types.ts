import type { Change } from './changes.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Found } from '../quantities/found.ts';
import { lastGroup } from '../sentence/reading.ts';
import type { Reading } from '../sentence/reading.ts';
import type { Comparison } from '../types.ts';

/** 降幅收窄 is for the better, 降幅扩大 for the worse. */
export function signOfFall(left: string, verb: string): 1 | -1 | undefined {
  if (!/[降跌减]幅/.test(left)) return undefined;
  if (/收窄|缩小|回升/.test(verb)) return 1;
  return /扩大|增加|加深/.test(verb) ? -1 : undefined;
}

/** What is the better the less there is of it. */
const POLLUTION = /浓度|PM|综合指数|污染|排放|能耗/;

/** PM2.5浓度同比改善8.3%: it fell. */
export const isImproved = (verb: string, name: string): boolean => verb === '改善' && POLLUTION.test(name);

/** What a change told in another unit than the first of its list is. */
const OTHERWISE: Readonly<Partial<Record<Found['class'], Comparison['type']>>> = {
  multiple: 'growth_multiple',
  percent: 'yoy',
  point: 'change_pp',
};

/** 分别增长6%和提高1.2个百分点: what each of a list is, where the first is of a type. */
export const typeWithin = (value: Found, first: Found, type: Comparison['type']): Comparison['type'] =>
  value.class === first.class && value.class !== 'multiple' ? type : (OTHERWISE[value.class] ?? type);

/** What a change of percent or points is to the figure that it is hung on. */
export function changeType(
  reading: Reading,
  value: Found,
  change: Change,
  subject: Phrase | undefined,
): Comparison['type'] {
  // 发病率212.4/10万，下降6.3/10万: in the unit of the level.
  if (value.base === '/10万') return 'delta';
  if (value.class === 'percent') return change.cagr ? 'cagr' : 'yoy';
  // 利率3.1%，下降12个基点: told in a unit of its own.
  if (value.base === '个基点') return 'delta';
  const [last] = lastGroup(reading);
  const lastType = last?.compare.at(-1)?.type;
  const speed = /增速|[增降涨升减跌]幅/.test(subject?.text ?? '');
  if (/^(?:所占|占比?的?)?(?:比重|占比|比例|份额)$/.test(subject?.text ?? '')) return 'share_change_pp';
  if (!speed && (last?.kind === 'share' || lastType === 'share')) return 'share_change_pp';
  return speed || last?.kind === 'growth' || lastType === 'yoy' || lastType === 'cagr'
    ? 'growth_change_pp'
    : 'change_pp';
}
