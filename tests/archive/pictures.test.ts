import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright';
import { makeBag, parseInfo } from '../../src/archive/bag/index.ts';
import { launchBrowser } from '../../src/archive/browser.ts';
import { printBrowser } from '../../src/archive/pdf/index.ts';
import { verifyBag } from '../../src/archive/verify/index.ts';
import { readSource } from '../../src/library/index.ts';
import { listFiles } from '../../src/build/files.ts';
import { pngOf } from '../intake/pictures.ts';
import { ACCESS_RULES } from './pdf/access-rules.ts';
import { ARCHIVE_RULES } from './pdf/archive-rules.ts';
import { elementsOf } from './pdf/reading.ts';
import { open } from './pdf/rule.ts';
import { makeLibrary, run, TOWN } from './library.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-pictures-'));
const out = join(root, 'out');
const folder = join(root, 'content', 'reports', TOWN);
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#a8281c"/><circle cx="5" cy="5" r="3" fill="#fff"/></svg>';
const ALTS = { road: '一条新铺的水泥路', field: '3月的麦田' };
let browser: Browser;
let said = '';
let road: Buffer;

/** A target; a photograph with a caption, a picture without words behind a paragraph, a logo; one that no single file has room for. */
before(async () => {
  makeLibrary(root);
  browser = await launchBrowser(printBrowser());
  const page = await browser.newPage();
  const jpeg = await page.evaluate(
    `(() => { const c = document.createElement('canvas'); c.width = 320; c.height = 200; const x = c.getContext('2d');
      x.fillStyle = '#264'; x.fillRect(0, 0, 320, 200); x.fillStyle = '#fc8'; x.fillRect(40, 60, 90, 90); return c.toDataURL('image/jpeg').slice(23); })()`,
  );
  road = Buffer.from(String(jpeg), 'base64');
  const seed = join(root, `seeds/${TOWN}.txt`);
  writeFileSync(
    seed,
    `${readFileSync(seed, 'utf8')}图为新修的村道。\n2025年计划新修道路20公里，力争达到30公里。\n`,
  );
  appendFileSync(
    join(folder, 'report.yaml'),
    `pictures:
  - { file: road-1.jpg, line: 7, alt: ${ALTS.road} }
  - { file: field.png, line: 4, alt: ${ALTS.field} }
  - { file: plain.png, line: 4 }
`,
  );
  mkdirSync(join(folder, 'pictures'));
  writeFileSync(join(folder, 'pictures/road-1.jpg'), road);
  writeFileSync(join(folder, 'pictures/field.png'), Buffer.concat([pngOf(400, 300), Buffer.alloc(400_000)]));
  writeFileSync(join(folder, 'pictures/plain.png'), pngOf(30, 20));
  writeFileSync(join(root, 'content/logo.svg'), LOGO);
  appendFileSync(join(root, 'content/site.yaml'), 'logo: { file: logo.svg, alt: 年鉴的标志 }\n');
  const made = await run('archive', TOWN, '--root', root, '--out', out, '--language', 'en');
  said = made.output;
  assert.equal(made.code, 0, said);
});
after(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

const data = join(out, TOWN, 'data');
const pagePath = `${TOWN}.zh-Hans.html`;
const pdfPath = `${TOWN}.zh-Hans.pdf`;

test('an archive with pictures, a logo and targets is proved whole', async () => {
  const { figures } = readSource(root, TOWN).report;
  assert.ok(
    figures.some(({ kind }) => kind === 'target'),
    figures.map(({ kind }) => kind).join(),
  );
  const { code, output } = await run('verify', out);
  assert.equal(code, 0, output);
});

test('a single file shows pictures and logo from within, to the byte, and asks nothing of any network', async () => {
  const html = readFileSync(join(data, pagePath), 'utf8');
  for (const [type, bytes] of [
    ['jpeg', road],
    ['png', pngOf(30, 20)],
    ['svg+xml', Buffer.from(LOGO)],
  ] as const)
    assert.ok(html.includes(`data:image/${type};base64,${bytes.toString('base64')}`), type);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await page.goto(pathToFileURL(join(data, pagePath)).href);
  const shown = await page
    .locator('img')
    .evaluateAll((images) =>
      images.map((image) => [(image as HTMLImageElement).naturalWidth, image.getAttribute('alt')]),
    );
  assert.deepEqual(shown.map(([, alt]) => alt).sort(), ['', '年鉴的标志', ALTS.road].sort());
  assert.ok(shown.every(([width]) => Number(width) > 0));
  assert.deepEqual(asked, [pathToFileURL(join(data, pagePath)).href]);
  await page.close();
});

test('a picture that the file has no room for is a link to its file in the bag; the file and the command say so', () => {
  const html = readFileSync(join(data, pagePath), 'utf8');
  assert.ok(Buffer.byteLength(html) <= 400_000);
  assert.match(html, /^<!doctypehtml><html[^>]* data-left-out=(?:"middle )?pictures/);
  const [, link = ''] = /<a href=([^>]+field\.png)>3月的麦田 · field\.png<\/a>/.exec(html) ?? [];
  assert.ok(readFileSync(join(data, link)).equals(readFileSync(join(folder, 'pictures/field.png'))));
  assert.match(said, /over 400 KB, made without .*pictures that found no room/);
});

test('a PDF shows them too: figures with their words, an ornament where there are none', async () => {
  const bytes = readFileSync(join(data, pdfPath));
  const document = await open(bytes);
  const alts = elementsOf(document)
    .filter(({ type }) => type === 'Figure')
    .map(({ dict }) => String(dict.lookup(PDFName.of('Alt'))));
  const words = alts.map((alt) => alt.replace(/^<(?:FEFF)?|>$/g, ''));
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
  for (const alt of [...Object.values(ALTS), '年鉴的标志'])
    assert.ok(
      words.some((word) => word.toUpperCase().includes(hex(alt))),
      `${alt}: ${words.join()}`,
    );
  for (const rule of [...ARCHIVE_RULES, ...ACCESS_RULES])
    assert.deepEqual(rule.problems(document, bytes), [], rule.title);
});

/** A copy of the bag in which files were changed and all digests made anew. */
function forge(name: string, edit: (path: string, bytes: Buffer) => Buffer): string {
  const to = join(root, 'forged', name);
  const payload = listFiles(data).map((path) => ({
    path,
    bytes: edit(path, readFileSync(join(data, path))),
  }));
  const info = parseInfo(readFileSync(join(out, TOWN, 'bag-info.txt'), 'utf8'));
  for (const { path, bytes } of makeBag(
    payload,
    [...info].filter(([label]) => label !== 'Payload-Oxum'),
  )) {
    mkdirSync(join(to, path, '..'), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
  return to;
}

const foundIn = async (path: string): Promise<string[]> => [
  ...new Set((await verifyBag(path)).findings.map(({ rule, path: inside }) => `${rule} ${inside}`)),
];

/** The photograph with one byte of its scan changed. */
const other = () => {
  const changed = Buffer.from(road);
  changed[changed.length - 40]! ^= 1;
  return changed;
};

test('a picture that was changed in the page, or taken out of it, is found, whatever the digests say', async () => {
  const edited = (edit: (html: string) => string) => (path: string, bytes: Buffer) =>
    path === pagePath ? Buffer.from(edit(bytes.toString('utf8'))) : bytes;
  const wanted = [`figure-differs data/${pagePath}`];
  const one = forge(
    'page',
    edited((html) => html.replace(road.toString('base64'), other().toString('base64'))),
  );
  assert.deepEqual(await foundIn(one), wanted);
  const two = forge(
    'gone',
    edited((html) => html.replace(/<img src="?data:image\/jpeg[^>]*>/, '')),
  );
  assert.deepEqual(await foundIn(two), wanted);
  const three = forge(
    'alt',
    edited((html) => html.replace(ALTS.road, '一条旧路')),
  );
  assert.deepEqual(await foundIn(three), wanted);
  const four = forge(
    'logo',
    edited((html) => html.replace(Buffer.from(LOGO).toString('base64'), 'PHN2Zy8+')),
  );
  assert.deepEqual(await foundIn(four), wanted);
  const five = forge(
    'said',
    edited((html) => html.replace(/ data-left-out=("[^"]*"|\w+)/, '')),
  );
  assert.deepEqual(await foundIn(five), wanted);
});

test('a picture that was changed in the PDF is found, and one that was put in', async () => {
  const changed = async (edit: (pdf: PDFDocument) => void) => {
    const pdf = await PDFDocument.load(readFileSync(join(data, pdfPath)), { updateMetadata: false });
    edit(pdf);
    return Buffer.from(await pdf.save({ addDefaultPage: false, updateFieldAppearances: false }));
  };
  const swapped = await changed((pdf) => {
    for (const [ref, object] of pdf.context.enumerateIndirectObjects())
      if (object instanceof PDFRawStream && Buffer.from(object.contents).equals(road))
        pdf.context.assign(ref, PDFRawStream.of(object.dict, other()));
  });
  const put = await changed((pdf) => {
    const dict = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 9,
      Height: 8,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceGray',
    };
    const image = pdf.context.register(pdf.context.flateStream(new Uint8Array(72), dict));
    const resources = pdf.getPages()[0]!.node.Resources()!;
    resources.set(PDFName.of('XObject'), pdf.context.obj({ Im9: image }));
  });
  for (const [name, bytes] of Object.entries({ swapped, put })) {
    const path = forge(name, (at, held) => (at === pdfPath ? bytes : held));
    assert.deepEqual(await foundIn(path), [`figure-differs data/${pdfPath}`], name);
  }
});

test('a picture that was changed at its source no longer agrees with what shows it', async () => {
  const path = forge('source', (at, bytes) => (at.endsWith('road-1.jpg') ? other() : bytes));
  const found = await foundIn(path);
  for (const shown of [pagePath, pdfPath])
    assert.ok(found.includes(`figure-differs data/${shown}`), found.join());
});

test('with another picture under the same name everything that shows it is made anew', async () => {
  writeFileSync(join(folder, 'pictures/road-1.jpg'), other());
  const made = await run('archive', TOWN, '--root', root, '--out', out, '--language', 'en');
  assert.equal(made.code, 0, made.output);
  const { code, output } = await run('verify', out);
  assert.equal(code, 0, output);
  assert.ok(readFileSync(join(data, pagePath), 'utf8').includes(other().toString('base64')));
});
