import { decodeSeed, SeedError } from '../article/index.ts';
import { checkSize, detectKind } from './detect.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import type { LocalFile } from './linked-pictures.ts';
import { IntakeError } from './manuscript.ts';
import type { Manuscript } from './manuscript.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';

/** Reads a file that staff hand in, whatever it is; `local` gives it pictures that lie beside it. Throws an {@link IntakeError} that says what to do instead. */
export async function readManuscript(
  bytes: Uint8Array,
  name: string,
  local: LocalFile = () => null,
): Promise<Manuscript> {
  checkSize(bytes.length);
  const kind = detectKind(bytes, name);
  try {
    if (kind === 'docx') return await readDocx(bytes);
    if (kind === 'pdf') return await readPdf(bytes);
    if (kind === 'html') return readHtml(bytes, local);
    if (kind === 'markdown') return readMarkdown(bytes, local);
    decodeSeed(bytes);
    return { extension: null, seed: bytes, original: bytes, lines: null, notices: [] };
  } catch (error) {
    if (error instanceof SeedError) {
      const [zh = '', en = zh] = error.message.split('\n');
      throw new IntakeError(error.ruleId, { zh, en });
    }
    throw error;
  }
}
