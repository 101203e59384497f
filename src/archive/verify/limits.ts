/** What a bag may have before it is taken for an attack. The largest of ours has 30 files and 5 MB. */
export interface Limits {
  files: number;
  /** Bytes of one file, and of all. */
  file: number;
  total: number;
  /** Bytes of a file whose content is compared: it is held in memory. */
  content: number;
  /** UTF-16 units of a path. */
  path: number;
}

export const LIMITS: Limits = {
  files: 5_000,
  file: 256e6,
  total: 1e9,
  content: 8e6,
  path: 240,
};

/** @example readableSize(10e9) // '10.0 GB' */
export function readableSize(bytes: number): string {
  const [size, unit] =
    bytes >= 1e9 ? [bytes / 1e9, 'GB'] : bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'KB'];
  return `${size.toFixed(1)} ${unit}`;
}
