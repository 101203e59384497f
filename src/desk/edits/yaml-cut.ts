import { isMap, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';
import { isEmptyScalar, lineEnd, walk } from './yaml-places.ts';
import type { Splice } from './yaml-places.ts';
import { endOf, pairOf } from './yaml-shape.ts';
import type { YamlPath } from './yaml-shape.ts';

/** The shortest path whose removal takes this value away and leaves nothing empty behind; null where there is no such value. */
export function shrink(document: Document.Parsed, path: YamlPath): YamlPath | null {
  if (walk(document, path).at < path.length || path.length === 0) return null;
  let whole = path;
  while (whole.length > 1) {
    const parent = walk(document, whole.slice(0, -1)).node;
    if ((isMap(parent) || isSeq(parent)) && parent.items.length > 1) break;
    whole = whole.slice(0, -1);
  }
  return whole;
}

/** The stretch to take out, so that a value is gone with its key or dash; null where no place can be told. */
export function cut(text: string, document: Document.Parsed, path: YamlPath): Splice | null {
  const parent = walk(document, path.slice(0, -1)).node;
  const step = path.at(-1);
  if (isMap(parent) && step !== undefined) {
    const found = pairOf(parent, step);
    if (!found?.pair.key.range) return null;
    const { pair, index } = found;
    const start = found.pair.key.range[0];
    const end =
      pair.value && !isEmptyScalar(pair.value)
        ? endOf(pair.value)
        : text.indexOf(':', pair.key.range?.[1] ?? start) + 1;
    const next = (parent.items[index + 1]?.key as Node | undefined)?.range?.[0];
    const before = parent.items[index - 1];
    const beforeEnd = before && endOf((before.value ?? before.key) as Node);
    if (parent.flow === true) return cutFlow(start, end, next, beforeEnd);
    return cutLines(text, start, end, next);
  }
  if (isSeq(parent)) {
    const index = Number(step);
    const item = parent.items[index] as Node;
    if (!item.range) return null;
    const next = (parent.items[index + 1] as Node | undefined)?.range?.[0];
    const before = parent.items[index - 1] as Node | undefined;
    if (parent.flow === true) return cutFlow(item.range[0], endOf(item), next, before && endOf(before));
    const dash = text.lastIndexOf('-', item.range[0] - 1);
    return cutLines(text, dash, endOf(item), undefined);
  }
  return null;
}

function cutFlow(
  start: number,
  end: number,
  next: number | undefined,
  before: number | undefined,
): Splice | null {
  if (next !== undefined) return { start, end: next, text: '' };
  if (before !== undefined) return { start: before, end, text: '' };
  return null;
}

/** Whole lines, or, of the first key of a list's item, from the key to the next one. */
function cutLines(text: string, start: number, end: number, next: number | undefined): Splice | null {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(begin, start).trim() !== '')
    return next === undefined ? null : { start, end: next, text: '' };
  const after = lineEnd(text, end);
  return { start: begin, end: text[after] === '\n' ? after + 1 : after, text: '' };
}
