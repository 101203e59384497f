import type { Glossary } from '../editions/types.ts';
import { createMemo } from './cache.ts';
import { readReport } from './read-report.ts';
import { readGlossary, readSite } from './read-site.ts';
import { summarise } from './summarise.ts';
import type { Report, ReportSummary, Site } from './types.ts';

/** A report with what holds for every report: all that its pages are made from. */
export interface Source {
  report: Report;
  summary: ReportSummary;
  site: Site;
  glossary: Glossary;
}

// A build makes a report's outputs one after the other.
const memo = createMemo<Source>(2);

/**
 * Reads what a report's pages are made from. Throws a LibraryError that holds every problem of its files.
 * A build, whose summaries have just been read, gives the `digest` that stands in the report's summary: a source
 * that is still in memory then serves again, the same object. With none, files are read each time.
 */
export function readSource(root: string, id: string, digest: string | null = null): Source {
  const known = digest === null ? undefined : memo.get(`${root} ${id} ${digest}`);
  if (known) return known;
  const report = readReport(root, id);
  const site = readSite(root);
  const source = { report, summary: summarise(report, site), site, glossary: readGlossary(root) };
  return memo.set(`${root} ${id} ${report.digest}`, source);
}
