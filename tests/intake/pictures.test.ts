import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { check } from '../../src/cli/check.ts';
import { newReport } from '../../src/cli/new.ts';
import { readImage, withoutMetadata } from '../../src/library/index.ts';
import { makeLibrary } from '../library/fixture.ts';
import { docxWith, paragraph, picture } from './files.ts';
import { jpegOf, pngOf } from './pictures.ts';

const ID = '2025-qing-he';
const FOLDER = `content/reports/${ID}`;

/** Takes a Word document in, and gives what was said. */
async function takeIn(t: TestContext, docx: Buffer): Promise<{ root: string; out: string }> {
  const root = makeLibrary(t);
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-docx-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.docx'), docx);
  let out = '';
  const argv = [
    join(folder, 'a.docx'),
    '--id',
    ID,
    '--organisation',
    '清河镇',
    '--year',
    '2025',
    '--language',
    'zh',
  ];
  const code = await newReport(
    argv,
    { out: (text) => void (out += text), err: (text) => void (out += text) },
    { root },
  );
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
