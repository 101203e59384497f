import { getCollection } from 'astro:content';
import { contentRoot, readSource, wantedReports } from '../library/index.ts';
import type { ReportSummary, Source } from '../library/index.ts';

/** Summaries of all reports, the newest year first, then by id: the order of lists, feeds and paths. */
export async function listReports(): Promise<ReportSummary[]> {
  const reports = (await getCollection('reports')).map((entry) => entry.data);
  return reports.sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
}

/** All that a report's pages are made from. A build reads it once for all of them; while developing, files may change. */
export function sourceOf(id: string, digest: string): Source {
  return readSource(contentRoot(), id, import.meta.env.PROD ? digest : null);
}

/** Those whose pages are to be made: all, unless the build is told which. */
export async function listWanted(): Promise<ReportSummary[]> {
  const wanted = wantedReports();
  return (await listReports()).filter(({ id }) => wanted?.has(id) ?? true);
}
