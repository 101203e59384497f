import type { Edition, LocalFigure } from '../editions/types.ts';
import { candidatesOf, LEAST } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { namedFigures } from './facts/named.ts';
import { heroChart } from './hero.ts';
import { leftoverOf, plansOf } from './section-plans.ts';
import type { SectionPlan } from './section-plans.ts';
import { settleChoices } from './choices.ts';
import type { ChartDecision, ChartOutcome, Choices } from './choices.ts';
import type { Chart } from './types.ts';
import { wordsFor } from './words/for-locale.ts';
import type { Words } from './words/words.ts';

/** More than this beside one paragraph, and the notes outrun the text. */
const A_BLOCK = 2;

export interface ChooseOptions {
  /** Figures of other reports of the same organisation, for lines over years; their `blockId` is empty. */
  others?: readonly LocalFigure[];
  /** What staff want in the place of a chart: another kind, or `none`. */
  decisions?: readonly ChartDecision[];
}

/** What became of a chart that was possible. */
export interface Verdict {
  blockId: string;
  kind: string;
  shows: string[];
  score: number;
  /** `taken`: `by` shows one of its figures and tells more; `full`: the block has its two; `weak`: the sentence says it better. */
  fate: 'hero' | 'drawn' | 'taken' | 'full' | 'weak';
  by?: string;
  title: string;
}

/** The charts of an edition in reading order, and every verdict that led to them. */
export interface ChartPlan {
  hero: Chart | null;
  charts: Chart[];
  verdicts: Verdict[];
  /** What became of staff's choices, in their order. */
  outcomes: ChartOutcome[];
}

/**
 * The charts of an edition in reading order, each beside its block: the fewest that show the most, at most two a block,
 * no fact twice (the lead figure's is the hero's), none for a lone number.
 */
export function chooseCharts(edition: Edition, options: ChooseOptions = {}): Chart[] {
  return planCharts(edition, options).charts;
}

/** Chooses the charts of an edition and says why: first for sections, then block by block, then what is left. */
export function planCharts(
  original: Edition,
  { others = [], decisions = [] }: ChooseOptions = {},
): ChartPlan {
  const words = wordsFor(original.locale);
  const edition = { ...original, figures: namedFigures(original, words) };
  const hero = heroChart(edition);
  const used = new Set(hero ? hero.figures : []);
  const verdicts: Verdict[] = [];
  if (hero)
    verdicts.push({
      blockId: hero.blockId,
      kind: hero.kind,
      shows: hero.figures,
      score: 0,
      fate: 'hero',
      title: hero.title,
    });
  const choices = settleChoices(decisions);
  const wide = sectionCharts(edition, hero, used, words, choices);
  const charts: Chart[] = [];
  const pool = [...edition.figures, ...others];
  for (const [blockId, figures] of blocks(edition)) {
    const here = wide.filter((plan) => plan.blockId === blockId);
    const candidates = candidatesOf(figures, used, words, pool);
    const { kept, verdicts: fates } = best(choices.settle(candidates), A_BLOCK - here.length);
    for (const candidate of kept) for (const id of candidate.shows) used.add(id);
    const shared = sharedMax(kept);
    const beside = here.map(({ candidate }) => ({ candidate, chart: candidate.make(blockId, undefined) }));
    charts.push(
      ...kept.map((candidate) => candidate.make(blockId, shared)),
      ...beside.map(({ chart }) => chart),
    );
    verdicts.push(
      ...fates.map(({ candidate, ...fate }) => verdictOf(blockId, candidate, fate)),
      ...beside.map(({ candidate }) => verdictOf(blockId, candidate, { fate: 'drawn' })),
    );
  }
  addLeftovers(edition, used, charts, verdicts, words);
  return { hero, charts, verdicts, outcomes: choices.outcomes() };
}

/** Charts of whole sections, which take their figures before any block does. */
function sectionCharts(
  edition: Edition,
  hero: Chart | null,
  used: Set<string>,
  words: Words,
  choices: Choices,
): SectionPlan[] {
  // The hero's plan is one of several on a scale; any other fact of the hero isn't told twice.
  const shown = hero?.kind === 'completion' ? new Set<string>(hero.figures) : new Set<string>();
  const plans = bySection(edition.figures.filter(({ id }) => !shown.has(id)))
    .flatMap((figures) => plansOf(figures, words))
    .filter(({ candidate }) =>
      choices.keeps(candidate, () => {
        const own = edition.figures.filter(({ id }) => candidate.shows.includes(id));
        return [...Map.groupBy(own, ({ blockId }) => blockId).values()].flatMap((figures) =>
          candidatesOf(figures, new Set(), words),
        );
      }),
    );
  for (const { candidate } of plans) for (const id of candidate.shows) used.add(id);
  return plans;
}

/** What no chart shows yet, section by section, where the last block of it has room. */
function addLeftovers(
  edition: Edition,
  used: Set<string>,
  charts: Chart[],
  verdicts: Verdict[],
  words: Words,
): void {
  for (const figures of bySection(edition.figures.filter(({ id }) => !used.has(id)))) {
    const plan = leftoverOf(figures, words);
    if (!plan) continue;
    const { blockId, candidate } = plan;
    const full = charts.filter((chart) => chart.blockId === blockId).length >= A_BLOCK;
    verdicts.push(verdictOf(blockId, candidate, { fate: full ? 'full' : 'drawn' }));
    if (full) continue;
    const order = [...blocks(edition).keys()];
    const after = charts.findIndex((chart) => order.indexOf(chart.blockId) > order.indexOf(blockId));
    charts.splice(after < 0 ? charts.length : after, 0, candidate.make(blockId, undefined));
    for (const id of candidate.shows) used.add(id);
  }
}

function verdictOf(blockId: string, candidate: Candidate, fate: Pick<Verdict, 'fate' | 'by'>): Verdict {
  const { kind, shows, score } = candidate;
  return { blockId, kind, shows, score, ...fate, title: candidate.make(blockId, undefined).title };
}

/** Figures by block, in the order of the edition's blocks. */
function blocks(edition: Edition): Map<string, LocalFigure[]> {
  const byBlock = new Map<string, LocalFigure[]>();
  for (const { blocks: all } of edition.sections) for (const { id } of all) byBlock.set(id, []);
  for (const figure of edition.figures) {
    const list = byBlock.get(figure.blockId) ?? [];
    list.push(figure);
    byBlock.set(figure.blockId, list);
  }
  return byBlock;
}

function bySection(figures: readonly LocalFigure[]): LocalFigure[][] {
  return [...Map.groupBy(figures, ({ sectionId }) => sectionId).values()];
}

/** The best few that show no figure twice, in reading order, and what became of the others. */
function best(
  candidates: readonly Candidate[],
  most: number,
): { kept: Candidate[]; verdicts: ({ candidate: Candidate } & Pick<Verdict, 'fate' | 'by'>)[] } {
  const kept: Candidate[] = [];
  const verdicts: ({ candidate: Candidate } & Pick<Verdict, 'fate' | 'by'>)[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score || a.order - b.order)) {
    const rival = kept.find(({ shows }) => shows.some((id) => candidate.shows.includes(id)));
    if (candidate.score < LEAST) verdicts.push({ candidate, fate: 'weak' });
    else if (rival) verdicts.push({ candidate, fate: 'taken', by: rival.kind });
    else if (kept.length >= most) verdicts.push({ candidate, fate: 'full' });
    else {
      kept.push(candidate);
      verdicts.push({ candidate, fate: 'drawn' });
    }
  }
  return { kept: kept.toSorted((a, b) => a.order - b.order), verdicts };
}

/** Levels of one unit in one paragraph share a scale. */
function sharedMax(chosen: readonly Candidate[]): number | undefined {
  const scaled = chosen.flatMap(({ scale }) => scale ?? []);
  const [first] = scaled;
  if (scaled.length < 2 || !first || scaled.some(({ base }) => base !== first.base)) return undefined;
  const most = Math.max(...scaled.map(({ max }) => max));
  return scaled.every(({ max }) => max * 12 > most) ? most : undefined;
}
