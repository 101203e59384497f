/** A stretch of a text, in UTF-16 offsets, and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Applies edits that don't overlap, in any order; every other character stays as it is.
 *
 * @example splice('abc', [{ start: 1, end: 2, text: 'B' }]) // 'aBc'
 */
export function splice(source: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`invalid edits: they overlap at ${start}`);
    out += source.slice(at, start) + text;
    at = end;
  }
  return out + source.slice(at);
}
