import type { Glossary } from '../editions/types.ts';
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

/** Reads what a report's pages are made from. Throws a LibraryError that holds every problem of its files. */
export function readSource(root: string, id: string): Source {
  const report = readReport(root, id);
  return { report, summary: summarise(report), site: readSite(root), glossary: readGlossary(root) };
}
