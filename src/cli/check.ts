import { realpathSync } from 'node:fs';
import type { VFile } from 'vfile';
import { fileURLToPath } from 'node:url';
import { contentRoot, hasErrors, inspectLibrary, listReports, reportProblems } from '../library/index.ts';
import type { MessageLanguage } from '../library/index.ts';
import type { Output } from './args.ts';
import { readArgs, standardOutput } from './args.ts';
import { toGithub, toJson } from './check-formats.ts';
import { staffLanguage, wrongLanguage } from './language.ts';

const FORMATS = ['pretty', 'json', 'github'] as const;
const LANGUAGES = ['zh', 'en', 'both'] as const satisfies MessageLanguage[];

const COMMAND = {
  usage: `npm run check -- [ID…] [--format ${FORMATS.join('|')}] [--language ${LANGUAGES.join('|')}]`,
  about:
    '检查 seeds/ 和 content/ 里的全部文件，一次列出所有问题和疑点，最严重的在前；写了报告编号就只检查那几份。\n' +
    'Checks every file in seeds/ and content/ and lists all problems and doubts at once, the most serious first; with report ids, only those.\n' +
    '说中文或英文：site.yaml 的 language、系统的 LANG，或 --language；both 两种都说。 In Chinese or English: language in site.yaml, LANG, or --language; both is both.\n' +
    '退出码：0 没有错误，1 有错误，2 用法不对。 Exit code: 0 no errors, 1 errors, 2 wrong usage.',
  options: {
    format: { type: 'string' as const, default: 'pretty' },
    language: { type: 'string' as const },
  },
  arguments: [0, Number.MAX_SAFE_INTEGER] as [number, number],
};

/** Where the command looks: by default the folder it is given in, and the program's own cache. */
export interface CheckOptions {
  root?: string;
  cache?: string | null;
  /** The machine's settings, of which LANG is read. */
  env?: Readonly<Record<string, string | undefined>>;
}

/** Runs the command and gives its exit code: 0, 1 where there are errors, 2 where the usage is wrong. */
export function check(
  argv: readonly string[],
  output: Output = standardOutput,
  options: CheckOptions = {},
): number {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const { root = contentRoot(), env, ...cache } = options;
  const ids = args.positionals;
  const { known } = listReports(root);
  const format = FORMATS.find((one) => one === args.values.format);
  const asked = args.values.language;
  const wrong = wrongLanguage(asked, LANGUAGES);
  const language: MessageLanguage = asked === 'both' ? 'both' : staffLanguage(root, asked, env);
  const stranger = ids.find((id) => !known.includes(id));
  if (!format || wrong !== null || stranger !== undefined) {
    output.err(
      !format
        ? unknown('--format', args.values.format, FORMATS)
        : (wrong ?? unknown('ID', stranger ?? '', known)),
    );
    return 2;
  }
  const { files, reports } = inspectLibrary(root, { ...cache, ...(ids.length > 0 ? { ids } : {}) });
  const wanted = ids.length > 0 ? files.filter(({ path }) => concerns(path, ids)) : files;
  if (format === 'json') output.out(toJson(wanted));
  else if (format === 'github') output.out(toGithub(wanted, language));
  else if (wanted.length > 0)
    output.out(reportProblems(wanted, { language }) + sayDesk(wanted, known, language));
  else output.out(`${sayNone(reports.length, language)}\n`);
  return hasErrors(wanted) ? 1 : 0;
}

function unknown(what: string, value: string, known: readonly string[]): string {
  const list = known.join(', ');
  return `usage: 不认识的 ${what}：${value}。可以是：${list}。\nUnknown ${what}: ${value}. Known: ${list}.\n`;
}

function sayNone(count: number, language: MessageLanguage): string {
  const zh = `${count} 份报告，没有问题。`;
  const en = `No problems in ${count} report${count === 1 ? '' : 's'}.`;
  return language === 'both' ? `${zh} ${en}` : language === 'zh' ? zh : en;
}

/** Where most of it is settled with a button. */
function sayDesk(files: readonly VFile[], known: readonly string[], language: MessageLanguage): string {
  const ids = known.filter((id) => files.some(({ path }) => isOf(path, id)));
  if (ids.length === 0) return '';
  const command = ids.length === 1 ? `npm run desk -- ${ids[0]}` : 'npm run desk';
  const zh = `大多可以在审稿台的“提醒”里点一下解决：${command}`;
  const en = `Most of it is settled with a button on the desk, under Doubts: ${command}`;
  return `${language === 'both' ? `${zh}\n${en}` : language === 'zh' ? zh : en}\n`;
}

/** A file that belongs to one of the reports, or to all. */
function concerns(path: string, ids: readonly string[]): boolean {
  if (/^content\/[^/]*$/.test(path)) return true;
  return ids.some((id) => isOf(path, id));
}

const isOf = (path: string, id: string): boolean =>
  path === `seeds/${id}.txt` || path.startsWith(`content/reports/${id}/`);

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = check(process.argv.slice(2));
}
