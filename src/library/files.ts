import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { report } from './problems/problem.ts';

/** A file's bytes; null where there is no such file. Any other failure is reported on the file, and null too. */
export function readBytes(root: string, file: VFile): Buffer | null {
  try {
    return readFileSync(join(root, file.path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code !== 'ENOENT') report(file, { name: 'unreadable-file', args: { code } });
    return null;
  }
}

/** A text file that staff write: UTF-8, with or without BOM. Null where there is none, or none that can be read. */
export function readText(root: string, file: VFile): string | null {
  const bytes = readBytes(root, file);
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const good = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
    const lines = good.split(/\r\n|\n|\r/);
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    report(file, { name: 'bad-encoding', place, args: { where: 'content/' } });
    return null;
  }
}

/** Names in a folder, sorted, without what systems and editors leave behind; none where there is no folder. */
export function listFolder(root: string, path: string): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true })
      .filter(({ name }) => !/^\.|^~\$|^(?:thumbs\.db|desktop\.ini)$|~$|\.(?:bak|swp|tmp)$/i.test(name))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
