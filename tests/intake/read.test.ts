import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeSeed, outlineOf, parseArticle } from '../../src/article/index.ts';
import { checkSize, IntakeError, knownStructure, readManuscript } from '../../src/intake/index.ts';
import type { Manuscript } from '../../src/intake/index.ts';
import { tableSentences } from '../../src/intake/tables.ts';
import { docxOf, paragraph, revised, table, zipOf } from './files.ts';

const text = ({ seed }: Manuscript): string => decodeSeed(seed).text;
const lines = (manuscript: Manuscript): string[] => text(manuscript).split('\n').filter(Boolean);
const read = (bytes: Uint8Array | string, name: string): Promise<Manuscript> =>
  readManuscript(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name);
async function refused(bytes: Uint8Array | string, name: string): Promise<string> {
  const error = await read(bytes, name).then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof IntakeError, `${name}: ${String(error)}`);
  assert.match(error.texts.zh, /\p{Script=Han}.*。/u);
  assert.match(error.texts.en, /^[A-Z].*\.$/);
  return error.ruleId;
}

test('a plain text is the seed byte for byte, whatever its encoding', async () => {
  // 清河镇2025年工作总结 in GB18030.
  const gb = Buffer.from('c7e5bad3d5f232303235c4eab9a4d7f7d7dcbde10a', 'hex');
  const manuscript = await read(gb, 'a.txt');
  assert.deepEqual([manuscript.extension, Buffer.from(manuscript.seed)], [null, gb]);
  assert.equal(text(manuscript).trim(), '清河镇2025年工作总结');
});

test('a Word document gives its title, headings, paragraphs, captions and rows of tables', async () => {
  const docx = await docxOf(
    paragraph('清河镇2025年工作总结', 'Title'),
    paragraph('一年来，全镇上下同心，各项工作都有新进展。'),
    paragraph('产业发展', '1'),
    paragraph('全年完成工业产值18.6亿元，同比增长7.2%。'),
    table(['指标', '2025年'], ['工业产值', '18.6亿元']),
    paragraph('新建的厂房', 'Caption'),
  );
  const manuscript = await read(docx, '总结.docx');
  assert.deepEqual(manuscript.lines, [
    { text: '清河镇2025年工作总结', role: 'title' },
    { text: '一年来，全镇上下同心，各项工作都有新进展。', role: 'text' },
    { text: '产业发展', role: 'heading' },
    { text: '全年完成工业产值18.6亿元，同比增长7.2%。', role: 'text' },
    { text: '工业产值：2025年18.6亿元。', role: 'text' },
    { text: '新建的厂房', role: 'caption' },
  ]);
  assert.deepEqual(Buffer.from(manuscript.original), docx);
});

test('the rows of a table are sentences: columns give their names and units, empty cells say nothing', () => {
  assert.deepEqual(
    tableSentences([
      ['指标', '2025年（亿元）', '增长'],
      ['工业产值', '18.6', '7.2%'],
      ['财政收入', '1.3', '—'],
    ]),
    ['工业产值：2025年18.6亿元，增长7.2%。', '财政收入：2025年1.3亿元。'],
  );
  assert.deepEqual(
    tableSentences([
      ['粮食产量', '5.2万吨'],
      ['新建学校', '2所'],
    ]),
    ['粮食产量：5.2万吨。', '新建学校：2所。'],
  );
});

test('a row has its unit behind its name or in a column of units; growth and shares keep their own', () => {
  assert.deepEqual(
    tableSentences([
      ['指标', '2024年', '2025年', '同比增长（%）', '占全市比重'],
      ['门急诊量（万人次）', '124.2', '132.6', '6.8', '31.5%'],
      ['货物吞吐量（亿吨）', '1.12', '1.2', '7.1', ''],
    ]),
    [
      '门急诊量：2024年124.2万人次，2025年132.6万人次，同比增长6.8%，占全市比重31.5%。',
      '货物吞吐量：2024年1.12亿吨，2025年1.2亿吨，同比增长7.1%。',
    ],
  );
  assert.deepEqual(
    tableSentences([
      ['项目', '计量单位', '2025年', '位次'],
      ['在校生', '人', '21360', '3'],
      ['科研经费', '亿元', '6.2', '5'],
    ]),
    ['在校生：2025年21360人，位次3。', '科研经费：2025年6.2亿元，位次5。'],
  );
  assert.deepEqual(
    tableSentences([
      ['手术（台）', '2.17万'],
      ['义诊', '86场'],
    ]),
    ['手术：2.17万台。', '义诊：86场。'],
  );
});

test('of tracked changes what was deleted is gone, what was inserted is text, and staff are told', async () => {
  const manuscript = await read(await docxOf(revised('完成产值', '18.6', '19.2', '亿元。')), 'a.docx');
  assert.deepEqual(lines(manuscript), ['完成产值19.2亿元。']);
  assert.match(manuscript.notices[0]?.zh ?? '', /修订/);
});

test('a web page gives its readable part: no navigation, no menus, no notices', async () => {
  const body =
    '这一年，清河镇把民生实事一件一件办到了群众的心坎上，老街的路平了，灯亮了，来逛的人一天比一天多。';
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>清河镇这一年 - 临溪网</title><style>p{color:red}</style></head><body>
    <nav><ul><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li></ul></nav>
    <div class="content"><h1>清河镇这一年</h1><p>${body}</p><p>全年完成工业产值18.6亿元，同比增长7.2%。${body}</p><p>${body}</p></div>
    <script>alert('广告')</script><footer>版权所有 临溪网 <a href="/about">关于我们</a></footer></body></html>`;
  const manuscript = await read(page, 'a.html');
  assert.deepEqual(lines(manuscript)[0], '清河镇这一年');
  assert.ok(lines(manuscript).includes(body));
  assert.doesNotMatch(text(manuscript), /首页|关于我们|版权所有|alert|color/);
});

test('a page in GBK is read by the encoding that it names', async () => {
  const head = Buffer.from('<html><head><meta charset="gb2312"></head><body><p>');
  const words = Buffer.from('c7e5bad3d5f232303235c4eab9a4d7f7d7dcbde1', 'hex');
  const manuscript = await read(Buffer.concat([head, words, Buffer.from('</p></body></html>')]), 'a.htm');
  assert.deepEqual(lines(manuscript), ['清河镇2025年工作总结']);
});

test('Markdown loses its marks and keeps its structure', async () => {
  const manuscript = await read(
    '# 清河镇这一年\n\n**全年**完成工业产值\n18.6亿元。\n\n## 民生\n\n- 新建学校2所\n',
    'a.md',
  );
  assert.deepEqual(
    manuscript.lines?.map(({ text: line, role }) => [role, line]),
    [
      ['title', '清河镇这一年'],
      ['text', '全年完成工业产值 18.6亿元。'],
      ['heading', '民生'],
      ['text', '新建学校2所'],
    ],
  );
});

test('what is no article is refused in words that say what to do', async () => {
  assert.equal(await refused('', 'a.docx'), 'empty-file');
  assert.equal(await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.doc'), 'old-format');
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  assert.equal(await refused(locked, 'a.docx'), 'locked');
  assert.equal(await refused(await zipOf({ 'a.txt': '年报' }), 'a.docx'), 'bad-docx');
  assert.equal(
    await refused(Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(200)]), 'a.docx'),
    'bad-docx',
  );
  assert.equal(await refused(Buffer.from('00010203040506070000ff', 'hex'), 'a.txt'), 'seed-not-text');
  assert.equal(await refused('%PDF-1.7\nnothing', 'a.pdf'), 'bad-pdf');
  assert.equal(await refused(await docxOf(paragraph('  ')), 'a.docx'), 'no-text');
  assert.throws(() => checkSize(50 * 1024 * 1024), { ruleId: 'too-large' });
});

test('a PDF that is named .txt is a PDF, and a page that is named .docx is a page', async () => {
  assert.equal(await refused('%PDF-1.7\nnothing', 'a.txt'), 'bad-pdf');
  assert.equal((await read('<!doctype html><p>全年完成产值18.6亿元。</p>', 'a.docx')).extension, '.html');
});

test('a zip bomb that is named .docx is refused before it is unpacked, also when it lies about its size', async () => {
  const xml = Buffer.alloc(300 * 1024 * 1024, 0x20);
  const bomb = await zipOf({ 'word/document.xml': xml });
  assert.ok(bomb.length < 1024 * 1024);
  assert.equal(await refused(bomb, 'a.docx'), 'zip-bomb');
  // The declared size, in the local header and in the list, is turned into 10 bytes.
  const declared = Buffer.alloc(4);
  declared.writeUInt32LE(xml.length);
  const small = Buffer.from([10, 0, 0, 0]);
  for (let at = bomb.indexOf(declared); at >= 0; at = bomb.indexOf(declared)) small.copy(bomb, at);
  const before = process.memoryUsage().rss;
  assert.ok(['zip-bomb', 'bad-docx'].includes(await refused(bomb, 'a.docx')));
  assert.ok(process.memoryUsage().rss - before < 150 * 1024 * 1024, 'little of it came to memory');
});

const seeds = new URL('../../seeds/', import.meta.url);
for (const name of readdirSync(seeds).filter((one) => one.endsWith('.txt')))
  test(`${name}: as a Word document it has the same headings and the same paragraphs`, async () => {
    const { text: own } = decodeSeed(readFileSync(new URL(name, seeds)));
    const before = outlineOf(parseArticle(own).article, own);
    const docx = await docxOf(...own.split(/\r\n|\n/).map((line) => paragraph(line)));
    const manuscript = await read(docx, 'a.docx');
    const taken = text(manuscript);
    const { decisions } = knownStructure(manuscript.lines ?? [], parseArticle(taken).article);
    const after = outlineOf(parseArticle(taken, { decisions }).article, taken);
    assert.equal(after.title, before.title);
    assert.deepEqual(
      after.sections.map(({ heading }) => heading),
      before.sections.map(({ heading }) => heading),
    );
    const textsOf = ({ sections }: typeof before): string[] =>
      sections.flatMap((section) => section.paragraphs.map((one) => one.text.replace(/\s/g, '')));
    const rows = own.split(/\r\n|\n/);
    const squeezed = before.captions.map((line) => (rows[line - 1] ?? '').replace(/\s/g, ''));
    // Bare captions are told by blank lines, which a Word file has none of.
    assert.deepEqual(
      textsOf(after).filter((one) => !squeezed.includes(one)),
      textsOf(before),
    );
  });
