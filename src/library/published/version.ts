import { sha256 } from '../digest.ts';

/** Digests of the files that a version of a report is made of; null where it has none. */
export interface VersionFiles {
  'en.md': string | null;
  'report.yaml': string;
  'seed.txt': string;
}

/**
 * The digest that names a version: SHA-256 of what `sha256sum en.md report.yaml seed.txt` prints in its folder, so that
 * anyone can make it again.
 */
export function versionDigest(files: VersionFiles): string {
  const lines = Object.entries(files).map(([name, digest]) =>
    digest === null ? '' : `${digest}  ${name}\n`,
  );
  return sha256(lines.join(''));
}

/** How many digits of its digest name a version's folder and page. */
const DIGITS = 12;

export const versionName = (digest: string): string => digest.slice(0, DIGITS);
