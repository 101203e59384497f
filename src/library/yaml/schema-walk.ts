import { z } from 'zod';
import { fieldNotes } from '../schemas/fields.ts';
import type { FieldNote } from '../schemas/fields.ts';

/** The schema at a path of a value, or null where the schema knows none. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let here: z.core.$ZodType | null = schema;
  for (const step of path) {
    here = here && stepInto(unwrap(here), step);
  }
  return here;
}

/** The keys that an object schema knows, in the order in which it lists them; none for other schemas. */
export function keysOf(schema: z.core.$ZodType | null): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The note on a field's schema, looked for through its wrappers. */
export function noteOf(schema: z.core.$ZodType | null): FieldNote | undefined {
  for (let here = schema; here; here = peel(here)) {
    const note = fieldNotes.get(here);
    if (note) return note;
  }
  return undefined;
}

/** A value of the schema as one would write it: `2025`, `{ name: 济阳区 }`. */
export function exampleOf(schema: z.core.$ZodType | null): string {
  const note = noteOf(schema);
  if (note) return note.example;
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const required = Object.entries(inner.shape).filter(([, value]) => !(value instanceof z.ZodOptional));
    const shown = required.length > 0 ? required : Object.entries(inner.shape).slice(0, 1);
    return `{ ${shown.map(([key, value]) => `${key}: ${exampleOf(value)}`).join(', ')} }`;
  }
  if (inner instanceof z.ZodArray) return `[${exampleOf(inner.element)}]`;
  if (inner instanceof z.ZodTuple) return `[${inner.def.items.map(exampleOf).join(', ')}]`;
  if (inner instanceof z.ZodLiteral) return String(inner.def.values[0]);
  return '…';
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject)
    return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step] ?? null;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)] ?? null;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return null;
}

/** A schema without what makes it optional or prepares its input. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  for (let here = schema; ;) {
    const inner = peel(here);
    if (!inner) return here;
    here = inner;
  }
}

function peel(schema: z.core.$ZodType): z.core.$ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap();
  if (schema instanceof z.ZodDefault) return schema.unwrap();
  // A preprocessor is a pipe whose second half is the schema that a person would recognise.
  if (schema instanceof z.ZodPipe) return schema.out;
  return null;
}
