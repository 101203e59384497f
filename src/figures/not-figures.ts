import { NOT_FIGURES } from './tables/not-figures.ts';

/** A masked stretch of text: [start, end, the rule's name]. */
export type Mask = [start: number, end: number, name: string];

/** Finds what looks like a number and is no figure: dates, plan names, slogans, numbering. */
export function findNotFigures(text: string): Mask[] {
  const masks: Mask[] = [];
  for (const rule of NOT_FIGURES) {
    for (const match of text.matchAll(rule.pattern)) {
      if (match[0] !== '') masks.push([match.index, match.index + match[0].length, rule.name]);
    }
  }
  return masks.sort((a, b) => a[0] - b[0]);
}

/** Tells whether [start, end) touches one of the masks, which are sorted by start. */
export function overlapsAny(masks: readonly Mask[], start: number, end: number): boolean {
  for (const [from, to] of masks) {
    if (from >= end) return false;
    if (to > start) return true;
  }
  return false;
}
