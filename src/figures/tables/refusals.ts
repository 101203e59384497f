/** Why last year's level must not be computed from this year's and the growth. */
export type Refusal = 'constant prices' | 'gross' | 'a rate' | 'in real terms' | 'no year';

export interface RefusalRow {
  pattern: RegExp;
  /** What the pattern is tried on. */
  on: 'metric' | 'growth';
  refusal: Refusal;
  example: string;
}

/** Statistics that grow at constant prices, flows that are not net, and things that are no level at all. */
export const REFUSALS: readonly RefusalRow[] = [
  {
    pattern: /生产总值|GDP|国民总收入|GNP/i,
    on: 'metric',
    refusal: 'constant prices',
    example: '地区生产总值',
  },
  { pattern: /增加值/, on: 'metric', refusal: 'constant prices', example: '规模以上工业增加值' },
  { pattern: /^第?[一二三](?:次)?产业$/, on: 'metric', refusal: 'constant prices', example: '第二产业' },
  {
    pattern: /农(?:林牧渔)?业总产值|社会总产值|国民收入|现行价|现价/,
    on: 'metric',
    refusal: 'constant prices',
    example: '农林牧渔业总产值',
  },
  {
    pattern: /可比价|不变价/,
    on: 'metric',
    refusal: 'constant prices',
    example: '工业总产值（可比价）',
  },
  {
    pattern: /新增|净增|增加|新获|新认定|新培育|新引进/,
    on: 'metric',
    refusal: 'gross',
    example: '新增城镇就业',
  },
  { pattern: /(?:率|占比|比重|指数|密度|强度)$/, on: 'metric', refusal: 'a rate', example: '入驻率' },
  { pattern: /累计|历年|五年/, on: 'metric', refusal: 'no year', example: '累计完成投资' },
  {
    pattern: /可比|不变价|扣除价格|实际增长/,
    on: 'growth',
    refusal: 'in real terms',
    example: '按可比价格计算增长',
  },
];
