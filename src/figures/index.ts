import type { VFileMessage } from 'vfile-message';
import type { Article } from '../article/index.ts';
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
  return { figures: markHeadlines(mergeFigures(statements)), messages };
}

export { figureLines } from './lines.ts';
export type { FigureLine } from './lines.ts';
export { scanQuantities } from './quantities.ts';
export { readStatements } from './statements.ts';
export type { FigureOptions } from './frame.ts';
export type { Comparison, ComparisonType, Figure, FigureKind, Period, Quantity, Statement } from './types.ts';
