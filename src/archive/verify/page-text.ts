import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { attribute, parseHtml, textOf, walk } from '../../build/html.ts';
import { DATA_ID, leftOutOf } from '../single-file/index.ts';
import type { LeftOut } from '../single-file/index.ts';

/** What a single file states: its text by id and by selector, and the data that it carries. */
export interface PageText {
  textOf: (id: string) => string | undefined;
  /** The text of all elements that a selector names. */
  select: (selector: string) => string;
  data: string | null;
  /** Its text outside of these elements, and outside of scripts and styles. */
  restOf: (elements: readonly Covered[]) => string;
  /** What it says that it goes without. */
  leftOut: LeftOut[];
  tree: Root;
}

/** Elements by their id, or all that a selector names. */
export interface Covered {
  id?: string;
  selector?: string;
}

export function pageText(html: string): PageText {
  const tree = parseHtml(html);
  const byId = new Map<string, Element>();
  walk(tree, (node) => {
    const id = node.type === 'element' ? attribute(node, 'id') : undefined;
    if (node.type === 'element' && id !== undefined) byId.set(id, node);
  });
  const data = select(`script#${DATA_ID}`, tree);
  return {
    tree,
    leftOut: leftOutOf(html),
    textOf: (id) => (byId.has(id) ? visibleText(byId.get(id)!) : undefined),
    select: (selector) =>
      selectAll(selector, tree)
        .map((element) => visibleText(element))
        .join(' '),
    data: data ? textOf(data) : null,
    restOf(elements) {
      const covered = new Set(
        elements.flatMap(({ id, selector = '' }) =>
          id === undefined ? selectAll(selector, tree) : (byId.get(id) ?? []),
        ),
      );
      return visibleText(
        { type: 'element', tagName: 'div', properties: {}, children: elementsOf(tree) },
        covered,
      );
    },
  };
}

/** Elements that stand apart from what is around them. */
const APART = new Set(
  'p div li dt dd h1 h2 h3 h4 td th tr pre aside section figure figcaption header footer nav text small summary'.split(
    ' ',
  ),
);

const elementsOf = (tree: Root): Element[] => tree.children.filter((node) => node.type === 'element');

function visibleText(element: Element, without?: ReadonlySet<Element>): string {
  if (element.tagName === 'script' || element.tagName === 'style' || without?.has(element)) return '';
  const text = element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? visibleText(child, without) : '',
    )
    .join('');
  return APART.has(element.tagName) ? ` ${text} ` : text;
}
