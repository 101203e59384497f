import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launchBrowser } from '../../src/archive/browser.ts';
import { serveSite } from '../../src/build/serve.ts';
import { listFiles } from '../../src/build/files.ts';
import { publish } from '../../src/cli/publish.ts';
import { verify } from '../../src/cli/verify.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-base-'));
after(() => rmSync(root, { recursive: true, force: true }));

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="#1f4e79" d="M0 0h40v20z"/></svg>';

/** One report under /reports/, in a library of its own. */
function makeLibrary(): void {
  const id = '2025-qilu-software-park';
  cpSync(`seeds/${id}.txt`, join(root, 'seeds', `${id}.txt`), { recursive: true });
  cpSync(`content/reports/${id}`, join(root, 'content', 'reports', id), { recursive: true });
  const site = readFileSync('content/site.yaml', 'utf8').replace(
    /^base:.*$/m,
    "base: /reports/\ncolours: { light: '#1f4e79', dark: '#8ab4e8' }\nlogo: { file: logo.svg, alt: 年鉴标志, en: Yearbook }",
  );
  writeFileSync(join(root, 'content', 'logo.svg'), LOGO);
  writeFileSync(join(root, 'content', 'site.yaml'), site);
}

/** Where files of the site say that something of the site is. */
function addressesIn(dist: string): { address: string; from: string }[] {
  const found: { address: string; from: string }[] = [];
  for (const path of listFiles(dist).filter((path) => /\.(html|xml|json|txt|bib)$/.test(path))) {
    if (path.startsWith('archive/')) continue;
    const text = readFileSync(join(dist, path), 'utf8');
    const full = [...text.matchAll(/https:\/\/nianjian\.example(\/[^"'<>\s})&\\#?]*)/g)];
    const local = path.endsWith('.html') ? [...text.matchAll(/\b(?:href|src)="(\/[^"#?]*)/g)] : [];
    for (const [, address = ''] of [...full, ...local]) found.push({ address, from: path });
  }
  return found;
}

const dist = join(root, 'dist');
let said = '';

test('under a base path everything is published without a fault', async () => {
  makeLibrary();
  const note = (text: string) => void (said += text);
  assert.equal(await publish(['--root', root, '--out', dist], { out: note, err: note }), 0, said);
});

test('under a base path every address in pages, feeds, sitemaps and data names a file below it', () => {
  const addresses = addressesIn(dist);
  for (const { address, from } of addresses) {
    assert.ok(address.startsWith('/reports/'), `${from}: ${address}`);
    const path = decodeURIComponent(address.slice('/reports/'.length));
    assert.ok(
      existsSync(join(dist, path, path.endsWith('/') || !path ? 'index.html' : '')),
      `${from}: ${address}`,
    );
  }
  // Each kind of address is among them, or the pattern above would prove nothing.
  for (const kind of [
    /feed\.xml$/,
    /card\.png$/,
    /figures\.csv$/,
    /archive\/.*\.zip$/,
    /archive\/.*\.pdf$/,
    /seeds\//,
  ])
    assert.ok(
      addresses.some(({ address }) => kind.test(address)),
      String(kind),
    );
  for (const kind of [/sitemap-0\.xml$/, /feed\.xml$/, /\.html$/, /\.json$/])
    assert.ok(
      addresses.some(({ from }) => kind.test(from)),
      String(kind),
    );
});

test('under a base path pages name themselves by their full address', () => {
  const html = readFileSync(join(dist, 'zh-Hans/2025/qilu-software-park/index.html'), 'utf8');
  const self = 'https://nianjian.example/reports/zh-Hans/2025/qilu-software-park/';
  assert.ok(html.includes(`<link rel="canonical" href="${self}">`));
  assert.ok(html.includes(`<meta property="og:url" content="${self}">`));
  assert.ok(html.includes(`property="og:image" content="${self}card.png"`));
});

test('an archive of a site with colours and a logo is whole', async () => {
  const note = (text: string) => void (said += text);
  said = '';
  const path = join(dist, 'archive', '2025-qilu-software-park.zip');
  assert.equal(await verify([path], { out: note, err: note }), 0, said);
});

test('a logo is named in the words of each edition', () => {
  const alt = (edition: string) =>
    /<img src="\/reports\/images[^>]* alt="([^"]*)"/.exec(
      readFileSync(join(dist, edition, 'index.html'), 'utf8'),
    )?.[1];
  assert.deepEqual(['zh-Hans', 'zh-Hant', 'en'].map(alt), ['年鉴标志', '年鑑標誌', 'Yearbook']);
});

test('the colours of site.yaml paint its lists in both schemes, and a report keeps its own', () => {
  const accents = (path: string) =>
    [...readFileSync(join(dist, path), 'utf8').matchAll(/:root:root\{--accent:(#\w{6})\}/g)].map(
      ([, colour]) => colour,
    );
  assert.deepEqual(accents('zh-Hans/index.html'), ['#1f4e79', '#8ab4e8']);
  assert.deepEqual(accents('zh-Hans/2025/qilu-software-park/index.html'), ['#a8281c', '#ea7a63']);
});

test('under a base path styles, fonts, links and downloads work', async () => {
  const served = await serveSite(dist, { base: '/reports/' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${served.url}zh-Hans/2025/qilu-software-park/`);
    await page.evaluate('document.fonts.ready.then(() => null)');
    assert.ok(
      ((await page.evaluate('[...document.fonts].filter((f) => f.status === "loaded").length')) as number) >
        1,
    );
    const logo = page.getByRole('img', { name: '年鉴标志' });
    assert.equal(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth > 0), true);
    assert.match((await logo.getAttribute('src')) ?? '', /^\/reports\/images\/logo-\w+\.svg$/);
    await page.locator('header a[hreflang="zh-Hant"]').click();
    await page.waitForURL('**/reports/zh-Hant/2025/qilu-software-park/');
    await page.locator('header a').first().click();
    await page.waitForURL('**/reports/zh-Hant/');
    for (const path of ['seeds/2025-qilu-software-park.txt', 'archive/2025-qilu-software-park.zip'])
      assert.equal((await fetch(served.url + path)).status, 200, path);
    assert.deepEqual(failed, []);
  } finally {
    await browser.close();
    await served.close();
  }
});
