import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { transformBox, unite } from './geometry.ts';
import type { Box, Matrix } from './geometry.ts';
import { readGlyphs } from './glyph-boxes.ts';
import type { Glyphs } from './glyph-boxes.ts';
import { inkOf } from './ink.ts';
import type { Operation } from './operations.ts';
import type { PageContent } from './page-content.ts';
import { readBytes } from './streams.ts';
import type { Structure } from './structure.ts';

const name = (text: string): PDFName => PDFName.of(text);
const BOXED: ReadonlySet<unknown> = new Set(['Figure', 'Formula', 'Table'].map(name));

/** A page's content as it is written, marks and all. */
export type Marked = Pick<PageContent, 'page' | 'fonts'> & { operations: readonly Operation[] };

/** A piece of marked content: the page that it is on, and its number there. */
type Piece = readonly [page: string, number: number];

/**
 * Says of each figure, formula and table that lies on one page where: ISO 32000-1 asks for the box around what is seen of
 * it (table 345, BBox), and the browser doesn't write it.
 */
export function describeBoxes(context: PDFContext, { elements }: Structure, pages: readonly Marked[]): void {
  const boxed = elements
    .filter(({ dict }) => BOXED.has(dict.get(name('S'))))
    .map(({ dict }) => ({ dict, pieces: piecesOf(context, dict, '') }))
    .filter(({ pieces }) => new Set(pieces.map(([page]) => page)).size === 1);
  const wanted = Map.groupBy(
    boxed.flatMap(({ pieces }) => pieces),
    ([page]) => page,
  );
  const fonts = new Map<PDFRef, Glyphs>();
  const ink = new Map(
    pages.map((marked) => {
      const { ref } = marked.page;
      const numbers = new Set(wanted.get(ref.tag)?.map(([, number]) => number));
      return [ref.tag, numbers.size > 0 ? inkOfPage(context, marked, numbers, fonts) : null];
    }),
  );
  for (const { dict, pieces } of boxed) {
    let box: Box | null = null;
    for (const [page, number] of pieces) box = unite(box, ink.get(page)?.get(number) ?? null);
    if (box) addAttribute(context, dict, box);
  }
}

/** All marked content that an element and those below it hold. */
function piecesOf(context: PDFContext, element: PDFDict, around: string): Piece[] {
  const pageOf = (dict: PDFDict): string | undefined => (dict.get(name('Pg')) as PDFRef | undefined)?.tag;
  const page = pageOf(element) ?? around;
  const visit = (kid: PDFObject | undefined): Piece[] => {
    const held = context.lookup(kid);
    if (held instanceof PDFArray) return held.asArray().flatMap(visit);
    if (held instanceof PDFNumber) return [[page, held.asNumber()]];
    if (!(held instanceof PDFDict)) return [];
    if (held.has(name('S'))) return piecesOf(context, held, page);
    const number = held.lookupMaybe(name('MCID'), PDFNumber);
    return number ? [[pageOf(held) ?? page, number.asNumber()]] : [];
  };
  return visit(element.get(name('K')));
}

/** Where the pieces of a page's content leave ink, by their number; fonts that were read are `known`. */
export function inkOfPage(
  context: PDFContext,
  { page, fonts, operations }: Marked,
  wanted: ReadonlySet<number>,
  known: Map<PDFRef, Glyphs>,
): Map<number, Box> {
  const { x, y, width, height } = page.getMediaBox();
  return inkOf(operations, [x, y, x + width, y + height], wanted, {
    font(key) {
      const ref = fonts.get(key);
      if (!ref) throw new Error(`unknown font: ${key}`);
      const glyphs = known.get(ref) ?? readGlyphs(fontFile(context, ref));
      known.set(ref, glyphs);
      return glyphs;
    },
    object(key) {
      const object = page.node
        .Resources()
        ?.lookupMaybe(name('XObject'), PDFDict)
        ?.lookup(name(key.slice(1)));
      if (!(object instanceof PDFRawStream)) throw new Error(`unknown object: ${key}`);
      if (object.dict.get(name('Subtype')) !== name('Form')) return [0, 0, 1, 1];
      const matrix = object.dict.lookupMaybe(name('Matrix'), PDFArray);
      const box = numbersIn(object.dict.lookup(name('BBox'), PDFArray)) as unknown as Box;
      return matrix ? transformBox(box, numbersIn(matrix) as unknown as Matrix) : box;
    },
  });
}

const numbersIn = (array: PDFArray): number[] =>
  Array.from({ length: array.size() }, (_, i) => array.lookup(i, PDFNumber).asNumber());

function fontFile(context: PDFContext, font: PDFRef): Buffer {
  const descendant = context
    .lookup(font, PDFDict)
    .lookup(name('DescendantFonts'), PDFArray)
    .lookup(0, PDFDict);
  const file = descendant.lookup(name('FontDescriptor'), PDFDict).lookup(name('FontFile2'));
  if (!(file instanceof PDFRawStream)) throw new Error('invalid font: no TrueType file');
  return readBytes(file);
}

/** Outwards, to a hundredth of a point. */
const rounded = ([left, bottom, right, top]: Box): number[] =>
  [Math.floor(left * 100), Math.floor(bottom * 100), Math.ceil(right * 100), Math.ceil(top * 100)].map(
    (hundredths) => hundredths / 100,
  );

function addAttribute(context: PDFContext, element: PDFDict, box: Box): void {
  const layout = context.obj({ O: 'Layout', BBox: rounded(box) });
  const held = element.get(name('A'));
  const others = context.lookup(held);
  if (others instanceof PDFArray) others.push(layout);
  else element.set(name('A'), held ? context.obj([held, layout]) : layout);
}
