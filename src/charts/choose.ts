import type { Edition, LocalFigure } from '../editions/types.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { namedFigures } from './facts/named.ts';
import { heroChart } from './hero.ts';
import { completion } from './kinds/completion.ts';
import { makeChart } from './kinds/kind.ts';
import type { Chart } from './types.ts';
import { wordsFor } from './words/for-locale.ts';
import type { Words } from './words/words.ts';

/** More than this beside one paragraph, and the notes outrun the text. */
const A_BLOCK = 2;
/** Plans of one section share a scale; more than this is no picture. */
const TASKS = 8;

/**
 * The charts of an edition in reading order, each beside its block: the fewest that show the most, at most two a block,
 * no fact twice (the lead figure's is the hero's), none for a lone number.
 */
export function chooseCharts(original: Edition): Chart[] {
  const words = wordsFor(original.locale);
  const edition = { ...original, figures: namedFigures(original, words) };
  const hero = heroChart(edition);
  const used = new Set(hero ? hero.figures : []);
  const sections = sectionPlans(edition, hero?.kind === 'completion' ? used : new Set(), words);
  for (const { chart } of sections) for (const id of chart.figures) used.add(id);
  const charts: Chart[] = [];
  for (const [blockId, figures] of blocks(edition)) {
    const wide = sections.filter((plan) => plan.blockId === blockId).map(({ chart }) => chart);
    const candidates = candidatesOf(figures, used, words);
    const chosen = best(candidates, A_BLOCK - wide.length);
    for (const candidate of chosen) for (const id of candidate.shows) used.add(id);
    const shared = sharedMax(chosen);
    charts.push(...chosen.map((candidate) => candidate.make(blockId, shared)), ...wide);
  }
  return charts;
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

/** Several plans of one section are one wide chart, beside the block of the last of them. */
function sectionPlans(
  edition: Edition,
  shown: ReadonlySet<string>,
  words: Words,
): { blockId: string; chart: Chart }[] {
  const bySection = new Map<string, LocalFigure[]>();
  for (const figure of edition.figures) {
    if (shown.has(figure.id)) continue;
    const list = bySection.get(figure.sectionId) ?? [];
    list.push(figure);
    bySection.set(figure.sectionId, list);
  }
  return [...bySection.values()].flatMap((figures) => {
    const data = completion.accepts(figures);
    if (!data || data.tasks.length < 2 || data.tasks.length > TASKS) return [];
    const last = figures.findLast((figure) => data.tasks.some((task) => task.figure === figure));
    return last ? [{ blockId: last.blockId, chart: makeChart(completion, data, last.blockId, words) }] : [];
  });
}

/** The best few that show no figure twice, in reading order. */
function best(candidates: readonly Candidate[], most: number): Candidate[] {
  const taken = new Set<string>();
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score || a.order - b.order)) {
    if (kept.length >= most) break;
    if (candidate.shows.some((id) => taken.has(id))) continue;
    for (const id of candidate.shows) taken.add(id);
    kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.order - b.order);
}

/** Levels of one unit in one paragraph share a scale. */
function sharedMax(chosen: readonly Candidate[]): number | undefined {
  const scaled = chosen.flatMap(({ scale }) => scale ?? []);
  const [first] = scaled;
  if (scaled.length < 2 || !first || scaled.some(({ base }) => base !== first.base)) return undefined;
  const most = Math.max(...scaled.map(({ max }) => max));
  return scaled.every(({ max }) => max * 12 > most) ? most : undefined;
}
