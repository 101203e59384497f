import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { release } from '../../src/cli/release.ts';
import { makeLibrary, run, TOWN } from './library.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-versions-'));
const out = join(root, 'out');
const silent = { out: () => {}, err: () => {} };
const bag = join(out, TOWN);
const kept = join(bag, 'data/source/content/reports', TOWN);

/** A town that published its report, and then put one number right. */
before(async () => {
  makeLibrary(root);
  assert.equal(release(['--root', root, '--date', '2025-01-22'], silent), 0);
  const seed = join(root, 'seeds', `${TOWN}.txt`);
  writeFileSync(seed, readFileSync(seed, 'utf8').replace('3.2万吨', '3.6万吨'));
  appendFileSync(
    join(root, 'content/reports', TOWN, 'report.yaml'),
    'corrections:\n  - { date: 2025-02-03, what: 粮食总产量改为 3.6 万吨, why: 原稿笔误 }\n',
  );
  const made = await run('archive', TOWN, '--root', root, '--out', out);
  assert.equal(made.code, 0, made.output);
});
after(() => rmSync(root, { recursive: true, force: true }));

test('the next archive holds the correction and the earlier version, and is proved whole', async () => {
  const { code, output } = await run('verify', bag);
  assert.equal(code, 0, output);
  const [name = ''] = readdirSync(join(kept, 'versions'));
  assert.match(readFileSync(join(kept, 'versions', name, 'seed.txt'), 'utf8'), /3\.2万吨/);
  const page = readFileSync(join(bag, 'data', `${TOWN}.zh-Hans.html`), 'utf8');
  assert.match(page, /粮食总产量改为/);
  assert.match(page, new RegExp(`versions/${name}/`));
});

test('a bag whose earlier version was changed is no longer whole, whatever its digests say', async () => {
  const [name = ''] = readdirSync(join(kept, 'versions'));
  const file = join(kept, 'versions', name, 'seed.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace('3.2万吨', '3.9万吨'));
  const { code, output } = await run('verify', bag);
  assert.equal(code, 1);
  assert.match(output, /broken-version|versions\/[0-9a-f]{12}/);
});
