import { getCollection } from 'astro:content';
import type { ReportSummary } from '../library/index.ts';

/** Summaries of all reports, the newest year first, then by id: the order of lists, feeds and paths. */
export async function listReports(): Promise<ReportSummary[]> {
  const reports = (await getCollection('reports')).map((entry) => entry.data);
  return reports.sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
}
