import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROJECT } from '../../src/build/build-site.ts';
import { refusedOut } from '../../src/build/out-folder.ts';
import { publish } from '../../src/cli/publish.ts';

const root = join(homedir(), 'library');
const refused = (out: string): boolean => refusedOut(out, { root, project: PROJECT }) !== null;

test('no site is built into a folder that holds the project, the library or what staff write, since that is replaced', () => {
  for (const out of ['.', '..', '/', homedir(), root, join(root, 'content'), join(root, 'seeds/site')])
    assert.ok(refused(out), out);
  for (const name of ['public', 'public/reports', 'src', 'docs', '.git'])
    assert.ok(refused(join(PROJECT, name)), name);
});

test("any other folder is fine, also one whose name begins as another, and the program's own cache", () => {
  for (const out of [
    join(PROJECT, 'node_modules/.cache/nianjian/a'),
    'dist',
    'site/reports',
    'public-html',
    join(root, 'content-site'),
    join(root, '..dist'),
  ])
    assert.ok(!refused(out), out);
});

test('publish says so before it does anything', async () => {
  let said = '';
  const say = (text: string): void => void (said += text);
  const argv = ['--out', join(PROJECT, 'public/reports'), '--language', 'zh'];
  assert.equal(await publish(argv, { out: say, err: say }), 2);
  assert.match(said, /^usage: --out .*会被清空/);
});
