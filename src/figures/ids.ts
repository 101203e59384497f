import { slugOf } from '../article/index.ts';
import type { Figure } from './types.ts';

const LEVELS: ReadonlySet<string> = new Set(['amount', 'count', 'area']);

/**
 * Makes a figure's id from what it is: metric and period, then entity, kind and value where they keep it apart.
 *
 * @example
 * figureId(工业产值 of 2025) // 'gong-ye-chan-zhi-2025'
 */
export function figureId(figure: Omit<Figure, 'id'>): string {
  const parts = [
    slugOf(figure.metric, 80) || 'figure',
    figure.period.label.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  ];
  if (figure.entity) parts.push(slugOf(figure.entity, 40));
  if (!LEVELS.has(figure.kind)) parts.push(figure.kind.replaceAll('_', '-'));
  if (figure.kind === 'target') parts.push(valueSlug(figure));
  return parts.filter((part) => part !== '').join('-');
}

/** A figure's value for an id: `80-yi`, `12d5-pct`. */
export function valueSlug({ value }: Pick<Figure, 'value'>): string {
  const unit = value.unit.replace(/(?:元|个|家|项)$/, '').replace(/[%％]/, ' pct');
  return slugOf(`${value.raw.replaceAll(',', '').replaceAll('.', 'd')}${unit}`) || String(value.amount);
}
