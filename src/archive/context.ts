import { statSync } from 'node:fs';
import { codeVersion } from '../library/index.ts';
import { packagedVersion } from './chromium.ts';
import { launchBrowser } from './browser.ts';
import { PROJECT } from './project.ts';
import type { MakerContext } from './maker.ts';

/** What the bytes of an archive depend on beside the report and the packages, which package-lock.json names. */
const CODE = ['src/editions', 'src/charts', 'src/library', 'src/site', 'src/archive', 'package-lock.json'];

/** What is the same for all reports of a run. The browser from npm tells its version without being started. */
export async function readContext(root: string): Promise<MakerContext> {
  return { root, code: codeVersion(PROJECT, CODE), browser: await browserVersion() };
}

async function browserVersion(): Promise<string> {
  const path = process.env['CHROMIUM_PATH'];
  if (path) {
    const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
    return `${path} ${size} ${mtimeMs}`;
  }
  const version = packagedVersion();
  if (version) return version;
  const browser = await launchBrowser();
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}
