import type { NumberInText, NumberKind, Sense } from './types.ts';

/** How two numbers relate: they say the same, or what keeps them apart. */
export type Relation = 'same' | 'rounded' | 'unit' | 'kind' | 'scale' | 'other';

const RANKED: readonly Relation[] = ['same', 'rounded', 'unit', 'kind', 'scale', 'other'];

/** How a Chinese number and an English one relate, by the readings that agree best. */
export function relate(zh: NumberInText, en: NumberInText): Relation {
  let best = RANKED.length - 1;
  for (const a of zh.senses)
    for (const b of en.senses) {
      best = Math.min(best, RANKED.indexOf(relateSenses(a, b)));
      if (best === 0) return 'same';
    }
  return RANKED[best] ?? 'other';
}

function relateSenses(zh: Sense, en: Sense): Relation {
  const value = closeness(zh, en);
  if (value === undefined) return sameKind(zh, en) && isScale(zh, en) ? 'scale' : 'other';
  if (!sameKind(zh, en)) return 'kind';
  if (zh.dimension !== undefined && en.dimension !== undefined && zh.dimension !== en.dimension) {
    // 年 and 岁 count things of any kind, and a classifier may be a unit's name.
    return 'unit';
  }
  return value;
}

/** A count may be an ordinal (70周年, the 70th anniversary), a year without 年 a number. */
function sameKind(zh: Sense, en: Sense): boolean {
  if (zh.kind === en.kind) return true;
  const kinds = new Set<NumberKind>([zh.kind, en.kind]);
  if (kinds.has('number') && kinds.has('ordinal')) return zh.value <= 200 && en.dimension === undefined;
  if (kinds.has('number') && kinds.has('times'))
    return [zh, en].every(({ dimension }) => dimension === undefined || dimension === 'count');
  if (kinds.has('number') && (kinds.has('day') || kinds.has('month'))) return true;
  return kinds.has('number') && kinds.has('year') && zh.dimension === undefined;
}

/** Whether two values agree: exactly, or as far as the English is written out. */
function closeness(zh: Sense, en: Sense): 'same' | 'rounded' | undefined {
  const both = zh.dimension !== undefined && zh.dimension === en.dimension;
  const ratio = both ? (zh.factor ?? 1) / (en.factor ?? 1) : 1;
  const wanted = zh.value * ratio;
  const error = Math.abs(wanted - en.value);
  const size = Math.max(Math.abs(wanted), Math.abs(en.value));
  if (error <= size * 1e-9) return 'same';
  if (zh.kind === 'year' || zh.kind === 'ordinal' || size === 0) return undefined;
  if (zh.step * ratio >= en.step && Math.abs(ratio - 1) < 1e-9) return undefined;
  // A unit was converted: the translator rounds, or cuts where a hedge says so.
  if (isMultiple(wanted, en.step)) return undefined;
  if (Math.abs(ratio - 1) > 1e-9)
    return error <= Math.max(roundStep(en) * 1.01, size * 0.002) && error <= size * 0.02
      ? 'rounded'
      : undefined;
  return error <= en.step * 0.5001 && error <= size * 0.01 ? 'rounded' : undefined;
}

/** What a number is rounded to: 66,000 to a thousand. */
function roundStep({ value, step }: Sense): number {
  let rounded = step;
  while (rounded * 10 <= Math.abs(value) && isMultiple(value, rounded * 10)) rounded *= 10;
  return rounded;
}

function isMultiple(value: number, step: number): boolean {
  const count = value / step;
  return Math.abs(count - Math.round(count)) < 1e-6;
}

/** Whether only the power of ten is wrong. */
function isScale(zh: Sense, en: Sense): boolean {
  if (zh.value === 0 || en.value === 0 || Math.sign(zh.value) !== Math.sign(en.value)) return false;
  const both = zh.dimension !== undefined && zh.dimension === en.dimension;
  const power = Math.log10((zh.value * (both ? (zh.factor ?? 1) / (en.factor ?? 1) : 1)) / en.value);
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-4;
}
