import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { decodeSeed } from '../article/index.ts';
import { blockLines } from './blocks.ts';
import { linkedPictures } from './linked-pictures.ts';
import type { LocalFile } from './linked-pictures.ts';
import { ofLines } from './manuscript.ts';
import type { Manuscript, ManuscriptLine } from './manuscript.ts';
import { rewritten } from './rewritten.ts';

/** What is no part of an article on any page, by element and by the names that sites give it. */
const FURNITURE =
  'nav, footer, aside, form, script, style, noscript, [role=navigation], [role=banner], [role=contentinfo], ' +
  ['nav', 'menu', 'footer', 'sidebar', 'breadcrumb', 'share', 'copyright', 'comment']
    .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
    .join(', ');
/** An article that is shorter than this part of the page without its furniture isn't the article. */
const LEAST_PART = 0.5;

/** Reads a saved web page: its readable part, without navigation, menus and notices. */
export function readHtml(bytes: Uint8Array, local: LocalFile): Manuscript {
  // linkedom wants what a page may leave out: html, head and body.
  const { document } = parseHTML(toHtml(fromHtml(decodePage(bytes))));
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  for (const element of document.querySelectorAll(FURNITURE)) element.remove();
  const plain = document.body?.innerHTML || document.documentElement?.innerHTML || '';
  const whole = lengthOf(plain);
  // It takes the document apart, so it gets it last.
  const read = new Readability(document, { charThreshold: 100 }).parse();
  const kept = read?.content && lengthOf(read.content) >= LEAST_PART * whole ? read.content : plain;
  const { lines, pictures, tables } = blockLines(fromHtml(kept, { fragment: true }));
  const titled = withTitle(lines, title || (read?.title ?? ''));
  // A title that stood elsewhere, or nowhere, moves what comes behind it.
  const moved = pictures.map((one) => ({ ...one, behind: placeAmong(titled, lines, one.behind) }));
  return { ...ofLines('.html', bytes, titled, rewritten(tables)), pictures: linkedPictures(moved, local) };
}

function lengthOf(html: string): number {
  return html.replace(/<[^>]*>|\s/g, '').length;
}

function placeAmong(
  titled: readonly ManuscriptLine[],
  lines: readonly ManuscriptLine[],
  behind: number,
): number {
  const line = lines.slice(0, behind + 1).findLast((one) => titled.includes(one));
  return line ? titled.indexOf(line) : Math.min(behind, 0);
}

function withTitle(lines: readonly ManuscriptLine[], title: string): ManuscriptLine[] {
  if (title === '') return [...lines];
  const rest = lines.filter(({ text }) => text !== title);
  return [{ text: title, role: 'title' }, ...rest];
}

/** A page names its encoding in itself; what names none is decoded as any text. */
function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, named = ''] = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head) ?? [];
  if (/^(?:gbk|gb2312|gb18030|big5)$/i.test(named)) return new TextDecoder(named.toLowerCase()).decode(bytes);
  return decodeSeed(bytes).text;
}
