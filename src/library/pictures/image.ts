import { jpegParts } from './jpeg.ts';

/** A picture of a kind that every browser shows and that can hold no script. */
export interface Image {
  type: 'png' | 'jpg' | 'webp';
  /** As it is shown, upright. */
  width: number;
  height: number;
}

/** What an image is, by its own bytes; null for one of another kind, or a damaged one. */
export function readImage(bytes: Uint8Array): Image | null {
  const image = readPng(bytes) ?? readWebp(bytes) ?? readJpeg(bytes);
  return image && image.width > 0 && image.height > 0 ? image : null;
}

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** PNG (Third Edition), 5.2 and 11.2.1. */
function readPng(bytes: Uint8Array): Image | null {
  if (bytes.length < 33 || ascii(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || ascii(bytes, 12, 16) !== 'IHDR')
    return null;
  return { type: 'png', width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

/** RFC 9649: the first chunk is VP8, VP8L or VP8X. */
function readWebp(bytes: Uint8Array): Image | null {
  if (bytes.length < 30 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 12) !== 'WEBP') return null;
  const data = view(bytes);
  const u24 = (at: number): number => data.getUint16(at, true) + (data.getUint8(at + 2) << 16);
  switch (ascii(bytes, 12, 16)) {
    case 'VP8 ':
      return {
        type: 'webp',
        width: data.getUint16(26, true) & 0x3fff,
        height: data.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const packed = data.getUint32(21, true);
      return { type: 'webp', width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { type: 'webp', width: u24(24) + 1, height: u24(27) + 1 };
    default:
      return null;
  }
}

function readJpeg(bytes: Uint8Array): Image | null {
  const parts = jpegParts(bytes);
  const frame = parts?.segments.find(({ marker }) => FRAMES.has(marker));
  if (!parts || !frame || frame.end - frame.start < 9) return null;
  const [height, width] = [view(bytes).getUint16(frame.start + 5), view(bytes).getUint16(frame.start + 7)];
  return parts.orientation >= 5
    ? { type: 'jpg', width: height, height: width }
    : { type: 'jpg', width, height };
}

/** Starts of frames (ITU-T T.81, table B.1): C0 to CF without the tables C4, C8 and CC. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
