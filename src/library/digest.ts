import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** SHA-256 in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A digest of named parts: equal only if every part is equal, whatever their lengths. */
export function digestOf(parts: Record<string, string | null>): string {
  return sha256(JSON.stringify(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What decides what an article and its figures look like, beside the article: our code, and the packages that it uses. */
const CODE = ['src/article', 'src/figures', 'src/library/understand.ts', 'package-lock.json'];

/**
 * A digest of code, by default of that which makes articles and figures: nothing that older code made is ever taken for
 * what this code makes. `code` names files and folders below `root`. Line ends don't count, since Git may change them.
 */
export function codeVersion(root: string, code: readonly string[] = CODE): string {
  const parts: Record<string, string> = { unicode: process.versions['unicode'] ?? '' };
  for (const entry of code) {
    for (const path of filesUnder(root, entry)) {
      parts[path] = sha256(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'));
    }
  }
  return digestOf(parts);
}

function filesUnder(root: string, entry: string): string[] {
  if (/\.[a-z]+$/.test(entry)) return existsSync(join(root, entry)) ? [entry] : [];
  return readdirSync(join(root, entry), { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && /\.(?:ts|json|css|astro|svg)$/.test(item.name))
    .map((item) => relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}
