import { unitAt } from '../../../figures/quantities/units.ts';
import { CHINESE_UNITS } from '../tables/dimensions.ts';
import type { NumberKind, Sense } from '../types.ts';

const rows = new Map(
  CHINESE_UNITS.map(([unit, dimension, factor]) => [unit, { dimension, factor }] as const),
);
/** Bases of the figure scanner that are kinds of number. */
const KINDS = new Map<string, NumberKind>([
  ['%', 'percent'],
  ['‰', 'permille'],
  ['/10万', 'per100000'],
  ['个百分点', 'points'],
  ['倍', 'times'],
]);

/** A Chinese unit at an offset: how long it is, and what it makes of the number before it. */
export interface ChineseUnit {
  length: number;
  kind: NumberKind;
  measure: Pick<Sense, 'dimension' | 'factor'>;
}

/** Reads the unit at an offset, without 万 or 亿. */
export function chineseUnit(text: string, at: number): ChineseUnit | undefined {
  if (text.startsWith('周年', at)) return { length: 2, kind: 'number', measure: rows.get('周年') ?? {} };
  if (text.startsWith('个百分', at) || text.startsWith('百分点', at))
    return { length: text.startsWith('个百分点', at) ? 4 : 3, kind: 'points', measure: {} };
  // 30个小时: 个 may stand before a unit.
  const measured = text[at] === '个' ? unitAt(text, at + 1) : undefined;
  if (measured !== undefined && rows.has(measured.base)) {
    const unit = chineseUnit(text, at + 1);
    return unit && { ...unit, length: unit.length + 1 };
  }
  const unit = unitAt(text, at);
  if (unit === undefined) return undefined;
  const kind = KINDS.get(unit.base) ?? 'number';
  const { dimension, factor } = rows.get(unit.base) ?? {};
  const measure =
    dimension !== undefined && factor !== undefined
      ? { dimension, factor: factor * (unit.factor ?? 1) }
      : unit.class === 'count'
        ? ({ dimension: 'count', factor: 1 } as const)
        : {};
  return { length: unit.word.length, kind, measure };
}
