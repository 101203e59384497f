import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds seeds/ and content/: the environment variable NIANJIAN_ROOT, or where the command was given.
 * Tests and the bench build other folders by it.
 */
export function contentRoot(): string {
  return process.env['NIANJIAN_ROOT'] || process.cwd();
}

/** Whether pages link to the files of the archive: `publish` and `archive` say so, which make them. */
export function linksArchive(): boolean {
  return process.env['NIANJIAN_ARCHIVE'] === '1';
}

/** Ids of the reports whose pages are wanted, where a build is told; null for all, which `*` also says. */
export function wantedReports(): ReadonlySet<string> | null {
  const ids = process.env['NIANJIAN_REPORTS'];
  return ids && ids !== '*' ? new Set(ids.split(',')) : null;
}

/**
 * Whether pages are made for the archive alone. They then say nothing of other reports, so that a bag can be verified by its
 * own seed, and is the same whichever reports are made with it.
 */
export function standsAlone(): boolean {
  return Boolean(process.env['NIANJIAN_REPORTS']);
}

/**
 * The folder of the program itself, or null where it can't be told.
 * Astro bundles the pages into another folder, so a module's own address is only where the search begins.
 */
export const CODE_ROOT: string | null =
  upwards(dirname(fileURLToPath(import.meta.url))) ?? upwards(process.cwd());

/** Whether drafts and reports in review are shown: in a build with `--drafts`, while developing, on the desk. */
export function showsDrafts(): boolean {
  return process.env['NIANJIAN_DRAFTS'] === '1';
}

/** Whether pages are made beside the desk, which tells what is wrong itself: they are made of what can be read. */
export function besideDesk(): boolean {
  return process.env['NIANJIAN_DESK'] === '1';
}

/** Where articles and figures are kept from run to run, for the command line and for Astro alike. */
export const CACHE_FOLDER: string | null =
  CODE_ROOT === null ? null : join(CODE_ROOT, 'node_modules', '.cache', 'nianjian', 'reports');

function upwards(from: string): string | null {
  for (let folder = from; folder !== parse(folder).root; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && existsSync(join(folder, 'src', 'article'))) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
      if (name === 'nianjian') return folder;
    }
  }
  return null;
}
