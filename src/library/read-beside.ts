import { besideFigure } from '../figures/index.ts';
import type { Beside } from '../figures/index.ts';
import { createMemo } from './cache.ts';
import { readSource } from './read-source.ts';
import type { ReportSummary } from './types.ts';

/** A report as it is set beside others: its summary and its figures, without its text. */
export interface BesideReport {
  summary: ReportSummary;
  figures: Beside[];
}

// The editions of one comparison are made one after the other.
const memo = createMemo<BesideReport[]>(1);

/**
 * Reads the figures of some reports, one after the other, so that no more than one text is in memory. With `kept`, as
 * in a build, the last reading serves again while the digests in the summaries are the same.
 */
export function readBeside(root: string, reports: readonly ReportSummary[], kept: boolean): BesideReport[] {
  const key = [root, ...reports.map(({ id, digest }) => `${id} ${digest}`)].join('\n');
  const known = kept ? memo.get(key) : undefined;
  if (known) return known;
  const read = reports.map(({ id, digest }) => {
    const { report, summary } = readSource(root, id, kept ? digest : null);
    return { summary, figures: report.figures.map(besideFigure) };
  });
  return memo.set(key, read);
}
