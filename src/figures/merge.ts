import { figureId, valueSlug } from './ids.ts';
import type { Comparison, Figure } from './types.ts';

/** One figure said twice (metric, value and period agree) becomes one with both statements; ids are set. */
export function mergeFigures(statements: readonly Omit<Figure, 'id'>[]): Figure[] {
  const merged = new Map<string, Omit<Figure, 'id'>>();
  for (const figure of statements) {
    const key = JSON.stringify([
      figure.metric,
      figure.value.amount,
      figure.value.base,
      figure.period.label,
      figure.kind,
      figure.entity ?? '',
    ]);
    const known = merged.get(key);
    if (!known) merged.set(key, { ...figure, compare: [...figure.compare], source: [...figure.source] });
    else {
      known.source.push(...figure.source);
      for (const item of figure.compare)
        if (!known.compare.some((other) => sameComparison(other, item))) known.compare.push(item);
    }
  }
  const taken = new Set<string>();
  return [...merged.values()].map((figure) => ({ id: free(figure, taken), ...figure }));
}

function sameComparison(a: Comparison, b: Comparison): boolean {
  return a.type === b.type && a.value === b.value && a.among === b.among;
}

/** Two figures that share all an id says are told apart by their values, and at last by their paragraphs. */
function free(figure: Omit<Figure, 'id'>, taken: Set<string>): string {
  const id = figureId(figure);
  const tail = figure.source[0]?.paragraph.split('/').at(-1) ?? '';
  const candidates = [id, `${id}-${valueSlug(figure)}`, `${id}-${valueSlug(figure)}-${tail}`];
  let chosen = candidates.find((candidate) => !taken.has(candidate));
  for (let count = 2; chosen === undefined; count += 1) {
    const next = `${candidates[2] ?? id}-${count}`;
    if (!taken.has(next)) chosen = next;
  }
  taken.add(chosen);
  return chosen;
}
