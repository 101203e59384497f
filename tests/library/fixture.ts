import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

export const FIXTURES = join(import.meta.dirname, '../fixtures/library');

/**
 * A library in a folder of its own: the base fixture, with a case's files laid over it and those named in its
 * DELETE file taken away. The folder goes with the test.
 */
export function makeLibrary(t: TestContext, name?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'nianjian-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(FIXTURES, 'base'), root, { recursive: true });
  if (name === undefined) return root;
  const folder = join(FIXTURES, name);
  cpSync(folder, root, {
    recursive: true,
    filter: (source) => !/(?:DELETE|expected\.txt)$/.test(source),
  });
  const list = join(folder, 'DELETE');
  const gone = existsSync(list) ? readFileSync(list, 'utf8').split(/\r?\n/).filter(Boolean) : [];
  for (const path of gone) rmSync(join(root, path));
  return root;
}

/** A folder for a cache, gone with the test. */
export function makeCache(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-cache-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  return folder;
}
