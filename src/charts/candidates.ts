import type { LocalFigure } from '../editions/types.ts';
import { growthOf } from './facts/growth.ts';
import { completion } from './kinds/completion.ts';
import { growth } from './kinds/growth.ts';
import { makeChart } from './kinds/kind.ts';
import type { Kind } from './kinds/kind.ts';
import { list } from './kinds/list.ts';
import { magnitudes } from './kinds/magnitudes.ts';
import { multiple } from './kinds/multiple.ts';
import { nested } from './kinds/nested.ts';
import { peer } from './kinds/peer.ts';
import { pipeline } from './kinds/pipeline.ts';
import { rank } from './kinds/rank.ts';
import { series } from './kinds/series.ts';
import { share } from './kinds/share.ts';
import { slope } from './kinds/slope.ts';
import { thenNow } from './kinds/then-now.ts';
import { units } from './kinds/units.ts';
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

/**
 * What a kind is worth: a metric over years and relations of several figures tell more than one figure against its
 * past, and that more than a share or counts side by side.
 */
const SCORES = {
  series: 6,
  nested: 6,
  pipeline: 6,
  growth: 6,
  peer: 5,
  multiple: 5,
  slope: 4.6,
  completion: 4.5,
  'then-now': 4,
  rank: 4,
  units: 3.6,
  list: 3.3,
  magnitudes: 3.2,
  share: 3,
} as const satisfies Record<string, number>;

/** Each figure more that one chart shows is a chart or a sentence less. */
const EACH_MORE = 0.25;
const HEADLINE = 2;
/** A share that is only a lower bound says little. */
const VAGUE = -3;
/** A candidate that is worth less is left to the sentence. */
export const LEAST = 1;

type Add = <Data>(kind: Kind<Data>, data: Data | undefined, more?: Partial<Candidate>) => void;

/**
 * Every chart that a block's figures allow, also those that are worth too little; figures in `used` have their picture
 * elsewhere. `pool` are figures of the same organisation in other blocks and reports.
 */
export function candidatesOf(
  figures: readonly LocalFigure[],
  used: ReadonlySet<string>,
  words: Words,
  pool: readonly LocalFigure[] = [],
): Candidate[] {
  const free = figures.filter(({ id }) => !used.has(id));
  const candidates: Candidate[] = [];
  const add: Add = (kind, data, more = {}) => {
    if (data !== undefined) candidates.push(candidateOf(kind, data, figures, words, more));
  };
  add(nested, nested.accepts(free));
  let rest: readonly LocalFigure[] = free;
  for (let data = pipeline.accepts(rest); data; data = pipeline.accepts(rest)) {
    add(pipeline, data);
    const { to } = data;
    rest = rest.slice(rest.indexOf(to.figure) + 1);
  }
  const rates = free.filter((figure) => growthOf(figure));
  if (rates.length >= 3 || loneRates(rates).length >= 2) add(growth, growth.accepts(rates));
  add(units, units.accepts(free));
  add(list, list.accepts(free));
  add(magnitudes, magnitudes.accepts(free));
  for (const figure of free) {
    add(series, series.accepts([figure, ...pool.filter((other) => isSame(figure, other))]));
    addSingle(figure, add, words);
  }
  return candidates;
}

/** A kind's data as a candidate among a block's figures. */
export function candidateOf<Data>(
  kind: Kind<Data>,
  data: Data,
  figures: readonly LocalFigure[],
  words: Words,
  more: Partial<Candidate> = {},
): Candidate {
  const shows = kind.shows(data);
  const order = figures.findIndex(({ id }) => id === shows[0]);
  const headline = figures.some(({ id, source }) => shows.includes(id) && source.headline !== undefined);
  return {
    kind: kind.name,
    shows,
    order,
    make: (id) => makeChart(kind, data, id, words),
    ...more,
    score:
      SCORES[kind.name as keyof typeof SCORES] +
      EACH_MORE * (shows.length - 1) +
      (headline ? HEADLINE : 0) +
      (more.score ?? 0),
  };
}

/** Growth rates without a level that could be drawn against its past. */
export function loneRates(figures: readonly LocalFigure[]): LocalFigure[] {
  return figures.filter((figure) => growthOf(figure) && !thenNow.accepts([figure]));
}

function isSame(a: LocalFigure, b: LocalFigure): boolean {
  return a.source.metric === b.source.metric && a.id !== b.id;
}

function addSingle(figure: LocalFigure, add: Add, words: Words): void {
  add(peer, peer.accepts([figure]));
  add(multiple, multiple.accepts([figure]));
  add(slope, slope.accepts([figure]));
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
