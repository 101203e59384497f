import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { launchBrowser } from '../../src/archive/browser.ts';
import { decodeSeed } from '../../src/article/index.ts';
import { readManuscript } from '../../src/intake/index.ts';
import { linesOf, paragraphsOf, readingOrder } from '../../src/intake/pdf-layout.ts';
import { plainIdeographs } from '../../src/intake/radicals.ts';
import { pngOf } from './pictures.ts';
import type { TextItem } from '../../src/intake/pdf-layout.ts';

const browser = await launchBrowser();
after(() => browser.close());

/** A page of HTML as a PDF. */
async function print(body: string, header = ''): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="zh-Hans"><style>@page{size:A4;margin:25mm} body{font:12pt/1.7 "Noto Serif SC";text-align:justify} p{text-indent:2em;margin:0} h1{font-size:20pt;text-align:center} h2{font-size:15pt} .two{columns:2;column-gap:10mm}</style><body>${body}</body></html>`,
  );
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: header !== '',
    headerTemplate: `<span style="font-size:9px;margin-left:25mm">${header}</span>`,
    footerTemplate:
      '<span style="font-size:9px;margin-left:100mm">— <span class="pageNumber"></span> —</span>',
  });
  await page.close();
  return pdf;
}

const LONG =
  '这一年，清河镇把民生实事一件一件办到了群众的心坎上，老街的路平了，灯亮了，来逛的人一天比一天多，全年接待游客12.6万人次，同比增长8.4%，镇里还新修了步道，早上跑步的人和晚上散步的人都有了去处，大家说起来都觉得日子越过越有奔头';
const paragraphs = Array.from({ length: 14 }, (_, i) => `第${i + 1}件事：${LONG}。`);
const squeeze = (text: string): string => text.replace(/\s/g, '');
const linesIn = async (pdf: Uint8Array): Promise<string[]> =>
  decodeSeed((await readManuscript(pdf, 'a.pdf')).seed)
    .text.split('\n')
    .filter(Boolean);

test('a two-column PDF is read column by column, its paragraphs whole, without running heads and page numbers', async () => {
  const body = `<h1>清河镇2025年工作总结</h1><div class="two">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`;
  const lines = await linesIn(await print(body, '清河镇年报'));
  assert.equal(squeeze(lines[0] ?? ''), '清河镇2025年工作总结');
  assert.deepEqual(lines.slice(1).map(squeeze), paragraphs.map(squeeze));
});

test('a PDF of one column keeps headings apart from paragraphs, also over pages', async () => {
  const body = `<h1>清河镇2025年工作总结</h1>${[0, 1, 2]
    .map(
      (i) =>
        `<h2>第${i + 1}部分</h2>${paragraphs
          .slice(i * 4, i * 4 + 4)
          .map((text) => `<p>${text}</p>`)
          .join('')}`,
    )
    .join('')}`;
  const lines = (await linesIn(await print(body, '清河镇年报'))).map(squeeze);
  assert.deepEqual(
    lines,
    [0, 1, 2].reduce<string[]>(
      (all, i) => [...all, `第${i + 1}部分`, ...paragraphs.slice(i * 4, i * 4 + 4).map(squeeze)],
      ['清河镇2025年工作总结'],
    ),
  );
});

test('pictures of a PDF are counted and told, a letterhead on every page and small signs left out', async () => {
  const img = (width: number, height: number): string =>
    `<img src="data:image/png;base64,${pngOf(width, height).toString('base64')}">`;
  const told = async (body: string): Promise<string> =>
    (await readManuscript(await print(body), 'a.pdf')).notices.map(({ zh }) => zh).join('');
  const page = (own: string): string =>
    `<div style="break-after:page">${img(200, 80)}<p>${paragraphs[own.length % 14]}</p>${own}</div>`;
  assert.match(
    await told(page(img(300, 200)) + page(img(16, 16)) + page(img(120, 90))),
    /有 2 张图片没有导入/,
  );
  assert.doesNotMatch(await told(`<p>${LONG}。</p>`), /图片/);
});

test('a scan is refused, and so is a PDF with a password', async () => {
  const scan = await PDFDocument.create();
  scan.addPage().drawRectangle({ x: 50, y: 50, width: 300, height: 300 });
  await assert.rejects(readManuscript(await scan.save(), 'a.pdf'), { ruleId: 'scanned-pdf' });
  const locked = await PDFDocument.create();
  locked.addPage().drawText('report');
  locked.encrypt({ userPassword: 'a', ownerPassword: 'b' });
  await assert.rejects(readManuscript(await locked.save({ useObjectStreams: false }), 'a.pdf'), {
    ruleId: 'locked',
  });
});

const item = (text: string, x: number, y: number, width = text.length * 10): TextItem => ({
  text,
  x,
  y,
  width,
  height: 10,
});

test('radicals that stand for characters become them', () => {
  assert.equal(plainIdeographs('⼯业增⻓，⺠⽣改善，⻰头企业'), '工业增长，民生改善，龙头企业');
});

test('Latin words at line ends get their blank back, and a word that a hyphen cut is whole again', () => {
  const [block = []] = [
    linesOf([item('annual re-', 0, 100, 100), item('port of the', 0, 85, 100), item('town', 0, 70, 40)]),
  ];
  assert.deepEqual(paragraphsOf(block), ['annual report of the town']);
});

test('columns of unequal length under a common title are read one after the other', () => {
  const column = (x: number, name: string, count: number): TextItem[] =>
    Array.from({ length: count }, (_, i) => item(`${name}${i}`, x, 200 - i * 15, 100));
  const order = readingOrder([item('题', 100, 240, 20), ...column(0, '左', 5), ...column(130, '右', 3)]);
  assert.deepEqual(
    order.flat().map(({ text }) => text),
    ['题', '左0', '左1', '左2', '左3', '左4', '右0', '右1', '右2'],
  );
});
