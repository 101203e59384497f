import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { buildSite } from '../../src/build/build-site.ts';
import { check } from '../../src/cli/check.ts';
import { release } from '../../src/cli/release.ts';
import { makeLibrary } from '../library/fixture.ts';

const ID = '2024-heyuan-town';
const FOLDER = `content/reports/${ID}`;
const SEED = `seeds/${ID}.txt`;
const PAGE = 'zh-Hans/2024/heyuan-town/index.html';
const GRAIN = 'liang-shi-zong-chan-liang-2024';

/** A town's report that went online on 22 January 2025. */
function makePublished(t: TestContext): string {
  const root = makeLibrary(t);
  assert.equal(
    say(root, '--date', '2025-01-22', '--note', '首次发布', '--note-en', 'First publication').code,
    0,
  );
  return root;
}
function say(root: string, ...argv: string[]): { code: number; text: string } {
  let text = '';
  const output = { out: (more: string) => void (text += more), err: (more: string) => void (text += more) };
  return { code: release([...argv, '--root', root, '--language', 'zh'], output, () => '2025-02-01'), text };
}
function checked(root: string): { code: number; text: string } {
  let text = '';
  const output = { out: (more: string) => void (text += more), err: (more: string) => void (text += more) };
  return { code: check(['--language', 'zh'], output, { root, cache: null }), text };
}
function edit(root: string, path: string, from: string, to: string): void {
  const before = readFileSync(join(root, path), 'utf8');
  assert.ok(before.includes(from), `${path} has no ${from}`);
  writeFileSync(join(root, path), before.replace(from, to));
}
const decide = (root: string, lines: string): void =>
  appendFileSync(join(root, FOLDER, 'report.yaml'), `${lines}\n`);
async function build(root: string, cards = false): Promise<string> {
  const out = join(root, 'site');
  await buildSite({ root, out, fonts: false, cards, audit: true, log: () => {} });
  return out;
}
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
/** What stands in the element with an id. */
const inside = (html: string, id: string): string => html.slice(html.indexOf(`id="${id}"`));

test('a version is recorded once: the ids that are public, and a copy of the files that anyone can check by its name', (t) => {
  const root = makePublished(t);
  const record = read(root, `${FOLDER}/published.yaml`);
  assert.match(record, new RegExp(`id: ${GRAIN}, said: 3.2万吨`));
  assert.match(record, /date: 2025-01-22, note: 首次发布, noteEn: First publication/);
  const [name = ''] = readdirSync(join(root, FOLDER, 'versions'));
  const files = readdirSync(join(root, FOLDER, 'versions', name)).sort();
  const sums = files.map((file) => {
    const bytes = readFileSync(join(root, FOLDER, 'versions', name, file));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  });
  const digest = createHash('sha256').update(sums.join('')).digest('hex');
  assert.ok(record.includes(digest) && digest.startsWith(name));

  const again = say(root, '--date', '2025-03-01');
  assert.match(again.text, /没有变化/);
  assert.equal(read(root, `${FOLDER}/published.yaml`), record);
});

test('a dry run writes nothing, a draft is not recorded, nor a report with errors', (t) => {
  const root = makeLibrary(t);
  assert.match(say(root, '--dry-run').text, /没有写文件/);
  assert.match(say(root, '2024-nowhere').text, /没有报告 2024-nowhere/);
  assert.match(say(root, '--date', '22.1.2025').text, /2026-01-22/);
  decide(root, 'status: draft');
  assert.match(say(root, ID).text, /还没有发布/);
  edit(root, `${FOLDER}/report.yaml`, 'status: draft', 'yaer: 2024');
  assert.equal(say(root).code, 1);
  assert.ok(!existsSync(join(root, FOLDER, 'published.yaml')));
});

test('a figure whose metric is corrected, and a section with a new heading, are still found at their old addresses', async (t) => {
  const root = makePublished(t);
  edit(root, SEED, '农业生产', '稳住粮食生产');
  decide(
    root,
    `figures:
  - said: 3.2万吨
    sentence: 2024年，全镇粮食总产量3.2万吨，同比增长4.1%；绿豆腐产量2.5万吨，同比增长6%。
    metric: 粮食收成
corrections:
  - { date: 2025-02-03, what: 粮食总产量改称粮食收成, why: 按统计口径 }`,
  );
  const { code, text } = checked(root);
  assert.equal(code, 0, text);
  assert.doesNotMatch(text, /lost-id|untold-change/);
  const out = await build(root, true);
  for (const locale of ['zh-Hans', 'zh-Hant']) {
    const html = read(out, `${locale}/2024/heyuan-town/index.html`);
    const number = inside(html, 'liang-shi-shou-cheng-2024').slice(0, 200);
    assert.match(number, new RegExp(`<span id="${GRAIN}"></span>`));
    const section = inside(html, 'wen-zhu-liang-shi-sheng-chan').slice(0, 600);
    assert.match(section, /<span id="nong-ye-sheng-chan"><\/span>/);
  }
  const charts = join(out, 'zh-Hans/2024/heyuan-town/charts');
  const files = readdirSync(charts);
  const former = files.find((file) => file.includes(GRAIN) && file.endsWith('.svg')) ?? '';
  const now = former.replace(GRAIN, 'liang-shi-shou-cheng-2024');
  assert.ok(files.includes(now), files.join(' '));
  assert.equal(read(charts, former), read(charts, now));
});

test('a published figure that is gone stops the build until staff say why, and its old address then tells readers', async (t) => {
  const root = makePublished(t);
  edit(root, SEED, '全年新修道路18公里，6200名村民出行更加方便。', '村民出行更加方便。');
  const { code, text } = checked(root);
  assert.equal(code, 1);
  assert.match(text, /published\.yaml:\d+:\d+ 错误 lost-id\n.*18公里/);
  await assert.rejects(build(root), /lost-id/);
  const ids = [...text.matchAll(/formerly: \[\{ id: (\S+), now/g)].map(([, id]) => id);
  assert.equal(ids.length, 2);
  decide(root, `formerly:\n${ids.map((id) => `  - { id: ${id}, gone: 原稿误记 }\n`).join('')}`);
  decide(root, 'corrections:\n  - { date: 2025-02-03, what: 删去道路一句, why: 原稿误记 }');
  assert.equal(checked(root).code, 0, checked(root).text);
  const html = read(await build(root), PAGE);
  assert.match(inside(html, ids[0] ?? ''), /^[^>]*>公布后撤去的内容<\/dt>\s*<dd[^>]*>原稿误记/);
});

test('an entry of formerly that names no published id, or no present one, is told with its line', (t) => {
  const root = makePublished(t);
  decide(
    root,
    `formerly:\n  - { id: mei-you, gone: 误 }\n  - { id: ${GRAIN}, now: mei-you }\n  - { id: ${GRAIN} }`,
  );
  const { code, text } = checked(root);
  assert.equal(code, 1);
  assert.match(text, /没有公布过编号 mei-you/);
  assert.match(text, /现在没有编号 mei-you/);
  assert.match(text, /now 和 gone 写且只写一个/);
});

test('a number that changed after publication is told until a correction says so; then the earlier version stays on a page of its own', async (t) => {
  const root = makePublished(t);
  const seed = read(root, SEED);
  edit(root, SEED, '3.2万吨', '3.6万吨');
  const untold = checked(root);
  assert.equal(untold.code, 0, untold.text);
  assert.match(untold.text, /untold-change\n.*3\.2万吨 2024.* → .*3\.6万吨 2024/);
  decide(root, 'corrections:\n  - { date: 2025-02-03, what: 粮食总产量改为 3.6 万吨, why: 原稿笔误 }');
  assert.doesNotMatch(checked(root).text, /untold-change/);
  assert.match(say(root, '--date', '2025-02-03').text, /3\.2万吨.* → .*3\.6万吨/);
  assert.match(read(root, `${FOLDER}/published.yaml`), /2025-01-22[\s\S]*2025-02-03/);

  const out = await build(root);
  const [link = ''] = /href="[^"]*versions\/[0-9a-f]{12}\/"/.exec(read(out, PAGE)) ?? [];
  const name = link.slice(-14, -2);
  const page = read(out, `zh-Hans/2024/heyuan-town/versions/${name}/index.html`);
  const told = page.replace(/<style[\s\S]*?<\/style>/g, '');
  assert.match(told, /3\.2/);
  assert.doesNotMatch(told, /3\.6/);
  assert.match(page, /这是2025年1月22日公布的版本，已经改过。/);
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.match(page, /href="\/zh-Hans\/2024\/heyuan-town\/"/);
  assert.equal(read(out, `seeds/${ID}.${name}.txt`), seed);
  assert.doesNotMatch(read(out, 'sitemap-0.xml'), /versions/);
});

test('a version whose copy was changed is no longer what its name says, and stops the build', (t) => {
  const root = makePublished(t);
  const [name = ''] = readdirSync(join(root, FOLDER, 'versions'));
  edit(root, `${FOLDER}/versions/${name}/seed.txt`, '3.2', '3.9');
  const { code, text } = checked(root);
  assert.equal(code, 1);
  assert.match(text, /published\.yaml:5:\d+ 错误 broken-version/);
});

test('the old addresses of a renamed report lead to the new ones: a page each, a copy of each file, _redirects', async (t) => {
  const root = makePublished(t);
  decide(root, `renamedFrom: [${ID}]`);
  const id = '2024-heyuan';
  renameSync(join(root, FOLDER), join(root, 'content/reports', id));
  renameSync(join(root, SEED), join(root, `seeds/${id}.txt`));
  const out = await build(root);
  assert.match(read(out, PAGE), /<meta http-equiv="refresh" content="1; url=\/zh-Hans\/2024\/heyuan\/">/);
  assert.match(
    read(out, 'zh-Hans/2024/heyuan-town/figures/index.html'),
    /url=\/zh-Hans\/2024\/heyuan\/figures\//,
  );
  for (const path of ['zh-Hans/2024/heyuan-town/figures.json', SEED]) {
    const now = path.replace('heyuan-town', 'heyuan');
    assert.equal(read(out, path), read(out, now), path);
  }
  assert.match(
    read(out, '_redirects'),
    /^\/zh-Hans\/2024\/heyuan-town\/\* \/zh-Hans\/2024\/heyuan\/:splat 301$/m,
  );
  assert.doesNotMatch(read(out, 'zh-Hans/index.html'), /heyuan-town/);

  const usb = join(root, 'usb');
  await buildSite({ root, out: usb, offline: true, fonts: false, cards: false, log: () => {} });
  assert.match(read(usb, PAGE), /url=\.\.\/heyuan\/index\.html"/);
  assert.ok(!existsSync(join(usb, '_redirects')));
});
