import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { isPackaged, unpackChromium } from './chromium.ts';

/** As root, in a container, without a screen; and glyphs unhinted, as on paper. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

export interface BrowserOptions {
  /** For a tool that speaks to the browser itself, as Lighthouse does. */
  debuggingPort?: number;
  /** The file of fontconfig that says which fonts there are, where the browser from npm is used; else the one unpacked with it. */
  fonts?: string;
  /** Whoever starts the browser ends it on Ctrl-C; by default Playwright does, and ends this process too. */
  ownSignals?: boolean;
}

/** No browser could be started; the message says where one comes from. */
export class BrowserError extends Error {
  override name = 'no-browser';
}

/**
 * Starts a headless Chromium: the one that `CHROMIUM_PATH` names, else the one from npm (Linux on x64),
 * else an installed Chrome or Edge. The caller closes it.
 */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const args = [...FLAGS];
  if (options.debuggingPort) args.push(`--remote-debugging-port=${options.debuggingPort}`);
  const attempts = await candidates(options.fonts);
  const signals = !options.ownSignals;
  const failures: string[] = [];
  for (const attempt of attempts) {
    try {
      return await chromium.launch({
        ...attempt,
        args,
        headless: true,
        handleSIGINT: signals,
        handleSIGTERM: signals,
        handleSIGHUP: signals,
      });
    } catch (error) {
      const [line] = String(error instanceof Error ? error.message : error).split('\n');
      failures.push(`  ${attempt.executablePath ?? attempt.channel}: ${line}`);
    }
  }
  throw new BrowserError(helpText(failures));
}

async function candidates(fonts?: string): Promise<LaunchOptions[]> {
  const path = process.env['CHROMIUM_PATH'];
  if (path) return [{ executablePath: path }];
  if (!isPackaged) return [{ channel: 'chrome' }, { channel: 'msedge' }, { channel: 'chromium' }];
  const { executablePath, env } = await unpackChromium();
  const own = fonts ? { FONTCONFIG_FILE: fonts } : {};
  return [{ executablePath, env: { ...(process.env as Record<string, string>), ...env, ...own } }];
}

function helpText(failures: string[]): string {
  return `没有找到可用的浏览器 / no browser could be started
${failures.join('\n')}
为什么 / why: 生成 PDF 与浏览器测试需要 Chromium 内核的浏览器。PDFs and browser tests need a browser of the Chromium family.
怎么办 / what to do: 安装 Chrome 或 Edge，或用环境变量 CHROMIUM_PATH 指明其路径。
  Install Chrome or Edge, or set the environment variable CHROMIUM_PATH to its program.`;
}
