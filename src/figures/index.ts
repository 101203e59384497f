import type { VFileMessage } from 'vfile-message';
import type { Article, Span } from '../article/index.ts';
import { assembleFigures } from './assemble.ts';
import { checkFigures } from './checks/check.ts';
import type { Outcome } from './decide/index.ts';
import { deriveFigures } from './derive/derive.ts';
import type { FigureOptions } from './options.ts';
import { readStatements } from './statements.ts';
import type { Figure } from './types.ts';

/** What an article asserts in numbers, what follows from it, and what could not be read or doesn't add up. */
export interface Extraction {
  /** In reading order of their first statements. */
  figures: Figure[];
  /** Computed from the figures, and never among them. */
  derived: Figure[];
  /** Read, and hidden by staff. */
  hidden: Figure[];
  /** What became of staff's decisions, in their order. */
  outcomes: Outcome[];
  messages: VFileMessage[];
}

/** Extracts the figures of an article: bound to metric, period and comparisons, each with the sentences that say it. */
export function extractFigures(article: Article, options: FigureOptions = {}): Extraction {
  const { statements, messages } = readStatements(article, options);
  const assembled = assembleFigures(article, statements, options);
  const { figures, sources, texts, ids, hidden, outcomes, settled } = assembled;
  return {
    figures,
    derived: deriveFigures(figures, ids),
    hidden,
    outcomes,
    messages: [
      ...messages.filter((message) => !isSettled(message, settled)),
      ...checkFigures(figures, sources, texts),
    ],
  };
}

/** Tells whether a doubt is about a number that staff have settled. */
function isSettled({ place }: VFileMessage, settled: readonly Span[]): boolean {
  const offset = place && 'offset' in place ? place.offset : undefined;
  return offset !== undefined && settled.some(([start, end]) => start <= offset && offset < end);
}

export { comparableFigures, findBetween } from './checks/between.ts';
export type { Account, BetweenFinding } from './checks/between.ts';
export {
  CORRECTIONS,
  findTraces,
  readComparison,
  readPeriod,
  readValue,
  traceFigures,
} from './decide/index.ts';
export type { Correction, DecidedComparison, FigureDecision, FigureTrace, Outcome } from './decide/index.ts';
export type { UnreadNumber } from './messages.ts';
export { CHECK_NAMES, wordsOf } from './checks/words.ts';
export { explainFigures } from './explain.ts';
export { figureLines } from './lines.ts';
export type { FigureLine } from './lines.ts';
export { besideFigure } from './series/entries.ts';
export type { Beside, Entry, Measure, SeriesAccount } from './series/entries.ts';
export { joinFigures } from './series/join.ts';
export type { Difference, Division, Metric, Placed, Series } from './series/join.ts';
export { scanQuantities } from './quantities/quantities.ts';
export { articleFrame, readStatements } from './statements.ts';
export type { FigureOptions } from './options.ts';
export type {
  Comparison,
  ComparisonType,
  Figure,
  FigureKind,
  HeadlineReason,
  Period,
  Quantity,
  Relation,
  Statement,
} from './types.ts';
export { wordsIn } from './text/words.ts';
