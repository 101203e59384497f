/** A segment of a JPEG from its marker's two bytes to its end. */
export interface Segment {
  marker: number;
  start: number;
  end: number;
}

/** A JPEG up to its first scan. */
export interface JpegParts {
  segments: Segment[];
  /** Where the first scan begins; the rest is picture. */
  scan: number;
  /** How Exif says that it is to be turned, 1 to 8; 1 is upright. */
  orientation: number;
}

const [SOI, SOS, APP1, APP13, COMMENT] = [0xd8, 0xda, 0xe1, 0xed, 0xfe];

/** The segments of a JPEG (ITU-T T.81, B.1.1); null where it is none, or is cut off. */
export function jpegParts(bytes: Uint8Array): JpegParts | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const segments: Segment[] = [];
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length;) {
    const [lead, marker] = [bytes[at], bytes[at + 1] ?? 0];
    if (lead !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SOS) return { segments, scan: at, orientation };
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end < at + 4 || end > bytes.length) return null;
    segments.push({ marker, start: at, end });
    if (marker === APP1) orientation = exifOrientation(bytes.subarray(at + 4, end)) ?? orientation;
    at = end;
  }
  return null;
}

/**
 * A JPEG without what a camera or a program wrote beside the picture: where and when it was taken, by whom. How it is to be
 * turned stays.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const parts = jpegParts(bytes);
  if (!parts) return bytes;
  const kept = parts.segments.filter(({ marker }) => ![APP1, APP13, COMMENT].includes(marker));
  const pieces = [
    bytes.subarray(0, 2),
    ...(parts.orientation === 1 ? [] : [orientationSegment(parts.orientation)]),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    bytes.subarray(parts.scan),
  ];
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The tag 0x0112 of the first directory (Exif 2.32, 4.6.4). */
function exifOrientation(body: Uint8Array): number | null {
  if (body.length < 22 || String.fromCharCode(...body.subarray(0, 6)) !== 'Exif\0\0') return null;
  const data = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6);
  const little = data.getUint16(0) === 0x4949;
  const directory = data.getUint32(4, little);
  if (directory + 2 > data.byteLength) return null;
  const count = data.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + 12 * i;
    if (entry + 12 > data.byteLength) return null;
    if (data.getUint16(entry, little) !== 0x0112) continue;
    const value = data.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** Exif with nothing but how the picture is to be turned. */
const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
