import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launchBrowser } from '../../src/archive/browser.ts';
import { serveSite } from '../../src/build/serve.ts';
import { build } from '../runner/site.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-base-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** One report under /reports/, in a library of its own. */
function makeLibrary(): void {
  const id = '2025-qilu-software-park';
  cpSync(`seeds/${id}.txt`, join(root, 'seeds', `${id}.txt`), { recursive: true });
  cpSync(`content/reports/${id}`, join(root, 'content', 'reports', id), { recursive: true });
  const site = readFileSync('content/site.yaml', 'utf8').replace(/^base:.*$/m, 'base: /reports/');
  writeFileSync(join(root, 'content', 'site.yaml'), site);
}

test('under a base path the build finds nothing wrong, and pages, styles, fonts and links work', async () => {
  makeLibrary();
  const dist = join(root, 'dist');
  const { code, output } = await build(['--root', root, '--out', dist]);
  assert.equal(code, 0, output);
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
    await page.locator('header a[hreflang="zh-Hant"]').click();
    await page.waitForURL('**/reports/zh-Hant/2025/qilu-software-park/');
    await page.locator('header a').first().click();
    await page.waitForURL('**/reports/zh-Hant/');
    assert.deepEqual(failed, []);
  } finally {
    await browser.close();
    await served.close();
  }
});
