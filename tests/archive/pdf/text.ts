import { getDocumentProxy } from 'unpdf';
import { PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { elementsOf, fontsOf, name, operationsOf } from './reading.ts';
import type { Node } from './reading.ts';

/** Spaces between scripts are set, not written; a joiner keeps a mark with its number. */
export const squeeze = (text: string): string => text.replace(/[\s\u2060\u200b\u00a0]/g, '');

/** The text of each page as PDF.js gives it to whoever copies or searches. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
    return await Promise.all(
      pages.map(async (page) => {
        const { items } = await (await page).getTextContent();
        return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      }),
    );
  } finally {
    await document.cleanup();
  }
}

/** Where the column of notes begins, and where running heads and feet stand, in pt. */
const NOTES = 355;
const [HEAD, FOOT] = [775, 60];

/** A line of text on a page, from its first piece: where its baseline begins, in pt from the lower left. */
export interface Line {
  x: number;
  y: number;
  size: number;
  text: string;
}

/** The lines of each page; what stands beside the text's column is no part of its lines. */
export async function pageLines(bytes: Uint8Array): Promise<Line[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
    return await Promise.all(
      pages.map(async (page) => {
        const pieces = (await (await page).getTextContent()).items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
          return [{ x, y, size, text: item.str, end: x + item.width }];
        });
        const lines: (Line & { end: number })[] = [];
        for (const piece of pieces.sort((a, b) => a.x - b.x)) {
          const line = lines.find(
            (one) => Math.abs(one.y - piece.y) < 1 && one.x < NOTES === piece.x < NOTES,
          );
          if (!line) lines.push(piece);
          else {
            line.text += piece.x > line.end + 1 ? ` ${piece.text}` : piece.text;
            line.end = piece.end;
          }
        }
        return lines;
      }),
    );
  } finally {
    await document.cleanup();
  }
}

/** The lines of the text's column on a page, from top to bottom. */
export const columnOf = (lines: readonly Line[]): Line[] =>
  lines.filter(({ x, y }) => x < NOTES && y < HEAD && y > FOOT).sort((a, b) => b.y - a.y);

/** An element with what is read of it. */
export interface Read {
  type: string;
  text: string;
  lang: string;
  /** Holds no other element. */
  leaf: boolean;
  /** A drawing's own lettering, which its words stand for. */
  drawn: boolean;
}

/** The text of every element, in the order in which a screen reader reads: its own and that of what is in it. */
export function readAloud(document: PDFDocument): Read[] {
  const texts = markedTexts(document);
  const textOf = (node: Node): string =>
    // A kid and a piece of content keep their order only as kinds; the browser never mixes the two.
    node.content.map(([page, number]) => texts.get(`${page} ${number}`) ?? '').join('') +
    node.kids.map(textOf).join('');
  return elementsOf(document).map((node) => ({
    type: node.type,
    text: textOf(node),
    lang: langOf(node),
    leaf: node.kids.length === 0,
    drawn: isIn('Figure', node),
  }));
}

const isIn = (type: string, node: Node | null): boolean =>
  node !== null && (node.type === type || isIn(type, node.parent));

/** The language that an element is in: its own, or that of what it stands in. */
function langOf(node: Node | null): string {
  if (!node) return '';
  const lang = node.dict.lookupMaybe(name('Lang'), PDFString, PDFHexString);
  return lang ? lang.decodeText() : langOf(node.parent);
}

function markedTexts(document: PDFDocument): Map<string, string> {
  const fonts = new Map(fontsOf(document).map((used) => [used.font, used]));
  const texts = new Map<string, string>();
  for (const page of document.getPages()) {
    const resources = page.node.Resources()!.lookup(name('Font'), PDFDict);
    const marks: (string | null)[] = [];
    let glyphTexts = new Map<number, string>();
    for (const { name: operator, args } of operationsOf(page)) {
      if (operator === 'BDC' || operator === 'BMC') {
        const [, number] = /"MCID":(\d+)/.exec(JSON.stringify(args[1] ?? '')) ?? [];
        marks.push(number === undefined ? (marks.at(-1) ?? null) : `${page.ref.tag} ${number}`);
      } else if (operator === 'EMC') marks.pop();
      else if (operator === 'Tf') {
        const font = resources.lookup(name((args[0] as { value: string }).value), PDFDict);
        glyphTexts = fonts.get(font)!.texts;
      } else if (operator === 'Tj') {
        const key = marks.at(-1);
        if (!key) continue;
        const { bytes } = args[0] as { bytes: Uint8Array };
        for (let i = 0; i < bytes.length; i += 2)
          texts.set(key, (texts.get(key) ?? '') + (glyphTexts.get((bytes[i]! << 8) | bytes[i + 1]!) ?? ''));
      }
    }
  }
  return texts;
}
