import { deleteIn, setIn, valueOf } from './yaml-edit.ts';
import type { YamlValue } from './yaml-shape.ts';

/** `contact.email` as a path, `records.0.url` too. */
export const pathOf = (key: string): (string | number)[] =>
  key.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Sets a field, or takes it away where nothing is said; what is so already is left as it is written. */
export function setOrDelete(text: string, key: string, value: YamlValue | undefined): string {
  const path = pathOf(key);
  const now = path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step],
    valueOf(text) ?? {},
  );
  if (JSON.stringify(now) === JSON.stringify(value)) return text;
  const empty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) return now === undefined ? text : deleteIn(text, path);
  return setIn(text, path, value);
}
