import { LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';

/** What of a YAML file stands at a place: the list that it is an entry of, and which one. */
export interface YamlEntry {
  path: (string | number)[];
  value: unknown;
}

/**
 * The entry of a list at a line and column, of a list at the top (`figures`) or one below it (`structure.headings`);
 * null where no entry stands there.
 */
export function entryAt(text: string, line: number, column: number): YamlEntry | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true });
  const at = (lines.lineStarts[line - 1] ?? Infinity) + column - 1;
  let node: unknown = document.contents;
  const path: (string | number)[] = [];
  while (isMap(node)) {
    const pair = node.items.findLast(({ key }) => isNode(key) && startOf(key) <= at);
    if (!pair) return null;
    path.push(String(pair.key));
    node = pair.value;
  }
  if (!isSeq(node)) return null;
  const index = node.items.findLastIndex((item) => isNode(item) && startOf(item) <= at);
  const item: unknown = node.items[index];
  if (!isNode(item) || endOf(item) < at) return null;
  return { path: [...path, index], value: item.toJS(document) as unknown };
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[2] ?? 0;
