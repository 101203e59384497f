import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../library/index.ts';
import type { Source } from '../library/index.ts';
import type { ArchiveFile } from './maker.ts';
import { LIMITS } from './verify/limits.ts';
import { unsafeName } from './verify/names.ts';

const fileSchema = z.strictObject({
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const entrySchema = z.strictObject({
  id: z.string().regex(/^\d{4}-[a-z0-9-]+$/),
  /** Of the seed that it was made from. */
  seed: z.string(),
  zip: fileSchema,
  /** Of every file of the bag, by its path in it. */
  files: z.record(
    z.string().refine((path) => unsafeName(path, LIMITS.path) === null),
    fileSchema,
  ),
});
const listingSchema = z.strictObject({ version: z.literal(1), reports: z.array(entrySchema) });

/** One report of an archive. */
export type ArchiveEntry = z.infer<typeof entrySchema>;

/** The list of all that an archive holds. */
export const LISTING = 'archive.json';

/** What the list says of a report that was just written. */
export function entryOf(out: string, { report }: Source, bag: readonly ArchiveFile[]): ArchiveEntry {
  const files = bag.map(({ path, bytes }) => [path, { bytes: bytes.length, sha256: sha256(bytes) }] as const);
  return {
    id: report.id,
    seed: report.seed.sha256,
    zip: measureFile(join(out, `${report.id}.zip`)),
    files: Object.fromEntries(files),
  };
}

/** Length and digest of a file, read piece by piece. */
export function measureFile(path: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 20);
  let bytes = 0;
  try {
    for (let read = 1; read > 0;) {
      read = readSync(file, piece, 0, piece.length, null);
      bytes += read;
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The list in a folder; null where there is no such file, or it is no list. */
export function readListing(out: string): ArchiveEntry[] | null {
  try {
    return listingSchema.parse(JSON.parse(readFileSync(join(out, LISTING), 'utf8'))).reports;
  } catch {
    return null;
  }
}

/** Puts reports into the list of a folder, by their ids; others that it names stay. */
export function writeListing(out: string, entries: readonly ArchiveEntry[]): void {
  const all = new Map([...(readListing(out) ?? []), ...entries].map((entry) => [entry.id, entry]));
  const reports = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const part = join(out, `${LISTING}.part`);
  mkdirSync(out, { recursive: true });
  writeFileSync(part, `${JSON.stringify({ version: 1, reports }, null, 1)}\n`);
  renameSync(part, join(out, LISTING));
}
