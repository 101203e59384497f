import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { archive, BrowserError, buildPages, PagesError } from '../archive/index.ts';
import type { ReportResult } from '../archive/index.ts';
import { LibraryError, reportProblems } from '../library/index.ts';
import type { Output } from './args.ts';
import { speaker } from './language.ts';
import type { Say, StaffLanguage } from './language.ts';

export interface ArchiveRun {
  root: string;
  out: string;
  ids: readonly string[];
  /** Make everything, whatever the cache holds. */
  fresh: boolean;
  language: StaffLanguage;
}

/** Makes an archive until it is done or stopped, and gives the exit code: 0, 1 where a report failed, 130 after Ctrl-C. */
export async function runArchives(run: ArchiveRun, output: Output): Promise<number> {
  const { root, out, ids, fresh, language } = run;
  const say = speaker(language);
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, onSignal);
  let built: string | undefined;
  const pages = async (progress: { say: (line: string) => void }) => {
    progress.say(say('正在生成网页……', 'Building the pages…'));
    return (built = await buildPages(root, ids, { signal: stop.signal, language }));
  };
  try {
    const results = await archive({
      root,
      out: resolve(out),
      ids,
      site: pages,
      fresh,
      language,
      signal: stop.signal,
    });
    const failed = results.filter(({ failures }) => failures.length > 0);
    output.out(summary(results, failed.length, out, say));
    return failed.length > 0 ? 1 : 0;
  } catch (error) {
    if (stop.signal.aborted) {
      output.err(
        `${say(
          '已停止；做完的文件夹留着，没做完的没有写。',
          'Stopped; finished folders stay, unfinished ones were not written.',
        )}\n`,
      );
      return 130;
    }
    if (error instanceof LibraryError) output.err(reportProblems(error.files, { language }));
    else if (error instanceof BrowserError || error instanceof PagesError)
      output.err(`${error.message.trim()}\n`);
    else throw error;
    return 1;
  } finally {
    if (built !== undefined) rmSync(built, { recursive: true, force: true });
    for (const name of signals) process.off(name, onSignal);
  }
}

function summary(results: readonly ReportResult[], failed: number, out: string, say: Say): string {
  const done = results.length - failed;
  const files = results.reduce((sum, result) => sum + result.files, 0);
  const cached = results.reduce((sum, result) => sum + result.cached, 0);
  const words = failed > 0 ? `，${failed} 份没有做成` : '';
  const english = failed > 0 ? `, ${failed} failed` : '';
  return `${say(
    `${done} 份报告，${files} 个文件，其中 ${cached} 个未变，在 ${join(out, '/')}${words}。`,
    `${done} reports, ${files} files, ${cached} of them unchanged, in ${join(out, '/')}${english}.`,
  )}\n`;
}
