import type { EditOf } from './edit.ts';
import { deleteIn, setIn, valueOf } from './yaml-edit.ts';
import { pathOf, setOrDelete } from './fields.ts';

/** Says how far a report is. One without a status is published. */
export function setStatus(text: string, { status }: EditOf<'status'>): string {
  const { status: now = 'published' } = (valueOf(text) ?? {}) as { status?: unknown };
  return now === status ? text : setIn(text, ['status'], status);
}

/** Sets what a report says of itself, and takes the notes away that asked for it to be confirmed. */
export function setDetails(text: string, { fields, confirmed }: EditOf<'details'>): string {
  const set = Object.entries(fields).reduce((made, [key, value]) => setOrDelete(made, key, value), text);
  const named = orphans(set).reduce((made, key) => deleteIn(made, [key]), set);
  return [...Object.keys(fields), ...confirmed].reduce(withoutNote, named);
}

/** A source without a name, or the English of authors who aren't there, would leave the file wrong: they go together. */
function orphans(text: string): string[] {
  const value = (valueOf(text) ?? {}) as {
    source?: { name?: unknown } | null;
    author?: unknown;
    authorEn?: unknown;
  };
  return [
    ...(value.source && value.source.name === undefined ? ['source'] : []),
    ...(value.authorEn !== undefined && value.author === undefined ? ['authorEn'] : []),
  ];
}

/** The note that `npm run new` puts behind what it read off the article. */
const NOTE = /[ \t]+#[ \t]*请确认[^\r\n]*/;

function withoutNote(text: string, key: string): string {
  const [top = '', below] = pathOf(key);
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${top}:`));
  if (start < 0) return text;
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#]/.test(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const at =
    below === undefined
      ? start
      : lines.findIndex((line, i) => i > start && i < end && line.trimStart().startsWith(`${below}:`));
  return at < 0 ? text : lines.with(at, (lines[at] ?? '').replace(NOTE, '')).join('\n');
}
