import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder, with forward slashes, sorted; only those that end so, if `suffix` is given. */
export function listFiles(folder: string, suffix = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
}
