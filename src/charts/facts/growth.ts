import type { LocalFigure } from '../../editions/types.ts';
import type { Comparison } from '../../figures/types.ts';
import { boundOf, isPlanned } from './hedges.ts';
import { yearOf } from './periods.ts';
import type { Bound } from './hedges.ts';

/** A growth on a year earlier, in percent; a fall is negative. */
export interface Growth {
  figure: LocalFigure;
  rate: number;
  bound: Bound;
  planned: boolean;
  peers: Peer[];
}

/** A growth that the article sets ours against. */
export interface Peer {
  type: 'growth_vs_peer_pp' | 'growth_ratio' | 'prior_growth' | 'growth_change_pp';
  rate: number;
  /** The number that the article gives: points or times. */
  given: number;
  /** True where we computed the rate from ours. */
  derived: boolean;
}

/** The growth that a figure states, as its value or beside its level. */
export function growthOf(figure: LocalFigure): Growth | undefined {
  const { kind, value, compare } = figure.source;
  const yoy = compare.find(({ type, value: rate }) => type === 'yoy' && rate !== undefined);
  // Beside an annual average, a growth is over several years.
  if (compare.some(({ type }) => type === 'cagr') || yearOf(figure) === undefined) return undefined;
  const own = kind === 'growth' && typeof value.amount === 'number' ? value.amount : undefined;
  const rate = own ?? yoy?.value;
  if (rate === undefined || !Number.isFinite(rate) || (yoy?.unit !== undefined && yoy.unit !== '%'))
    return undefined;
  const hedge = own === undefined ? yoy?.text : value.qualifier;
  return {
    figure,
    rate,
    bound: boundOf(own === undefined ? hedgeIn(hedge) : hedge),
    planned: isPlanned(hedge) || isPlanned(value.qualifier),
    peers: compare.flatMap((comparison) => peerOf(comparison, rate)),
  };
}

function peerOf(comparison: Comparison, rate: number): Peer[] {
  const { type, value } = comparison;
  if (value === undefined || !Number.isFinite(value)) return [];
  switch (type) {
    case 'growth_vs_peer_pp':
      return [{ type, rate: tidy(rate - value), given: value, derived: true }];
    case 'growth_ratio':
      return value > 0 ? [{ type, rate: tidy(rate / value), given: value, derived: true }] : [];
    case 'prior_growth':
      return [{ type, rate: value, given: value, derived: false }];
    case 'growth_change_pp':
      return [{ type, rate: tidy(rate - value), given: value, derived: true }];
    default:
      return [];
  }
}

/** One decimal is all that a derived rate can bear. */
function tidy(rate: number): number {
  return Math.round(rate * 10) / 10;
}

/** The hedge that stands before or after the number of a comparison: 超过50%, 85%以上. */
export function hedgeIn(text: string | undefined): string | undefined {
  return text?.match(/(?:超过|超|近|约|逾|不足)(?=\d)|(?<=%)(?:以上|左右|多)/)?.[0];
}
