import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { archive } from '../../src/cli/archive.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { makeLibrary } from '../library/fixture.ts';

const ID = '2024-heyuan-town';
const PAGE = 'zh-Hans/2024/heyuan-town/index.html';

function withStatus(t: TestContext, lines: string): string {
  const root = makeLibrary(t);
  appendFileSync(join(root, `content/reports/${ID}/report.yaml`), `${lines}\n`);
  return root;
}
async function build(root: string, drafts = false): Promise<{ out: string; said: string }> {
  const out = join(root, drafts ? 'with' : 'without');
  let said = '';
  const log = (line: string) => void (said += `${line}\n`);
  await buildSite({ root, out, drafts, fonts: false, cards: false, audit: false, log });
  return { out, said };
}

test('a draft is on no page of a build, which says so; with --drafts it is marked and kept from search engines', async (t) => {
  const root = withStatus(t, 'status: draft');
  const { out, said } = await build(root);
  assert.ok(!existsSync(join(out, PAGE)));
  assert.match(said, new RegExp(`没有生成：${ID}`));
  for (const path of ['zh-Hans/index.html', 'zh-Hans/feed.xml'])
    assert.doesNotMatch(readFileSync(join(out, path), 'utf8'), /河源镇2024年工作回顾/);

  // A second report of the organisation, so that there is a page that sets them side by side.
  const other = '2023-heyuan-town';
  mkdirSync(join(root, 'content/reports', other));
  writeFileSync(join(root, `seeds/${other}.txt`), '河源镇2023年工作回顾\n2023年，全镇粮食总产量3.1万吨。\n');
  writeFileSync(
    join(root, `content/reports/${other}/report.yaml`),
    'organisation: { name: 河源镇, en: Heyuan Town }\nyear: 2023\npublished: 2024-01-20\nreference: 2024-01\n',
  );
  const shown = await build(root, true);
  const page = readFileSync(join(shown.out, PAGE), 'utf8');
  assert.match(page, /<p class="status">草稿，尚未发布<\/p>/);
  assert.match(page, /<meta name="robots" content="noindex">/);
  const beside = readdirSync(join(shown.out, 'zh-Hans/organisations'))[0]!;
  for (const path of ['zh-Hans', `zh-Hans/organisations/${beside}`]) {
    const list = readFileSync(join(shown.out, path, 'index.html'), 'utf8');
    const marks = [...list.matchAll(/class="unpublished">([^<]*)</g)].map(([, words]) => words);
    assert.deepEqual(marks, ['草稿，尚未发布'], path);
  }
});

test('a draft with faults stops no build, a published report with faults does', async (t) => {
  const { out } = await build(withStatus(t, 'status: review\nyaer: 2024'));
  assert.ok(existsSync(join(out, 'zh-Hans/index.html')));
  await assert.rejects(build(withStatus(t, 'status: published\nyaer: 2024')), /yaer/);
});

test('a draft is not archived', async (t) => {
  const root = withStatus(t, 'status: draft');
  let err = '';
  const output = { out: () => {}, err: (text: string) => void (err += text) };
  assert.equal(
    await archive([ID, '--root', root, '--language', 'zh', '--out', join(root, 'archive')], output),
    1,
  );
  assert.match(err, /还没有发布/);
  assert.ok(!existsSync(join(root, 'archive')));
});
