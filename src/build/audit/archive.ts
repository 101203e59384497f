import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { resolveLink, type PageLinks, type Place } from './links.ts';

/** The list of all that the archive holds, in the folder of the site. */
export const ARCHIVE_LIST = 'archive/archive.json';

/** Paths of the files that the archive's list names; null for a site without an archive. */
export function archiveOf(dist: string, files: ReadonlySet<string>): ReadonlySet<string> | null {
  if (!files.has(ARCHIVE_LIST)) return null;
  try {
    const { reports } = JSON.parse(readFileSync(join(dist, ARCHIVE_LIST), 'utf8')) as {
      reports: { id: string; files: Record<string, unknown> }[];
    };
    return new Set(
      reports.flatMap(({ id, files }) => [
        `archive/${id}.zip`,
        ...Object.keys(files).map((path) => `archive/${id}/${path}`),
      ]),
    );
  } catch {
    // What can't be read names nothing, and each link to the archive is then one that it doesn't name.
    return new Set();
  }
}

/** Checks that a page links to no file that the archive's list doesn't name; adds what it links to to `linked`. */
export function checkArchived(
  { path, links }: PageLinks,
  archive: ReadonlySet<string> | null,
  place: Place,
  linked: Set<string>,
): Finding[] {
  return links.flatMap(({ href, offset }): Finding[] => {
    const target = resolveLink(href, path, place);
    if (target.kind !== 'file' || !target.path.startsWith('archive/')) return [];
    linked.add(target.path);
    return archive?.has(target.path) ? [] : [{ rule: 'not-archived', args: { href }, offset }];
  });
}

/** PDFs and pages in the list that no page links to. */
export function unlinked(archive: ReadonlySet<string>, linked: ReadonlySet<string>): Finding[] {
  return [...archive]
    .filter((path) => /\/data\/[^/]+\.(pdf|html)$/.test(path) && !linked.has(path))
    .map((path) => ({ rule: 'archive-unlinked', args: { path } }));
}
