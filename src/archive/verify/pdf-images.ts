import { PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { sha256 } from '../../library/index.ts';
import type { Image, Images } from '../images.ts';
import { differenceOf, differs } from './compare.ts';
import type { VerifyFinding } from './rules.ts';

const FIELD = { zh: '图片', en: 'a picture' };

/**
 * Compares the pictures of a PDF with the report's. A JPEG is printed as it is, to the byte; of others, which the browser
 * decodes, width and height are known.
 */
export async function comparePaperImages(bytes: Uint8Array, images: Images): Promise<VerifyFinding[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const name = (text: string): PDFName => PDFName.of(text);
  const masks = new Set<string>();
  const streams: { tag: string; stream: PDFRawStream }[] = [];
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(name('Subtype')) !== name('Image')) continue;
    for (const key of ['SMask', 'Mask']) masks.add(String(object.dict.get(name(key)) ?? ''));
    streams.push({ tag: ref.tag, stream: object });
  }
  const expected = [...images.pictures, ...(images.logo ? [images.logo] : [])].filter(isRaster);
  const jpegs = new Set(expected.filter(isJpeg).map(({ bytes: own }) => sha256(own)));
  const found = streams
    .filter(({ tag }) => !masks.has(tag))
    .map(({ stream: { dict, contents } }) => {
      const digest = sha256(contents);
      if (jpegs.has(digest)) return digest;
      const [width, height] = ['Width', 'Height'].map((key) => dict.lookup(name(key), PDFNumber).asNumber());
      return dict.get(name('Filter')) === name('DCTDecode')
        ? digest
        : sizeOf({ width: width!, height: height! });
    });
  const here = new Set(found);
  // The browser decodes a JPEG that a PDF can't hold as it is, such as one in CMYK.
  const wanted = expected.map((image) => {
    const digest = sha256(image.bytes);
    return isJpeg(image) && (here.has(digest) || !here.has(sizeOf(image))) ? digest : sizeOf(image);
  });
  const [more, fewer] = differenceOf([...here], [...new Set(wanted)]);
  return Array.from({ length: Math.max(more.length, fewer.length) }, (_, i) =>
    differs('—', FIELD, more[i] ?? '—', fewer[i] ?? '—'),
  );
}

const isRaster = ({ data }: Image): boolean => !data.startsWith('data:image/svg');
const isJpeg = ({ data }: Image): boolean => data.startsWith('data:image/jpeg');

/** However it is turned. */
const sizeOf = ({ width, height }: { width: number; height: number }): string =>
  `${Math.max(width, height)}×${Math.min(width, height)}`;
