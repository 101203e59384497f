import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from './roots.ts';
import { usedDigests } from './stats.ts';

/** Builds, or runs of the archive, that an entry outlives without being used by any: a few branches and libraries keep theirs side by side. */
const BUILDS = 20;

const LEDGER = 'ages.json';
/** Anything else of an entry's name is left of an interrupted run. */
const WHOLE = /[0-9a-f]{64}(?:\.json)?$/;

/**
 * Takes out of a cache, by default that of articles and figures, what no build has used for a long while: entries of articles that changed and of older code.
 * Ages are counted in builds, not in days, so that nothing depends on a clock. An entry that no build has noted yet,
 * of `npm run check` or of a build that runs beside this one, begins at the age of one. Returns how many were deleted.
 */
export function pruneCache(
  folder: string | null = CACHE_FOLDER,
  used: ReadonlySet<string> = usedDigests,
): number {
  if (folder === null) return 0;
  const known = readLedger(folder);
  const ages: Record<string, number> = {};
  let deleted = 0;
  // What can't be read or deleted stays for the next build: a cache is nobody's problem.
  for (const name of entriesOf(folder)) {
    const inUse = WHOLE.test(name) && used.has(digestIn(name));
    const age = inUse ? 0 : (known[name] ?? 0) + 1;
    if (age > BUILDS && discard(join(folder, name))) deleted += 1;
    else ages[name] = age;
  }
  writeLedger(folder, ages);
  return deleted;
}

/** Entries, and what an interrupted build left of them, by their paths: `ab/ab12….json`, of the archive `ab/ab12…`. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^[0-9a-f]{2}\/[0-9a-f]{64}(?:\.|$)/.test(name))
      .sort();
  } catch {
    return [];
  }
}

const digestIn = (name: string): string => name.slice(3, 67);

function readLedger(folder: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(join(folder, LEDGER), 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}

function writeLedger(folder: string, ages: Record<string, number>): void {
  const beside = join(folder, `${LEDGER}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, JSON.stringify(ages));
    renameSync(beside, join(folder, LEDGER));
  } catch {
    discard(beside);
  }
}

function discard(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}
