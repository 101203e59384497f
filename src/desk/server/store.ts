import { readFileSync, rmSync } from 'node:fs';
import { sha256 } from '../../library/index.ts';
import { FILES } from '../edits/index.ts';
import type { FileName, Texts } from '../edits/index.ts';
import { writablePath } from './paths.ts';
import { writeWhole } from './write-file.ts';
import type { WriteHooks } from './write-file.ts';

/** Digests of a report's files as someone saw them; null where there is none. */
export type Digests = Record<FileName, string | null>;

/** A file is no longer what a change was based on. */
export class ConflictError extends Error {
  override name = 'ConflictError';
  file: FileName;
  constructor(file: FileName) {
    super(file);
    this.file = file;
  }
}

/** A report's files as they are now, and those of the whole site. */
export function readTexts(root: string, id: string): Texts {
  return each((name) => readText(writablePath(root, id, name)));
}

export function digestsOf(texts: Texts): Digests {
  return each((name) => digestOf(texts[name]));
}

const each = <T>(of: (name: FileName) => T): Record<FileName, T> =>
  Object.fromEntries(FILES.map((name) => [name, of(name)])) as Record<FileName, T>;

export function digestOf(text: string | null): string | null {
  return text === null ? null : sha256(text);
}

/** Puts a file in place of the one that `base` is the digest of; null takes it away. Throws where another is there by now. */
export function replaceText(
  root: string,
  id: string,
  file: FileName,
  base: string | null,
  text: string | null,
  hooks: WriteHooks = {},
): void {
  const path = writablePath(root, id, file);
  if (digestOf(readText(path)) !== base) throw new ConflictError(file);
  if (text === null) rmSync(path, { force: true });
  else writeWhole(path, text, hooks);
}

/** UTF-8 with whatever stands before it: the bytes come back as they were, or not at all. */
function readText(path: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
