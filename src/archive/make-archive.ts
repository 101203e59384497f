import { join } from 'node:path';
import type { Locale } from '../editions/types.ts';
import { readSource } from '../library/index.ts';
import type { Source } from '../library/index.ts';
import { editionsOf } from '../site/index.ts';
import { PagesError } from './build-pages.ts';
import type { FileCache } from './cache.ts';
import type { ArchiveFile, Maker, MakerContext, Task, Tools } from './maker.ts';
import { writeFolder } from './write-folder.ts';

export interface ArchiveOptions {
  /** Folder that holds seeds/ and content/. */
  root: string;
  /** Folder that gets a folder a report. */
  out: string;
  ids: readonly string[];
  makers: readonly Maker[];
  context: MakerContext;
  tools: Tools;
  cache: FileCache | null;
  /** Writes a report whose files are all there; by default into a folder of its name. */
  deliver?: (out: string, source: Source, files: readonly ArchiveFile[]) => Promise<void>;
  /** Tasks at work at a time. */
  workers: number;
  signal?: AbortSignal;
  /** Hears of each report that is written or has failed. */
  onReport?: (done: ReportResult) => void;
  /** Hears of each file, of how many there are so far, and how many reports are still to be read. */
  onFile?: (count: { made: number; known: number; unread: number }) => void;
}

export interface ReportResult {
  id: string;
  files: number;
  bytes: number;
  /** Files that were not made again. */
  cached: number;
  failures: Failure[];
}

/** A file that could not be made; its report's folder is left as it was. */
export interface Failure {
  path: string;
  error: unknown;
}

interface Job {
  id: string;
  source: Source;
  files: ArchiveFile[];
  cached: number;
  failures: Failure[];
  open: number;
}

/**
 * Makes the archive of reports: every maker's files of one report, in a folder of its own. A folder is written when all
 * its files are there; a file that can't be made is named, and the others go on.
 */
export async function makeArchive(options: ArchiveOptions): Promise<ReportResult[]> {
  const { deliver = deliverFolder } = options;
  const { ids, cache, tools, workers, signal, onFile, onReport } = options;
  const results: ReportResult[] = [];
  const count = { made: 0, known: 0, unread: ids.length };
  const queue = handOut(options, count);

  const work = async () => {
    for (const { job, task } of queue) {
      signal?.throwIfAborted();
      try {
        const bytes = (task.key && cache?.get(task.key)) || null;
        if (bytes) job.cached++;
        job.files.push({ path: task.path, bytes: bytes ?? (await makeFile(task)) });
      } catch (error) {
        signal?.throwIfAborted();
        // Without pages no report has its files: said once, not once a file.
        if (error instanceof PagesError) throw error;
        job.failures.push({ path: task.path, error });
      }
      count.made++;
      onFile?.({ ...count });
      if (--job.open === 0) await finish(job);
    }
  };
  const makeFile = async (task: Task) => {
    const bytes = await task.make(tools);
    signal?.throwIfAborted();
    if (task.key) cache?.set(task.key, bytes);
    return bytes;
  };
  const finish = async (job: Job) => {
    const files = job.files.sort((a, b) => (a.path < b.path ? -1 : 1));
    if (job.failures.length === 0) await deliver(options.out, job.source, files);
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    const result = { id: job.id, files: files.length, bytes, cached: job.cached, failures: job.failures };
    results.push(result);
    onReport?.(result);
  };

  await Promise.all(Array.from({ length: workers }, work));
  return results.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

async function deliverFolder(out: string, { report }: Source, files: readonly ArchiveFile[]): Promise<void> {
  writeFolder(join(out, report.id), files);
}

/** Reads report after report as workers ask for tasks, so that few are in memory at a time. */
function* handOut(
  options: ArchiveOptions,
  count: { known: number; unread: number },
): Generator<{ job: Job; task: Task }, void, undefined> {
  const { root, ids, makers, context } = options;
  for (const id of ids) {
    const source = readSource(root, id);
    const locales = editionsOf(source.summary, source.site);
    const tasks = makers.flatMap((maker) => tasksOf(maker, source, locales, context));
    const job: Job = { id, source, files: [], cached: 0, failures: [], open: tasks.length };
    count.known += tasks.length;
    count.unread--;
    for (const task of tasks) yield { job, task };
  }
}

function tasksOf(maker: Maker, source: Source, locales: readonly Locale[], context: MakerContext): Task[] {
  return [
    ...(maker.ofReport?.(source, context) ?? []),
    ...locales.flatMap((locale) => maker.ofEdition?.(source, locale, context) ?? []),
  ];
}
