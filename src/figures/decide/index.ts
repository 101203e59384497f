export { decideFigures } from './decide.ts';
export type { Decided } from './decide.ts';
export { readComparison, readPeriod, readValue } from './read.ts';
export { CORRECTIONS } from './types.ts';
export type { Correction, DecidedComparison, FigureDecision, Outcome } from './types.ts';
