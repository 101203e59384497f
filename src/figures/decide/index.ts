export { decideFigures } from './decide.ts';
export type { Decided } from './decide.ts';
export { readComparison, readPeriod, readValue } from './read.ts';
export { findTraces, traceFigures } from './trace.ts';
export type { FigureTrace } from './trace.ts';
export { CORRECTIONS } from './types.ts';
export type { Correction, DecidedComparison, FigureDecision, Outcome } from './types.ts';
