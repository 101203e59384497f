import { PDFDocument } from '@cantoo/pdf-lib';

/** What a document of the archive must hold to. */
export interface Rule {
  /** As a test's title. */
  title: string;
  /** Where it is asked for. */
  clause: string;
  /** What is wrong with a document; nothing where it holds. */
  problems: (document: PDFDocument, bytes: Uint8Array) => string[];
  /** Breaks the rule, to see that it is noticed; gives the bytes where the library can't write the damage. */
  spoil: (document: PDFDocument, bytes: Uint8Array) => void | Uint8Array;
}

export const open = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

/** A document with the rule broken. */
export async function spoiled(rule: Rule, bytes: Uint8Array): Promise<Uint8Array> {
  const document = await open(bytes);
  return (
    rule.spoil(document, bytes) ?? document.save({ updateFieldAppearances: false, addDefaultPage: false })
  );
}
