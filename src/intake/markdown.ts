import type { Root } from 'hast';
import type { Root as Mdast } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { decodeSeed } from '../article/index.ts';
import { blockLines } from './blocks.ts';
import { linkedPictures } from './linked-pictures.ts';
import type { LocalFile } from './linked-pictures.ts';
import { ofLines } from './manuscript.ts';
import type { Manuscript } from './manuscript.ts';
import { rewritten } from './rewritten.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkCjkFriendly).freeze();

/** Reads Markdown: its one heading of the first level is the title. */
export function readMarkdown(bytes: Uint8Array, local: LocalFile): Manuscript {
  const tree: Mdast = parser.parse(decodeSeed(bytes).text);
  const titles = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  const hast = toHast(tree) as Root;
  if (titles.length === 1)
    for (const node of hast.children)
      if (node.type === 'element' && node.tagName === 'h1') node.properties['className'] = ['title'];
  const { lines, pictures, tables } = blockLines(hast);
  return { ...ofLines('.md', bytes, lines, rewritten(tables)), pictures: linkedPictures(pictures, local) };
}
