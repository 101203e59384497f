import { AFRelationship, getDefaultSRGBProfile, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Attachment, Facts } from './facts.ts';
import { xmpOf } from './xmp.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Says what the document is, in its Info dictionary and as XMP, with an /ID that is the same on every run. */
export function describeDocument(document: PDFDocument, facts: Facts): void {
  const { context, catalog } = document;
  const date = new Date(facts.date);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.authors.join(', '));
  document.setCreator(facts.producer);
  document.setProducer(facts.producer);
  document.setCreationDate(date);
  document.setModificationDate(date);
  catalog.set(name('Lang'), PDFString.of(facts.language));
  catalog.set(name('PageMode'), name('UseOutlines'));
  const xmp = context.stream(new TextEncoder().encode(xmpOf(facts)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(xmp));
  const id = PDFHexString.of(facts.digest.slice(0, 32).toUpperCase());
  context.trailerInfo.ID = context.obj([id, id]);
}

/** Says what the document's colours mean: sRGB. */
export function describeColours({ context, catalog }: PDFDocument): void {
  const profile = context.flateStream(getDefaultSRGBProfile(), { N: 3 });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: context.register(profile),
  });
  catalog.set(name('OutputIntents'), context.obj([context.register(intent)]));
}

/** Attaches files as associated files of the document. */
export async function attachFiles(
  document: PDFDocument,
  attachments: readonly Attachment[],
  moment: string,
): Promise<void> {
  const date = new Date(moment);
  for (const { name: file, bytes, mime, relationship, description } of attachments)
    await document.attach(bytes, file, {
      mimeType: mime,
      description,
      creationDate: date,
      modificationDate: date,
      afRelationship: AFRelationship[relationship],
    });
}
