import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveFile } from './maker.ts';

/** A folder that is being written, beside the one it will replace. */
const PART = '.part';
const OLD = '.old';

/**
 * Writes a report's folder whole or not at all: it is filled beside and moved into place. What stood there before is
 * replaced, so that no file of an earlier run stays behind.
 */
export function writeFolder(folder: string, files: readonly ArchiveFile[]): void {
  const part = folder + PART;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(part, path)), { recursive: true });
      writeFileSync(join(part, path), bytes);
    }
    replaceFolder(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}

/** Moves a finished folder into the place of another, which stays if that fails. */
export function replaceFolder(part: string, folder: string): void {
  const old = folder + OLD;
  rmSync(old, { recursive: true, force: true });
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(part, folder);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw error;
  }
}
