import { IntakeError } from './manuscript.ts';

/** What a file is, by what is in it; its name counts only between kinds of plain text. */
export type FileKind = 'docx' | 'pdf' | 'html' | 'markdown' | 'text';

/** Larger files are no article. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024 - 1;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = '%PDF-';

/** Tells what a file is. Throws an {@link IntakeError} for what can't be taken in, with what to do instead. */
export function detectKind(bytes: Uint8Array, name: string): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (bytes.length === 0)
    throw new IntakeError('empty-file', {
      zh: '文件是空的。请确认选对了文件，并且已经保存。',
      en: 'The file is empty. See that it is the right one, and that it was saved.',
    });
  if (head.trimStart().startsWith(PDF)) return 'pdf';
  if (startsWith(bytes, COMPOUND) && isLocked(bytes))
    throw new IntakeError('locked', {
      zh: '这个文档有密码保护。请在 Word 里去掉密码，另存一份再试。',
      en: 'The document is locked by a password. Take the password off in Word, and save it anew.',
    });
  if (startsWith(bytes, COMPOUND))
    throw new IntakeError('old-format', {
      zh: '这是旧格式的文档（.doc、.wps 或 .xls）。请用 Word 或 WPS 打开，另存为 .docx，再试一次。',
      en: 'This is a document of an old format (.doc, .wps or .xls). Open it in Word or WPS, save it as .docx, and try again.',
    });
  if (startsWith(bytes, ZIP)) return 'docx';
  if (/\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(head.replace(/^ï»¿/, '')))
    return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** A Word document with a password is wrapped in a file of the old format. */
function isLocked(bytes: Uint8Array): boolean {
  const wide = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide, 0, 'latin1');
}

/** Refuses what is too large before it is read. */
export function checkSize(size: number): void {
  if (size <= MAX_FILE_BYTES) return;
  const shown = Math.round(size / 1024 / 1024);
  throw new IntakeError('too-large', {
    zh: `文件有 ${shown} MB，上限是 50 MB。一篇文章不会这么大：请把图片压缩或删去，只留文字。`,
    en: `The file has ${shown} MB; 50 MB is the limit. No article is so large: take its pictures out, or make them smaller.`,
  });
}
