import type { Locale } from '../editions/types.ts';
import type { ReportSummary, Source } from '../library/index.ts';
import { figureRecords } from './dataset.ts';
import type { DatasetHead, FigureRecord } from './dataset.ts';
import { viewReport } from './report-view.ts';

export interface ReportData {
  head: DatasetHead;
  records: FigureRecord[];
}

/** A report's figures as data: those that its page shows, the stated ones first. */
export function reportData(
  source: Source,
  locale: Locale,
  others: readonly ReportSummary[] = [],
): ReportData {
  const { edition, derived, dataset, cited } = viewReport(source, locale, others);
  return { head: dataset, records: figureRecords([...edition.figures, ...derived], cited.url) };
}
