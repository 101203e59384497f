/** Serves dist/ as a web server would, under the base path of content/site.yaml; see `--help`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveSite } from '../build/serve.ts';
import { contentRoot, readSite } from '../library/index.ts';
import { readArgs } from './args.ts';
import { speaker, staffLanguage, wrongLanguage } from './language.ts';

const COMMAND = {
  usage: 'npm run preview -- [--out DIR] [--port N] [--host NAME] [--language zh|en]',
  about:
    '像网站服务器那样打开 DIR（默认 dist）里生成好的网站；端口默认 4321，地址默认 127.0.0.1，0 号端口由系统选。\n' +
    'Serves the built site in DIR (dist) as a web server would, on port 4321 of 127.0.0.1 unless told; port 0 is any free one.',
  options: {
    out: { type: 'string' as const, default: 'dist' },
    port: { type: 'string' as const, default: '4321' },
    host: { type: 'string' as const, default: '127.0.0.1' },
    language: { type: 'string' as const },
  },
  arguments: [0, 0] as [number, number],
};

async function preview(argv: readonly string[]): Promise<number> {
  const args = readArgs(COMMAND, argv);
  if (!args.ok) return args.code;
  const { out, port, host } = args.values;
  const wrong = wrongLanguage(args.values.language);
  if (wrong !== null) {
    console.error(wrong);
    return 2;
  }
  const say = speaker(staffLanguage(contentRoot(), args.values.language));
  if (!/^\d{1,5}$/.test(port)) {
    console.error(`usage: --port ${port}：应为端口号。 Expected the number of a port.`);
    return 2;
  }
  if (!existsSync(join(out, 'index.html'))) {
    console.error(
      say(
        `${out} 里没有网站。先运行 npm run build。`,
        `There is no site in ${out}. Run npm run build first.`,
      ),
    );
    return 1;
  }
  const { base } = readSite(contentRoot());
  const { url } = await serveSite(resolve(out), { base, host, port: Number(port) });
  console.log(`${url}  ${say('（Ctrl+C 结束）', '(Ctrl+C to stop)')}`);
  return 0;
}

process.exitCode = await preview(process.argv.slice(2));
