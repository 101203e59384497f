import type { VFileMessage } from 'vfile-message';
import type { Article } from '../article/index.ts';
import { TITLE } from './blocks.ts';
import type { FigureOptions } from './frame.ts';
import { markHeadlines } from './headline.ts';
import { mergeFigures } from './merge.ts';
import { readStatements } from './statements.ts';
import type { Figure } from './types.ts';

/** What an article asserts in numbers, and what could not be read. */
export interface Extraction {
  /** In reading order of their first statements. */
  figures: Figure[];
  messages: VFileMessage[];
}

/** Extracts the figures of an article: bound to metric, period and comparisons, each with the sentences that say it. */
export function extractFigures(article: Article, options: FigureOptions = {}): Extraction {
  const { statements, messages } = readStatements(article, options);
  // A title says in short what the article says: on a page its figures would have no sentence to stand in.
  const said = statements.filter((figure) => figure.source[0]?.paragraph !== TITLE);
  return { figures: markHeadlines(mergeFigures(said)), messages };
}

export { explainFigures } from './explain.ts';
export { figureLines } from './lines.ts';
export type { FigureLine } from './lines.ts';
export { scanQuantities } from './quantities.ts';
export { readStatements } from './statements.ts';
export type { FigureOptions } from './frame.ts';
export type { Comparison, ComparisonType, Figure, FigureKind, Period, Quantity, Statement } from './types.ts';
