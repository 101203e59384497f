import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../problems/types.ts';
import type { Path } from './path.ts';
import { issueProblems } from './issue-problems.ts';
import { findFault, syntaxProblem, unresolvedAlias } from './syntax-problem.ts';

/** A YAML file read and checked: its value, or null where it has errors, and where each part of it stands. */
export interface ParsedYaml<T> {
  value: T | null;
  /** The value before it was checked; null where it isn't YAML. */
  raw: unknown;
  problems: Problem[];
  /** Where the key or the value at a path stands; the nearest thing around it where there is none. */
  place: (path: Path, part?: 'key' | 'value') => Place;
}

/** Reads YAML and checks it by a strict schema; every fault becomes a problem with line and column. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const place = (path: Path, part: 'key' | 'value' = 'value'): Place =>
    placeAt(offsetOf(document, path, part));

  if (document.errors.length > 0) {
    // One slip makes the reader stumble many times: a person needs the first place of each line.
    const seen = new Set<number>();
    const faults = document.errors
      .map((error) => findFault(error, document))
      .filter(({ offset }) => !seen.has(placeAt(offset).line) && seen.add(placeAt(offset).line));
    const problems = faults.map((fault) => syntaxProblem(fault, text, placeAt));
    return { value: null, raw: null, problems, place };
  }

  const alias = unresolvedAlias(document);
  if (alias) return { value: null, raw: null, problems: [syntaxProblem(alias, text, placeAt)], place };
  const raw: unknown = document.toJS() ?? {};
  const checked = schema.safeParse(raw);
  if (checked.success) return { value: checked.data, raw, problems: [], place };
  return { value: null, raw, problems: issueProblems(checked.error.issues, { raw, schema, place }), place };
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = pair.key.range[0];
      if (last && part === 'key') return offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)] ?? null;
    } else {
      return offset;
    }
    // An empty value (`year:`) has no text of its own: its key is where one looks.
    const empty = isScalar(node) && node.range[0] === node.range[1];
    if (node && !empty) offset = node.range[0];
  }
  return offset;
}
