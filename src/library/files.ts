import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { createMemo } from './cache.ts';
import { sha256 } from './digest.ts';
import { report } from './problems/problem.ts';

/** What a file held when it was read: the same object as long as the bytes are the same, so that work on it can be remembered. */
export interface Content {
  bytes: Buffer;
  sha256: string;
}

// Every page asks for the same few files. They are read each time, and what is remembered counts only while every byte agrees.
const latest = createMemo<Content>(32);

/** A file's content; null where there is no such file. Any other failure is reported on the file, and null too. */
export function readContent(root: string, file: VFile): Content | null {
  const path = join(root, file.path);
  if (!existsSync(path)) return null;
  try {
    const bytes = readFileSync(path);
    const known = latest.get(path);
    return known?.bytes.equals(bytes) ? known : latest.set(path, { bytes, sha256: sha256(bytes) });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    report(file, { name: 'unreadable-file', args: { code } });
    return null;
  }
}

/** A text file that staff write: UTF-8, with or without BOM. Null, and reported, where it is in another encoding. */
export function decodeText({ bytes }: Content, file: VFile): string | null {
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
