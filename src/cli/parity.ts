import { createReadStream, realpathSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { compareNumbers, explain } from '../editions/index.ts';
import type { Explained } from '../editions/index.ts';
import type { Output } from './args.ts';
import { readArgs, standardOutput } from './args.ts';

const FORMATS = ['json', 'pretty'] as const;

const COMMAND = {
  usage: `npm run -s parity -- PAIRS.jsonl|- [--format ${FORMATS.join('|')}]`,
  about:
    '核对中英对照文本里的数字：每行一个 {"id", "zh", "en"}，每行打印 {"id", "mismatches": [{"kind", "zh", "en", "why"}]}；- 表示从标准输入读。\n' +
    '按数量、性质、单位、限定词、升降和次序核对，不是按数字的写法。\n' +
    'Compares the numbers of translated texts: a line {"id", "zh", "en"} each, and a line {"id", "mismatches": [{"kind", "zh", "en", "why"}]} for each; - reads standard input.\n' +
    'It compares magnitude, kind, unit, hedge, rise or fall and order, not digits.\n' +
    '--format pretty 只列出有出入的各行，给人看。 --format pretty lists only lines that differ, for people.\n' +
    '退出码：0 全部读完，1 有读不了的行，2 用法不对。 Exit code: 0 all lines were read, 1 some could not be, 2 wrong usage.',
  options: { format: { type: 'string' as const, default: 'json' } },
  arguments: [1, 1] as [number, number],
};

/** A line of the input: two texts that should say the same numbers. */
const pairSchema = z.object({ id: z.union([z.string(), z.number()]), zh: z.string(), en: z.string() });

/** Runs the command and gives its exit code: 0, 1 where a line or the file can't be read, 2 where the usage is wrong. */
export async function parity(
  argv: readonly string[],
  output: Output = standardOutput,
  input: Readable = process.stdin,
): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const format = FORMATS.find((one) => one === args.values.format);
  if (format === undefined) {
    output.err(
      `usage: 不认识的 --format：${args.values.format}。可以是：${FORMATS.join('、')}。 Unknown --format: ${args.values.format}. Known: ${FORMATS.join(', ')}.\n`,
    );
    return 2;
  }
  const path = args.positionals[0] as string;
  const source = path === '-' ? input : createReadStream(path);
  const name = path === '-' ? '<stdin>' : path;
  const counts = { lines: 0, pairs: 0, differ: 0, broken: 0 };
  try {
    for await (const line of linesOf(source)) {
      counts.lines += 1;
      if (line.trim() === '') continue;
      const pair = readPair(line);
      if (typeof pair === 'string') {
        counts.broken += 1;
        output.err(
          `${name}:${counts.lines}: bad-line: 这一行读不了，已跳过。 This line can't be read and was skipped: ${pair}\n`,
        );
        continue;
      }
      counts.pairs += 1;
      const mismatches = compareNumbers(pair.zh, pair.en).map((one) => explain(one, pair.zh, pair.en));
      if (mismatches.length > 0) counts.differ += 1;
      if (format === 'json')
        output.out(`${JSON.stringify({ id: pair.id, mismatches: mismatches.map(toRow) })}\n`);
      else if (mismatches.length > 0) output.out(toText(pair, mismatches));
    }
  } catch (error) {
    output.err(
      `${name}: pairs-unreadable: 读不了这个文件。 The file can't be read: ${(error as Error).message}\n`,
    );
    return 1;
  }
  if (format === 'pretty')
    output.out(
      `${counts.pairs} 对，${counts.differ} 对有出入。 ${counts.differ} of ${counts.pairs} pairs differ.\n`,
    );
  return counts.broken > 0 ? 1 : 0;
}

/** Lines end at a line feed alone: a text may hold U+2028. */
async function* linesOf(source: Readable): AsyncGenerator<string> {
  source.setEncoding('utf8');
  let rest = '';
  for await (const chunk of source as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function readPair(line: string): z.infer<typeof pairSchema> | string {
  try {
    const read = pairSchema.safeParse(JSON.parse(line.replace(/^\uFEFF/, '')));
    if (read.success) return read.data;
    return read.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
  } catch (error) {
    return (error as Error).message;
  }
}

function toRow({ kind, zh, en, why }: Explained): Record<string, string> {
  return {
    ...(zh === undefined ? {} : { zh }),
    ...(en === undefined ? {} : { en }),
    kind,
    why: `${why.zh}。 ${why.en}.`,
  };
}

function toText({ id, zh, en }: z.infer<typeof pairSchema>, mismatches: readonly Explained[]): string {
  const rows = mismatches.map(({ kind, why }) => `  ${kind}\n    ${why.zh}。\n    ${why.en}.\n`);
  return `${id}\n  ${zh}\n  ${en}\n${rows.join('')}\n`;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await parity(process.argv.slice(2));
}
