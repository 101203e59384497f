import type { LocalFigure } from '../../editions/types.ts';
import { boundOf, hedgeIn, isPlanned } from '../../figures/relations/bounds.ts';
import type { Bound } from '../../figures/relations/bounds.ts';
import { levelOf } from './level.ts';
import type { Level } from './level.ts';

/** A part of a whole, in percent. */
export interface Share {
  figure: LocalFigure;
  value: number;
  /** Whether it is the figure's own value, and not one beside it. */
  own: boolean;
  bound: Bound;
  /** As the article words it: 近, 不到. */
  hedge: string;
  /** The part itself, where the figure is a level: 2275家. */
  level: Level | undefined;
  planned: boolean;
}

/** Rates that are a part of a whole, by their last characters; other rates (失业率, 增长率) have no remainder worth drawing. */
const PART_RATES: readonly { suffix: RegExp; example: string }[] = [
  { suffix: /占比|比重$/, example: '智能算力占比' },
  { suffix: /入驻率|出租率|使用率|利用率/, example: '人工智能岛入驻率' },
  { suffix: /开工率|竣工率|投产率|完工率|达产率/, example: '建设项目开工率' },
  { suffix: /通过率|合格率|达标率|优良率|满意率|满意度|好评率|办结率|履约率/, example: '申报通过率' },
  {
    suffix: /覆盖率|普及率|入园率|入学率|参保率|城镇化率|绿化率|普惠率|收集率|处理率|化率/,
    example: '城镇化率',
  },
];

/** Names of what is no part of a whole, or says nothing by itself. */
const NO_PART: readonly { name: RegExp; example: string }[] = [
  { name: /^.$/, example: '县' },
  { name: /^(?:占比|比重|占)/, example: '占比跌破' },
  { name: /恢复[到至]|相当于|同期$|^(?:上年|去年|\d{4}年)的?$/, example: '存栏恢复到2017年同期' },
];

/** The share that a figure states, as its value or beside its level. */
export function shareOf(figure: LocalFigure): Share | undefined {
  const { kind, value, compare, metric } = figure.source;
  const beside = compare.find(({ type, value: part }) => type === 'share' && part !== undefined);
  const own =
    (kind === 'share' || (kind === 'rate' && PART_RATES.some(({ suffix }) => suffix.test(metric)))) &&
    typeof value.amount === 'number'
      ? percentOf(value.amount, value.base)
      : undefined;
  const part = own ?? beside?.value;
  if (own !== undefined && NO_PART.some(({ name }) => name.test(metric))) return undefined;
  const hedge = (own === undefined ? hedgeIn(beside?.text) : value.qualifier) ?? '';
  if (part === undefined || !(part > 0) || part > 100) return undefined;
  return {
    figure,
    value: own === undefined ? tidy(part, beside?.text) : part,
    own: own !== undefined,
    bound: boundOf(hedge),
    hedge,
    level: own === undefined ? levelOf(figure) : undefined,
    planned: isPlanned(value.qualifier),
  };
}

/** Shares in words (三分之一) may come as fractions. */
function percentOf(amount: number, base: string): number {
  return base === '' && amount <= 1 ? Math.round(amount * 1000) / 10 : amount;
}

/** 三分之一 is 33.3%, and not 33.333%: a fraction in words has no decimals of its own. */
function tidy(part: number, text = ''): number {
  return /\d/.test(text) ? part : Math.round(part * 10) / 10;
}
