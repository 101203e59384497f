import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../runner/site.ts';

test('build --help says what can be chosen, in both languages', async () => {
  const { code, output } = await build(['--help']);
  assert.equal(code, 0);
  for (const part of ['--out', '--root', '--no-fonts', '--no-audit', '选项', 'options'])
    assert.ok(output.includes(part), part);
});

test('build without seeds and content says what is missing, and shows no stack', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'nianjian-empty-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const { code, output } = await build(['--root', root, '--out', join(root, 'dist')]);
  assert.equal(code, 1);
  assert.match(output, /content\/site\.yaml.*site-missing/);
  assert.doesNotMatch(output, /\n\s+at /);
});
