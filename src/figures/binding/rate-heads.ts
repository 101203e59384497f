import type { Found } from '../quantities/found.ts';
import { RATE_HEADS } from '../tables/nouns.ts';
import type { Comparison, FigureKind } from '../types.ts';

/** Heads of names that point back to what was just told: 占比, 增速. */
export const BACK: Readonly<Record<string, Comparison['type']>> = {
  占比: 'share',
  比重: 'share',
  比例: 'share',
  所占比重: 'share',
  所占比例: 'share',
  所占份额: 'share',
  完成率: 'completion',
  完成进度: 'completion',
  增速: 'yoy',
  增幅: 'yoy',
  涨幅: 'yoy',
  降幅: 'yoy',
  减幅: 'yoy',
  升幅: 'yoy',
  增长幅度: 'yoy',
  上升幅度: 'yoy',
  下降幅度: 'yoy',
  减少幅度: 'yoy',
  降低幅度: 'yoy',
  增长率: 'yoy',
  年增长率: 'yoy',
  年增速: 'yoy',
  同比增速: 'yoy',
  同比增幅: 'yoy',
  同比增长率: 'yoy',
};

/** What kind of figure its name and its unit make a rate. */
export function headKind(metric: string, value: Found): FigureKind {
  if (value.class === 'point') return 'change_pp';
  if (value.class === 'multiple' || value.class === 'doubling') return 'multiple';
  if (value.class === 'fraction') return 'share';
  // 综合指数124.6: a number of points is a level; a ratio is none.
  if (
    value.class === 'ratio' &&
    value.base === '' &&
    /(?:(?<!价格总?)(?<!物价总?)指数|性别比)(?:（.*）)?$/.test(metric)
  )
    return 'amount';
  if (value.class === 'ratio') return Array.isArray(value.amount) ? 'share' : 'rate';
  return RATE_HEADS.find((head) => head.pattern.test(metric))?.kind ?? 'rate';
}
