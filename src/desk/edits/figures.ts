import type { EditOf, NumberKey } from './edit.ts';
import { deleteIn, setIn, valueOf } from './yaml-edit.ts';
import type { YamlValue } from './yaml-shape.ts';

/** The order of keys in a new entry. */
const KEYS = [
  'id',
  'said',
  'sentence',
  'metric',
  'value',
  'kind',
  'period',
  'entity',
  'scope',
  'compare',
  'hidden',
  'accepted',
] as const;
const NAMING: readonly string[] = ['id', 'said', 'sentence'];

/**
 * Writes what staff say of a figure into `figures:` of a report.yaml: into the entry that is there, or a new one. An
 * entry that no longer says anything goes.
 */
export function decideFigure(text: string, { number, entry, set }: EditOf<'figure'>): string {
  const at = findEntry(text, entry ?? number);
  const changes = Object.entries({ ...number, ...set }) as [string, YamlValue | undefined][];
  if (at < 0) {
    const said = changes.filter(
      (change): change is [string, YamlValue & {}] => change[1] !== null && change[1] !== undefined,
    );
    if (said.every(([key]) => NAMING.includes(key))) return text;
    const made = Object.fromEntries(said.sort(([a], [b]) => orderOf(a) - orderOf(b)));
    return setIn(text, ['figures', entriesOf(text).length], made);
  }
  let now = text;
  for (const [key, value] of changes) {
    const old = entriesOf(now)[at]?.[key];
    if (value === null || value === undefined)
      now = old === undefined ? now : deleteIn(now, ['figures', at, key]);
    else if (JSON.stringify(old) !== JSON.stringify(value)) now = setIn(now, ['figures', at, key], value);
  }
  const left = Object.keys(entriesOf(now)[at] ?? {});
  // A figure that staff added is its metric; one that the program found needs something said of it.
  return left.every((key) => NAMING.includes(key)) ? deleteIn(now, ['figures', at]) : now;
}

/** Takes an entry out of `figures:`. */
export function undecideFigure(text: string, { entry }: EditOf<'undecide'>): string {
  const at = findEntry(text, entry);
  return at < 0 ? text : deleteIn(text, ['figures', at]);
}

function orderOf(key: string): number {
  return (KEYS as readonly string[]).indexOf(key);
}

function entriesOf(text: string): Record<string, unknown>[] {
  const { figures } = (valueOf(text) ?? {}) as { figures?: unknown };
  return Array.isArray(figures) ? (figures as Record<string, unknown>[]) : [];
}

/** The entry of exactly this number, or of another id in the same words. */
function findEntry(text: string, { id, said, sentence }: NumberKey): number {
  const entries = entriesOf(text);
  const same = (entry: Record<string, unknown>): boolean =>
    String(entry['said']) === said && String(entry['sentence']) === sentence;
  const exact = entries.findIndex((entry) => same(entry) && entry['id'] === id);
  return exact >= 0 ? exact : entries.findIndex(same);
}
