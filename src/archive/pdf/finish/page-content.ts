import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFPage, PDFDocument } from '@cantoo/pdf-lib';
import { operationsOf, writeOperations } from './operations.ts';
import type { Operation } from './operations.ts';
import { readStream, writeStream } from './streams.ts';

/** A page's content, taken apart. */
export interface PageContent {
  page: PDFPage;
  operations: readonly Operation[];
  /** Fonts by the name that the content calls them by: `/F4`. */
  fonts: ReadonlyMap<string, PDFRef>;
  write: (operations: readonly Operation[]) => void;
}

/** The content of each page; the browser writes one stream a page. */
export function contentsOf(document: PDFDocument): PageContent[] {
  const { context } = document;
  return document.getPages().map((page) => {
    const held = page.node.get(PDFName.of('Contents'));
    const ref = held instanceof PDFArray ? held.get(0) : held;
    const stream = context.lookup(ref);
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream))
      throw new Error('invalid content of a page: not one stream');
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    return {
      page,
      operations: operationsOf(readStream(stream)),
      fonts: new Map(
        (fonts?.entries() ?? []).flatMap(([name, font]) =>
          font instanceof PDFRef ? [[name.asString(), font] as const] : [],
        ),
      ),
      write: (operations) => writeStream(context, ref, stream.dict, writeOperations(operations)),
    };
  });
}
