import type { LocalFigure } from '../editions/types.ts';
import { candidateOf, loneRates } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { completion } from './kinds/completion.ts';
import { growth } from './kinds/growth.ts';
import type { Kind } from './kinds/kind.ts';
import { magnitudes } from './kinds/magnitudes.ts';
import type { Words } from './words/words.ts';

/** A chart of figures from several blocks of one section, beside the block of the last of them. */
export interface SectionPlan {
  blockId: string;
  candidate: Candidate;
}

/** Plans of one section share a scale; more than this is no picture. */
const TASKS = 8;

/** What a section's figures say together and no block says alone: plans on one scale, rates on one axis. */
export function plansOf(figures: readonly LocalFigure[], words: Words): SectionPlan[] {
  const tasks = completion.accepts(figures);
  const plans =
    tasks && tasks.tasks.length >= 2 && tasks.tasks.length <= TASKS
      ? [planOf(completion, tasks, figures, words)]
      : [];
  const lone = loneRates(
    figures.filter(({ id }) => !plans.some(({ candidate }) => candidate.shows.includes(id))),
  );
  const rates = lone.length >= 3 ? growth.accepts(lone) : undefined;
  if (rates && rates.rows.length >= 3 && acrossBlocks(rates.rows.map(({ figure }) => figure)))
    plans.push(planOf(growth, rates, figures, words));
  return plans;
}

/** Amounts of a section that no chart shows, where they differ too much for bars. */
export function leftoverOf(figures: readonly LocalFigure[], words: Words): SectionPlan | undefined {
  const data = magnitudes.accepts(figures.filter(({ source }) => source.kind !== 'count'));
  return data && acrossBlocks(data.levels.map(({ figure }) => figure))
    ? planOf(magnitudes, data, figures, words)
    : undefined;
}

function acrossBlocks(figures: readonly LocalFigure[]): boolean {
  return new Set(figures.map(({ blockId }) => blockId)).size > 1;
}

function planOf<Data>(
  kind: Kind<Data>,
  data: Data,
  figures: readonly LocalFigure[],
  words: Words,
): SectionPlan {
  const candidate = candidateOf(kind, data, figures, words);
  const last = figures.findLast(({ id }) => candidate.shows.includes(id))!;
  return { blockId: last.blockId, candidate };
}
