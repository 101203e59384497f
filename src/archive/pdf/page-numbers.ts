import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

/** On which page each destination of a document is, by its name: the id of an element that a link leads to. */
export function pageNumbers(document: PDFDocument): Map<string, number> {
  const numbers = new Map(document.getPages().map((page, i) => [page.ref.tag, i + 1]));
  const dests = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = new Map<string, number>();
  for (const [name, value] of dests?.entries() ?? []) {
    const target = document.context.lookup(value);
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page.tag) : undefined;
    if (number !== undefined) found.set(name.decodeText(), number);
  }
  return found;
}
