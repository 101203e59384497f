import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the site once for all browser tests, which find it by this environment variable. */
export const SITE = 'NIANJIAN_TEST_DIST';

/** Null if the build failed; what it said is then in the log. */
export async function prepareSite(log: (line: string) => void): Promise<{ remove: () => void } | null> {
  if (process.env[SITE] && existsSync(process.env[SITE])) return { remove: () => {} };
  const out = mkdtempSync(join(tmpdir(), 'nianjian-test-'));
  const remove = () => rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const { code, output } = await build(['--out', out]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) {
    log(`✔ build for the browser tests (${seconds} s)`);
    process.env[SITE] = out;
    return { remove };
  }
  log(`✖ build for the browser tests (${seconds} s)\n${output.trimEnd()}`);
  remove();
  return null;
}

/** Runs `src/cli/build.ts` with these arguments. */
export function build(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/build.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
