import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archive as makeAll, BrowserError } from '../archive/index.ts';
import type { ReportResult } from '../archive/index.ts';
import { contentRoot, LibraryError, listReports } from '../library/index.ts';
import { readArgs, standardOutput } from './args.ts';
import type { Output } from './args.ts';

const COMMAND = {
  usage: 'npm run archive -- [ID…] [--out DIR] [--root DIR] [--no-cache]',
  about:
    '为每份报告做一个存档文件夹，内有各版本的 PDF；写了报告编号就只做那几份。\n' +
    '  --out DIR   存到哪个文件夹（默认 archive）；--root DIR 哪个文件夹里有 seeds/ 和 content/；--no-cache 全部重做\n' +
    'Makes a folder for the archive of each report, with a PDF an edition; with report ids, only of those.\n' +
    '  --out DIR   folder to write into (archive); --root DIR  folder that holds seeds/ and content/; --no-cache makes everything again\n' +
    '退出码：0 做完，1 有报告没做成，2 用法不对，130 被 Ctrl-C 中断。\n' +
    'Exit code: 0 done, 1 a report failed, 2 wrong usage, 130 stopped by Ctrl-C.',
  options: {
    out: { type: 'string' as const, default: 'archive' },
    root: { type: 'string' as const },
    'no-cache': { type: 'boolean' as const, default: false },
  },
  arguments: [0, Number.MAX_SAFE_INTEGER] as [number, number],
};

/** Runs the command and gives its exit code: 0, 1 where a report failed, 2 where the usage is wrong, 130 after Ctrl-C. */
export async function archive(argv: readonly string[], output: Output = standardOutput): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const { out, root = contentRoot(), 'no-cache': fresh } = args.values;
  const listed = listReports(root);
  const stranger = args.positionals.find((id) => !listed.known.includes(id));
  if (stranger !== undefined) {
    const known = listed.known.join(', ');
    output.err(
      `usage: 不认识的报告：${stranger}。可以是：${known}。\nUnknown report: ${stranger}. Known: ${known}.\n`,
    );
    return 2;
  }
  const ids = args.positionals.length > 0 ? [...new Set(args.positionals)] : listed.ids;
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, onSignal);
  try {
    const results = await makeAll({ root, out: resolve(out), ids, fresh, signal: stop.signal });
    const failed = results.filter(({ failures }) => failures.length > 0);
    output.out(summary(results, failed.length, out));
    return failed.length > 0 ? 1 : 0;
  } catch (error) {
    if (stop.signal.aborted) {
      output.err(
        '已停止；做完的文件夹留着，没做完的没有写。 Stopped; finished folders stay, unfinished ones were not written.\n',
      );
      return 130;
    }
    if (!(error instanceof LibraryError || error instanceof BrowserError)) throw error;
    output.err(`${error.message.trim()}\n`);
    return 1;
  } finally {
    for (const name of signals) process.off(name, onSignal);
  }
}

function summary(results: readonly ReportResult[], failed: number, out: string): string {
  const done = results.length - failed;
  const files = results.reduce((sum, result) => sum + result.files, 0);
  const cached = results.reduce((sum, result) => sum + result.cached, 0);
  const words = failed > 0 ? `，${failed} 份没有做成` : '';
  const english = failed > 0 ? `, ${failed} failed` : '';
  return (
    `${done} 份报告，${files} 个文件，其中 ${cached} 个未变，在 ${join(out, '/')}${words}。\n` +
    `${done} reports, ${files} files, ${cached} of them unchanged, in ${join(out, '/')}${english}.\n`
  );
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await archive(process.argv.slice(2));
}
