import type { Element, ElementContent, Text } from 'hast';
import type { ChineseLocale, Pin } from '../types.ts';
import { convertText } from './convert.ts';
import type { ScriptOptions } from './convert.ts';

/** Elements that stand in a line of text: a word may begin in one and end in the next. */
const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);

/** Elements whose text is no prose. */
const CODE = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'script', 'style']);

/** Attributes that are read as prose. Ids and addresses are none. */
const READ = ['alt', 'title', 'ariaLabel'];

/** A text of a line: where it begins in the line, and whether it stays as it is. */
export interface Piece {
  node: Text;
  start: number;
  kept: boolean;
}

/** The texts of a block, which are read as one. */
export interface InlineLine {
  text: string;
  pieces: Piece[];
}

/** The lines of some elements in order, those of each block together: what conversion reads as one. `enter` sees each element. */
export function inlineLines(
  nodes: readonly ElementContent[],
  from: ChineseLocale = 'zh-Hans',
  enter: (element: Element, kept: boolean) => void = () => {},
): InlineLine[] {
  const lines: InlineLine[] = [];
  let line: InlineLine = { text: '', pieces: [] };
  const end = (): void => {
    if (line.pieces.length > 0) lines.push(line);
    line = { text: '', pieces: [] };
  };
  const visit = (children: readonly ElementContent[], kept: boolean): void => {
    for (const node of children)
      if (node.type === 'text') {
        line.pieces.push({ node, start: line.text.length, kept });
        line.text += node.value;
      } else if (node.type === 'element') {
        const apart = !INLINE.has(node.tagName) && !CODE.has(node.tagName);
        const stays = kept || staysAsIs(node, from);
        if (apart) end();
        enter(node, stays);
        visit(node.children, stays);
        if (apart) end();
      }
  };
  visit(nodes, false);
  end();
  return lines;
}

/**
 * Converts the texts of elements to a locale's script. The texts of one block are converted as one, so that a word is read
 * whole where an element cuts it: 头<b>发</b> is 頭<b>髮</b>, 皇<a>后</a> stays 皇<a>后</a>. Code, what has `translate="no"`
 * and what is in another language stay as they are, and so do ids and addresses. Elements that name the source's script in
 * `lang` name the locale instead. Gives new nodes.
 */
export function convertTree(
  nodes: readonly ElementContent[],
  locale: ChineseLocale,
  pins: readonly Pin[] = [],
  options: ScriptOptions = {},
): ElementContent[] {
  const { from = 'zh-Hans' } = options;
  const tree = structuredClone(nodes) as ElementContent[];
  if (locale === from) return tree;
  const lines = inlineLines(tree, from, ({ properties }, kept) => {
    if (kept) return;
    if (properties['lang'] === from) properties['lang'] = locale;
    for (const name of READ)
      if (typeof properties[name] === 'string')
        properties[name] = convertText(properties[name], locale, pins, options).text;
  });
  for (const line of lines) convertLine(line, locale, pins, options);
  return tree;
}

function staysAsIs({ tagName, properties }: Element, from: ChineseLocale): boolean {
  const { lang, translate } = properties;
  return CODE.has(tagName) || translate === 'no' || (lang !== undefined && lang !== from);
}

function convertLine(
  { text, pieces }: InlineLine,
  locale: ChineseLocale,
  pins: readonly Pin[],
  options: ScriptOptions,
): void {
  const kept = keptStretches(pieces);
  const converted = convertText(text, locale, pins, { ...options, kept });
  for (const { node, start } of pieces) node.value = converted.slice(start, start + node.value.length);
}

/** The stretches of a line that stay as they are. */
export function keptStretches(pieces: readonly Piece[]): [start: number, end: number][] {
  return pieces
    .filter(({ kept }) => kept)
    .map(({ node, start }): [number, number] => [start, start + node.value.length]);
}
