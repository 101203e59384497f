import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFiles } from '../intake/index.ts';
import {
  contentRoot,
  hasErrors,
  inspectLibrary,
  isUnpublished,
  LibraryError,
  listReportIds,
  listReports,
  openPublished,
  readSource,
  releaseReport,
  reportProblems,
} from '../library/index.ts';
import { chartsOf, editionsOf, viewReport } from '../site/index.ts';
import { readArgs, standardOutput } from './args.ts';
import type { Output } from './args.ts';
import { staffLanguage } from './language.ts';

const COMMAND = {
  usage:
    'npm run release -- [ID…] [--date YYYY-MM-DD] [--note TEXT] [--note-en TEXT] [--dry-run] [--language zh|en]',
  about:
    '网站上线以后运行：把现在的样子记作公布过的一版。从此这一版的编号都有去处，它的网页一直能打开。\n' +
    '记在 content/reports/编号/published.yaml 和 versions/ 里，请一起提交到 Git。没有变化的报告不记。\n' +
    '  --date 公布日期（默认今天）；--note 这一版有什么不同；--note-en 同一句的英文；--dry-run 只看不写；不写编号就是全部已发布的报告\n' +
    'To be run when the site is online: records the reports as they are now. From then on every id of this version leads\n' +
    'somewhere, and its page stays. Written to content/reports/ID/published.yaml and versions/: commit both to Git.',
  options: {
    date: { type: 'string' as const },
    note: { type: 'string' as const },
    'note-en': { type: 'string' as const },
    root: { type: 'string' as const },
    language: { type: 'string' as const },
    'dry-run': { type: 'boolean' as const, default: false },
  },
  arguments: [0, Number.MAX_SAFE_INTEGER] as [number, number],
};

/** Runs the command and gives its exit code: 0, 1 where a report has errors, 2 where the usage is wrong. */
export function release(
  argv: readonly string[],
  output: Output = standardOutput,
  today: () => string = () => new Date().toLocaleDateString('sv-SE'),
): number {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const { root = contentRoot(), note, 'note-en': noteEn, date = today(), 'dry-run': dry } = args.values;
  const language = staffLanguage(root, args.values.language);
  const say = (zh: string, en: string): void => output.out(`${language === 'zh' ? zh : en}\n`);
  const { known } = listReports(root);
  const wrong = wrongUsage(args.positionals, known, date, root);
  if (wrong) {
    output.err(`usage: ${wrong[language]}\n`);
    return 2;
  }
  const ids = args.positionals.length > 0 ? args.positionals : listReportIds(root, false);
  // A change that no correction tells is a warning: it is told, and stops nothing.
  const { files } = inspectLibrary(root, { ids });
  if (hasErrors(files)) {
    output.err(reportProblems(files, { language }));
    return 1;
  }
  try {
    for (const id of ids) {
      const source = readSource(root, id);
      const charts = editionsOf(source.summary, source.site).flatMap((locale) =>
        chartsOf(viewReport(source, locale)),
      );
      const { read } = openPublished(root, id);
      const unique = [...new Map(charts.map((chart) => [chart.id, chart])).values()];
      const made = releaseReport(root, source.report, read?.value ?? null, {
        date,
        note,
        noteEn,
        charts: unique,
      });
      if (made.digest === null) {
        say(`${id}  没有变化，不用记`, `${id}  unchanged, nothing to record`);
        continue;
      }
      if (!dry) writeFiles(root, made.files);
      const first = read === null;
      say(
        `${id}  ${first ? '首次记录' : '记下新的一版'} ${made.digest.slice(0, 12)}，${date}`,
        `${id}  ${first ? 'first version' : 'a new version'} ${made.digest.slice(0, 12)}, ${date}`,
      );
      for (const { before, after } of made.changes) output.out(`  ${before} → ${after ?? '—'}\n`);
    }
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    output.err(reportProblems(error.files, { language }));
    return 1;
  }
  if (dry) say('只是试看，没有写文件。', 'A dry run: nothing was written.');
  return 0;
}

function wrongUsage(
  ids: readonly string[],
  known: readonly string[],
  date: string,
  root: string,
): { zh: string; en: string } | null {
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger !== undefined)
    return {
      zh: `没有报告 ${stranger}。可以是：${known.join('、')}。`,
      en: `There is no report ${stranger}. Known: ${known.join(', ')}.`,
    };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    return {
      zh: `日期写成 2026-01-22 这样：${date}。`,
      en: `A date looks like 2026-01-22: ${date}.`,
    };
  const draft = ids.find((id) => isUnpublished(root, id));
  if (draft !== undefined)
    return {
      zh: `${draft} 还没有发布（report.yaml 里的 status），不能记作公布过。`,
      en: `${draft} isn't published yet (status in report.yaml): it can't be recorded as such.`,
    };
  return null;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = release(process.argv.slice(2));
}
