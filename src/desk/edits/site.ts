import type { EditOf } from './edit.ts';
import { setOrDelete } from './fields.ts';
import { deleteIn, setIn, valueOf } from './yaml-edit.ts';

/** Sets settings of the whole site; an empty one is taken away. */
export function setSite(text: string, { fields }: EditOf<'site'>): string {
  return Object.entries(fields).reduce((made, [key, value]) => {
    const contact = Object.keys(siteOf(made).contact ?? {});
    // There must be a `contact`, if an empty one.
    const last = value === '' && contact.length === 1 && key === `contact.${contact[0]}`;
    return last ? setIn(made, ['contact'], {}) : setOrDelete(made, key, value);
  }, text);
}

/** Writes a line of the footer, adds one behind the last, or takes one away. */
export function setRecord(text: string, { index, record }: EditOf<'record'>): string {
  const records = siteOf(text).records ?? [];
  if (index > records.length) return text;
  if (record === null)
    return records.length > 1 ? deleteIn(text, ['records', index]) : setIn(text, ['records'], []);
  const { text: line, url } = record;
  const made = { text: line, ...(url ? { url } : {}) };
  if (index === records.length) return setIn(text, ['records', index], made);
  const named = setOrDelete(text, `records.${index}.text`, line);
  return setOrDelete(named, `records.${index}.url`, url);
}

function siteOf(text: string): { contact?: object | null; records?: unknown[] | null } {
  return (valueOf(text) ?? {}) as { contact?: object; records?: unknown[] };
}
