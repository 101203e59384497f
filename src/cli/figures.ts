import { readFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Output } from './args.ts';
import { decodeSeed, parseArticle, SeedError } from '../article/index.ts';
import { explainFigures, extractFigures, figureLines } from '../figures/index.ts';
import { readArgs, standardOutput } from './args.ts';

const COMMAND = {
  usage: 'npm run -s figures -- FILE [--date YYYY-MM] [--explain]',
  about:
    '把一篇文章中的数据逐条打印成 JSON 行；--date 是“去年”“今年”所指的时间；读不懂的数值写到标准错误；--explain 逐条说明每个数据由哪些词、按哪条规则读出。\n' +
    "Prints what an article says in numbers as JSON lines, one a statement; --date is what 去年 and 今年 are read from; numbers that can't be read go to standard error; --explain tells for each figure the words, the rule that bound it, and what else was considered.",
  options: { date: { type: 'string' as const }, explain: { type: 'boolean' as const } },
  arguments: [1, 1] as [number, number],
};

/** Runs the command and gives its exit code: 0, 1 where the file can't be read as an article, 2 where the usage is wrong. */
export async function figures(argv: readonly string[], output: Output = standardOutput): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const path = args.positionals[0] as string;
  const { date } = args.values;
  if (date !== undefined && !/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(String(date))) {
    output.err(`--date ${String(date)}: usage: 应为 YYYY-MM。 Expected YYYY-MM.\n`);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    output.err(
      `${path}: seed-unreadable: 读不了这个文件。 The file can't be read: ${(error as Error).message}\n`,
    );
    return 1;
  }
  try {
    const { article } = parseArticle(decodeSeed(bytes).text, { path });
    const options = { reference: date === undefined ? undefined : String(date) };
    const lines = args.values.explain
      ? explainFigures(article, options)
      : figureLines(article, options).map((line) => JSON.stringify(line));
    for (const line of lines) output.out(`${line}\n`);
    const file = new VFile({ path });
    file.messages.push(...extractFigures(article, options).messages);
    if (file.messages.length > 0) output.err(`${reporter(file)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    output.err(`${path}: ${error.ruleId}: ${error.message}\n`);
    return 1;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await figures(process.argv.slice(2));
}
