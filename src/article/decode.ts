import { VFileMessage } from 'vfile-message';

/** The largest seed that is read, in bytes. A year review has 10 to 100 KB; a book of them is not an article. */
export const MAX_SEED_BYTES = 8 * 1024 * 1024;

/** A seed that can't be read as text. `name` and `ruleId` never change; the message says what to do, in two languages. */
export class SeedError extends Error {
  override name = 'SeedError';
  ruleId: string;
  constructor(ruleId: string, message: string) {
    super(message);
    this.ruleId = ruleId;
  }
}

/**
 * Decodes a seed: UTF-8 with or without BOM, UTF-16 (with BOM, or told by its zero bytes), GB18030.
 * Offsets count from after the BOM. Throws a {@link SeedError} where the bytes are empty, too many, or no text.
 *
 * @example
 * decodeSeed(new TextEncoder().encode('你好')).encoding // 'utf-8'
 */
export function decodeSeed(bytes: Uint8Array): { text: string; encoding: string; messages: VFileMessage[] } {
  if (bytes.length > MAX_SEED_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new SeedError(
      'seed-too-large',
      `文件有 ${size} MB，超过 8 MB，不像一篇文章。请确认是否选错了文件，或将其拆分。\n` +
        `The file has ${size} MB, more than 8 MB: that is no article. Check that it is the right file, or split it.`,
    );
  }
  const encoding = guessEncoding(bytes);
  const text = encoding === null ? null : decodeAs(bytes, encoding);
  if (encoding === null || text === null) throw binaryError();
  if (text.trim() === '') {
    throw new SeedError(
      'seed-empty',
      '文件是空的。请把文章的文字存进去。\nThe file is empty. Save the text of the article in it.',
    );
  }
  // eslint-disable-next-line no-control-regex
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u007f]/g)?.length ?? 0;
  if (odd > 8 && odd > text.length / 50) throw binaryError();
  const messages: VFileMessage[] = [];
  if (encoding !== 'utf-8') {
    const reason = `按 ${encoding} 编码读取。Read as ${encoding}.`;
    messages.push(new VFileMessage(reason, { ruleId: 'seed-encoding', source: 'nianjian' }));
  }
  return { text, encoding, messages };
}

function binaryError(): SeedError {
  return new SeedError(
    'seed-not-text',
    '文件不是纯文本，或编码无法识别。请在 Word 或编辑器里另存为“纯文本（UTF-8）”。\n' +
      'The file is not plain text, or its encoding is unknown. Save it as plain text in UTF-8.',
  );
}

function guessEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // Chinese text in UTF-16 has zero bytes at its line breaks, digits and Latin; in any other encoding it has none.
  if (zeros > 0 && bytes.length % 2 === 0) {
    const wide = (['utf-16le', 'utf-16be'] as const)
      .map((encoding) => ({ encoding, share: chineseShare(decodeAs(bytes, encoding) ?? '') }))
      .sort((a, b) => b.share - a.share)[0];
    if (wide !== undefined && wide.share > 0.7) return wide.encoding;
  }
  if (zeros > bytes.length / 1000) return null;
  if (decodeAs(bytes, 'utf-8') !== null) return 'utf-8';
  const text = decodeAs(bytes, 'gb18030');
  return text !== null && chineseShare(text) > 0.5 ? 'gb18030' : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that no page of Chinese is without; bytes that are no text decode to rare ones. */
const FREQUENT = /[的一是了在有和大中年全市区发展工作建设，。]/g;

function chineseShare(text: string): number {
  const sample = text.slice(0, 20000).replace(/[\s\d]/g, '');
  if (sample === '' || (sample.match(FREQUENT)?.length ?? 0) < sample.length / 50) return 0;

  const known = sample.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—·\u0021-\u007e]/g)?.length ?? 0;
  return known / sample.length;
}
