import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { sha256 } from './digest.ts';

/** A folder of JSON values by digest. */
export interface Cache {
  /** The value kept under a digest; null where there is none, or where its file is broken. */
  get: (digest: string) => unknown;
  set: (digest: string, value: unknown) => void;
}

/**
 * Opens a cache on disk, shared by whoever knows the folder. Files are written beside and moved into place, so that
 * nobody reads half of one; each begins with the SHA-256 of its body, so that a broken one is known and written again.
 */
export function openCache(folder: string): Cache {
  const fileOf = (digest: string): string => join(folder, digest.slice(0, 2), `${digest}.json`);
  return {
    get(digest) {
      try {
        const content = readFileSync(fileOf(digest));
        const [checksum, body] = [content.toString('latin1', 0, 64), content.subarray(65)];
        return sha256(body) === checksum ? (JSON.parse(body.toString()) as unknown) : null;
      } catch {
        return null;
      }
    },
    set(digest, value) {
      const file = fileOf(digest);
      const body = Buffer.from(JSON.stringify(value));
      const beside = `${file}.${process.pid}-${threadId}.tmp`;
      // A cache that can't be written costs time, not truth: a read-only disk or a race on Windows is no problem of staff's.
      try {
        writeInto(beside, Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]));
        renameSync(beside, file);
      } catch {
        discard(beside);
      }
    },
  };
}

/** Writes a file, and its folder where there is none yet. */
function writeInto(file: string, content: Buffer): void {
  try {
    writeFileSync(file, content);
  } catch {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never written.
  }
}

/** Values in memory by digest. */
export interface Memo<T> {
  get: (digest: string) => T | undefined;
  set: (digest: string, value: T) => T;
  clear: () => void;
}

/** Remembers the values used last, by digest; keeps memory flat over any number of reports. */
export function createMemo<T>(limit: number): Memo<T> {
  const values = new Map<string, T>();
  return {
    get(digest) {
      const value = values.get(digest);
      if (value !== undefined) {
        values.delete(digest);
        values.set(digest, value);
      }
      return value;
    },
    set(digest, value) {
      values.set(digest, value);
      for (const oldest of values.keys()) {
        if (values.size <= limit) break;
        values.delete(oldest);
      }
      return value;
    },
    clear: () => values.clear(),
  };
}
