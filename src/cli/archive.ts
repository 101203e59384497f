import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInShard, joinArchives, parseShard } from '../archive/index.ts';
import type { JoinProblem } from '../archive/index.ts';
import { contentRoot, isUnpublished, listReportIds, listReports } from '../library/index.ts';
import { runArchives } from './archive-run.ts';
import { readArgs, standardOutput } from './args.ts';
import type { Output } from './args.ts';
import { speaker, staffLanguage, wrongLanguage } from './language.ts';
import type { Say } from './language.ts';

const COMMAND = {
  usage:
    'npm run archive -- [ID…] [--out DIR] [--root DIR] [--shard i/n] [--no-cache] [--language zh|en]\n' +
    '       npm run archive -- --join DIR… [--out DIR] [--root DIR]',
  about:
    '为每份报告做一个存档包（BagIt 文件夹和 zip）：各版本的 PDF 和单文件网页、数据、原文、设定；写了报告编号就只做那几份。\n' +
    '  --out DIR    存到哪个文件夹（默认 archive）\n' +
    '  --root DIR   哪个文件夹里有 seeds/ 和 content/\n' +
    '  --shard i/n  只做 n 份中的第 i 份，好让几台机器分头做；每台存到自己的文件夹\n' +
    '  --join       把分头做好的文件夹合成一个，与一次做完的逐字节相同；少了报告就不写\n' +
    '  --no-cache   全部重做\n' +
    'Makes the archive of each report, a BagIt bag as a folder and a zip: PDF and single-file page of each edition, data,\n' +
    'source text, settings; with report ids, only of those.\n' +
    '  --out DIR    folder to write into (archive)\n' +
    '  --root DIR   folder that holds seeds/ and content/\n' +
    '  --shard i/n  only the ith of n parts, so that several machines share the work, each into a folder of its own\n' +
    '  --join       joins such folders into one, byte for byte what one run makes; writes nothing where reports are missing\n' +
    '  --no-cache   makes everything again\n' +
    '退出码：0 做完，1 有报告没做成，2 用法不对，130 被 Ctrl-C 中断。\n' +
    'Exit code: 0 done, 1 a report failed, 2 wrong usage, 130 stopped by Ctrl-C.',
  options: {
    out: { type: 'string' as const, default: 'archive' },
    root: { type: 'string' as const },
    shard: { type: 'string' as const },
    join: { type: 'boolean' as const, default: false },
    'no-cache': { type: 'boolean' as const, default: false },
    language: { type: 'string' as const },
  },
  arguments: [0, Number.MAX_SAFE_INTEGER] as [number, number],
};

/** Runs the command and gives its exit code: 0, 1 where a report failed, 2 where the usage is wrong, 130 after Ctrl-C. */
export async function archive(argv: readonly string[], output: Output = standardOutput): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const { out, root = contentRoot(), shard: part, join, 'no-cache': fresh } = args.values;
  const wrong = wrongLanguage(args.values.language);
  if (wrong !== null) {
    output.err(wrong);
    return 2;
  }
  const language = staffLanguage(root, args.values.language);
  const say = speaker(language);
  const listed = listReports(root);
  const shown = listReportIds(root);
  if (join) return joinParts(args.positionals, out, shown, output, say);
  const stranger = args.positionals.find((id) => !listed.known.includes(id));
  if (stranger !== undefined) {
    const known = listed.known.join(', ');
    output.err(
      `usage: 不认识的报告：${stranger}。可以是：${known}。\nUnknown report: ${stranger}. Known: ${known}.\n`,
    );
    return 2;
  }
  const draft = args.positionals.find((id) => isUnpublished(root, id));
  if (draft !== undefined) {
    output.err(
      `${say(
        `${draft}：还没有发布（report.yaml 的 status），不能存档。`,
        `${draft}: not published yet (status in report.yaml), so it can't be archived.`,
      )}\n`,
    );
    return 1;
  }
  const shard = part === undefined ? null : parseShard(part);
  if (part !== undefined && !shard) {
    output.err(
      `usage: --shard ${part}：应写成 i/n，i 从 1 到 n。\nExpected --shard i/n, with i from 1 to n, not ${part}.\n`,
    );
    return 2;
  }
  const chosen = args.positionals.length > 0 ? [...new Set(args.positionals)] : shown;
  const ids = shard ? chosen.filter((id) => isInShard(id, shard)) : chosen;
  return runArchives({ root, out, ids, fresh, language }, output);
}

function joinParts(
  parts: readonly string[],
  out: string,
  ids: readonly string[],
  output: Output,
  say: Say,
): number {
  if (parts.length === 0) {
    output.err('usage: --join 后面要写文件夹。 --join needs the folders to join.\n');
    return 2;
  }
  const problems = joinArchives(
    parts.map((path) => resolve(path)),
    resolve(out),
    ids,
  );
  for (const problem of problems) output.err(`${inWords(problem, say)}\n`);
  if (problems.length > 0) return 1;
  output.out(
    `${say(
      `${parts.length} 个文件夹合成一个，在 ${out}/，共 ${ids.length} 份报告。`,
      `${parts.length} folders joined into ${out}/, with ${ids.length} reports.`,
    )}\n`,
  );
  return 0;
}

function inWords(problem: JoinProblem, say: Say): string {
  switch (problem.kind) {
    case 'no-list':
      return `${problem.part}: join-no-list: ${say('没有 archive.json，或读不懂；这不是 archive 做的文件夹。', 'No archive.json that can be read: archive did not make this folder.')}`;
    case 'damaged':
      return `${problem.path}: join-damaged: ${say('文件缺失或改过，与 archive.json 不符；这份报告没有写。', 'The file is missing or was changed since archive.json was written; its report was left out.')}`;
    case 'disagree':
      return `${problem.id}: join-disagree: ${say(
        `两个文件夹里的不一样：${problem.parts.join('、')}。什么也没有写；用同一版程序和同一份内容重做。`,
        `It differs between ${problem.parts.join(' and ')}. Nothing was written; make both again with one version and one content.`,
      )}`;
    case 'missing':
      return `join-missing: ${say(
        `少了 ${problem.ids.join('、')}。什么也没有写；先做完其余各份。`,
        `Missing: ${problem.ids.join(', ')}. Nothing was written; make the other shards first.`,
      )}`;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await archive(process.argv.slice(2));
}
