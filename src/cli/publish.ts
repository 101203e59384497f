import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditBuilt, buildSite, PROJECT } from '../build/build-site.ts';
import { refusedOut } from '../build/out-folder.ts';
import { contentRoot, listReportIds, readReport } from '../library/index.ts';
import { runArchives } from './archive-run.ts';
import { readArgs, standardOutput } from './args.ts';
import type { Output } from './args.ts';
import { check } from './check.ts';
import { speaker, staffLanguage, wrongLanguage } from './language.ts';

const COMMAND = {
  usage: 'npm run publish -- [--out DIR] [--root DIR] [--no-cache] [--language zh|en]',
  about:
    '发布前的全部工作：检查（check）、生成网站（build，带存档链接）、在 DIR/archive/ 里做存档（archive）、核对生成的一切（audit）。\n' +
    '任何一步有错就停下，退出码为 1；没有错，DIR 就可以原样放到服务器上。\n' +
    '  --out DIR   生成到哪个文件夹（默认 dist）；--root DIR 哪个文件夹里有 seeds/ 和 content/；--no-cache 存档全部重做\n' +
    'All that comes before going online: check, build with links to the archive, archive into DIR/archive/, audit of it all.\n' +
    'It stops at the first step that finds something wrong, with exit code 1; where none does, DIR can go to the server as it is.\n' +
    '  --out DIR   folder to build into (dist); --root DIR  folder that holds seeds/ and content/; --no-cache makes the archive anew',
  options: {
    out: { type: 'string' as const, default: 'dist' },
    root: { type: 'string' as const },
    'no-cache': { type: 'boolean' as const, default: false },
    language: { type: 'string' as const },
  },
  arguments: [0, 0] as [number, number],
};

/** Runs the command and gives its exit code: 0, 1 where a step found something wrong, 2 where the usage is wrong, 130 after Ctrl-C. */
export async function publish(argv: readonly string[], output: Output = standardOutput): Promise<number> {
  const args = readArgs(COMMAND, argv, output);
  if (!args.ok) return args.code;
  const { out, root = contentRoot(), 'no-cache': fresh } = args.values;
  const wrong = wrongLanguage(args.values.language);
  if (wrong !== null) {
    output.err(wrong);
    return 2;
  }
  const language = staffLanguage(root, args.values.language);
  const refused = refusedOut(out, { root, project: PROJECT });
  if (refused) {
    output.err(`usage: ${refused[language]}\n`);
    return 2;
  }
  const say = (line: string) => output.out(`${line}\n`);
  const word = speaker(language);
  say(word('— 检查', '— check'));
  const checked = check(['--language', language], output, { root });
  if (checked !== 0) return checked;
  say(word('— 生成', '— build'));
  await buildSite({ root, out, archive: true, audit: false, language, log: say });
  say(word('— 存档', '— archive'));
  const ids = listReportIds(root);
  const archived = await runArchives({ root, out: join(out, 'archive'), ids, fresh, language }, output);
  if (archived === 130) return archived;
  say(word('— 核对', '— audit'));
  const sound = auditBuilt(root, out, { language, log: say });
  if (archived !== 0 || !sound) return 1;
  const unrecorded = ids.filter((id) => !readReport(root, id).versions.some(({ now }) => now));
  if (unrecorded.length > 0)
    say(
      language === 'zh'
        ? `可以上线了：把 ${out}/ 里的全部文件传到服务器。上线以后运行 npm run release，记下公布的 ${unrecorded.length} 份报告，并提交到 Git。`
        : `Ready: put all files of ${out}/ on the server. Once online, npm run release records the reports that are new or changed (${unrecorded.length}); commit what it writes.`,
    );
  return 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await publish(process.argv.slice(2));
}
