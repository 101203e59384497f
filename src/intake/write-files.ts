import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write, by its path below the library's folder. */
export interface NewFile {
  path: string;
  bytes: Uint8Array | string;
  /** Whether it may stand in the place of another. */
  replaces?: boolean;
}

/** Writes all files or none: first beside their places, then by renaming. Throws where one is there already. */
export function writeFiles(root: string, files: readonly NewFile[]): void {
  const taken = files.find(({ path, replaces }) => !replaces && existsSync(join(root, path)));
  if (taken) throw new Error(`file exists: ${taken.path}`);
  const parts = files.map(({ path }) => join(root, `${path}.part`));
  try {
    for (const [i, { bytes }] of files.entries()) {
      const part = parts[i] as string;
      mkdirSync(dirname(part), { recursive: true });
      writeFileSync(part, bytes, { flag: 'w' });
    }
    for (const [i, { path }] of files.entries()) renameSync(parts[i] as string, join(root, path));
  } finally {
    for (const part of parts) rmSync(part, { force: true });
  }
}
