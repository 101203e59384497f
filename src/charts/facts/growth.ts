import type { LocalFigure } from '../../editions/types.ts';
import { peerGrowthOf } from '../../figures/derive/peer-growth.ts';
import type { PeerGrowth } from '../../figures/derive/peer-growth.ts';
import { boundOf, hedgeIn, isPlanned } from '../../figures/relations/bounds.ts';
import type { Bound } from '../../figures/relations/bounds.ts';
import { yearOf } from './periods.ts';

/** A growth on a year earlier, in percent; a fall is negative. */
export interface Growth {
  figure: LocalFigure;
  rate: number;
  bound: Bound;
  planned: boolean;
  peers: PeerGrowth[];
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
    peers: compare.flatMap((comparison) => peerGrowthOf(comparison, rate) ?? []),
  };
}
