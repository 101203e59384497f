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
  /** As the edition writes it where the article rounds it: 近+70%, nearly +70%. */
  rounded: string | null;
  planned: boolean;
  peers: PeerGrowth[];
}

/** The growth that a figure states, as its value or beside its level. */
export function growthOf(figure: LocalFigure): Growth | undefined {
  const { kind, value, compare } = figure.source;
  const yoy = compare.find(({ type, value: rate }) => type === 'yoy' && rate !== undefined);
  // Beside an annual average, a growth is over several years.
  if (compare.some(({ type }) => type === 'cagr') || yearOf(figure) === undefined) return undefined;
  // 比2002年增长60.98%, 增长2.23倍: not on a year earlier, not in percent.
  if (compare.some(({ type, self }) => self && type !== 'yoy')) return undefined;
  const own =
    kind === 'growth' && value.base === '%' && typeof value.amount === 'number' ? value.amount : undefined;
  const rate = own ?? yoy?.value;
  if (rate === undefined || !Number.isFinite(rate) || (yoy?.unit !== undefined && yoy.unit !== '%'))
    return undefined;
  const hedge = own === undefined ? yoy?.text : value.qualifier;
  const bound = boundOf(own === undefined ? hedgeIn(hedge) : hedge);
  const planned = isPlanned(hedge) || isPlanned(value.qualifier);
  const said = own === undefined ? figure.compare.find(({ type }) => type === 'yoy')?.value : figure.display;
  return {
    figure,
    rate,
    bound,
    rounded: planned || bound === 'exact' || bound === 'lower' ? null : (said ?? null),
    planned,
    peers: compare.flatMap((comparison) => peerGrowthOf(comparison, rate) ?? []),
  };
}
