import type { Candidate } from './candidates.ts';

/** Staff's choice for a chart, by its id with or without the `n-` that it has on pages. */
export interface ChartDecision {
  chart: string;
  /** The kind wanted in its place, or `none`. */
  kind: string;
}

/** What became of a choice; `possible` are the kinds that could stand there. */
export interface ChartOutcome extends ChartDecision {
  state: 'done' | 'unknown' | 'impossible';
  possible: string[];
}

/** More than any chart tells by itself. */
const WANTED = 100;

/** Puts staff's choices on the candidates of sections and paragraphs, and remembers what became of each. */
export interface Choices {
  /** Whether a chart of a whole section stays; `rivals` are what its figures would allow in their paragraphs. */
  keeps: (plan: Candidate, rivals: () => readonly Candidate[]) => boolean;
  /** The candidates of a paragraph without those that staff don't want, those that they want weighing most. */
  settle: (candidates: readonly Candidate[]) => Candidate[];
  outcomes: () => ChartOutcome[];
}

/** Staff's choices among charts: in the place of a chart another kind that its figures allow, or none. */
export function settleChoices(decisions: readonly ChartDecision[]): Choices {
  const outcomes = new Map<ChartDecision, ChartOutcome>();
  const wanted: { kind: string; shows: readonly string[] }[] = [];
  const consider = (candidate: Candidate, rivals: () => readonly Candidate[]): boolean => {
    const id = `${candidate.kind}-${candidate.shows[0] ?? ''}`;
    const decision = decisions.find(({ chart }) => chart.replace(/^n-/, '') === id);
    if (decision === undefined) return true;
    const kinds = rivals()
      .filter((rival) => rival !== candidate && overlap(rival.shows, candidate.shows))
      .map(({ kind }) => kind);
    const possible = [...new Set(kinds), 'none'];
    const state = possible.includes(decision.kind) ? 'done' : 'impossible';
    outcomes.set(decision, { ...decision, state, possible });
    if (state === 'impossible') return true;
    wanted.push({ kind: decision.kind, shows: candidate.shows });
    return false;
  };
  return {
    keeps: consider,
    settle: (candidates) => {
      const left = candidates.filter((candidate) => consider(candidate, () => candidates));
      return left
        .filter(({ shows }) => !wanted.some((wish) => wish.kind === 'none' && overlap(wish.shows, shows)))
        .map((candidate) => {
          const wish = wanted.some(
            ({ kind, shows }) => kind === candidate.kind && overlap(shows, candidate.shows),
          );
          return wish ? { ...candidate, score: candidate.score + WANTED } : candidate;
        });
    },
    outcomes: () =>
      decisions.map(
        (decision): ChartOutcome => outcomes.get(decision) ?? { ...decision, state: 'unknown', possible: [] },
      ),
  };
}

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
