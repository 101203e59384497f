import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { check } from '../../src/cli/check.ts';
import { newReport } from '../../src/cli/new.ts';
import { saidAlt } from '../../src/intake/alt.ts';
import { followStructure, movedLines } from '../../src/intake/index.ts';
import { readImage, withoutMetadata } from '../../src/library/index.ts';
import { makeLibrary } from '../library/fixture.ts';
import { docxWith, paragraph, picture } from './files.ts';
import { jpegOf, pngOf } from './pictures.ts';

const ID = '2025-qing-he';
const FOLDER = `content/reports/${ID}`;

/** Runs the command on a file, and gives what was said. */
async function runNew(root: string, file: string, ...more: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const say = (text: string): void => void (out += text);
  const told = ['--organisation', '清河镇', '--year', '2025', '--language', 'zh'];
  const code = await newReport([file, '--id', ID, ...told, ...more], { out: say, err: say }, { root });
  return { code, out };
}

/** Takes a Word document in, and gives what was said. */
async function takeIn(t: TestContext, docx: Buffer): Promise<{ root: string; out: string }> {
  const root = makeLibrary(t);
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-docx-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.docx'), docx);
  const { code, out } = await runNew(root, join(folder, 'a.docx'));
  assert.equal(code, 0, out);
  return { root, out };
}

const TEXT = [
  paragraph('清河镇2025年工作回顾', 'Title'),
  paragraph('一年来，全镇上下同心协力，各项工作都有新的进展。'),
];

test('pictures of a Word file are kept beside report.yaml with their captions, and each wants its alt', async (t) => {
  const [png, jpeg] = [pngOf(40, 30), jpegOf(60, 20, 1, '北纬36度')];
  const { root, out } = await takeIn(
    t,
    await docxWith(
      { '1.png': png, '2.jpg': jpeg, '3.emf': Buffer.from('not a picture that browsers show') },
      ...TEXT,
      picture(1),
      paragraph('图为清河镇新修的村道。', 'Caption'),
      paragraph('全年新修道路18公里，6200名村民出行更加方便。'),
      picture(2),
      picture(3),
    ),
  );
  assert.match(out, /有 2 张图片，存在 pictures\/ 里/);
  assert.match(out, /第 3 张图片没有导入.*EMF/);
  assert.deepEqual(readdirSync(join(root, FOLDER, 'pictures')), ['picture-1.png', 'picture-2.jpg']);
  assert.deepEqual(readFileSync(join(root, FOLDER, 'pictures/picture-1.png')), png);
  const yaml = readFileSync(join(root, FOLDER, 'report.yaml'), 'utf8');
  assert.match(
    yaml,
    /\npictures:\n {2}- \{ file: picture-1\.png, line: 5 \} # 图为清河镇新修的村道。\n {2}- \{ file: picture-2\.jpg, line: 7 \}\n/,
  );
  let said = '';
  check(
    [ID, '--format', 'json'],
    { out: (text) => void (said += text), err: () => {} },
    { root, cache: null },
  );
  const missing = (JSON.parse(said) as { name: string; zh: { fix: string } }[]).filter(
    ({ name }) => name === 'missing-alt',
  );
  assert.deepEqual(
    missing.map(({ zh }) => /- \{.*\}/.exec(zh.fix)?.[0]),
    ['- { file: picture-1.png, line: 5, alt: … }', '- { file: picture-2.jpg, line: 7, alt: … }'],
  );
});

test('where and by whom a photograph was taken is not kept; how it is turned is', () => {
  const taken = jpegOf(60, 20, 6, '北纬36度，王琳摄');
  assert.ok(taken.includes('北纬36度'));
  const kept = Buffer.from(withoutMetadata(taken));
  assert.ok(!kept.includes('北纬36度'));
  assert.deepEqual(readImage(kept), { type: 'jpg', width: 20, height: 60 });
  assert.deepEqual(readImage(taken), readImage(kept));
  // The picture itself is the same.
  assert.deepEqual(kept.subarray(-5), taken.subarray(-5));
  assert.deepEqual(Buffer.from(withoutMetadata(kept)), kept);
});

test('an image is known by its bytes; a cut one, a drawing with scripts and a text are none', () => {
  assert.deepEqual(readImage(pngOf(7, 9)), { type: 'png', width: 7, height: 9 });
  const webp = Buffer.from('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\x06\0\x02\0\0\0\0\0\0\0\0', 'latin1');
  assert.deepEqual(readImage(webp), { type: 'webp', width: 7, height: 9 });
  const jpeg = jpegOf(60, 20, 1, '');
  for (let end = 0; end < jpeg.length - 12; end++) assert.equal(readImage(jpeg.subarray(0, end)), null);
  for (const other of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '\xff\xd8\xff\xe1\xff\xff'])
    assert.equal(readImage(Buffer.from(other, 'latin1')), null, other);
});

test('a dry run writes no picture', async (t) => {
  const root = makeLibrary(t);
  const path = join(root, 'a.docx');
  writeFileSync(path, await docxWith({ '1.png': pngOf(2, 2) }, ...TEXT, picture(1)));
  const code = await newReport(
    [path, '--id', ID, '--dry-run', '--organisation', '清河镇', '--year', '2025'],
    { out: () => {}, err: () => {} },
    { root },
  );
  assert.deepEqual([code, existsSync(join(root, FOLDER))], [0, false]);
});

test('a web page and Markdown bring pictures that they hold or that lie beside them; nothing is read elsewhere, and what stays is told', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-page-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const own = join(folder, 'article');
  mkdirSync(join(own, '年报_files'), { recursive: true });
  writeFileSync(join(folder, 'secret.png'), pngOf(100, 100));
  writeFileSync(join(own, '年报_files/bridge.png'), pngOf(200, 100));
  writeFileSync(join(own, '年报_files/icon.png'), pngOf(16, 16));
  symlinkSync(join(folder, 'secret.png'), join(own, 'link.png'));
  const inside = `data:image/png;base64,${pngOf(90, 80).toString('base64')}`;
  const srcs = [
    '%E5%B9%B4%E6%8A%A5_files/bridge.png?v=1',
    inside,
    '年报_files/icon.png',
    'https://example.cn/a.png',
    '//example.cn/a.png',
    '../secret.png',
    '年报_files/..%2f../../secret.png',
    join(folder, 'secret.png'),
    `file://${join(folder, 'secret.png')}`,
    'link.png',
    'none.png',
  ];
  const text = '全年新修道路18公里，6200名村民出行更加方便，老街的路平了，灯亮了，来逛的人一天比一天多。';
  const html = `<h1>清河镇2025年工作回顾</h1><p>${text}</p><figure><img alt="村口的新桥" src="${srcs[0]}"><figcaption>图为新修的大桥。</figcaption></figure>${srcs
    .slice(1)
    .map((src) => `<p>${text}</p><img alt="图片 1" src="${src}">`)
    .join('')}`;
  const markdown = `# 清河镇2025年工作回顾\n\n${text}\n\n![村口的新桥](${srcs[0]})\n\n图为新修的大桥。\n\n${srcs
    .slice(1)
    .map((src) => `${text}\n\n![图片 1](<${src}>)`)
    .join('\n\n')}`;
  for (const [name, body] of Object.entries({ '年报.html': html, '年报.md': markdown })) {
    const root = makeLibrary(t);
    writeFileSync(join(own, name), body);
    const { code, out } = await runNew(root, join(own, name));
    assert.equal(code, 0, out);
    const files = readdirSync(join(root, FOLDER, 'pictures'));
    assert.deepEqual(files, ['picture-1.png', 'picture-2.png'], name);
    const sizes = files.map((file) => readImage(readFileSync(join(root, FOLDER, 'pictures', file)))?.width);
    assert.deepEqual(sizes, [200, 90]);
    const yaml = readFileSync(join(root, FOLDER, 'report.yaml'), 'utf8');
    assert.match(yaml, /- \{ file: picture-1\.png, line: \d+, alt: 村口的新桥 \} # 图为新修的大桥。\n/);
    assert.match(yaml, /- \{ file: picture-2\.png, line: \d+ \}\n/);
    assert.match(out, /第 3、4 张图片在网上，没有去取/, name);
    assert.match(out, /第 5、6、7、8 张图片不在文章所在的文件夹里/);
    assert.match(out, /找不到第 9、10 张图片的文件/);
  }
});

test('alternative texts that a program wrote are none', () => {
  for (const alt of [
    '图片 1',
    'Picture 12',
    'IMG_2034.JPG',
    '图片包含 户外, 建筑\n\n描述已自动生成',
    ' ',
    undefined,
  ])
    assert.equal(saidAlt(alt), undefined, alt);
  assert.equal(saidAlt(' 村口的\n新桥 '), '村口的 新桥');
});

test('a new version of a Word file keeps what staff wrote of its pictures and lines, takes in new pictures, and tells those that are gone', async (t) => {
  const root = makeLibrary(t);
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-docx-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'a.docx');
  const run = async (docx: Buffer, ...more: string[]): Promise<string> => {
    writeFileSync(file, docx);
    return (await runNew(root, file, ...more)).out;
  };
  const road = paragraph('全年新修道路18公里，6200名村民出行更加方便。');
  const captions = [
    paragraph('图为清河镇新修的村道。', 'Caption'),
    paragraph('图为清河镇的新学校。', 'Caption'),
  ] as const;
  const [bridge, school, lamp] = [pngOf(40, 30), pngOf(50, 30), pngOf(60, 30)];
  await run(
    await docxWith(
      { '1.png': bridge, '2.png': school },
      ...TEXT,
      picture(1),
      captions[0],
      road,
      picture(2),
      captions[1],
    ),
  );
  const path = join(root, FOLDER, 'report.yaml');
  const decided = readFileSync(path, 'utf8')
    .replace('file: picture-1.png, line: 5', 'file: picture-1.png, line: 5, alt: 村口的新桥')
    .replace('pictures:', 'structure:\n  asides: [7] # 旁文\npictures:');
  writeFileSync(path, decided);

  const body = [...TEXT, paragraph('又添了一段，说的是别的事情。')];
  const more = await docxWith(
    { '1.png': bridge, '2.png': lamp },
    ...body,
    picture(1),
    captions[0],
    road,
    picture(2),
    paragraph('图为清河镇新装的路灯。', 'Caption'),
  );
  const told = await run(more);
  assert.match(told, /新的图片 1：picture-3\.png（图为清河镇新装的路灯。）/);
  assert.match(told, /新稿里没有的图片 1：picture-2\.png/);
  assert.equal(readFileSync(path, 'utf8'), decided, 'nothing is written unasked');
  assert.ok(!existsSync(join(root, FOLDER, 'pictures/picture-3.png')));

  assert.match(await run(more, '--update'), /图片和行号已随新稿改好/);
  const yaml = readFileSync(path, 'utf8');
  assert.match(yaml, /asides: \[9\] # 旁文/);
  assert.match(yaml, /\{ file: picture-1\.png, line: 7, alt: 村口的新桥 \} # 图为清河镇新修的村道。/);
  assert.match(yaml, /- \{ file: picture-3\.png, line: 11 \}\n/);
  assert.deepEqual(readFileSync(join(root, FOLDER, 'pictures/picture-3.png')), lamp);
  assert.deepEqual(readFileSync(join(root, FOLDER, 'pictures/picture-2.png')), school);
  assert.match(await run(more, '--update'), /没有变化/);

  const only = await docxWith(
    { '1.png': bridge, '2.png': lamp, '3.png': pngOf(70, 30) },
    ...body,
    picture(1),
    captions[0],
    road,
    picture(2),
    paragraph('图为清河镇新装的路灯。', 'Caption'),
    picture(3),
  );
  assert.match(await run(only, '--update'), /新的图片 1：picture-4\.png/, 'also where no word has changed');
});

test('decisions on lines follow their words; of lines that say the same the first is the first', () => {
  const moved = movedLines('题\n甲\n乙\n甲', '题\n\n新\n\n甲\n\n乙 \n\n甲');
  assert.deepEqual([1, 2, 3, 4, 9].map(moved), [1, 5, 7, 9, null]);
  const { structure, lost } = followStructure(
    { headings: [[2, 3]], splits: [{ line: 4, before: '甲' }], drop: [9] },
    moved,
  );
  assert.deepEqual(structure, { headings: [[5, 7]], splits: [{ line: 9, before: '甲' }], drop: [9] });
  assert.deepEqual(lost, [9]);
});
