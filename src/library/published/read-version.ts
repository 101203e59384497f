import { hasErrors } from '../problems/library-error.ts';
import { openReport } from '../read-report.ts';
import type { ReadOptions } from '../read-report.ts';
import type { Report } from '../types.ts';
import { versionPath } from './read-published.ts';

/**
 * A version that was published, as today's program reads it; null where it can't be read any more, so that what is
 * wrong with the past never stops the present.
 */
export function readVersion(
  root: string,
  id: string,
  digest: string,
  options: ReadOptions = {},
): Report | null {
  const at = (name: string): string => versionPath(id, digest, name);
  const places = { seed: at('seed.txt'), meta: at('report.yaml'), english: at('en.md') };
  const { report, seedFile, metaFile, englishFile } = openReport(root, id, digest, { ...options, places });
  return report && !hasErrors([seedFile, metaFile, englishFile]) ? report : null;
}
