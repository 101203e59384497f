import { readFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Article } from '../article/types.ts';
import type { Output } from './args.ts';
import { decodeSeed, outlineOf, parseArticle, SeedError } from '../article/index.ts';
import { readArgs, standardOutput } from './args.ts';
import { scaffoldEnglish } from '../editions/index.ts';
import { LibraryError, readReport } from '../library/index.ts';

const COMMAND = {
  usage: 'npm run -s outline -- FILE [--pretty | --scaffold-en]',
  about:
    '打印一篇文章的结构（JSON）：标题、各节、段落、图注、页面杂项；疑点写到标准错误。\n' +
    'Prints the structure of an article as JSON: title, sections, paragraphs, captions, furniture; doubts go to standard error.\n' +
    '--scaffold-en：改为打印英文版 en.md 的骨架，每段带编号和中文原文，供翻译时填写；只写到标准输出，不改动任何文件。\n' +
    '--scaffold-en prints the skeleton of an en.md instead: every paragraph with its id and the Chinese to translate from; no file is written.',
  options: {
    pretty: { type: 'boolean' as const, default: false },
    'scaffold-en': { type: 'boolean' as const, default: false },
  },
  arguments: [1, 1] as [number, number],
};

/**
 * Runs the command and gives its exit code: 0, 1 where the file can't be read as an article, 2 where the usage is wrong.
 */
export async function outline(argv: readonly string[], output: Output = standardOutput): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const path = args.positionals[0] as string;
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
    const { text, messages } = decodeSeed(bytes);
    const parsed = parseArticle(text, { path });
    const file = new VFile({ path });
    file.messages.push(...messages, ...parsed.messages);
    if (file.messages.length > 0) output.err(`${reporter(file)}\n`);
    if (args.values['scaffold-en']) {
      output.out(scaffoldEnglish(decided(path) ?? parsed.article));
      return 0;
    }
    output.out(`${JSON.stringify(outlineOf(parsed.article, text), null, args.values.pretty ? 2 : 0)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    output.err(`${path}: ${error.ruleId}: ${error.message}\n`);
    return 1;
  }
}

/**
 * The article as the library reads it, with staff's decisions on its structure, so that the ids are those of the site;
 * null for a text outside a library, or one whose report.yaml can't be read yet.
 */
function decided(path: string): Article | null {
  const [folder, file] = [dirname(resolve(path)), basename(path, '.txt')];
  if (basename(folder) !== 'seeds') return null;
  try {
    return readReport(dirname(folder), file).article;
  } catch (error) {
    if (error instanceof LibraryError) return null;
    throw error;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await outline(process.argv.slice(2));
}
