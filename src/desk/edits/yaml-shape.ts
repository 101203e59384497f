import { Document, isCollection, isMap, isScalar } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

/** Plain data that a YAML file of the library may hold. */
export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Keys of maps and places in lists, from the top of the file. */
export type YamlPath = readonly (string | number)[];

/** The longest list or map that is written on one line. */
const ONE_LINE = 92;

/** How a value stands in its file. */
export interface Placing {
  /** How deep it lies: 1 is the value of a key at the top, 2 an item of a list there. */
  depth: number;
  /** An item of a list at the top goes on one line. */
  flow?: boolean | undefined;
}

/**
 * YAML of a value, the first line where it begins, the others indented from there. Keys at the top and the items of
 * their lists are blocks; what lies deeper goes on one line where it is short: `{ by: 王琳, date: 2026-01-05 }`. A short
 * list of scalars always does.
 */
export function renderValue(value: YamlValue, placing: Placing): string {
  if (!isNested(value)) return renderScalar(value, null, false);
  if (isOnOneLine(value, placing)) return renderFlow(value);
  const deeper = { ...placing, depth: placing.depth + 1 };
  if (Array.isArray(value))
    return value.map((item: YamlValue) => `- ${indent(renderValue(item, deeper), 2)}`).join('\n');
  return Object.entries(value)
    .map(([key, inner]) => renderPair(key, inner, deeper))
    .join('\n');
}

/** A key with its value, which is placed as told. */
export function renderPair(key: string, value: YamlValue, placing: Placing): string {
  const name = renderScalar(key, null, true);
  if (!isNested(value) || isOnOneLine(value, placing)) return `${name}: ${renderValue(value, placing)}`;
  return `${name}:\n  ${indent(renderValue(value, placing), 2)}`;
}

/** YAML of a value on one line. */
export function renderFlow(value: YamlValue): string {
  if (!isNested(value)) return renderScalar(value, null, true);
  if (Array.isArray(value)) return `[${value.map((item: YamlValue) => renderFlow(item)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${renderScalar(key, null, true)}: ${renderFlow(inner)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function isOnOneLine(value: YamlValue & object, { depth, flow }: Placing): boolean {
  const inner: YamlValue[] = Object.values(value);
  if (inner.length === 0) return true;
  const isList = Array.isArray(value);
  const plain = inner.every((item) => !isNested(item) || (isList && Array.isArray(item) && item.length <= 2));
  if (!isList && depth === 2) return flow === true;
  return plain && renderFlow(value).length <= ONE_LINE && (isList || depth > 2);
}

const isNested = (value: YamlValue): value is YamlValue & object =>
  typeof value === 'object' && value !== null;

/** Indents every line but the first. */
export function indent(lines: string, columns: number): string {
  return lines.replace(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`);
}

/** A scalar as text, in the quotes that the one it replaces had. */
export function renderScalar(
  value: string | number | boolean | null,
  like: Node | null,
  flow: boolean,
): string {
  const document = new Document(flow ? [value] : value);
  const node = flow ? (document.contents as YAMLSeq).items[0] : document.contents;
  const quoted = isScalar(like) && (like.type === 'QUOTE_SINGLE' || like.type === 'QUOTE_DOUBLE');
  if (isScalar(node) && typeof value === 'string' && quoted && like.type) node.type = like.type;
  if (!flow) return document.toString({ lineWidth: 0, singleQuote: true }).replace(/\n$/, '');
  (document.contents as YAMLSeq).flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).slice(1, -2);
}

/** Where the last character of a node stands, comments after it left out. */
export function endOf(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (last !== undefined) {
      const inner = isMap(node) ? ((last as Pair).value ?? (last as Pair).key) : last;
      if (inner && typeof inner === 'object' && 'range' in inner) return endOf(inner as Node);
    }
  }
  return node.range?.[1] ?? 0;
}

/** The pair of a key, and its place. */
export function pairOf(
  map: YAMLMap,
  key: string | number,
): { pair: Pair<Node, Node | null>; index: number } | null {
  const index = map.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  return index < 0 ? null : { pair: map.items[index] as Pair<Node, Node | null>, index };
}

/** A value with something set or, for `undefined`, taken away at a path; lists and maps that are missing are made. */
export function withValue(value: unknown, path: YamlPath, set: YamlValue | undefined): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return set;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (rest.length === 0 && set === undefined) list.splice(step, 1);
    else list[step] = withValue(list[step], rest, set);
    return list;
  }
  const map = { ...(value as Record<string, unknown> | null) };
  if (rest.length === 0 && set === undefined) delete map[step];
  else map[step] = withValue(map[step], rest, set);
  return map;
}

/** A value wrapped in what is missing above it: `['a', 0]` of 1 is `{ a: [1] }`. */
export function nest(path: YamlPath, value: YamlValue): YamlValue {
  return path.reduceRight<YamlValue>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
}
