import type { Figure } from '../types.ts';

/** Other names of one statistic. */
const NAMES: readonly { pattern: RegExp; name: string; example: string }[] = [
  { pattern: /^(?:GDP|(?:地区|国内|区域)?生产总值(?:（GDP）)?)$/, name: '地区生产总值', example: 'GDP' },
  { pattern: /^(?:规上|规模以上)/, name: '规模以上', example: '规上工业增加值' },
  { pattern: /(?:总值|总额|额)$/, name: '额', example: '进出口总值' },
];

/** A metric without the word for growth that ends it, under its usual name. */
export function plainName(metric: string): string {
  let name = metric.replace(/^(?:全[市区县省国年])|(?:完成)?(?:同比)?(?:增速|增幅|增长率)$/g, '');
  for (const row of NAMES) name = name.replace(row.pattern, row.name);
  return name;
}

/**
 * Whether one figure only says again what another states: GDP增速10.5% beside 地区生产总值1150.2亿元，增长10.5%, or
 * 重点项目216个 after 省市区重点项目216个.
 */
export function restates(figure: Figure, of: Figure): boolean {
  if (figure.period.label !== of.period.label || figure.entity !== of.entity) return false;
  const { amount, base } = figure.value;
  if (typeof amount !== 'number' || figure.kind === 'target') return false;
  const [a, b] = [plainName(figure.metric), plainName(of.metric)];
  if (figure.kind === 'growth' && of.kind !== 'growth')
    return a === b && of.compare.some(({ type, value, self }) => type === 'yoy' && value === amount && !self);
  return (
    figure.kind === of.kind &&
    base === of.value.base &&
    amount === of.value.amount &&
    a !== b &&
    b.endsWith(a) &&
    a.length >= 3 &&
    telling(figure)
  );
}

/** Two figures that are both 3 need not be one; two that are both 216 or 69.58 are. */
function telling({ value }: Figure): boolean {
  return value.raw.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length >= 3;
}
