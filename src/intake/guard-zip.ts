import { fromBufferPromise } from 'yauzl';
import { IntakeError } from './manuscript.ts';
import type { Notice } from './manuscript.ts';

/** A document unpacks to less than this, into fewer parts. */
const MAX_UNPACKED = 200 * 1024 * 1024;
const MAX_ENTRIES = 5000;
/** The part that holds a Word document's text. */
const MAIN = 'word/document.xml';

const REFUSALS = {
  'zip-bomb': {
    zh: '这个文件解开以后大得不正常，不像一篇文章，没有读取。请用 Word 打开核对，另存一份再试。',
    en: 'Unpacked, this file is larger than any article, so it was not read. Open it in Word, see what it is, and save it anew.',
  },
  'bad-docx': {
    zh: '这个文件损坏了，或者不是 Word 文档（.docx）。请用 Word 或 WPS 打开，另存为 .docx 再试。',
    en: 'The file is damaged, or is no Word document (.docx). Open it in Word or WPS, and save it as .docx.',
  },
  locked: {
    zh: '这个文档有密码保护。请在 Word 里去掉密码，另存一份再试。',
    en: 'The document is locked by a password. Take the password off in Word, and save it anew.',
  },
} as const satisfies Record<string, Notice>;

/** Refuses a Word document, in words that say what to do. */
export const refusal = (name: keyof typeof REFUSALS): IntakeError => new IntakeError(name, REFUSALS[name]);

/**
 * Unpacks a document's zip part by part and counts, keeping nothing but the main one: what a zip declares of its sizes
 * isn't believed. Gives the main part's XML. Throws an {@link IntakeError} for bombs and for what is no document.
 */
export async function guardZip(bytes: Uint8Array): Promise<string> {
  let [unpacked, entries] = [0, 0];
  let main: string | null = null;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, {});
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entries > MAX_ENTRIES || unpacked + entry.uncompressedSize > MAX_UNPACKED)
        throw refusal('zip-bomb');
      if (entry.isEncrypted()) throw refusal('locked');
      if (entry.fileName.endsWith('/')) continue;
      const kept: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const data = chunk as Buffer;
        unpacked += data.length;
        if (unpacked > MAX_UNPACKED) throw refusal('zip-bomb');
        if (entry.fileName === MAIN) kept.push(data);
      }
      if (entry.fileName === MAIN) main = Buffer.concat(kept).toString('utf8');
    }
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw refusal('bad-docx');
  }
  if (main === null) throw refusal('bad-docx');
  return main;
}
