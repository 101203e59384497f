import type { EditOf } from './edit.ts';
import { deleteIn, setIn, valueOf } from './yaml-edit.ts';
import type { YamlValue } from './yaml-shape.ts';

/** Says why the article is right where its arithmetic was doubted. */
export function settleDoubt(text: string, { name, sentence, reason }: EditOf<'doubt'>): string {
  return addEntry(text, 'doubts', { name, sentence, reason });
}

/** Writes what is to be seen on a picture; an empty text is taken away. */
export function describePicture(text: string, { file, type: _, ...texts }: EditOf<'picture'>): string {
  const at = listOf(text, 'pictures').findIndex((entry) => entry['file'] === file);
  if (at < 0) return text;
  return Object.entries(texts).reduce(
    (made, [key, value]) => setOrDrop(made, ['pictures', at, key], value),
    text,
  );
}

/** Says where a published id is now, or why it is gone. */
export function settleFormer(text: string, { id, now, gone }: EditOf<'formerly'>): string {
  const said = now === undefined ? { id, gone: gone ?? '' } : { id, now };
  const at = listOf(text, 'formerly').findIndex((entry) => entry['id'] === id);
  if (at >= 0) return setIn(text, ['formerly', at], said);
  return addEntry(text, 'formerly', said, true);
}

/** Names a word in English, for this report. */
export function nameTerm(text: string, edit: EditOf<'term'>): string {
  return nameEverywhere(text, edit, 'terms');
}

/** Names a word in English for every report, in a list of the glossary. */
export function nameEverywhere(text: string, { zh, en, why }: EditOf<'term'>, list: string): string {
  const at = listOf(text, list).findIndex((entry) => entry['zh'] === zh);
  return at >= 0 ? setIn(text, [list, at, 'en'], en) : addEntry(text, list, { zh, en, why }, true);
}

/** Tells readers of a change since publication. */
export function addCorrection(text: string, { type: _, ...said }: EditOf<'correction'>): string {
  const given = Object.entries(said).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return addEntry(text, 'corrections', Object.fromEntries(given));
}

/** Sets texts of one entry of a list: the English of a correction. */
export function setTexts(text: string, { path, texts }: EditOf<'texts'>): string {
  return Object.entries(texts).reduce((made, [key, value]) => setOrDrop(made, [...path, key], value), text);
}

/** Takes an entry out of a list. */
export function dropEntry(text: string, { path }: EditOf<'drop'>): string {
  return deleteIn(text, path);
}

function setOrDrop(text: string, path: (string | number)[], value: string | undefined): string {
  if (value === undefined) return text;
  return value === '' ? deleteIn(text, path) : setIn(text, path, value);
}

function addEntry(text: string, key: string, entry: YamlValue, flow = false): string {
  return setIn(text, [key, listOf(text, key).length], entry, { flow });
}

function listOf(text: string, key: string): Record<string, unknown>[] {
  const list = ((valueOf(text) ?? {}) as Record<string, unknown>)[key];
  return Array.isArray(list) ? (list as Record<string, unknown>[]) : [];
}
