import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../src/archive/browser.ts';
import { build } from '../runner/site.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-offline-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('a site built with --offline is read from its folder: pages, styles, fonts, editions and downloads, with nothing asked of any network', async () => {
  const id = '2025-qilu-software-park';
  cpSync(`seeds/${id}.txt`, join(root, 'seeds', `${id}.txt`), { recursive: true });
  cpSync(`content/reports/${id}`, join(root, 'content', 'reports', id), { recursive: true });
  cpSync('content/site.yaml', join(root, 'content', 'site.yaml'));
  const dist = join(root, '离线 site');
  const { code, output } = await build(['--root', root, '--out', dist, '--offline']);
  assert.equal(code, 0, output);

  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce', offline: true, locale: 'zh-TW' });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => complaints.push(`failed ${request.url()}`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const folder = pathToFileURL(dist).href;
    await page.goto(`${folder}/index.html`);
    // The first page leads on to the edition of the browser's language: its script works.
    await page.waitForURL('**/zh-Hant/index.html');
    await page.locator('main article h2 a').first().click();
    await page.waitForURL('**/zh-Hant/2025/qilu-software-park/index.html');
    await page.evaluate('document.fonts.ready.then(() => null)');
    const fonts = (await page.evaluate(
      '[...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family)',
    )) as string[];
    assert.ok(
      fonts.some((family) => family.includes('Noto Serif TC')),
      fonts.join(),
    );
    assert.notEqual(
      await page.evaluate('getComputedStyle(document.querySelector("main h1")).fontSize'),
      '32px',
    );
    // The toggle keeps the reader's place.
    const section = page.locator('main section.section').last();
    await section.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 100));
    await page.locator('header a[hreflang="en"]').dispatchEvent('click');
    await page.waitForURL(/\/en\/2025\/qilu-software-park\/index\.html#./);
    for (const name of ['csv', 'json'])
      assert.equal(await page.locator(`a[href="figures.${name}"]`).count(), 1);
    await page.locator('header a').first().click();
    await page.waitForURL('**/en/index.html');
    await page.locator('header nav a').nth(1).click();
    await page.waitForURL('**/en/about/index.html');
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(folder) && !url.startsWith('data:')),
      [],
    );
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
});
