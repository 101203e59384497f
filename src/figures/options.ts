import type { FigureDecision } from './decide/types.ts';

/** What the caller knows of a report; what is left out is inferred from the text. */
export interface FigureOptions {
  /** `2024-04`: what 去年 and 今年 are read from. */
  reference?: string | undefined;
  /** The year reported on. */
  year?: number | undefined;
  organisation?: string | undefined;
  /** What staff decided on single figures. */
  decisions?: readonly FigureDecision[] | undefined;
}
