import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measureFile, readListing, writeListing } from './listing.ts';
import type { ArchiveEntry } from './listing.ts';
import { replaceFolder } from './write-folder.ts';

/** Why parts of an archive do not join. */
export type JoinProblem =
  | { kind: 'no-list'; part: string }
  | { kind: 'damaged'; path: string }
  | { kind: 'disagree'; id: string; parts: [string, string] }
  | { kind: 'missing'; ids: string[] };

/**
 * Joins the archives that shards made into one, as a single run would have made it: byte for byte, each byte compared with the
 * digest in its part's list on the way. Nothing is written where parts are missing, or disagree on a report.
 *
 * @param ids of the reports that must be there
 */
export function joinArchives(parts: readonly string[], out: string, ids: readonly string[]): JoinProblem[] {
  const found = new Map<string, { part: string; entry: ArchiveEntry }>();
  const problems: JoinProblem[] = [];
  for (const part of parts) {
    const entries = readListing(part);
    if (!entries) problems.push({ kind: 'no-list', part });
    for (const entry of entries ?? []) {
      const other = found.get(entry.id);
      if (other && other.entry.zip.sha256 !== entry.zip.sha256)
        problems.push({ kind: 'disagree', id: entry.id, parts: [other.part, part] });
      found.set(entry.id, { part, entry });
    }
  }
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) problems.push({ kind: 'missing', ids: missing });
  if (problems.length > 0) return problems;

  mkdirSync(out, { recursive: true });
  const done: ArchiveEntry[] = [];
  for (const { part, entry } of found.values()) {
    const damaged = copyReport(part, out, entry);
    if (damaged) problems.push({ kind: 'damaged', path: damaged });
    else done.push(entry);
  }
  writeListing(out, done);
  return problems;
}

/** Copies a report's folder and zip, whole or not at all; gives the path of a file that is not what the list says. */
function copyReport(part: string, out: string, entry: ArchiveEntry): string | null {
  const folder = join(out, entry.id);
  const beside = `${folder}.part`;
  const zip = `${entry.id}.zip`;
  rmSync(beside, { recursive: true, force: true });
  try {
    const files = [
      ...Object.entries(entry.files).map(([path, file]) => ({
        from: join(part, entry.id, path),
        to: join(beside, path),
        file,
      })),
      { from: join(part, zip), to: join(out, `${zip}.part`), file: entry.zip },
    ];
    for (const { from, to, file } of files) {
      mkdirSync(dirname(to), { recursive: true });
      try {
        copyFileSync(from, to);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return from;
        throw error;
      }
      const { bytes, sha256 } = measureFile(to);
      if (bytes !== file.bytes || sha256 !== file.sha256) return from;
    }
    replaceFolder(beside, folder);
    renameSync(join(out, `${zip}.part`), join(out, zip));
    return null;
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(join(out, `${zip}.part`), { force: true });
  }
}
