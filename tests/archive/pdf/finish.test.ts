import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PDFDict } from '@cantoo/pdf-lib';
import { finish } from '../../../src/archive/pdf/finish/index.ts';
import { printBrowser } from '../../../src/archive/pdf/index.ts';
import { fontFaces } from '../../../src/archive/pdf/faces.ts';
import { print } from '../../../src/archive/pdf/print.ts';
import { isPackaged } from '../../../src/archive/chromium.ts';
import { openPrinters } from '../../../src/archive/printers.ts';
import { elementsOf, fontsOf, name, operationsOf } from './reading.ts';
import { open } from './rule.ts';
import { pageTexts, squeeze } from './text.ts';

const printers = openPrinters({ browser: printBrowser() });
after(() => printers.close());

const FACTS = {
  title: '试',
  authors: ['甲'],
  publisher: '乙',
  language: 'zh-Hans',
  identifier: 'https://a.example/',
  date: '2025-01-01T00:00:00Z',
  producer: 'Nianjian',
  digest: 'a'.repeat(64),
};

/** Prints a page of its own, and finishes it. */
async function made(body: string): Promise<Uint8Array> {
  const fonts = fontFaces('zh-Hans', isPackaged && !process.env['CHROMIUM_PATH']);
  const html = `<!doctype html><html lang="zh-Hans"><head><title>试</title><style>${fonts}
body{font:400 20px 'Paper Latin','Paper CJK'} @page{size:A4}</style></head><body>${body}</body></html>`;
  const printed = await printers.withPage((page) => print(page, () => html));
  return finish(printed, { facts: FACTS, attachments: [], words: { page: (n) => `第${n}页` } });
}

test('a glyph that two characters share gets the text of the one that is used, and no ActualText is left', async () => {
  const bytes = await made('<p>工业一二人力</p>');
  assert.ok((await pageTexts(bytes)).map(squeeze).join().includes('工业一二人力'));
  const document = await open(bytes);
  const content = JSON.stringify(document.getPages().map(operationsOf));
  assert.doesNotMatch(content, /ActualText/);
  assert.ok(fontsOf(document).some(({ texts }) => [...texts.values()].includes('工')));
});

test('where a document uses both characters of one glyph, the ActualText that tells them apart stays', async () => {
  const document = await open(await made('<p>工⼯</p>'));
  const content = JSON.stringify(document.getPages().map(operationsOf));
  assert.match(content, /ActualText/);
});

test('rules and backgrounds are no part of the structure, and a link keeps its place in it', async () => {
  const document = await open(
    await made(
      '<ul style="border:1px solid;background:#eee"><li style="border-bottom:1px solid"><a href="https://b.example/">乙</a></li></ul>',
    ),
  );
  for (const { type, content } of elementsOf(document))
    if (type === 'L' || type === 'LI') assert.deepEqual(content, [], type);
  const [link] = elementsOf(document).filter(({ type }) => type === 'Link');
  assert.equal(link!.objects.length, 1);
  assert.equal(link!.parent!.type, 'LBody');
  assert.ok(document.catalog.lookup(name('StructTreeRoot'), PDFDict));
});

test('the shapes of a drawing belong to its figure, with the words for it', async () => {
  const svg =
    '<svg viewBox="0 0 330 40" width="240"><rect width="99" height="20"></rect><text y="35" font-size="13">甲</text><rect y="22" width="9" height="3"></rect></svg>';
  const document = await open(
    await made(`<p>前</p><div role="img" aria-label="甲最多">${svg}</div><p>后</p>`),
  );
  const [figure] = elementsOf(document).filter(({ type }) => type === 'Figure');
  assert.equal(figure!.content.length, 2);
  assert.match(String(figure!.dict.lookup(name('Alt'))), /./);
});

test('where a page’s number moves what it stands beside, the document is printed until what it says is so', async () => {
  const fonts = fontFaces('zh-Hans', isPackaged && !process.env['CHROMIUM_PATH']);
  const told: (number | undefined)[] = [];
  // Unknown, the number takes a page of its own; known, it takes none.
  const html = (pages: ReadonlyMap<string, number>) => {
    told.push(pages.get('a'));
    const filler = pages.has('a') ? '' : '<div style="break-after:page">00</div>';
    return `<!doctype html><html lang="zh-Hans"><head><title>试</title><style>${fonts}body{font:400 20px 'Paper Latin'}</style></head><body>${filler}<a href="#a">${pages.get('a') ?? '00'}</a><p id="a">1</p></body></html>`;
  };
  await printers.withPage((page) => print(page, html));
  assert.deepEqual(told, [undefined, 2, 1]);
});
