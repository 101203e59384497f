import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeSeed, parseArticle } from '../article/index.ts';
import { checkSize, guessId, guessReport, IntakeError, readManuscript } from '../intake/index.ts';
import type { LocalFile } from '../intake/index.ts';
import { contentRoot, reportPath, seedPath, splitId } from '../library/index.ts';
import type { Output } from './args.ts';
import { readArgs, standardOutput } from './args.ts';
import { staffLanguage } from './language.ts';
import { create } from './new-create.ts';
import type { Run } from './new-run.ts';
import { update } from './new-update.ts';

const COMMAND = {
  usage:
    'npm run new -- FILE|- [--id 2025-qing-he] [--organisation 清河镇] [--year 2025] [--english] [--update] [--dry-run] [--language zh|en]',
  about:
    '导入一篇文章（.docx、.pdf、.html、.md、.txt，或用 - 从标准输入读），写出原文和 report.yaml，列出看出来的结构和数字。\n' +
    '--id：报告编号，就是网址；--organisation、--year：单位和年份，程序看错时写；--english：同时写出英文版的骨架；\n' +
    '--update：用新稿替换已有的原文，决定都保留；--dry-run：只看，不写文件。已有的文件不会被覆盖。\n' +
    'Takes in an article (.docx, .pdf, .html, .md, .txt, or - for standard input), writes the seed and a report.yaml, and lists the structure and figures that were found.\n' +
    "--id is the report's id and address; --organisation and --year say what the program reads wrongly; --english also writes the skeleton of an English edition;\n" +
    '--update puts a new version in the place of the article and keeps every decision; --dry-run writes nothing. No file is ever overwritten otherwise.\n' +
    '退出码：0 成功，1 没有导入，2 用法不对。 Exit code: 0 done, 1 not taken in, 2 wrong usage.',
  options: {
    id: { type: 'string' as const },
    organisation: { type: 'string' as const },
    year: { type: 'string' as const },
    english: { type: 'boolean' as const, default: false },
    update: { type: 'boolean' as const, default: false },
    'dry-run': { type: 'boolean' as const, default: false },
    language: { type: 'string' as const },
  },
  arguments: [1, 1] as [number, number],
};

/** Where the command looks and writes: by default the folder it is given in. */
export interface NewOptions {
  root?: string;
  /** What `-` reads. */
  input?: () => Uint8Array;
}

/** Runs the command and gives its exit code: 0, 1 where nothing was taken in, 2 where the usage is wrong. */
export async function newReport(
  argv: readonly string[],
  output: Output = standardOutput,
  { root = contentRoot(), input = () => readFileSync(0) }: NewOptions = {},
): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const { values } = args;
  const language = staffLanguage(root, values.language);
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !/^(?:19|2\d)\d\d$/.test(values.year ?? '')) {
    output.err(
      say(`--year 要写四位年份，例如 2025。\n`, `--year takes a year of four digits, such as 2025.\n`),
    );
    return 2;
  }
  if (values.id !== undefined && splitId(values.id) === null) {
    output.err(
      say(
        `--id 要写成“年份-英文短名”，只用小写字母、数字和连字符，例如 2025-qing-he。\n`,
        `--id is YEAR-SLUG in lower-case letters, digits and hyphens, such as 2025-qing-he.\n`,
      ),
    );
    return 2;
  }
  const path = args.positionals[0] as string;
  try {
    const local = path === '-' ? undefined : beside(dirname(path));
    const manuscript = await readManuscript(readBytes(path, input), basename(path), local);
    const { text } = decodeSeed(manuscript.seed);
    const { article } = parseArticle(text);
    const fileName = path === '-' ? '' : basename(path);
    const guesses = guessReport(text, article, { organisation: values.organisation, year, fileName });
    const id = values.id ?? guessId(guesses, fileName);
    const run: Run = {
      root,
      id,
      manuscript,
      text,
      article,
      guesses,
      language,
      output,
      dry: values['dry-run'],
    };
    for (const notice of manuscript.notices) output.out(`· ${notice[language]}\n`);
    if (existsSync(join(root, seedPath(id))) || existsSync(join(root, reportPath(id))))
      return update(run, values.update);
    return create(run, values.english);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    output.err(`${path}: ${error.ruleId}\n  ${error.texts[language]}\n`);
    return 1;
  }
}

/** Reads files of a folder and below it; a link that leads out of it has none. */
function beside(folder: string): LocalFile {
  const base = realpathSync(folder);
  return (path) => {
    try {
      const real = realpathSync(join(base, path));
      if (!real.startsWith(base + sep) || !statSync(real).isFile()) return null;
      checkSize(statSync(real).size);
      return readFileSync(real);
    } catch {
      return null;
    }
  };
}

function readBytes(path: string, input: () => Uint8Array): Uint8Array {
  if (path === '-') return input();
  try {
    checkSize(statSync(path).size);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError('unreadable-file', {
      zh: `打不开这个文件（${(error as NodeJS.ErrnoException).code ?? ''}）。请检查路径，并关闭正在使用它的程序。`,
      en: `The file can't be opened (${(error as NodeJS.ErrnoException).code ?? ''}). Check its path, and close the program that uses it.`,
    });
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await newReport(process.argv.slice(2));
}
