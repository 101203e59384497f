import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Finished files by the digest of what they were made from. */
export interface FileCache {
  get: (key: string) => Uint8Array | null;
  set: (key: string, bytes: Uint8Array) => void;
  /** Keys that were found or set. */
  used: ReadonlySet<string>;
}

const CHECKSUM = 32;

/**
 * Opens a cache of files in a folder. Each begins with the SHA-256 of the rest, so that a broken one is known and made
 * again; each is written beside and moved into place, so that nobody reads half of one.
 */
export function openFileCache(folder: string): FileCache {
  const used = new Set<string>();
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    used,
    get(key) {
      used.add(key);
      try {
        const held = readFileSync(fileOf(key));
        const bytes = held.subarray(CHECKSUM);
        return checksum(bytes).equals(held.subarray(0, CHECKSUM)) ? bytes : null;
      } catch {
        return null;
      }
    },
    set(key, bytes) {
      used.add(key);
      const file = fileOf(key);
      const beside = `${file}.${process.pid}.part`;
      // A cache that can't be written costs time, not truth.
      try {
        mkdirSync(join(folder, key.slice(0, 2)), { recursive: true });
        writeFileSync(beside, Buffer.concat([checksum(bytes), bytes]));
        renameSync(beside, file);
      } catch {
        rmSync(beside, { force: true });
      }
    },
  };
}

const checksum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
