const CURLY = ['“”', '‘’'] as const;
const CORNERS = ['「」', '『』'] as const;

/** Where marks pair up, and how deep each pair stands. A mark without its partner and an apostrophe (it’s) get none. */
function pairsOf(text: string, kinds: readonly string[]): [start: number, end: number, depth: number][] {
  const open: { at: number; kind: string }[] = [];
  const pairs: [number, number][] = [];
  for (const { index: at, 0: mark } of text.matchAll(new RegExp(`[${kinds.join('')}]`, 'g'))) {
    const kind = kinds.find((pair) => pair.includes(mark)) as string;
    if (mark === kind[0]) open.push({ at, kind });
    else if (mark === '’' && /[A-Za-z\d]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? ''))
      continue;
    else {
      const partner = open.findLastIndex((one) => one.kind === kind);
      if (partner === -1) continue;
      pairs.push([(open[partner] as { at: number }).at, at]);
      open.length = partner;
    }
  }
  return pairs.map(([start, end]) => [
    start,
    end,
    pairs.filter(([from, to]) => from < start && end < to).length,
  ]);
}

function marksFor(text: string, from: readonly string[], to: readonly string[]): Map<number, string> {
  const marks = new Map<number, string>();
  for (const [start, end, depth] of pairsOf(text, from)) {
    const [opening = '', closing = ''] = to[depth % 2] as string;
    marks.set(start, opening);
    marks.set(end, closing);
  }
  return marks;
}

/**
 * Where “” and ‘’ pair up, and the corner mark for each: outer 「」, inner 『』, by how deep the pair stands.
 * A mark without its partner and an apostrophe (it’s) get none, so nothing is lost and no two pairs cross.
 *
 * @example
 * cornerQuotes('“甲‘乙’丙”') // Map { 0 → '「', 2 → '『', 4 → '』', 6 → '」' }
 */
export function cornerQuotes(text: string): Map<number, string> {
  return marksFor(text, CURLY, CORNERS);
}

/**
 * The other way round, for the simplified edition of a traditional text: outer “”, inner ‘’.
 *
 * @example
 * curlyQuotes('「甲『乙』丙」') // Map { 0 → '“', 2 → '‘', 4 → '’', 6 → '”' }
 */
export function curlyQuotes(text: string): Map<number, string> {
  return marksFor(text, CORNERS, CURLY);
}
