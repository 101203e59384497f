import { runArchive } from './archive.ts';
import type { RunOptions } from './archive.ts';
import type { ReportResult } from './make-archive.ts';
import type { Maker } from './maker.ts';
import { recordsMaker } from './bag/index.ts';
import { pdfMaker, printBrowser } from './pdf/index.ts';

export { BrowserError, launchBrowser } from './browser.ts';
export { buildPages, PagesError } from './build-pages.ts';
export { joinArchives } from './join.ts';
export type { JoinProblem } from './join.ts';
export { isInShard, parseShard } from './shard.ts';
export type { Shard } from './shard.ts';
export type { Failure, ReportResult } from './make-archive.ts';
export type { ArchiveFile, Maker, MakerContext, Task, Tools } from './maker.ts';

/** What a report's archive is made of, beside the pages in single files, which need a built site. */
export const MAKERS: readonly Maker[] = [pdfMaker, recordsMaker];

/** Makes the archive of reports: each maker's files, as a bag in a folder and in a zip. */
export function archive(options: Omit<RunOptions, 'makers' | 'browser'>): Promise<ReportResult[]> {
  return runArchive({ ...options, makers: MAKERS, browser: printBrowser() });
}
