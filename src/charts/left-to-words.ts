import type { LocalFigure } from '../editions/types.ts';
import { growthOf } from './facts/growth.ts';
import { levelOf } from './facts/level.ts';
import { refusal } from '../figures/derive/refusals.ts';

/** Why a figure has no chart. */
export type Reason =
  'constant-prices' | 'lone-growth' | 'rank-alone' | 'range' | 'target' | 'ratio-alone' | 'lone-number';

/** First match wins; the last one takes what is left. */
export const REASONS: readonly {
  reason: Reason;
  holds: (figure: LocalFigure) => boolean;
  zh: string;
  en: string;
  example: string;
}[] = [
  {
    reason: 'range',
    holds: ({ source }) => Array.isArray(source.value.amount),
    zh: '是一个范围，没有一个长度可画',
    en: 'a range has no one length to draw',
    example: '3至5家',
  },
  {
    reason: 'target',
    holds: ({ source }) => source.kind === 'target',
    zh: '是目标，还没有可比的结果',
    en: 'a target, with nothing reached to set it against',
    example: '力争达到80亿元',
  },
  {
    reason: 'rank-alone',
    holds: ({ source }) => source.kind === 'rank',
    zh: '原文没说一共多少名',
    en: 'the article does not say among how many',
    example: '居全市第一',
  },
  {
    reason: 'constant-prices',
    holds: (figure) =>
      levelOf(figure) !== undefined && growthOf(figure) !== undefined && refusal(figure.source) !== undefined,
    zh: '增速按可比价，上年数不能由它推算',
    en: "its growth is in constant prices, so last year's level can't be derived",
    example: '地区生产总值1425.9亿元，增长6.5%',
  },
  {
    reason: 'lone-growth',
    holds: ({ source }) =>
      source.kind === 'growth' || source.kind === 'change_pp' || source.kind === 'multiple',
    zh: '单独一个增速，没有可比的',
    en: 'a lone growth with nothing beside it',
    example: '工业投资增长22.6%',
  },
  {
    reason: 'ratio-alone',
    holds: ({ source }) => source.kind === 'rate' || source.kind === 'share' || source.kind === 'completion',
    zh: '单独一个比率，说不清占什么的多少',
    en: 'a lone ratio without its whole',
    example: '失业率4.9%',
  },
  {
    reason: 'lone-number',
    holds: () => true,
    zh: '单独一个数，句子已说清',
    en: 'a lone number, which the sentence says better',
    example: '集中学习24次',
  },
];

/** Why a figure that no chart shows is left to its sentence. */
export function reasonOf(figure: LocalFigure): (typeof REASONS)[number] {
  return REASONS.find(({ holds }) => holds(figure))!;
}
