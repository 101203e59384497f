import type { LocalFigure } from '../../editions/types.ts';
import { isPlanned } from '../../figures/relations/bounds.ts';
import { earlierOf } from './periods.ts';

/** A ratio and what it was before, both in percent. */
export interface Slope {
  figure: LocalFigure;
  before: number;
  now: number;
  /** `from`: the article states the earlier one; `points`: we computed it from the change. */
  how: 'from' | 'points';
  /** The change in percentage points where the article gives that. */
  given: number;
  planned: boolean;
  /** `before` is null where the article does not date it. */
  period: { before: string | null; now: string };
}

const RATIOS = new Set(['share', 'rate', 'completion']);
const CHANGES = new Set(['share_change_pp', 'change_pp']);

/** A ratio that rose or fell; undefined where nothing earlier is said, or where it did not move. */
export function slopeOf(figure: LocalFigure | undefined): Slope | undefined {
  if (!figure) return undefined;
  const { kind, value, compare } = figure.source;
  const now = value.amount;
  if (!RATIOS.has(kind) || value.base !== '%' || typeof now !== 'number' || !Number.isFinite(now))
    return undefined;
  const from = compare.find(({ type, unit = '%' }) => type === 'from' && unit === '%');
  const change = compare.find(({ type }) => CHANGES.has(type));
  const given = from?.value === undefined ? change?.value : now - from.value;
  if (given === undefined || !Number.isFinite(given) || given === 0) return undefined;
  const before = from?.value ?? tidy(now - given);
  // What a growth is called by may not be a ratio: 增速 fell, 增幅 rose.
  if (before < 0 || now < 0 || /增速|增幅|增长率/.test(figure.source.metric)) return undefined;
  return {
    figure,
    before,
    now,
    how: from?.value === undefined ? 'points' : 'from',
    given,
    planned: isPlanned(value.qualifier),
    period: {
      before: earlierOf(figure, `${from?.text ?? change?.text ?? ''}${from?.among ?? change?.among ?? ''}`),
      now: figure.period,
    },
  };
}

/** Clears floating-point dust: three decimals are more than any article has. */
function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
