/** Opens the desk, where staff review a report in the browser; see `--help`. */
import { spawn } from 'node:child_process';
import { gitName, serveDesk, servePages } from '../desk/index.ts';
import { contentRoot, listReportIds } from '../library/index.ts';
import { readArgs } from './args.ts';
import { staffLanguage } from './language.ts';

const LANGUAGES = ['zh', 'en'] as const;

const COMMAND = {
  usage: 'npm run desk -- [ID] [--port N] [--language zh|en] [--no-open] [--no-pages]',
  about:
    '打开审稿台：在浏览器里核对、改正报告里的数字，整理段落，写英文，旁边就是将来的页面。只供本机使用；改动随手写进 content/。\n' +
    'Opens the desk: check and correct the figures of a report in the browser, mend paragraphs, write the English, beside the page as it will be. For this machine alone; each change is written to content/ at once.',
  options: {
    port: { type: 'string' as const, default: '0' },
    language: { type: 'string' as const },
    'no-open': { type: 'boolean' as const, default: false },
    'no-pages': { type: 'boolean' as const, default: false },
  },
  arguments: [0, 1] as [number, number],
};

async function desk(argv: readonly string[]): Promise<number> {
  const args = readArgs(COMMAND, argv);
  if (!args.ok) return args.code;
  const { port, language: asked } = args.values;
  const root = contentRoot();
  const [id] = args.positionals;
  const known = listReportIds(root);
  const language = LANGUAGES.find((one) => one === (asked ?? staffLanguage(root, undefined)));
  if (!/^\d{1,5}$/.test(port) || !language || (id !== undefined && !known.includes(id))) {
    const wrong = !language
      ? `--language ${asked}`
      : id === undefined || known.includes(id)
        ? `--port ${port}`
        : id;
    console.error(`usage: 不认识 ${wrong}。 Unknown: ${wrong}.\n${COMMAND.usage}`);
    return 2;
  }
  const log = (line: string): void => console.error(line);
  const pages = args.values['no-pages'] ? null : await servePages(root, log);
  const served = await serveDesk({ root, port: Number(port), language, who: gitName(root), pages, log });
  const address = id === undefined ? served.url : served.url.replace('/#', `/?report=${id}#`);
  console.log(
    language === 'zh'
      ? `审稿台：${address}\n（只供本机使用；Ctrl+C 结束）`
      : `The desk: ${address}\n(for this machine alone; Ctrl+C ends it)`,
  );
  if (!args.values['no-open']) openBrowser(address);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await Promise.all([served.close(), pages?.close()]);
  return 0;
}

/** Where no browser can be started, the address has been printed. */
function openBrowser(address: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

process.exitCode = await desk(process.argv.slice(2));
