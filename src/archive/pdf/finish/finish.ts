import { PDFHeader } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { pageNumbers } from '../page-numbers.ts';
import { describeLinks } from './annotations.ts';
import type { LinkWords } from './annotations.ts';
import { numberElements } from './element-ids.ts';
import type { Attachment, Facts } from './facts.ts';
import { mendGlyphTexts } from './glyph-texts.ts';
import { describeBoxes } from './layout-boxes.ts';
import { markContent } from './mark-content.ts';
import { attachFiles, describeColours, describeDocument } from './metadata.ts';
import { contentsOf } from './page-content.ts';
import { mendStructure, structureOf } from './structure.ts';

export interface FinishOptions {
  facts: Facts;
  attachments: readonly Attachment[];
  words: LinkWords;
}

/**
 * Makes what the browser printed into a document for the archive: built to PDF/A-3u and PDF/UA-1, and the same bytes
 * for the same input.
 */
export async function finish(
  document: PDFDocument,
  { facts, attachments, words }: FinishOptions,
): Promise<Uint8Array> {
  document.context.header = PDFHeader.forVersion(1, 7);
  const pages = contentsOf(document);
  const operations = mendGlyphTexts(document.context, pages);
  const marked = pages.map((page, i) => ({
    ...page,
    operations: markContent(document, page, operations[i]!),
  }));
  for (const page of marked) page.write(page.operations);
  const structure = structureOf(document);
  numberElements(document.context, structure);
  describeBoxes(document.context, structure, marked);
  mendStructure(document.context, structure);
  describeLinks(document, pageNumbers(document), words);
  describeDocument(document, facts);
  describeColours(document);
  await attachFiles(document, attachments, facts.date);
  return document.save({
    useObjectStreams: true,
    objectsPerTick: Infinity,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
