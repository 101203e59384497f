import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLMap, YAMLSeq } from 'yaml';
import { column, isEmpty, isEmptyScalar, lineEnd, trimEnd, walk } from './yaml-places.ts';
import type { Splice } from './yaml-places.ts';
import {
  endOf,
  indent,
  nest,
  pairOf,
  renderFlow,
  renderPair,
  renderScalar,
  renderValue,
} from './yaml-shape.ts';
import type { Placing, YamlPath, YamlValue } from './yaml-shape.ts';

/** How a new list or map is written: each item on a line, or all on one. */
export interface SetOptions {
  flow?: boolean;
}

/** What is to be written where, so that a value stands at a path; null where no place can be told. */
export function splice(
  text: string,
  document: Document.Parsed,
  path: YamlPath,
  value: YamlValue,
  options: SetOptions,
): Splice | null {
  if (document.contents === null || isEmpty(document.contents)) {
    const begun = text === '' || text.endsWith('\n') ? '' : '\n';
    return {
      start: text.length,
      end: text.length,
      text: `${begun}${renderValue(nest(path, value), { depth: 0, ...options })}\n`,
    };
  }
  const { node, at, flow } = walk(document, path);
  if (at === path.length) return replace(text, document, path, node, flow, value, options);
  const step = path[at];
  const inner = nest(path.slice(at + 1), value);
  if (isMap(node) && typeof step === 'string')
    return addPair(text, node, step, inner, { depth: at + 1, ...options });
  if (isSeq(node) && step === node.items.length)
    return addItem(text, node, inner, { depth: at + 1, ...options });
  // `figures:` with nothing behind it, or a scalar where a list is meant.
  return replace(text, document, path.slice(0, at), node, flow, nest(path.slice(at), value), options);
}

function replace(
  text: string,
  document: Document.Parsed,
  path: YamlPath,
  node: Node | null,
  flow: boolean,
  value: YamlValue,
  options: SetOptions,
): Splice | null {
  const simple = value === null || typeof value !== 'object';
  const block = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  if (node?.range && isScalar(node) && !isEmptyScalar(node) && simple && !block)
    return { start: node.range[0], end: node.range[1], text: renderScalar(value, node, flow) };
  if (flow && node?.range)
    return {
      start: node.range[0],
      end: node.range[1],
      text: simple ? renderScalar(value, node, true) : renderFlow(value),
    };
  const placing = { depth: path.length, ...options };
  const parent = walk(document, path.slice(0, -1)).node;
  const step = path.at(-1);
  if (isMap(parent) && step !== undefined) {
    const pair = pairOf(parent, step)?.pair;
    if (!pair?.key.range) return null;
    const start = pair.key.range[0];
    const end =
      pair.value && !isEmptyScalar(pair.value)
        ? trimEnd(text, endOf(pair.value))
        : text.indexOf(':', pair.key.range[1]) + 1;
    return { start, end, text: indent(renderPair(String(step), value, placing), column(text, start)) };
  }
  if (isSeq(parent) && node?.range) {
    const start = node.range[0];
    return {
      start,
      end: trimEnd(text, endOf(node)),
      text: indent(renderValue(value, placing), column(text, start)),
    };
  }
  return null;
}

function addPair(text: string, map: YAMLMap, key: string, value: YamlValue, placing: Placing): Splice | null {
  const last = map.items.at(-1);
  if (map.flow === true) return intoFlow(map, renderFlow({ [key]: value }).slice(2, -2));
  if (!last || !('range' in (last.key as object))) return null;
  const indentation = column(text, (map.items[0]?.key as Node).range?.[0] ?? 0);
  // At the top, what stands behind the last key may be a note on it: the new key comes after that.
  const at = placing.depth === 1 ? text.length : lineEnd(text, endOf(map));
  return ownLines(text, at, indent(' '.repeat(indentation) + renderPair(key, value, placing), indentation));
}

function addItem(text: string, list: YAMLSeq, value: YamlValue, placing: Placing): Splice | null {
  if (list.flow === true) return intoFlow(list, renderFlow(value));
  const first = list.items[0] as Node | undefined;
  if (!first?.range) return null;
  const dash = text.lastIndexOf('-', first.range[0] - 1);
  const like = list.items.at(-1) as Node;
  const flow = placing.flow ?? (isMap(like) && like.flow === true);
  const rendered = renderValue(value, { ...placing, flow });
  const indentation = column(text, dash);
  return ownLines(
    text,
    lineEnd(text, endOf(list)),
    `${' '.repeat(indentation)}- ${indent(rendered, indentation + 2)}`,
  );
}

function intoFlow(node: YAMLMap | YAMLSeq, rendered: string): Splice | null {
  if (!node.range) return null;
  const close = node.range[1] - 1;
  const last = isMap(node)
    ? (node.items.at(-1)?.value as Node | undefined)
    : (node.items.at(-1) as Node | undefined);
  if (!last?.range)
    return { start: node.range[0] + 1, end: close, text: isMap(node) ? ` ${rendered} ` : rendered };
  return { start: endOf(last), end: endOf(last), text: `, ${rendered}` };
}

/** New lines after a place that ends a line, or the text. */
function ownLines(text: string, at: number, lines: string): Splice {
  const begun = at === 0 || text[at - 1] === '\n' ? '' : '\n';
  return { start: at, end: at, text: `${begun}${lines}${begun === '' || at === text.length ? '\n' : ''}` };
}
