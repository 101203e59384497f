import type { ElementContent } from 'hast';
import type { Nodes, Parent, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Something in staff's Markdown that isn't set: what it is, as it stands there, and where. */
export interface ProseProblem {
  name: 'prose-unsupported' | 'prose-link' | 'prose-heading';
  text: string;
  place: { line: number; column: number };
}

export interface Prose {
  /** Headings from h2 on, paragraphs, lists, quotations, links, code. */
  children: ElementContent[];
  problems: ProseProblem[];
}

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkCjkFriendly).freeze();

/** A line end between two characters of Chinese is none: paragraphs may be wrapped. */
const WRAPPED =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’])/gu;
const ADDRESS = /^(?:https?:\/\/|mailto:|\/|#)/;

/**
 * Reads prose that staff write in Markdown. `:keep[于泊升]` stays as it is in every edition, `:span[Qilu]{lang=en}` is in
 * another language. HTML, pictures and tables are not set and told; a colon that begins no known directive is a colon.
 *
 * @example readProse('访问[网站](https://a.example/)').children // [<p>访问<a href="https://a.example/">网站</a></p>]
 */
export function readProse(markdown: string): Prose {
  const tree: Root = parser.parse(markdown);
  const problems: ProseProblem[] = [];
  const written = (node: Nodes): string =>
    markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const tell = (name: ProseProblem['name'], node: Nodes): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    problems.push({ name, text: written(node).split('\n')[0] ?? '', place: { line, column } });
  };
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    const asWritten = (): number => {
      (parent as Parent).children[index] = { type: 'text', value: written(node) };
      return index + 1;
    };
    if (node.type === 'text') node.value = node.value.replace(WRAPPED, '');
    else if (node.type === 'heading' && node.depth === 1) {
      tell('prose-heading', node);
      node.depth = 2;
    } else if (node.type === 'link' && !ADDRESS.test(node.url)) {
      tell('prose-link', node);
      node.url = '#';
    } else if (node.type === 'textDirective') {
      const { name, attributes } = node;
      if (name === 'keep') node.data = { hName: 'span', hProperties: { translate: 'no' } };
      else if (name === 'span' && attributes?.['lang'])
        node.data = { hName: 'span', hProperties: { lang: attributes['lang'] } };
      else return asWritten();
    } else if (node.type === 'html' || node.type === 'image') {
      if (node.type === 'html' && node.value.startsWith('<!--')) return undefined;
      tell('prose-unsupported', node);
      return asWritten();
    } else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      tell('prose-unsupported', node);
      (parent as Parent).children[index] = {
        type: 'paragraph',
        children: [{ type: 'text', value: written(node) }],
      };
      return index + 1;
    }
    return undefined;
  });
  const hast = toHast(tree);
  const children = hast.type === 'root' ? hast.children : [hast];
  return {
    children: children.filter((node): node is ElementContent => node.type !== 'doctype'),
    problems,
  };
}
