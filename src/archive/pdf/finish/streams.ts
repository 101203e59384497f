import { deflateSync, inflateSync } from 'node:zlib';
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';

/** The bytes of a stream as one character each; streams of the browser are deflated or plain. */
export const readStream = (stream: PDFRawStream): string => readBytes(stream).toString('latin1');

export function readBytes(stream: PDFRawStream): Buffer {
  const filter = stream.dict.get(PDFName.of('Filter'));
  return filter === undefined ? Buffer.from(stream.contents) : inflateSync(stream.contents);
}

/** Puts other bytes into the place of a stream, deflated. */
export function writeStream(context: PDFContext, ref: PDFRef, dict: PDFDict, content: string): void {
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 6 });
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), context.obj(bytes.length));
  context.assign(ref, PDFRawStream.of(dict, bytes));
}
