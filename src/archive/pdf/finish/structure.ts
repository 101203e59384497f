import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/** Types that the browser writes and PDF 1.7 doesn't know, with the standard ones that they stand for. */
const ROLES = { Em: 'Span', Strong: 'Span' } as const;

/** An element of the structure, with its reference. */
export interface StructElement {
  ref: PDFRef;
  dict: PDFDict;
}

/** The tree of a document's structure, as the browser wrote it. */
export interface Structure {
  root: PDFDict;
  /** Every element below the root, in reading order. */
  elements: StructElement[];
}

/** The structure of a tagged document. */
export function structureOf(document: PDFDocument): Structure {
  const { context, catalog } = document;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const elements: Structure['elements'] = [];
  const visit = (kid: PDFObject | undefined): void => {
    const held = context.lookup(kid);
    if (held instanceof PDFArray) for (const one of held.asArray()) visit(one);
    else if (held instanceof PDFDict && kid instanceof PDFRef && held.has(name('S'))) {
      elements.push({ ref: kid, dict: held });
      visit(held.get(name('K')));
    }
  };
  visit(root.get(name('K')));
  return { root, elements };
}

/** The structure type of an element: `LI`. */
export const typeOf = (element: PDFDict): string =>
  element.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';

/** Brings the browser's structure into the form that PDF 1.7 and PDF/UA ask for. */
export function mendStructure(context: PDFContext, { root, elements }: Structure): void {
  root.set(name('RoleMap'), context.obj(ROLES));
  for (const element of elements) if (typeOf(element.dict) === 'LI') wrapBody(context, element);
}

/** A list item holds nothing but its label and its body. */
function wrapBody(context: PDFContext, { ref, dict }: StructElement): void {
  const held = dict.get(name('K'));
  if (held === undefined) return;
  const kids = context.lookup(held) instanceof PDFArray ? context.lookup(held, PDFArray).asArray() : [held];
  const types = kids.map((kid) => {
    const element = context.lookup(kid);
    return element instanceof PDFDict ? typeOf(element) : '';
  });
  if (types.every((type) => type === 'Lbl' || type === 'LBody')) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: kids });
  const bodyRef = context.register(body);
  for (const kid of kids) {
    const element = context.lookup(kid);
    if (element instanceof PDFDict && element.has(name('P'))) element.set(name('P'), bodyRef);
  }
  dict.set(name('K'), context.obj([bodyRef]));
}

/** Which element each piece of a page's marked content belongs to, by its number; it may be added to. */
export function contentOwners({ catalog }: PDFDocument, structParents: number): PDFArray {
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  for (let i = 0; i + 1 < numbers.size(); i += 2)
    if (numbers.lookup(i, PDFNumber).asNumber() === structParents) return numbers.lookup(i + 1, PDFArray);
  throw new Error(`unknown structure parent: ${structParents}`);
}

// Names are one object each: comparing them spares their spelling.
const [S, FIGURE] = [name('S'), name('Figure')];

/** The figure that an element is, or lies in; null where there is none. */
export function figureAround(context: PDFContext, element: PDFObject | undefined): StructElement | null {
  for (let ref = element; ref instanceof PDFRef;) {
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict) || !dict.has(name('S'))) return null;
    if (dict.get(S) === FIGURE) return { ref, dict };
    ref = dict.get(name('P'));
  }
  return null;
}

/** Takes a piece of marked content out of the element that holds it. */
export function disown(context: PDFContext, owners: PDFArray, page: PDFRef, number: number): void {
  const owner = context.lookup(owners.get(number), PDFDict);
  owners.set(number, PDFNull);
  const held = owner.get(name('K'));
  const kids = context.lookup(held);
  const list = kids instanceof PDFArray ? kids.asArray() : [held];
  const kept = list.filter((kid) => kid && !isPiece(context, kid, owner, page, number));
  if (kept.length > 0) owner.set(name('K'), context.obj(kept));
  else owner.delete(name('K'));
}

/** Whether a kid is this piece: its number, or a reference to it that names the page. */
function isPiece(context: PDFContext, kid: PDFObject, owner: PDFDict, page: PDFRef, number: number): boolean {
  const held = context.lookup(kid);
  if (held instanceof PDFNumber) return held.asNumber() === number && owner.get(name('Pg')) === page;
  if (!(held instanceof PDFDict) || held.lookupMaybe(name('Type'), PDFName) !== name('MCR')) return false;
  const at = held.get(name('Pg')) ?? owner.get(name('Pg'));
  return at === page && held.lookup(name('MCID'), PDFNumber).asNumber() === number;
}
