/** A line of a BagIt manifest: the SHA-256 of a file, and its path within the bag. */
export interface ManifestEntry {
  path: string;
  sha256: string;
}

/**
 * A manifest of RFC 8493, by path. Line ends and percent signs in paths are escaped.
 *
 * @example formatManifest([{ path: 'data/a', sha256: 'e3b0…' }]) // 'e3b0…  data/a\n'
 */
export function formatManifest(entries: readonly ManifestEntry[]): string {
  return [...entries]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${escapePath(path)}\n`)
    .join('');
}

/** Entries of a manifest, and the numbers of the lines that are none. */
export function parseManifest(text: string): { entries: ManifestEntry[]; bad: number[] } {
  const entries: ManifestEntry[] = [];
  const bad: number[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line === '') continue;
    const [, sha256, path] = /^([0-9a-f]{64})\s+\*?(.+)$/i.exec(line) ?? [];
    if (sha256 && path) entries.push({ path: unescapePath(path), sha256: sha256.toLowerCase() });
    else bad.push(index + 1);
  }
  return { entries, bad };
}

const escapePath = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const unescapePath = (path: string): string =>
  path.replace(/%(25|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
