/** Places a figure may be said of, widest last; the report's own place is left unsaid by its caller. */
const SCOPE = /全(?:国|省|市|区|县|州|镇|园)|全社会/g;

/** Finds the last scope named before a value in its sentence, outside a comparison with it. */
export function scopeOf(before: string): string | undefined {
  const found = [...before.matchAll(SCOPE)].filter(
    (match) => !/[占居列比]$/.test(before.slice(Math.max(0, match.index - 1), match.index)),
  );
  return found.at(-1)?.[0];
}
