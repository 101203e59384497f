import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import {
  endOf,
  indent,
  nest,
  pairOf,
  renderFlow,
  renderPair,
  renderScalar,
  renderValue,
  withValue,
} from './yaml-shape.ts';
import type { Placing, YamlPath, YamlValue } from './yaml-shape.ts';

/** A file that can't be edited as it stands; `reason` is a name for a message. */
export class EditError extends Error {
  override name = 'EditError';
  reason: string;
  constructor(reason: string, detail = '') {
    super(`${reason}${detail === '' ? '' : `: ${detail}`}`);
    this.reason = reason;
  }
}

/** How a new list or map is written: each item on a line, or all on one. */
export interface SetOptions {
  flow?: boolean;
}

/**
 * Sets a value in a YAML text and leaves every other character as it is: comments, order, quotes, blank lines, line
 * ends. Missing lists and maps are made; a number one past the end of a list appends.
 *
 * @example
 * setIn('year: 2025 # 财年\n', ['headline'], ['a', 'b']) // 'year: 2025 # 财年\nheadline: [a, b]\n'
 */
export function setIn(text: string, path: YamlPath, value: YamlValue, options: SetOptions = {}): string {
  return edit(text, path, value, (document, unix) => splice(unix, document, path, value, options));
}

/** Takes a value out of a YAML text, with the line of its key; a list or map that it leaves empty goes too. */
export function deleteIn(text: string, path: YamlPath): string {
  const document = open(unixOf(text));
  const whole = shrink(document, path);
  if (whole === null) return text;
  return edit(text, whole, undefined, (again, unix) => cut(unix, again, whole));
}

/** The plain data of a YAML text. */
export function valueOf(text: string): unknown {
  return open(unixOf(text)).toJS() as unknown;
}

type Splice = { start: number; end: number; text: string };

/**
 * Runs an edit by places in the text, and proves it: what the new text says must be what was meant. Where it isn't (an
 * anchor, a tag, a style nobody expects), the whole file is written again by the `yaml` package, and proved likewise.
 */
function edit(
  text: string,
  path: YamlPath,
  value: YamlValue | undefined,
  find: (document: Document.Parsed, text: string) => Splice | null,
): string {
  const unix = unixOf(text);
  const document = open(unix);
  const meant = withValue(document.toJS(), path, value);
  const found = find(document, unix);
  const cutAndPasted = found && unix.slice(0, found.start) + found.text + unix.slice(found.end);
  if (cutAndPasted !== null && says(cutAndPasted, meant)) return likeBefore(cutAndPasted, text);
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  const rewritten = document.toString({ lineWidth: 0 });
  if (says(rewritten, meant)) return likeBefore(rewritten, text);
  throw new EditError('cannot-edit', path.join('.'));
}

function open(text: string): Document.Parsed {
  const document = parseDocument(text, { keepSourceTokens: true, stringKeys: true });
  const [error] = document.errors;
  if (error) throw new EditError('not-yaml', error.message);
  if (document.contents !== null && !isMap(document.contents) && !isEmpty(document.contents))
    throw new EditError('not-a-map');
  return document;
}

const isEmpty = (node: ParsedNode): boolean => isScalar(node) && node.value === null;

function says(text: string, meant: unknown): boolean {
  const document = parseDocument(text, { stringKeys: true });
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS() ?? {}, meant);
}

const unixOf = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** Line ends and byte order mark as they were. */
function likeBefore(unix: string, before: string): string {
  const ends = before.includes('\r\n') ? unix.replaceAll('\n', '\r\n') : unix;
  return before.startsWith('\ufeff') ? `\ufeff${ends}` : ends;
}

/** Walks down as far as the path goes: the deepest node, and what of the path is left. */
function walk(document: Document.Parsed, path: YamlPath): { node: Node | null; at: number; flow: boolean } {
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

function splice(
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

const isEmptyScalar = (node: Node): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];

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

/** The shortest path whose removal takes this value away and leaves nothing empty behind; null where there is no such value. */
function shrink(document: Document.Parsed, path: YamlPath): YamlPath | null {
  if (walk(document, path).at < path.length || path.length === 0) return null;
  let whole = path;
  while (whole.length > 1) {
    const parent = walk(document, whole.slice(0, -1)).node;
    if ((isMap(parent) || isSeq(parent)) && parent.items.length > 1) break;
    whole = whole.slice(0, -1);
  }
  return whole;
}

function cut(text: string, document: Document.Parsed, path: YamlPath): Splice | null {
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

function column(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line that holds the last visible character before an offset. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', trimEnd(text, offset));
  return end < 0 ? text.length : end;
}

function trimEnd(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}
