import type { ComparisonType, Figure, HeadlineReason } from '../types.ts';

/** Metrics that an editor leads with, by weight. */
export const HEADLINE_METRICS: readonly { pattern: RegExp; weight: number; example: string }[] = [
  {
    pattern:
      /^(?:全[市区县省国])?(?:地区|国内|区域)?生产总值(?:（GDP）)?$|^GDP$|^(?:国民|社会)生产总值$|^社会总产值$/,
    weight: 9,
    example: '地区生产总值',
  },
  {
    pattern:
      /(?:一般公共|一般)?预算收入$|财政(?:总)?收入$|固定资产投资(?:（.*）)?$|社会(?:消费|商)品零售总额|(?:规模以上|规上)工业增加值|工业总?产值/,
    weight: 5,
    example: '固定资产投资',
  },
  {
    pattern:
      /进出口(?:贸易)?(?:总额|总值|额)|(?:利用|使用|到账)外资$|可支配收入|人均(?:的)?纯收入|净利润|农业总产值|技术合同成交额|合同投资额|(?:项目|计划)?总投资$|(?<!每百元)营业收入|粮(?:食|豆薯)总?产/,
    weight: 5,
    example: '实际使用外资',
  },
  {
    pattern: /^(?:人均(?:地区|国内)?生产总值|人均GDP)$|居民消费价格(?:总水平|指数)?(?:（CPI）)?$|开票销售/,
    weight: 4,
    example: '人均地区生产总值',
  },
  {
    pattern: /完成投资$|^投资$|销售额|工业投资|研发(?:经费)?投入|新增就业|城镇就业|旅游(?:总)?收入|利税|税收/,
    weight: 3,
    example: '工业投资',
  },
  {
    pattern:
      /高新技术企业(?:总数)?$|高企(?:总数)?$|科技型中小企业|专精特新|上市|研发机构|市场主体|综合评价|排名$/,
    weight: 3,
    example: '高新技术企业',
  },
  {
    pattern: /占比|比重|城镇化率|常住人口|就业率|(?:签约|引进).{0,6}项目$/,
    weight: 2,
    example: '城镇化率',
  },
];

/** What a comparison adds, and as what. */
export const HEADLINE_COMPARISONS: readonly {
  type: ComparisonType;
  reason: HeadlineReason['reason'];
  weight: number;
}[] = [
  { type: 'yoy', reason: 'growth', weight: 3 },
  { type: 'growth_multiple', reason: 'growth', weight: 2 },
  { type: 'cagr', reason: 'growth', weight: 1 },
  { type: 'from', reason: 'growth', weight: 1 },
  { type: 'delta', reason: 'growth', weight: 1 },
  { type: 'rank', reason: 'rank', weight: 2 },
  { type: 'completion', reason: 'completion', weight: 2 },
  { type: 'share', reason: 'share', weight: 1 },
  { type: 'record', reason: 'record', weight: 1 },
  { type: 'multiple', reason: 'multiple', weight: 1 },
  { type: 'growth_ratio', reason: 'peer', weight: 1 },
  { type: 'growth_vs_peer_pp', reason: 'peer', weight: 1 },
];

/** What a growth beside a level adds by its size, in percent. */
export const STRIDES: readonly { from: number; weight: number }[] = [
  { from: 30, weight: 3 },
  { from: 15, weight: 2 },
  { from: 8, weight: 1 },
];

/** What comes first in an article, or in its paragraph, is what its author leads with. */
export const OPENINGS: readonly {
  weight: number;
  holds: (place: { order: number; inParagraph: number }) => boolean;
  example: string;
}[] = [
  { weight: 1, holds: ({ order }) => order < 6, example: '开头几句里的数据' },
  { weight: 1, holds: ({ inParagraph }) => inParagraph === 0, example: '一段的第一个数据' },
];

/** What else speaks for a figure, or against it. */
export const HEADLINE_SIGNS: readonly {
  reason: HeadlineReason['reason'];
  weight: number;
  holds: (figure: Figure) => boolean;
  example: string;
}[] = [
  {
    reason: 'amount',
    weight: 2,
    holds: ({ kind, value }) => kind === 'amount' && value.base.endsWith('元'),
    example: '销售额274亿元',
  },
  { reason: 'growth', weight: 1, holds: ({ kind }) => kind === 'growth', example: '工业投资增长22.6%' },
  {
    reason: 'rank',
    weight: 2,
    holds: ({ kind, value }) => kind === 'rank' && typeof value.amount === 'number',
    example: '营商环境评价第三',
  },
  {
    reason: 'rank',
    weight: 3,
    holds: ({ kind, value, scope }) =>
      kind === 'rank' && typeof value.amount === 'number' && value.amount <= 5 && scope === '全国',
    example: '软件园区排名全国第四',
  },
  {
    reason: 'total',
    weight: 2,
    holds: ({ metric }) => /总[数量]$/.test(metric),
    example: '高新技术企业总数348家',
  },
  {
    reason: 'repeated',
    weight: 2,
    holds: ({ source }) => source.length > 1,
    example: '在导语和正文里都说到',
  },
  {
    reason: 'expected',
    weight: -1,
    holds: ({ value }) => value.qualifier?.includes('预计') ?? false,
    example: '预计完成投资62.3亿元',
  },
  {
    reason: 'part',
    weight: -3,
    holds: ({ relations = [] }) => relations.some(({ type }) => type === 'part_of'),
    example: '其中非税收入5.25亿元',
  },
  {
    reason: 'elsewhere',
    weight: -4,
    holds: ({ entity, metric }) => entity !== undefined && !metric.includes(entity),
    example: '海岳集团完成产值86亿元',
  },
  {
    reason: 'period',
    weight: -2,
    holds: ({ period }) => period.start.slice(0, 4) !== period.end.slice(0, 4),
    example: '五年累计完成固定资产投资3848亿元',
  },
  { reason: 'long', weight: -2, holds: ({ metric }) => metric.length > 28, example: '一个很长很长的指标' },
];
