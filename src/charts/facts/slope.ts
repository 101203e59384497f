import type { LocalFigure } from '../../editions/types.ts';
import { isPlanned } from '../../figures/relations/bounds.ts';
import { yearEarlier, yearOf } from './periods.ts';

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

/** When the earlier one was: the year before where the text says so, or the year that it names. */
function earlierOf(figure: LocalFigure, text: string): string | null {
  if (/上年|去年|同比|同期/.test(text)) return yearEarlier(figure) ?? null;
  const [own, named] = [yearOf(figure), /((?:19|20)\d\d)年/.exec(text)?.[1]];
  if (own === undefined || named === undefined || !figure.period.includes(String(own))) return null;
  return /^\d{4}$/.test(figure.source.period.label) ? figure.period.replaceAll(String(own), named) : null;
}

/** Clears floating-point dust: three decimals are more than any article has. */
function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
