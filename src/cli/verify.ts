import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listBags, toFiles, verifyBag } from '../archive/verify/index.ts';
import { contentRoot, reportProblems } from '../library/index.ts';
import type { MessageLanguage } from '../library/index.ts';
import type { Output } from './args.ts';
import { readArgs, standardOutput } from './args.ts';
import { speaker, staffLanguage, wrongLanguage } from './language.ts';

const LANGUAGES = ['zh', 'en', 'both'] as const satisfies MessageLanguage[];

const COMMAND = {
  usage: `npm run verify -- PATH… [--language ${LANGUAGES.join('|')}]`,
  about:
    '核对存档包（文件夹或 zip；也可以是装着许多包的文件夹）：重算每个文件的摘要，从包里的原文重新读出数字，\n' +
    '与 JSON、CSV、网页和 PDF 逐个比对；改过哪个文件、哪个数字，都会指出来。不解开、不改动任何东西。\n' +
    'Verifies bags (a folder, a zip, or a folder of them): computes every digest again, reads the figures from the source\n' +
    'text in the bag again, and compares them with JSON, CSV, page and PDF; names every file and figure that was changed.\n' +
    'It unpacks nothing and changes nothing.\n' +
    '退出码：0 完整无误，1 有问题，2 用法不对。 Exit code: 0 whole, 1 something is wrong, 2 wrong usage.',
  options: { language: { type: 'string' as const } },
  arguments: [1, Number.MAX_SAFE_INTEGER] as [number, number],
};

/** Runs the command and gives its exit code: 0, 1 where something is wrong, 2 where the usage is. */
export async function verify(argv: readonly string[], output: Output = standardOutput): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const asked = args.values.language;
  const wrong = wrongLanguage(asked, LANGUAGES);
  if (wrong !== null) {
    output.err(wrong);
    return 2;
  }
  const spoken = staffLanguage(contentRoot(), asked);
  const language: MessageLanguage = asked === 'both' ? 'both' : spoken;
  const say = speaker(spoken);
  let bad = 0;
  for (const path of args.positionals.flatMap(listBags)) {
    const verdict = await verifyBag(path);
    if (verdict.findings.length === 0)
      output.out(
        `✔ ${path}  ${say(`${verdict.files} 个文件，完整无误`, `${verdict.files} files, all whole`)}\n`,
      );
    else {
      bad++;
      output.out(`✖ ${path}\n\n${reportProblems(toFiles(verdict), { language })}\n`);
    }
  }
  return bad > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await verify(process.argv.slice(2));
}
