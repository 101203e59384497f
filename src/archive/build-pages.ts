import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { listReportIds, sha256 } from '../library/index.ts';
import { PROJECT } from './project.ts';

/** The pages could not be built; the message is what the build said. */
export class PagesError extends Error {
  override name = 'archive-pages';
}

export interface BuildPagesOptions {
  signal?: AbortSignal;
  /** What a failed build tells is told in it. */
  language?: 'zh' | 'en';
}

/**
 * Builds the pages of reports, each as if it were alone and with links to the archive, and gives the folder of the site. It runs as a process of its
 * own, so that it can be ended at any moment.
 */
export async function buildPages(
  root: string,
  ids: readonly string[],
  { signal, language = 'zh' }: BuildPagesOptions = {},
): Promise<string> {
  const name = `archive-site-${sha256(`${root}\n${ids.join()}`).slice(0, 8)}`;
  const out = join(PROJECT, 'node_modules', '.cache', 'nianjian', name);
  // A list of all would outgrow what an environment may hold.
  const isAll = ids.length === listReportIds(root).length;
  const args = ['--root', root, '--out', out, '--archive', '--no-cards', '--no-audit'];
  args.push('--language', language);
  const child = spawn(process.execPath, [join(PROJECT, 'src', 'cli', 'build.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NIANJIAN_REPORTS: isAll ? '*' : ids.join(',') },
    ...(signal ? { signal } : {}),
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new PagesError(said.trim());
  return out;
}
