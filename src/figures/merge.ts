import { figureId, valueSlug } from './ids.ts';
import type { IdOptions } from './ids.ts';
import { roundsTo } from './relations/rounding.ts';
import type { Comparison, Figure } from './types.ts';

type Unnamed = Omit<Figure, 'id'>;

/**
 * One figure said twice (metric, period and value agree, or one value rounds the other: 近1770亿元 in the lead,
 * 1769.6亿元 in the body) becomes one with both statements, under the more exact value; ids are set.
 */
export function mergeFigures(statements: readonly Unnamed[], options: IdOptions = {}): Figure[] {
  const merged: Unnamed[] = [];
  const groups = new Map<string, Map<string, Unnamed>>();
  for (const figure of statements) {
    const key = keyOf(figure);
    const group = groups.get(key) ?? new Map<string, Unnamed>();
    groups.set(key, group);
    const amount = String(figure.value.amount);
    const known = group.get(amount);
    if (known) join(known, known.value.raw === figure.value.raw ? figure : asSaid(figure));
    else {
      const own = { ...figure, compare: [...figure.compare], source: [...figure.source] };
      group.set(amount, own);
      merged.push(own);
    }
  }
  const gone = new Set<Unnamed>();
  for (const group of groups.values()) joinRounded([...group.values()], gone);
  const taken = new Set<string>();
  return merged
    .filter((figure) => !gone.has(figure))
    .map((figure) => {
      const id = freeId(figure, taken, options);
      taken.add(id);
      return { id, ...figure };
    });
}

const keyOf = ({ metric, value, period, kind, entity = '', scope = '' }: Unnamed): string =>
  JSON.stringify([metric, value.base, period.label, kind, entity, /^全/.test(scope) ? scope : '']);

/** No metric has more values in one period; a longer list is one of things that share a name. */
const MOST_VALUES = 8;

function joinRounded(group: readonly Unnamed[], gone: Set<Unnamed>): void {
  if (group.length < 2 || group.length > MOST_VALUES) return;
  for (const coarse of group) {
    const exact = group.filter((each) => each !== coarse && roundsTo(coarse.value, each.value));
    const [only] = exact;
    if (!only || exact.length > 1 || gone.has(only)) continue;
    const known = new Set(only.compare.map(({ type }) => type));
    join(only, { ...asSaid(coarse), compare: coarse.compare.filter(({ type }) => !known.has(type)) });
    gone.add(coarse);
  }
}

/** A figure whose statements keep how they say it: 3628.9亿 beside 3628.9亿元. */
const asSaid = (figure: Unnamed): Unnamed => ({
  ...figure,
  source: figure.source.map((statement) => ({ ...statement, said: figure.value })),
});

function join(known: Unnamed, figure: Unnamed): void {
  known.source = [...known.source, ...figure.source].sort((a, b) => a.value[0] - b.value[0]);
  for (const item of figure.compare)
    if (!known.compare.some((other) => sameComparison(other, item))) known.compare.push(item);
}

function sameComparison(a: Comparison, b: Comparison): boolean {
  return a.type === b.type && a.value === b.value && a.among === b.among;
}

/** Two figures that share all an id says are told apart by their values, and at last by their paragraphs. */
export function freeId(figure: Unnamed, taken: ReadonlySet<string>, options: IdOptions): string {
  let chosen = figureId(figure, options);
  // Slugs cost as much as all else of merging: only where two would share an id is more of them made.
  if (taken.has(chosen)) chosen = `${chosen}-${valueSlug(figure)}`;
  if (taken.has(chosen)) chosen = `${chosen}-${figure.source[0]?.paragraph.split('/').at(-1) ?? ''}`;
  const last = chosen;
  for (let count = 2; taken.has(chosen); count += 1) chosen = `${last}-${count}`;
  return chosen;
}
