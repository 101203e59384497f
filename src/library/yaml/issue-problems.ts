import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import type { Place, Problem, ProblemArg } from '../problems/types.ts';
import { editionHint, keyHint, typeHint, valueFix } from './hints.ts';
import type { Path } from './path.ts';
import { exampleOf, keysOf, noteOf, schemaAt } from './schema-walk.ts';
import { expectedType, foundType } from './type-words.ts';

interface Context {
  raw: unknown;
  schema: z.core.$ZodType;
  place: (path: Path, part?: 'key' | 'value') => Place;
}

/** The faults that a schema finds in a file, as problems with places and advice. */
export function issueProblems(issues: readonly z.core.$ZodIssue[], context: Context): Problem[] {
  // A mistyped key is one slip, though the schema sees two: a key too many, and one too few.
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysOf(schemaAt(context.schema, issue.path));
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      if (near !== null) meant.add(pathText([...issue.path, near]));
      return unknownKey([...issue.path, key], near, known, context);
    });
  });
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const missing = valueAt(context.raw, issue.path) === undefined;
    if (missing) return meant.has(pathText(issue.path)) ? [] : [missingKey(issue.path, context)];
    return [wrongValue(issue, context)];
  });
  return [...unknown, ...others];
}

function unknownKey(path: Path, meant: string | null, known: string[], context: Context): Problem {
  return {
    name: 'unknown-key',
    place: context.place(path, 'key'),
    args: { key: String(path.at(-1)), expected: listed(known), hint: keyHint(meant) },
  };
}

function missingKey(path: Path, context: Context): Problem {
  const key = String(path.at(-1) ?? '');
  const parent = path.slice(0, -1);
  const example = exampleOf(schemaAt(context.schema, path));
  return {
    name: 'missing-key',
    place: parent.length > 0 ? context.place(parent, 'key') : { line: 1, column: 1 },
    args: {
      key,
      parent: parentWords(parent),
      example: typeof path.at(-1) === 'number' ? example : `${key}: ${example}`,
    },
  };
}

function wrongValue(issue: z.core.$ZodIssue, context: Context): Problem {
  const { path } = issue;
  const schema = schemaAt(context.schema, path);
  const value = valueAt(context.raw, path);
  const note = noteOf(schema);
  const place = context.place(path);
  const key = pathText(path) || '/';
  const example = exampleOf(schema);
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union' || value === null) {
    const hint = typeHint(note?.problem, value);
    return {
      name: 'wrong-type',
      place,
      args: { key, expected: expectedType(schema), found: foundType(value), example, hint },
    };
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const name = note?.problem ?? 'bad-value';
  if (name === 'unknown-edition') {
    const hint = editionHint(String(value), allowed);
    return { name, place, args: { value: String(value), expected: listed(allowed), hint } };
  }
  const why = note?.why?.(value) ?? whyNot(allowed);
  return {
    name,
    place,
    args: { key, value: shown(value), why, example, fix: valueFix(name, value, example) },
  };
}

function whyNot(allowed: string[]): ProblemArg {
  if (allowed.length === 0) return { zh: '它不合这里的规定。', en: 'It does not fit here.' };
  return { zh: `只能是：${allowed.join('、')}。`, en: `Allowed: ${allowed.join(', ')}.` };
}

function listed(words: string[]): ProblemArg {
  return { zh: words.join('、'), en: words.join(', ') };
}

function parentWords(path: Path): ProblemArg {
  if (path.length === 0) return { zh: '这个文件', en: 'This file' };
  return { zh: `“${pathText(path)}”`, en: `"${pathText(path)}"` };
}

function shown(value: unknown): ProblemArg {
  if (typeof value !== 'string') return JSON.stringify(value);
  return { zh: `“${value}”`, en: `"${value}"` };
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    raw,
  );
}

/** `pins[2].why` */
function pathText(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
