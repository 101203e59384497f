import { allMatches } from '../text/matches.ts';
import { sieve } from '../text/sieve.ts';
import { NOT_FIGURES } from '../tables/not-figures.ts';

/** A masked stretch of text: [start, end, the rule's name]. */
export type Mask = [start: number, end: number, name: string];

const mayStandIn = sieve(NOT_FIGURES);

/** Finds what looks like a number and is no figure: dates, plan names, slogans, numbering. */
export function findNotFigures(text: string): Mask[] {
  const masks: Mask[] = [];
  for (const rule of mayStandIn(text)) {
    for (const match of allMatches(text, rule.pattern)) {
      if (match[0] !== '') masks.push([match.index, match.index + match[0].length, rule.name]);
    }
  }
  return masks.sort((a, b) => a[0] - b[0]);
}
