import { readFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Output } from './args.ts';
import { decodeSeed, outlineOf, parseArticle, SeedError } from '../article/index.ts';
import { readArgs, standardOutput } from './args.ts';

const COMMAND = {
  usage: 'npm run -s outline -- FILE [--pretty]',
  about:
    '打印一篇文章的结构（JSON）：标题、各节、段落、图注、页面杂项；疑点写到标准错误。\n' +
    'Prints the structure of an article as JSON: title, sections, paragraphs, captions, furniture; doubts go to standard error.',
  options: { pretty: { type: 'boolean' as const, default: false } },
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
    output.out(`${JSON.stringify(outlineOf(parsed.article, text), null, args.values.pretty ? 2 : 0)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    output.err(`${path}: ${error.ruleId}: ${error.message}\n`);
    return 1;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await outline(process.argv.slice(2));
}
