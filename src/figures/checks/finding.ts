import type { Texts } from '../relations/texts.ts';
import type { Place } from '../relations/places.ts';
import type { Figure, Statement } from '../types.ts';

/** What a check is called in messages; a name never changes once published. */
export type CheckName =
  | 'rate-mismatch'
  | 'parts-exceed-whole'
  | 'growth-mismatch'
  | 'change-mismatch'
  | 'share-mismatch'
  | 'share-over-100'
  | 'completion-mismatch'
  | 'conflicting-values'
  | 'unit-jump'
  | 'conflicting-reports'
  | 'growth-between-reports'
  | 'unit-jump-between-reports';

/** A doubt about figures: where it is said, and the numbers that speak for it. */
export interface Finding {
  name: CheckName;
  /** The statement that is doubted. */
  at: Statement;
  /** Ids of the figures that don't fit together. */
  figures: string[];
  /** Words for the message; the same in both languages. */
  args: Readonly<Record<string, string>>;
}

/** All that a check looks at. */
export interface CheckContext {
  figures: readonly Figure[];
  byId: ReadonlyMap<string, Figure>;
  /** The places of the figures by paragraph. */
  paragraphs: readonly (readonly Place[])[];
  texts: Texts;
}

/** Finds what doesn't hold, where the printed digits leave no room for rounding. */
export type Check = (context: CheckContext) => Finding[];

/** A figure in a message: 开工率98.54%. */
export function say({ metric, value }: Pick<Figure, 'metric' | 'value'>): string {
  return `${metric}${value.qualifier && !/预计/.test(value.qualifier) ? value.qualifier : ''}${value.raw}${value.unit}`;
}

/** A computed number in a message, to three digits at least. */
export function shown(value: number): string {
  const digits = Math.abs(value) >= 100 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}
