/** Serves dist/ as a web server would, under the base path of content/site.yaml; see `--help`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from '../build/serve.ts';
import { contentRoot, readSite } from '../library/index.ts';

const HELP = `npm run preview -- [选项 options]

  --out DIR     生成好的网站 / the built site (dist)
  --port N      端口 / port (4321)
  --host NAME   地址 / address to listen on (127.0.0.1)
  --help        显示本页 / show this`;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else if (!existsSync(join(values.out, 'index.html'))) {
  console.error(
    `${values.out} 里没有网站。先运行 npm run build。\nThere is no site in ${values.out}. Run npm run build first.`,
  );
  process.exitCode = 1;
} else {
  const { base } = readSite(contentRoot());
  const { url } = await serveSite(resolve(values.out), {
    base,
    host: values.host,
    port: Number(values.port),
  });
  console.log(`${url}  （Ctrl+C 结束 / to stop）`);
}
