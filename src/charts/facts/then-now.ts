import type { LocalFigure } from '../../editions/types.ts';
import { shownNumber } from './derive.ts';
import { levelOf } from './level.ts';
import type { Level } from './level.ts';
import { earlierOf, yearEarlier } from './periods.ts';
import { priorLevelOf } from '../../figures/derive/prior-level.ts';

/** A level of this period and of the same period a year earlier. */
export interface ThenNow {
  now: Level;
  /** The same period a year earlier, in base units; with `from`, the earlier level that the article states. */
  before: number;
  how: 'from' | 'yoy' | 'multiple';
  /** The number of the comparison: percent, times, or the earlier amount. */
  given: number;
  /** Percent, for the title. */
  rate: number;
  /** `before` is null where the article does not date the earlier level. */
  period: { now: string; before: string | null };
  /** End of the scale in base units, where charts of one paragraph share it. */
  max?: number;
}

/** What the article sets against last year; a growth in 翻番 counts as a multiple of it. */
export function thenNowOf(figure: LocalFigure | undefined): ThenNow | undefined {
  const now = figure && levelOf(figure);
  const earlier = figure && yearEarlier(figure);
  if (!figure || !now || now.amount === 0 || figure.source.kind === 'target' || !shownNumber(figure))
    return undefined;
  const { compare } = figure.source;
  const origin = compare.find(({ type }) => type === 'from');
  const from = origin?.value;
  if (from !== undefined && from > 0 && from !== now.amount)
    return {
      now,
      before: from,
      how: 'from',
      given: from,
      rate: (now.amount / from - 1) * 100,
      period: { now: figure.period, before: earlierOf(figure, origin?.among ?? '') },
    };
  const prior = priorLevelOf(figure.source);
  if (earlier === undefined || !prior || prior.how === 'delta') return undefined;
  return {
    now,
    before: prior.amount,
    how: prior.how,
    given: prior.given,
    rate: prior.how === 'multiple' ? (prior.given - 1) * 100 : prior.given,
    period: { now: figure.period, before: earlier },
  };
}
