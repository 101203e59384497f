import { slugOf } from '../article/index.ts';
import type { Figure } from './types.ts';

const LEVELS: ReadonlySet<string> = new Set(['amount', 'count', 'area']);

/** What the caller knows of the report: its own scope is left out of ids. */
export interface IdOptions {
  /** 全区 for a district: see {@link ownScope}. */
  scope?: string | undefined;
}

/**
 * Makes a figure's id from what it is: metric and period; whose and within what where that isn't the report's own; kind
 * and value where they keep it apart.
 *
 * @example
 * figureId(工业产值 of 2025) // 'gong-ye-chan-zhi-2025'
 * figureId(大健康产业销售收入 of 2025, 济南市) // 'da-jian-kang-chan-ye-xiao-shou-shou-ru-2025-ji-nan-shi'
 */
export function figureId(figure: Omit<Figure, 'id'>, options: IdOptions = {}): string {
  const parts = [
    slugOf(figure.metric, 80) || 'figure',
    figure.period.label.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  ];
  const { entity, scope, metric } = figure;
  if (entity && !metric.includes(entity)) parts.push(slugOf(entity, 40));
  else if (!entity && scope && /^全[国省市区县州]$/.test(scope) && isWider(scope, options.scope))
    parts.push(slugOf(scope, 20));
  if (!LEVELS.has(figure.kind)) parts.push(figure.kind.replaceAll('_', '-'));
  if (figure.kind === 'target') parts.push(valueSlug(figure));
  return parts.filter((part) => part !== '').join('-');
}

const WIDTHS = '镇县区州市省国';

/** Whether a scope is wider than the report's own: 全市 where the report is of a district. */
function isWider(scope: string, own: string | undefined): boolean {
  if (own === undefined) return false;
  return WIDTHS.indexOf(scope.slice(-1)) > WIDTHS.indexOf(own.slice(-1));
}

/** A figure's value for an id: `80-yi`, `12d5-pct`. */
export function valueSlug({ value }: Pick<Figure, 'value'>): string {
  const unit = value.unit.replace(/(?:元|个|家|项)$/, '').replace(/[%％]/, ' pct');
  return slugOf(`${value.raw.replaceAll(',', '').replaceAll('.', 'd')}${unit}`) || String(value.amount);
}
