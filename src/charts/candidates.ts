import type { LocalFigure } from '../editions/types.ts';
import { growthOf } from './facts/growth.ts';
import { completion } from './kinds/completion.ts';
import { growth } from './kinds/growth.ts';
import { makeChart } from './kinds/kind.ts';
import type { Kind } from './kinds/kind.ts';
import { multiple } from './kinds/multiple.ts';
import { nested } from './kinds/nested.ts';
import { peer } from './kinds/peer.ts';
import { pipeline } from './kinds/pipeline.ts';
import { rank } from './kinds/rank.ts';
import { share } from './kinds/share.ts';
import { thenNow } from './kinds/then-now.ts';
import type { Chart } from './types.ts';
import type { Words } from './words/words.ts';

/** A chart that could stand beside a block. */
export interface Candidate {
  kind: string;
  shows: string[];
  /** Place of its first figure in the block. */
  order: number;
  /** How much it tells; see {@link SCORES}. */
  score: number;
  /** The unit and the end of its scale, where it could share one. */
  scale?: { base: string; max: number };
  make: (blockId: string, max: number | undefined) => Chart;
}

/** What a kind is worth: relations of several figures tell more than one figure against its past, and that more than a share. */
const SCORES = {
  nested: 6,
  pipeline: 6,
  growth: 6,
  peer: 5,
  multiple: 5,
  completion: 4.5,
  'then-now': 4,
  rank: 4,
  share: 3,
} as const satisfies Record<string, number>;

const HEADLINE = 2;
/** A share that is only a lower bound says little. */
const VAGUE = -3;
const LEAST = 1;

/** Every chart that a block's figures allow; figures in `used` have their picture elsewhere. */
export function candidatesOf(
  figures: readonly LocalFigure[],
  used: ReadonlySet<string>,
  words: Words,
): Candidate[] {
  const free = figures.filter(({ id }) => !used.has(id));
  const candidates: Candidate[] = [];
  const add = <Data>(kind: Kind<Data>, data: Data | undefined, more: Partial<Candidate> = {}): void => {
    if (data === undefined) return;
    const shows = kind.shows(data);
    const order = figures.findIndex(({ id }) => id === shows[0]);
    const headline = figures.some(({ id, source }) => shows.includes(id) && source.headline !== undefined);
    const score = SCORES[kind.name as keyof typeof SCORES] + (headline ? HEADLINE : 0) + (more.score ?? 0);
    candidates.push({
      kind: kind.name,
      shows,
      order,
      make: (id) => makeChart(kind, data, id, words),
      ...more,
      score,
    });
  };
  add(nested, nested.accepts(free));
  let rest: readonly LocalFigure[] = free;
  for (let data = pipeline.accepts(rest); data; data = pipeline.accepts(rest)) {
    add(pipeline, data);
    const { to } = data;
    rest = rest.slice(rest.indexOf(to.figure) + 1);
  }
  const rates = free.filter((figure) => growthOf(figure));
  const lone = rates.filter((figure) => !thenNow.accepts([figure]));
  if (rates.length >= 3 || lone.length >= 2) add(growth, growth.accepts(rates));
  for (const figure of free) addSingle(figure, add, words);
  return candidates.filter(({ score }) => score >= LEAST);
}

function addSingle(
  figure: LocalFigure,
  add: <Data>(kind: Kind<Data>, data: Data | undefined, more?: Partial<Candidate>) => void,
  words: Words,
): void {
  add(peer, peer.accepts([figure]));
  add(multiple, multiple.accepts([figure]));
  add(completion, completion.accepts([figure]));
  add(rank, rank.accepts([figure]));
  const then = thenNow.accepts([figure]);
  if (then)
    add(thenNow, then, {
      scale: { base: figure.source.value.base, max: Math.max(then.now.amount, then.before) },
      make: (id, max) => makeChart(thenNow, max === undefined ? then : { ...then, max }, id, words),
    });
  const part = share.accepts([figure]);
  if (part) add(share, part, { score: part.bound === 'exact' ? 0 : VAGUE });
}
