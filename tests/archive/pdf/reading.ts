import {
  decodePDFRawStream,
  parseContentStream,
  parseToUnicode,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFPage, PDFRef } from '@cantoo/pdf-lib';

export const name = (text: string): PDFName => PDFName.of(text);

export const nameIn = (dict: PDFDict, key: string): string =>
  dict.lookupMaybe(name(key), PDFName)?.decodeText() ?? '';

export const streamText = (stream: PDFRawStream): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

/** Every object of a document that is a dictionary, or a stream's. */
export const dictsOf = ({ context }: PDFDocument): PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
    );

/** What a page's content does, by the library's own parser. */
export function operationsOf(page: PDFPage) {
  const contents = page.node.lookup(name('Contents'));
  if (!(contents instanceof PDFRawStream)) throw new Error('the content is one stream');
  return parseContentStream(decodePDFRawStream(contents).decode());
}

export interface UsedFont {
  font: PDFDict;
  descendant: PDFDict;
  descriptor: PDFDict;
  texts: Map<number, string>;
  /** Glyphs that the document shows. */
  glyphs: Set<number>;
}

/** The fonts that pages use, with what they show in them. */
export function fontsOf(document: PDFDocument): UsedFont[] {
  const fonts = new Map<PDFDict, UsedFont>();
  for (const page of document.getPages()) {
    const resources = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict);
    let used: UsedFont | undefined;
    for (const { name: operator, args } of operationsOf(page)) {
      if (operator === 'Tf') used = fontIn(resources, (args[0] as { value: string }).value, fonts);
      if (operator !== 'Tj') continue;
      const { bytes } = args[0] as { bytes: Uint8Array };
      for (let i = 0; i < bytes.length; i += 2) used!.glyphs.add((bytes[i]! << 8) | bytes[i + 1]!);
    }
  }
  return [...fonts.values()];
}

function fontIn(resources: PDFDict | undefined, key: string, fonts: Map<PDFDict, UsedFont>): UsedFont {
  const font = resources!.lookup(name(key), PDFDict);
  const known = fonts.get(font);
  if (known) return known;
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const cmap = font.lookup(name('ToUnicode'));
  const used: UsedFont = {
    font,
    descendant,
    descriptor: descendant.lookup(name('FontDescriptor'), PDFDict),
    texts: cmap instanceof PDFRawStream ? parseToUnicode(streamText(cmap)) : new Map(),
    glyphs: new Set(),
  };
  fonts.set(font, used);
  return used;
}

/** An element of the structure. */
export interface Node {
  dict: PDFDict;
  type: string;
  parent: Node | null;
  kids: Node[];
  /** Marked content that it holds itself: `[page, number]`. */
  content: [page: string, number: number][];
  /** Annotations that it holds. */
  objects: PDFDict[];
}

/** Every element below the root, in reading order. */
export function elementsOf({ context, catalog }: PDFDocument): Node[] {
  const all: Node[] = [];
  const visit = (ref: PDFObject | undefined, parent: Node | null, page: string): void => {
    const kid = context.lookup(ref);
    if (kid instanceof PDFArray) for (const one of kid.asArray()) visit(one, parent, page);
    else if (kid instanceof PDFNumber) parent?.content.push([page, kid.asNumber()]);
    else if (kid instanceof PDFDict) {
      const at = (kid.get(name('Pg')) as PDFRef | undefined)?.tag ?? page;
      const kind = nameIn(kid, 'Type');
      if (kind === 'MCR') parent?.content.push([at, kid.lookup(name('MCID'), PDFNumber).asNumber()]);
      else if (kind === 'OBJR') parent?.objects.push(kid.lookup(name('Obj'), PDFDict));
      else {
        const node: Node = {
          dict: kid,
          type: nameIn(kid, 'S'),
          parent,
          kids: [],
          content: [],
          objects: [],
        };
        all.push(node);
        parent?.kids.push(node);
        visit(kid.get(name('K')), node, at);
      }
    }
  };
  visit(catalog.lookup(name('StructTreeRoot'), PDFDict).get(name('K')), null, '');
  return all;
}

/** The annotations of all pages. */
export const annotationsOf = (document: PDFDocument): PDFDict[] =>
  document.getPages().flatMap((page) => {
    const held = page.node.lookupMaybe(name('Annots'), PDFArray);
    return Array.from({ length: held?.size() ?? 0 }, (_, i) => held!.lookup(i, PDFDict));
  });
