import { constants, inflateSync } from 'node:zlib';

/** Bytes that the streams of a PDF may unpack into, all together. */
const MOST = 100e6;

/** Ours are compressed once, by Flate, and say so in plain words; anything else could hide how large it unpacks. */
const UNUSUAL =
  /\/(?:LZWDecode|RunLengthDecode|JBIG2Decode|JPXDecode|CCITTFaxDecode|Crypt|Encrypt)\b|\/Filter\s{0,9}\[[^\]]{0,99}\/[^\]]{0,99}\/|\/Filter\s{1,9}\d{1,9}\s|\/[^\s/<>[\]()]{0,60}#(?!2[Ff])[0-9A-Fa-f]{2}/;

/** Throws where a PDF would unpack into more than memory should hold, before any of it is parsed. */
export function guardPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  const isStream = /\bstream\r?\n/g;
  let left = MOST;
  let at = 0;
  for (let word = isStream.exec(text); word; word = isStream.exec(text)) {
    refuseUnusual(text.slice(at, word.index));
    const start = word.index + word[0].length;
    const found = text.indexOf('endstream', start);
    at = found < 0 ? text.length : found;
    left -= unpackedSize(bytes.subarray(start, at), left);
    if (left <= 0) throw new Error(`its streams unpack into more than ${MOST / 1e6} MB`);
    isStream.lastIndex = at + 'endstream'.length;
  }
  refuseUnusual(text.slice(at));
}

function refuseUnusual(objects: string): void {
  const unusual = UNUSUAL.exec(objects)?.[0];
  if (unusual) throw new Error(`it is packed in a way that is not read here (${unusual.slice(0, 40)})`);
}

function unpackedSize(packed: Buffer, most: number): number {
  if (packed.length < 8) return 0;
  try {
    const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most : 0;
  }
}
