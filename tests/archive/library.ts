import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const TOWN = '2024-heyuan-town';
export const PARK = '2025-qilu-software-park';
export const LOCALES = ['zh-Hans', 'en'] as const;

/** Runs a command of src/cli/. */
export function run(command: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Two reports, one of them with English, in two editions. */
export function makeLibrary(folder: string): void {
  cpSync('tests/fixtures/library/base', folder, { recursive: true });
  cpSync(`seeds/${PARK}.txt`, join(folder, 'seeds', `${PARK}.txt`));
  cpSync(`content/reports/${PARK}`, join(folder, 'content', 'reports', PARK), { recursive: true });
  cpSync('content/glossary.yaml', join(folder, 'content', 'glossary.yaml'));
  const site = readFileSync('content/site.yaml', 'utf8').replace(
    /^editions:.*$/m,
    `editions: [${LOCALES.join(', ')}]`,
  );
  writeFileSync(join(folder, 'content', 'site.yaml'), site);
}
