import type { Point } from 'unist';

/** Offsets at which the lines of a text begin. CRLF, LF and CR end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** Finds points (1-based line and column) of offsets in one text, counting its lines once. */
export function pointFinder(text: string): (offset: number) => Point {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1, offset };
  };
}

/**
 * The 1-based line and column of an offset.
 *
 * @example
 * pointOf('一\n二三', 3) // { line: 2, column: 2, offset: 3 }
 */
export function pointOf(text: string, offset: number): Point {
  return pointFinder(text)(offset);
}
