import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { attribute, parseHtml, textOf, walk } from '../../build/html.ts';
import { DATA_ID } from '../single-file/index.ts';

/** What a single file states: its text by id and by selector, and the data that it carries. */
export interface PageText {
  textOf: (id: string) => string | undefined;
  /** The text of all elements that a selector names. */
  select: (selector: string) => string;
  data: string | null;
}

export function pageText(html: string): PageText {
  const tree = parseHtml(html);
  const byId = new Map<string, Element>();
  walk(tree, (node) => {
    const id = node.type === 'element' ? attribute(node, 'id') : undefined;
    if (node.type === 'element' && id !== undefined) byId.set(id, node);
  });
  const data = select(`script#${DATA_ID}`, tree);
  const body = select('body', tree);
  return {
    textOf: (id) => (byId.has(id) ? visibleText(byId.get(id)!) : undefined),
    select: (selector) => (body ? selectAll(selector, body).map(visibleText).join(' ') : ''),
    data: data ? textOf(data) : null,
  };
}

/** Elements that stand apart from what is around them. */
const APART = new Set(
  'p div li dt dd h1 h2 h3 h4 td th tr pre aside section figure figcaption header footer nav text small summary'.split(
    ' ',
  ),
);

function visibleText(element: Element): string {
  if (element.tagName === 'script' || element.tagName === 'style') return '';
  const text = element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? visibleText(child) : '',
    )
    .join('');
  return APART.has(element.tagName) ? ` ${text} ` : text;
}
