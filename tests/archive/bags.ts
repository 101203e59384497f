import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeBag } from '../../src/archive/bag/index.ts';
import { verifyBag } from '../../src/archive/verify/index.ts';
import type { Limits } from '../../src/archive/verify/index.ts';

export interface File {
  path: string;
  bytes: Uint8Array;
}

/** A folder that goes away with the test. */
export function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-bag-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A sound bag that holds no report. */
export const smallBag = (): File[] =>
  makeBag(
    [
      { path: 'a.txt', bytes: Buffer.from('甲') },
      { path: 'b/c.txt', bytes: Buffer.from('乙') },
    ],
    [['Source-Organization', '编辑部']],
  );

export function writeFiles(folder: string, files: readonly File[]): string {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** What verify finds in a bag, by rule and file; that it holds no report is left out. */
export async function findings(path: string, limits?: Limits): Promise<string[]> {
  const verdict = await verifyBag(path, limits);
  return verdict.findings
    .filter(({ rule }) => rule !== 'source-missing')
    .map(({ rule, path: inside, args }) => [rule, inside ?? args?.['name'] ?? ''].join(' ').trim());
}
