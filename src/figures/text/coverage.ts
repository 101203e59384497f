/** Tells whether a range of offsets touches what was marked. */
export interface Coverage {
  at: (offset: number) => boolean;
  touches: (start: number, end: number) => boolean;
}

/** Most texts have no range of a kind. */
const NOWHERE: Coverage = { at: () => false, touches: () => false };

/** Marks ranges of a text of a given length, so that asking takes the same time however many there are. */
export function coverage(
  length: number,
  ranges: readonly (readonly [start: number, end: number, ...rest: unknown[]])[],
): Coverage {
  if (ranges.length === 0) return NOWHERE;
  const marked = new Uint8Array(length + 1);
  for (const [start, end] of ranges) marked.fill(1, start, end);
  return {
    at: (offset) => marked[offset] === 1,
    touches: (start, end) => {
      for (let at = start; at < end; at += 1) if (marked[at] === 1) return true;
      return false;
    },
  };
}
