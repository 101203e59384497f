import type { Found } from '../found.ts';

/** A number that only says how large the thing is that the next number is measured against. */
export interface Yardstick {
  /** What it may be. */
  takes: readonly Found['class'][];
  /** Matched against the end of the words before it. */
  before: RegExp;
  /** All the words between it and the value that is told. */
  behind: RegExp;
  /** What the value is. */
  tells: readonly Found['class'][];
  example: string;
}

export const YARDSTICKS: readonly Yardstick[] = [
  {
    takes: ['money', 'count', 'area', 'measure'],
    before:
      /(?:完成|占|为|达到?|是|实现)了?[^，。；、\d]{0,14}(?:计划|任务|目标|预算|指标|下达)[^，。；、\d]{0,4}$/,
    behind: /^[^，。；、\d]{0,8}的$/,
    tells: ['percent'],
    example: '收入38亿元，完成年初预算数50亿元的76%',
  },
  {
    takes: ['count'],
    before: /占[^，。；、\d]{0,8}$/,
    behind: /^[^，。；、\d]{1,12}的$/,
    tells: ['percent', 'fraction'],
    example: '外资38亿元，占全省12个开发区的40%',
  },
  {
    takes: ['percent'],
    before: /(?:比|较)[^，。；（）\d]{2,14}（$/,
    behind: /^）(?:高出?|低|快|慢)$/,
    tells: ['point'],
    example: '收入增长9.5%，比全省平均增幅（7.2%）高2.3个百分点',
  },
];
