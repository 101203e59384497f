import type { EditOf } from './edit.ts';
import { deleteIn, setIn, valueOf } from './yaml-edit.ts';
import type { YamlValue } from './yaml-shape.ts';

type Lists = Record<string, unknown[]>;

const KEY_OF = {
  heading: 'headings',
  paragraph: 'paragraphs',
  caption: 'captions',
  aside: 'asides',
  drop: 'drop',
} as const;

/** Says what lines of the article are, in place of what was said of them before. */
export function setLines(text: string, { as, lines }: EditOf<'lines'>): string {
  let now = text;
  for (const key of Object.values(KEY_OF)) now = dropItems(now, key, (item) => touches(item, lines));
  if (as === 'plain') return now;
  if (as === 'heading')
    return addItem(
      now,
      'headings',
      [...lines].sort((a, b) => a - b),
    );
  return lines.reduce((made, line) => addItem(made, KEY_OF[as], line), now);
}

/** Joins two lines, or takes their joining back: staff's own by its entry, the program's by saying that the first is a paragraph. */
export function setMend(text: string, { lines: [first, second], joined }: EditOf<'mend'>): string {
  const now = dropItems(
    text,
    'mends',
    (item) => Array.isArray(item) && (item[0] === first || item[1] === second),
  );
  if (joined) return addItem(now, 'mends', [first, second]);
  const isParagraph = (listsOf(now)['paragraphs'] ?? []).includes(first);
  return now === text && !isParagraph ? addItem(now, 'paragraphs', first) : now;
}

/** Begins a paragraph at some words of a line, or takes that back. */
export function setSplit(text: string, { line, before, apart }: EditOf<'split'>): string {
  const same = (item: unknown): boolean => {
    const split = item as { line?: unknown; before?: unknown };
    return split.line === line && split.before === before;
  };
  const now = dropItems(text, 'splits', same);
  return apart ? addItem(now, 'splits', { line, before }) : now;
}

function touches(item: unknown, lines: readonly number[]): boolean {
  return (Array.isArray(item) ? item : [item]).some((line) => lines.includes(line as number));
}

function listsOf(text: string): Lists {
  const { structure } = (valueOf(text) ?? {}) as { structure?: Lists | null };
  return structure ?? {};
}

function addItem(text: string, key: string, value: YamlValue): string {
  return setIn(text, ['structure', key, listsOf(text)[key]?.length ?? 0], value);
}

function dropItems(text: string, key: string, isGone: (item: unknown) => boolean): string {
  const list = listsOf(text)[key] ?? [];
  let now = text;
  for (let i = list.length - 1; i >= 0; i -= 1)
    if (isGone(list[i])) now = deleteIn(now, ['structure', key, i]);
  return now;
}
