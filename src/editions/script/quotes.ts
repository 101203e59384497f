const KINDS: Record<string, 'double' | 'single'> = {
  '“': 'double',
  '”': 'double',
  '‘': 'single',
  '’': 'single',
};
const CORNERS = [
  ['「', '」'],
  ['『', '』'],
] as const;

/**
 * Where “” and ‘’ pair up, and the corner mark for each: outer 「」, inner 『』, by how deep the pair stands.
 * A mark without its partner and an apostrophe (it’s) get none, so nothing is lost and no two pairs cross.
 *
 * @example
 * cornerQuotes('“甲‘乙’丙”') // Map { 0 → '「', 2 → '『', 4 → '』', 6 → '」' }
 */
export function cornerQuotes(text: string): Map<number, string> {
  const open: { at: number; kind: 'double' | 'single' }[] = [];
  const pairs: [number, number][] = [];
  for (const { index: at, 0: mark } of text.matchAll(/[“”‘’]/g)) {
    const kind = KINDS[mark] as 'double' | 'single';
    if (mark === '“' || mark === '‘') open.push({ at, kind });
    else if (mark === '’' && /[A-Za-z\d]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? ''))
      continue;
    else {
      const partner = open.findLastIndex((one) => one.kind === kind);
      if (partner === -1) continue;
      pairs.push([(open[partner] as { at: number }).at, at]);
      open.length = partner;
    }
  }
  const corners = new Map<number, string>();
  for (const [start, end] of pairs) {
    const depth = pairs.filter(([from, to]) => from < start && end < to).length;
    const [opening, closing] = CORNERS[depth % 2] as readonly [string, string];
    corners.set(start, opening);
    corners.set(end, closing);
  }
  return corners;
}
