import type { LocalFigure, Locale } from '../editions/types.ts';
import { completion } from './kinds/completion.ts';
import { makeChart } from './kinds/kind.ts';
import type { Kind } from './kinds/kind.ts';
import { multiple } from './kinds/multiple.ts';
import { nested } from './kinds/nested.ts';
import { peer } from './kinds/peer.ts';
import { rank } from './kinds/rank.ts';
import { share } from './kinds/share.ts';
import { thenNow } from './kinds/then-now.ts';
import type { Chart } from './types.ts';
import { wordsFor } from './words/for-locale.ts';

/**
 * A small chart of one figure for the list of reports, without its numeral; null where nothing honest can be said.
 * `near` are the figures of its report, where the whole that it is part of may stand.
 */
export function listChart(
  figure: LocalFigure,
  locale: Locale,
  near: readonly LocalFigure[] = [figure],
): Chart | null {
  const words = wordsFor(locale);
  const make = <Data>(kind: Kind<Data>, data: Data | undefined): Chart | undefined =>
    data === undefined
      ? undefined
      : { ...makeChart(kind, data, figure.blockId, words, 'note'), id: `list-${figure.id}` };
  const parts = nested.accepts(near.filter(({ blockId }) => blockId === figure.blockId));
  return (
    make(thenNow, thenNow.accepts([figure])) ??
    make(peer, peer.accepts([figure])) ??
    make(multiple, multiple.accepts([figure])) ??
    make(completion, completion.accepts([figure])) ??
    make(nested, parts && nested.shows(parts).includes(figure.id) ? parts : undefined) ??
    make(share, share.accepts([figure])) ??
    make(rank, rank.accepts([figure])) ??
    null
  );
}
