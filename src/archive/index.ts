import { runArchive } from './archive.ts';
import type { RunOptions } from './archive.ts';
import type { ReportResult } from './make-archive.ts';
import type { Maker } from './maker.ts';
import { pdfMaker, printBrowser } from './pdf/index.ts';

export { BrowserError, launchBrowser } from './browser.ts';
export type { Failure, ReportResult } from './make-archive.ts';
export type { ArchiveFile, Maker, MakerContext, Task, Tools } from './maker.ts';

/** What a report's archive is made of. */
export const MAKERS: readonly Maker[] = [pdfMaker];

/** Makes the archive of reports: each maker's files, in a folder a report. */
export function archive(options: Omit<RunOptions, 'makers' | 'browser'>): Promise<ReportResult[]> {
  return runArchive({ ...options, makers: MAKERS, browser: printBrowser() });
}
