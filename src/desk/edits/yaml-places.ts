import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import { pairOf } from './yaml-shape.ts';
import type { YamlPath } from './yaml-shape.ts';

/** A stretch [start, end) of a text, and what comes in its place. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Walks down as far as the path goes: the deepest node, and what of the path is left. */
export function walk(
  document: Document.Parsed,
  path: YamlPath,
): { node: Node | null; at: number; flow: boolean } {
  let node: Node | null = document.contents;
  let flow = false;
  for (const [at, step] of path.entries()) {
    if (isMap(node)) {
      const found = pairOf(node, step);
      flow ||= node.flow === true;
      if (!found) return { node, at, flow };
      node = found.pair.value;
    } else if (isSeq(node)) {
      flow ||= node.flow === true;
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return { node, at, flow };
      node = item;
    } else return { node, at, flow };
  }
  return { node, at: path.length, flow };
}

/** A file that says nothing, or holds notes alone. */
export const isEmpty = (node: ParsedNode): boolean => isScalar(node) && node.value === null;

/** A key with nothing behind it. */
export const isEmptyScalar = (node: Node): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];

/** How far into its line a place is. */
export function column(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line that holds the last visible character before an offset. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', trimEnd(text, offset));
  return end < 0 ? text.length : end;
}

/** Where the visible text before an offset ends. */
export function trimEnd(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}
