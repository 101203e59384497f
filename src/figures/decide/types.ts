import type { FigureKind } from '../types.ts';

/** What staff decided on one number of an article: see docs/report.yaml.md. */
export interface FigureDecision {
  /** The id of the figure when it was decided on; none for one that staff added. */
  id?: string | undefined;
  /** The number as its sentence has it, and the sentence as it was then. */
  said: string;
  sentence: string;
  metric?: string | undefined;
  /** Number and unit, as an article would write them. */
  value?: string | undefined;
  kind?: FigureKind | undefined;
  /** `2025`, `2025-03`, `2025-01/2025-06`, `2021/2025`. */
  period?: string | undefined;
  /** Empty: none. */
  entity?: string | undefined;
  scope?: string | undefined;
  compare?: readonly DecidedComparison[] | undefined;
  /** Why it is shown nowhere. */
  hidden?: string | undefined;
  /** Who found the figure right as it stands in this sentence, and when. */
  accepted?: { by: string; date: string } | undefined;
}

export interface DecidedComparison {
  type: string;
  /** Number and unit: 38.8%, -2.2个百分点, 第四. */
  value?: string | undefined;
  among?: string | undefined;
}

/** The parts of a decision that say something else than the program. */
export const CORRECTIONS = ['metric', 'value', 'kind', 'period', 'entity', 'scope', 'compare'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** What became of a decision. */
export interface Outcome {
  /** Its place in the list. */
  index: number;
  /**
   * `held`: the sentence is as it was. `moved`: the number stands in another sentence now, which is the likest one.
   * `lost`: no sentence is like it, or the number isn't in it. `wrong`: it can't be read. `twice`: an earlier one is on
   * the same number.
   */
  state: 'held' | 'moved' | 'lost' | 'wrong' | 'twice';
  /** The figure's id now; of a hidden one the id that it would have. */
  figure?: string;
  /** The sentence as it is now, where the decision holds. */
  sentence?: string;
  /** Of a wrong one: the part that can't be read, with the place in `compare`. */
  part?: Correction;
  at?: number;
}
