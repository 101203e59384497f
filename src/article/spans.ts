import type { Span, TextSpan } from './types.ts';

/** A text and where each run of it stands in the raw text. */
export interface Run {
  text: string;
  spans: TextSpan[];
}

/** Collects characters with their raw offsets into a {@link Run}; neighbours in the raw text share a span. */
export function runBuilder(): { push(unit: string, raw: number): void; done(): Run } {
  const units: string[] = [];
  const spans: TextSpan[] = [];
  return {
    push(unit, raw) {
      const last = spans.at(-1);
      if (last !== undefined && last[1] + last[2] === raw) last[2] += 1;
      else spans.push([units.length, raw, 1]);
      units.push(unit);
    },
    done: () => ({ text: units.join(''), spans }),
  };
}

/** Calls `visit` with every UTF-16 unit of a run, its place in the text and its raw offset. */
export function eachUnit(run: Run, visit: (unit: string, at: number, raw: number) => void): void {
  for (const [at, raw, length] of run.spans) {
    for (let i = 0; i < length; i += 1) visit(run.text[at + i] as string, at + i, raw + i);
  }
}

/** A run without the units that `drop` picks. */
export function withoutUnits(run: Run, drop: (at: number) => boolean): Run {
  const builder = runBuilder();
  eachUnit(run, (unit, at, raw) => {
    if (!drop(at)) builder.push(unit, raw);
  });
  return builder.done();
}

/** Part [start, end) of a run. */
export function sliceRun(run: Run, start: number, end = run.text.length): Run {
  const spans: TextSpan[] = [];
  for (const [at, raw, length] of run.spans) {
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (from < to) spans.push([from - start, raw + from - at, to - from]);
  }
  return { text: run.text.slice(start, end), spans };
}

/** Runs one after another as one run; spans that touch in the raw text are joined. */
export function joinRuns(runs: readonly Run[]): Run {
  const spans: TextSpan[] = [];
  let length = 0;
  for (const run of runs) {
    for (const [at, raw, size] of run.spans) {
      const last = spans.at(-1);
      if (last !== undefined && last[1] + last[2] === raw) last[2] += size;
      else spans.push([length + at, raw, size]);
    }
    length += run.text.length;
  }
  return { text: runs.map((run) => run.text).join(''), spans };
}

/**
 * The raw offset of a text offset. At the end of the text it is the end of the last span.
 *
 * @example
 * toRaw([[0, 10, 2], [2, 13, 4]], 3) // 14
 */
export function toRaw(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as TextSpan)[0] <= offset) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  if (span === undefined || offset < 0 || offset > span[0] + span[2]) {
    throw new RangeError(`invalid text offset: ${offset}`);
  }
  return span[1] + offset - span[0];
}

/**
 * The text offset of a raw offset, or null where the raw character is not part of the text.
 *
 * @example
 * toText([[0, 10, 2], [2, 13, 4]], 14) // 3
 */
export function toText(spans: readonly TextSpan[], raw: number): number | null {
  for (const [at, start, length] of spans) {
    if (raw >= start && raw < start + length) return at + raw - start;
  }
  const last = spans.at(-1);
  return last !== undefined && raw === last[1] + last[2] ? last[0] + last[2] : null;
}

/** The raw spans of part [start, end) of a text: more than one where the page layout broke it. */
export function rawSpans(spans: readonly TextSpan[], start: number, end: number): Span[] {
  const found: Span[] = [];
  for (const [at, raw, length] of spans) {
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (from < to) found.push([raw + from - at, raw + to - at]);
  }
  return found;
}
