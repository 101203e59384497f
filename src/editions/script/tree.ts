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

/** A text of a line, with whether it stays as it is. */
interface Piece {
  node: Text;
  kept: boolean;
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
  let line: Piece[] = [];
  const endLine = (): void => {
    convertLine(line, locale, pins, options);
    line = [];
  };
  const visit = (children: readonly ElementContent[], kept: boolean): void => {
    for (const node of children)
      if (node.type === 'text') line.push({ node, kept });
      else if (node.type === 'element') {
        const apart = !INLINE.has(node.tagName) && !CODE.has(node.tagName);
        if (apart) endLine();
        enter(node, kept || staysAsIs(node, from));
        if (apart) endLine();
      }
  };
  const enter = (element: Element, kept: boolean): void => {
    const { properties } = element;
    if (!kept) {
      if (properties['lang'] === from) properties['lang'] = locale;
      for (const name of READ)
        if (typeof properties[name] === 'string')
          properties[name] = convertText(properties[name], locale, pins, options).text;
    }
    visit(element.children, kept);
  };
  visit(tree, false);
  endLine();
  return tree;
}

function staysAsIs({ tagName, properties }: Element, from: ChineseLocale): boolean {
  const { lang, translate } = properties;
  return CODE.has(tagName) || translate === 'no' || (lang !== undefined && lang !== from);
}

function convertLine(
  line: readonly Piece[],
  locale: ChineseLocale,
  pins: readonly Pin[],
  options: ScriptOptions,
): void {
  const kept: [number, number][] = [];
  let length = 0;
  for (const piece of line) {
    const start = length;
    length += piece.node.value.length;
    if (piece.kept) kept.push([start, length]);
  }
  const converted = convertText(line.map(({ node }) => node.value).join(''), locale, pins, {
    ...options,
    kept,
  });
  let at = 0;
  for (const { node } of line) node.value = converted.slice(at, (at += node.value.length));
}
