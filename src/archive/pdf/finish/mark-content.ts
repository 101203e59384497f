import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { mcidOf } from './operations.ts';
import type { Operation } from './operations.ts';
import type { PageContent } from './page-content.ts';
import { contentOwners, disown, figureAround } from './structure.ts';
import type { StructElement } from './structure.ts';

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do']);
const artifact = (type: string): string[] => ['/Artifact', '<<', '/Type', type, '>>'];
const PAGINATION = artifact('/Pagination');
const LAYOUT = artifact('/Layout');
/** The browser sets its px at 3.125 units; only a drawing is scaled otherwise. */
const PX = 3.125;

/** A stretch of content that nothing marks: a path with its painting, or a text object. */
interface Unmarked {
  begin: number;
  end: number;
  /** Painted at a scale of its own: part of a drawing. */
  drawn: boolean;
  text: boolean;
}

/**
 * Marks what the browser left unmarked. Running heads and page numbers become pagination artifacts, rules and
 * backgrounds layout artifacts; the shapes of a drawing become part of the figure whose text stands among them.
 */
export function markContent(
  document: PDFDocument,
  page: PageContent,
  operations: readonly Operation[],
): Operation[] {
  const parent = page.page.node.get(PDFName.of('StructParents'));
  if (!(parent instanceof PDFNumber)) return wrap(operations, unmarked(operations), () => null);
  const owners = contentOwners(document, parent.asNumber());
  const demoted = demoteRules(document, page.page.ref, operations, owners);
  const pieces = unmarked(demoted);
  const figures = figuresOf(document, demoted, pieces, owners);
  return wrap(demoted, pieces, (piece) => {
    const figure = figures.get(piece);
    return figure ? adopt(document, page.page.ref, owners, figure) : null;
  });
}

/** Rules and backgrounds that the browser counts to an element, though no text is among them, become artifacts. */
function demoteRules(
  document: PDFDocument,
  page: PDFRef,
  operations: readonly Operation[],
  owners: PDFArray,
): Operation[] {
  const demoted = [...operations];
  let begin = -1;
  let depth = 0;
  let shows = false;
  for (const [i, { operator }] of operations.entries()) {
    if (operator === 'BDC' || operator === 'BMC') {
      if (depth++ === 0) [begin, shows] = [i, false];
    } else if (operator === 'Tj' || operator === 'TJ') shows = true;
    else if (operator === 'EMC' && --depth === 0 && !shows) {
      const number = mcidOf(operations[begin]!.operands);
      if (number === null || figureAround(document.context, owners.get(number))) continue;
      disown(document.context, owners, page, number);
      demoted[begin] = { operator: 'BDC', operands: LAYOUT };
    }
  }
  return demoted;
}

/** Finds what is painted outside of any marked content. */
function unmarked(operations: readonly Operation[]): Unmarked[] {
  const found: Unmarked[] = [];
  const scales: number[] = [];
  let scale = 1;
  let depth = 0;
  let begin = -1;
  for (const [i, { operator, operands }] of operations.entries()) {
    if (operator === 'q') scales.push(scale);
    else if (operator === 'Q') scale = scales.pop() ?? 1;
    else if (operator === 'cm') {
      // The page's own matrix comes first, outside of q: units of the browser to points.
      if (scales.length > 0) scale *= Math.abs(Number(operands[0]));
    } else if (operator === 'BDC' || operator === 'BMC') depth++;
    else if (operator === 'EMC') depth--;
    else if (depth > 0) begin = -1;
    else if (operator === 'BT' || (PATH.has(operator) && begin < 0)) begin = i;
    else if (operator === 'n') begin = -1;
    else if (operator === 'ET' || PAINT.has(operator)) {
      const drawn = Math.abs(scale - PX) > 0.01;
      found.push({ begin: begin < 0 ? i : begin, end: i, drawn, text: operator === 'ET' });
      begin = -1;
    }
  }
  return found;
}

/** Which figure each part of a drawing belongs to: the one whose text is next to it, with no other text between. */
function figuresOf(
  document: PDFDocument,
  operations: readonly Operation[],
  pieces: readonly Unmarked[],
  owners: PDFArray,
): Map<Unmarked, StructElement> {
  const figures = new Map<Unmarked, StructElement>();
  const ends = new Map(pieces.map((piece) => [piece.end, piece]));
  let waiting: Unmarked[] = [];
  let current: StructElement | null = null;
  for (const [i, { operator, operands }] of operations.entries()) {
    const number = operator === 'BDC' ? mcidOf(operands) : null;
    if (number !== null) {
      current = figureAround(document.context, owners.get(number));
      if (current) for (const piece of waiting) figures.set(piece, current);
      waiting = [];
    }
    const piece = ends.get(i);
    if (piece?.drawn && !piece.text) {
      if (current) figures.set(piece, current);
      else waiting.push(piece);
    }
  }
  return figures;
}

/** Gives a figure one more piece of marked content, and says its number. */
function adopt(
  { context }: PDFDocument,
  page: PDFRef,
  owners: PDFArray,
  { ref, dict }: StructElement,
): number {
  const number = owners.size();
  owners.push(ref);
  const held = dict.get(PDFName.of('K'));
  const kids = context.lookup(held);
  const kid = context.obj({ Type: 'MCR', Pg: page, MCID: number });
  if (kids instanceof PDFArray) kids.push(kid);
  else dict.set(PDFName.of('K'), context.obj(held ? [held, kid] : [kid]));
  return number;
}

/** Puts marks around each unmarked stretch; parts of one figure that follow each other share theirs. */
function wrap(
  operations: readonly Operation[],
  pieces: readonly Unmarked[],
  numberOf: (piece: Unmarked) => number | null,
): Operation[] {
  const begins = new Map(pieces.map((piece) => [piece.begin, piece]));
  const ends = new Set(pieces.map(({ end }) => end));
  const marked: Operation[] = [];
  for (const [i, operation] of operations.entries()) {
    const piece = begins.get(i);
    if (piece) marked.push(markFor(piece, numberOf(piece)));
    marked.push(operation);
    if (ends.has(i)) marked.push({ operator: 'EMC', operands: [] });
  }
  return marked;
}

function markFor({ text }: Unmarked, number: number | null): Operation {
  if (number !== null) return { operator: 'BDC', operands: ['/Figure', '<<', '/MCID', String(number), '>>'] };
  return { operator: 'BDC', operands: text ? PAGINATION : LAYOUT };
}
