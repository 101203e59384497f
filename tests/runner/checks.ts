import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

/** A check of the whole house: one program that passes or fails. */
export interface Check {
  name: string;
  /** Arguments for Node: the program's file and its own. */
  args: string[];
}

/** The four checks that are no tests; each counts as one. */
export const CHECKS: Check[] = [
  // astro check reads .ts too, but has nothing to start from before the first page.
  globSync('src/**/*.astro').length > 0
    ? { name: 'types', args: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'] }
    : { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'imports',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
      ...['src', 'tests', 'bench'],
    ],
  },
];

/** Runs one check in this folder; its output is shown only if it fails. */
export async function runCheck(check: Check, log: (line: string) => void): Promise<Tally> {
  const start = performance.now();
  const { code, output } = await capture(check.args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) {
    log(`✔ ${check.name} (${seconds} s)`);
    return { passed: 1, failed: 0 };
  }
  log(`✖ ${check.name} (${seconds} s)\n${output.trimEnd()}`);
  return { passed: 0, failed: 1 };
}

function capture(args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
