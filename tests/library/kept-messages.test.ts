import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { openCache } from '../../src/library/cache.ts';
import { inspectLibrary } from '../../src/library/index.ts';
import { keptMessages } from '../../src/library/kept-messages.ts';
import { forget } from '../../src/library/understand.ts';
import { FIXTURES, makeCache, makeLibrary } from './fixture.ts';

const PROJECT = join(import.meta.dirname, '../..');
const ID = '2024-heyuan-town';

/** All of a library's messages as data. */
function told(root: string, cache: string | null): unknown[] {
  forget();
  return inspectLibrary(root, { cache }).files.flatMap(({ path, messages }) =>
    messages.map((message) => ({ path, ...message, name: message.name, cause: undefined })),
  );
}

test('what check says is the same where nothing is kept yet, where it is, and without a cache', (t) => {
  const cases = readdirSync(FIXTURES).filter((name) => name !== 'base');
  assert.ok(cases.length > 20);
  for (const name of cases) {
    const [root, cache] = [makeLibrary(t, name), makeCache(t)];
    const without = told(root, null);
    assert.deepEqual(told(root, cache), without, name);
    assert.deepEqual(told(root, cache), without, name);
  }
});

test('the same of an English text with faults, of choices of script, of words without English, and of prose about the site', (t) => {
  const [root, cache] = [mkdtempSync(join(tmpdir(), 'nianjian-')), makeCache(t)];
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['seeds', 'content'])
    cpSync(join(PROJECT, folder), join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/glossary.yaml'), '{}\n');
  writeFileSync(join(root, 'content/about.md'), '恒誉环保在本站。\n');
  for (const id of readdirSync(join(root, 'content/reports'))) {
    const file = join(root, 'content/reports', id, 'en.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/billion/g, 'million'));
  }
  const without = told(root, null);
  const names = new Set(without.map((message) => (message as { ruleId: string }).ruleId));
  for (const name of ['number-scale', 'script-choice', 'unnamed-term']) assert.ok(names.has(name), name);
  assert.ok(without.some((message) => (message as { path: string }).path === 'content/about.md'));
  assert.deepEqual(told(root, cache), without);
  assert.deepEqual(told(root, cache), without);
});

test('a message goes when its file is mended, and comes back with the fault', (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  const english = join(root, `content/reports/${ID}/en.md`);
  mkdirSync(join(root, `content/reports/${ID}`), { recursive: true });
  const rules = (): unknown[] => told(root, cache).map((message) => (message as { ruleId: string }).ruleId);
  const before = rules();
  appendFileSync(english, '\n<!-- ¶ nowhere -->\n\nNothing.\n');
  assert.ok(rules().includes('english-unknown-id'));
  rmSync(english);
  assert.deepEqual(rules(), before);
  writeFileSync(english, '<!-- ¶ nowhere -->\n\nNothing.\n');
  assert.ok(rules().includes('english-unknown-id'));
});

test('nothing is kept of what depends on something unknown', (t) => {
  const cache = openCache(makeCache(t));
  let looked = 0;
  const look = (digest: string | null): void => {
    const file = new VFile({ path: 'one.txt' });
    keptMessages([file], { seed: digest }, cache, () => {
      looked += 1;
      file.message('找到了', { line: 1, column: 2 });
    });
    assert.deepEqual(file.messages.map(String), ['one.txt:1:2: 找到了']);
  };
  for (const digest of [null, null, 'a', 'a', 'b']) look(digest);
  assert.equal(looked, 4);
});
