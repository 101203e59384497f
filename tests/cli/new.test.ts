import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { newReport } from '../../src/cli/new.ts';
import { hasErrors, inspectLibrary, readReport } from '../../src/library/index.ts';
import { docxOf, paragraph, table } from '../intake/files.ts';
import { makeLibrary } from '../library/fixture.ts';

const BODY = [
  paragraph('清河镇2025年工作总结', 'Title'),
  paragraph('一年来，临溪县清河镇上下同心，各项工作都有新进展。'),
  paragraph('这一年稳中有进', '1'),
  paragraph('2025年，全镇完成工业产值18.6亿元，同比增长7.2%。新建厂房3.4万平方米。'),
  table(['指标', '数值'], ['粮食产量', '5.2万吨']),
];
const ID = '2025-qing-he';

async function run(root: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const output = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await newReport(argv, output, { root });
  return { code, out, err };
}
async function handIn(t: TestContext, ...body: string[]): Promise<{ root: string; file: string }> {
  const root = makeLibrary(t);
  const file = join(root, '总结.docx');
  writeFileSync(file, await docxOf(...(body.length > 0 ? body : BODY)));
  return { root, file };
}
const listed = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

test('a Word file becomes a report that builds, its original beside the seed, and the guesses are shown with their lines', async (t) => {
  const { root, file } = await handIn(t);
  const { code, out } = await run(root, file, '--id', ID, '--organisation', '清河镇');
  assert.equal(code, 0);
  assert.deepEqual(readFileSync(join(root, `seeds/${ID}.docx`)), readFileSync(file));
  assert.match(out, /单位 {2}清河镇 {2}（见第 1 行）/);
  assert.match(out, /年份 {2}2025 {2}（见第 1 行）/);
  assert.match(out, /结构：清河镇2025年工作总结/);
  assert.match(out, /这一年稳中有进 {2}\d 段/);
  assert.match(out, /工业产值 18\.6亿元（\+7\.2%） · 2025/);
  assert.match(out, new RegExp(`npm run check -- ${ID}`));
  const { files } = inspectLibrary(root, { cache: null });
  assert.ok(!hasErrors(files), files.flatMap((one) => one.messages.map(String)).join('\n'));
  const report = readReport(root, ID, { cache: null });
  assert.deepEqual(report.meta.organisation, { name: '清河镇' });
  assert.ok(report.figures.some(({ metric, value }) => metric === '工业产值' && value.amount === 18.6e8));
  assert.match(
    readFileSync(join(root, `content/reports/${ID}/report.yaml`), 'utf8'),
    /year: 2025 # 请确认，见第 1 行/,
  );
});

test('a heading that only its style tells is a heading', async (t) => {
  const { root, file } = await handIn(
    t,
    paragraph('清河镇2025年工作总结', 'Title'),
    paragraph('我们做了这样几件事，件件都落在实处。', '1'),
    paragraph('2025年，全镇完成工业产值18.6亿元，同比增长7.2%。'),
  );
  await run(root, file, '--id', ID, '--organisation', '清河镇');
  const { article } = readReport(root, ID, { cache: null });
  assert.ok(article.children.some(({ children }) => children[0]?.type === 'heading'));
});

test('what the article does not say is read off the name of its file', async (t) => {
  const root = makeLibrary(t);
  const file = join(root, '青桐县2025年总结（定稿）.docx');
  writeFileSync(
    file,
    await docxOf(paragraph('丰收的一年'), paragraph('全县完成工业产值18.6亿元，同比增长7.2%。')),
  );
  const { code, out } = await run(root, file);
  assert.equal(code, 0);
  assert.match(out, /单位 {2}青桐县 {2}（见文件名）/);
  assert.match(out, /年份 {2}2025 {2}（见文件名）/);
  assert.match(out, /seeds\/2025-qing-tong-xian\.txt/);
  assert.match(
    readFileSync(join(root, 'content/reports/2025-qing-tong-xian/report.yaml'), 'utf8'),
    /year: 2025 # 请确认，见文件名/,
  );
});

test('where nobody is named, the id is that of the file', async (t) => {
  const root = makeLibrary(t);
  const file = join(root, 'nianzhong-huibao.txt');
  writeFileSync(file, '丰收的一年\n\n2025年完成产值18.6亿元，同比增长7.2%。\n');
  const { out } = await run(root, file);
  assert.match(out, /单位 {2}（单位名称） {2}（原文没有写明）/);
  assert.match(out, /seeds\/2025-nianzhong-huibao\.txt/);
});

test('an article that does not say its year is not taken in with a wrong one', async (t) => {
  const root = makeLibrary(t);
  const file = join(root, '总结.txt');
  writeFileSync(file, '丰收的一年\n\n前三季度完成产值18.6亿元，比2019年增长7.2%。\n');
  const before = listed(root);
  const { code, err } = await run(root, file);
  assert.equal(code, 1);
  assert.match(err, /year-unknown[\s\S]*--year 2025/);
  assert.deepEqual(listed(root), before);
  assert.equal((await run(root, file, '--year', '2025')).code, 0);
});

test('another article under an id that is taken is told apart from a new version', async (t) => {
  const { root, file } = await handIn(t);
  await run(root, file, '--id', ID);
  const other = join(root, '另一份.txt');
  writeFileSync(other, '2025年的另一件事\n\n2025年，全县新建公路12公里，群众出行方便了许多。\n');
  const { code, out } = await run(root, other, '--id', ID);
  assert.equal(code, 1);
  assert.match(out, /没有一段与原来的相同/);
});

test('a dry run writes nothing', async (t) => {
  const { root, file } = await handIn(t);
  const before = listed(root);
  const { code, out } = await run(root, file, '--id', ID, '--dry-run');
  assert.deepEqual([code, listed(root)], [0, before]);
  assert.match(out, /没有写文件/);
});

test('nothing is overwritten: a new version says what changes, and takes its place only with --update', async (t) => {
  const { root, file } = await handIn(t);
  await run(root, file, '--id', ID, '--organisation', '清河镇');
  const yaml = join(root, `content/reports/${ID}/report.yaml`);
  const decided = `${readFileSync(yaml, 'utf8')}figures:\n  - said: 3.4万平方米\n    sentence: 新建厂房3.4万平方米。\n    hidden: 未经审计\n`;
  writeFileSync(yaml, decided);
  const [title, lead, heading] = BODY as [string, string, string];
  writeFileSync(
    file,
    await docxOf(
      title,
      lead,
      heading,
      paragraph('2025年，全镇完成工业产值19.2亿元，同比增长7.2%。新建厂房3.4万平方米，新增岗位120个。'),
    ),
  );
  const seed = readFileSync(join(root, `seeds/${ID}.txt`));
  const refused = await run(root, file, '--id', ID);
  assert.equal(refused.code, 1);
  assert.match(refused.out, /变了的数字 1\n.*工业产值 18\.6亿元.* → 工业产值 19\.2亿元/);
  assert.match(refused.out, /新的数字 1\n.*岗位/);
  assert.match(refused.out, /没有了的数字 1\n.*粮食产量/);
  assert.match(refused.out, /1 条数字的决定要再看一遍/);
  assert.match(refused.out, /--update/);
  assert.deepEqual(readFileSync(join(root, `seeds/${ID}.txt`)), seed);

  const done = await run(root, file, '--id', ID, '--update');
  assert.equal(done.code, 0);
  assert.match(readFileSync(join(root, `seeds/${ID}.txt`), 'utf8'), /19\.2亿元/);
  assert.deepEqual(readFileSync(join(root, `seeds/${ID}.docx`)), readFileSync(file));
  assert.equal(readFileSync(yaml, 'utf8'), decided);
  assert.deepEqual(
    readReport(root, ID, { cache: null }).hidden.map(({ metric }) => metric),
    ['新建厂房'],
  );
  const again = await run(root, file, '--id', ID, '--update');
  assert.match(again.out, /没有变化/);
});

test('the skeleton of an English edition is written on request', async (t) => {
  const { root, file } = await handIn(t);
  await run(root, file, '--id', ID, '--english');
  assert.match(readFileSync(join(root, `content/reports/${ID}/en.md`), 'utf8'), /<!-- ¶ /);
});

test('a file that can’t be taken in leaves nothing behind, and its message says what to do', async (t) => {
  const root = makeLibrary(t);
  const before = listed(root);
  for (const [name, bytes] of [
    ['空.docx', Buffer.alloc(0)],
    ['旧.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['大.txt', Buffer.alloc(50 * 1024 * 1024, 0x61)],
  ] as const) {
    writeFileSync(join(root, name), bytes);
    const { code, err } = await run(root, join(root, name));
    assert.equal(code, 1);
    assert.match(err, /请/);
  }
  const { code, err } = await run(root, join(root, '没有.docx'));
  assert.equal(code, 1);
  assert.match(err, /ENOENT/);
  assert.deepEqual(
    listed(root).filter((path) => !/^(?:空|旧|大)/.test(path)),
    before,
  );
});

test('standard input is taken in with -', async (t) => {
  const root = makeLibrary(t);
  let out = '';
  const output = { out: (text: string) => void (out += text), err: (text: string) => void (out += text) };
  const input = () =>
    new TextEncoder().encode('清河镇2025年工作总结\n\n2025年，全镇完成工业产值18.6亿元，同比增长7.2%。\n');
  assert.equal(await newReport(['-', '--id', ID], output, { root, input }), 0, out);
  assert.ok(existsSync(join(root, `seeds/${ID}.txt`)));
});

test('staff are spoken to in Chinese, in English where site.yaml, the flag or the machine’s language says so', async (t) => {
  const { root, file } = await handIn(t);
  assert.match(
    (await run(root, file, '--dry-run', '--id', ID, '--language', 'en')).out,
    /Read off the article/,
  );
  const site = join(root, 'content/site.yaml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}\nlanguage: en\n`);
  assert.match((await run(root, file, '--dry-run', '--id', ID)).out, /A dry run/);
  assert.match((await run(root, file, '--dry-run', '--id', ID, '--language', 'zh')).out, /只是试看/);
});

test('a wrong id or year is told before anything is read', async (t) => {
  const root = makeLibrary(t);
  assert.equal((await run(root, 'a.txt', '--id', '清河镇')).code, 2);
  assert.equal((await run(root, 'a.txt', '--year', '25')).code, 2);
  assert.equal((await run(root)).code, 2);
});
