import type { Comparison } from '../types.ts';
import { plain } from './numbers.ts';

/** A growth that the article sets ours against. */
export interface PeerGrowth {
  type: 'growth_vs_peer_pp' | 'growth_ratio' | 'prior_growth' | 'growth_change_pp';
  rate: number;
  /** The number that the article gives: points or times. */
  given: number;
  /** True where the rate is computed from ours. */
  derived: boolean;
  formula: string;
}

/** Computes the growth that ours is set against: 15.1% and 13.9 points above the city make the city's 1.2%. */
export function peerGrowthOf({ type, value }: Comparison, rate: number): PeerGrowth | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const difference = `${plain(rate)} ${value < 0 ? '+' : '−'} ${plain(Math.abs(value))}`;
  switch (type) {
    case 'growth_vs_peer_pp':
    case 'growth_change_pp':
      return { type, rate: tidy(rate - value), given: value, derived: true, formula: difference };
    case 'growth_ratio':
      return value > 0
        ? {
            type,
            rate: tidy(rate / value),
            given: value,
            derived: true,
            formula: `${plain(rate)} ÷ ${plain(value)}`,
          }
        : undefined;
    case 'prior_growth':
      return { type, rate: value, given: value, derived: false, formula: plain(value) };
    default:
      return undefined;
  }
}

/** One decimal is all that a derived rate can bear. */
function tidy(rate: number): number {
  return Math.round(rate * 10) / 10;
}
