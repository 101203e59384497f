import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

/** Words for where a link leads. */
export interface LinkWords {
  page: (number: number) => string;
}

/** Says of each link where it leads, and has pages be tabbed through in the order of their structure. */
export function describeLinks(
  document: PDFDocument,
  pages: ReadonlyMap<string, number>,
  words: LinkWords,
): void {
  for (const page of document.getPages()) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const annotation = annotations!.lookup(i, PDFDict);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(target(annotation, pages, words)));
    }
  }
}

function target(annotation: PDFDict, pages: ReadonlyMap<string, number>, words: LinkWords): string {
  const dest = annotation.lookup(PDFName.of('Dest'));
  const number = dest instanceof PDFName ? pages.get(dest.decodeText()) : undefined;
  if (number !== undefined) return words.page(number);
  const address = annotation
    .lookupMaybe(PDFName.of('A'), PDFDict)
    ?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString);
  if (!address)
    throw new Error(`unknown target of a link: ${dest instanceof PDFName ? dest.decodeText() : dest}`);
  return address.decodeText();
}
