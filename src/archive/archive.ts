import { join } from 'node:path';
import { BrowserTrouble, openPrinters } from './printers.ts';
import type { BrowserOptions } from './browser.ts';
import { openFileCache } from './cache.ts';
import { readContext } from './context.ts';
import { pruneCache } from '../library/index.ts';
import { makeArchive } from './make-archive.ts';
import type { ReportResult } from './make-archive.ts';
import type { ArchiveFile, Maker } from './maker.ts';
import { deliverBag } from './deliver.ts';
import { openProgress } from './progress.ts';
import type { Progress, Say } from './progress.ts';
import { LEFT_OUTS, leftOutOf, LIMIT, singleFileMaker } from './single-file/index.ts';
import { writeListing } from './listing.ts';
import type { ArchiveEntry } from './listing.ts';
import { PROJECT } from './project.ts';

export interface RunOptions {
  root: string;
  out: string;
  ids: readonly string[];
  makers: readonly Maker[];
  browser?: BrowserOptions;
  /** Builds the site's pages of the reports, with links to the archive, and gives their folder. */
  site: (progress: Progress) => Promise<string>;
  /** Make everything, whatever the cache holds. */
  fresh?: boolean;
  /** Where finished files are kept from run to run. */
  cacheFolder?: string;
  signal?: AbortSignal;
  /** In which the progress is told: Chinese unless told. */
  language?: 'zh' | 'en';
  stream?: NodeJS.WriteStream;
}

const CACHE_FOLDER = join(PROJECT, 'node_modules', '.cache', 'nianjian', 'archive');

/** Pages of the one browser that work at a time. */
const PAGES = 2;

/**
 * Makes the archive of reports with everything that a run needs: a browser, the cache, a progress bar.
 * Throws a LibraryError where seeds/ or content/ are wrong, and the signal's reason where it is called off.
 */
export async function runArchive(options: RunOptions): Promise<ReportResult[]> {
  const { ids, signal, stream = process.stderr, fresh = false, cacheFolder = CACHE_FOLDER } = options;
  const say = (zh: string, en: string): string => (options.language === 'en' ? en : zh);
  const progress = openProgress({ stream, say });
  const printers = openPrinters({
    pages: PAGES,
    browser: { ...options.browser, ownSignals: true },
    onTrouble: ({ message }) =>
      progress.say(say(`浏览器重新启动：${message}`, `The browser was started again: ${message}`)),
    ...(signal ? { signal } : {}),
  });
  let reports = 0;
  let building: Promise<string> | undefined;
  const entries: ArchiveEntry[] = [];
  const cache = fresh ? null : openFileCache(cacheFolder);
  const site = () => (building ??= options.site(progress));
  try {
    const results = await makeArchive({
      ...options,
      makers: [...options.makers, singleFileMaker(site)],
      deliver: async (...report) => {
        sayLeftOut(report[2], progress, say);
        entries.push(await deliverBag(...report));
      },
      context: await readContext(options.root),
      tools: printers,
      // A worker more than pages: while two print, the next file is prepared.
      workers: PAGES + 1,
      cache,
      onFile({ made, known, unread }) {
        const total = known + (known / Math.max(1, ids.length - unread)) * unread;
        progress.step(made / total, `${reports}/${ids.length} · ${say(`${made} 个文件`, `${made} files`)}`);
      },
      onReport(done) {
        reports++;
        const count = `${String(reports).padStart(String(ids.length).length)}/${ids.length}`;
        progress.say(lineOf(done, count, say));
      },
    });
    // An archive without a report has its list, too.
    writeListing(options.out, entries.splice(0));
    if (cache) pruneCache(cacheFolder, cache.used);
    return results;
  } finally {
    progress.end();
    await printers.close();
    // Of what was finished before the run was stopped.
    if (entries.length > 0) writeListing(options.out, entries);
  }
}

/** Says of single files what they go without, new ones and those from the cache. */
function sayLeftOut(files: readonly ArchiveFile[], progress: Progress, say: Say): void {
  for (const { path, bytes } of files) {
    const without = path.endsWith('.html') ? leftOutOf(bytes) : [];
    if (without.length === 0) continue;
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      without.map((one) => LEFT_OUTS[one][language]),
    );
    progress.say(
      say(
        `${path}：超过 ${LIMIT / 1000} KB，略去了${zh!.join('、')}`,
        `${path}: over ${LIMIT / 1000} KB, made without ${en!.join(' and ')}`,
      ),
    );
  }
}

function lineOf({ id, files, bytes, cached, failures }: ReportResult, count: string, say: Say): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  if (failures.length === 0)
    return `${count}  ${id}  ${say(
      `${files} 个文件，${size}，${cached} 个未变`,
      `${files} files, ${size}, ${cached} unchanged`,
    )}`;
  return failures
    .map(({ path, error }) => {
      const hint =
        error instanceof BrowserTrouble
          ? say('浏览器三次都没有做完', 'the browser failed three times')
          : say('做不成', 'could not be made');
      return `${count}  ${id}/${path}: archive-failed: ${hint}: ${error instanceof Error ? error.message : String(error)}`;
    })
    .join('\n');
}
