import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite, pagesOf, withPage } from './harness.ts';

const site = await openSite();
const desk = { viewport: { width: 1440, height: 900 } };
const pages = pagesOf(site, 'compare', 'zh-Hans');

test('there is a page for the organisation with two reports and for the place with several, in every edition', () => {
  assert.equal(pages.length, 2);
  for (const edition of site.editions) assert.equal(pagesOf(site, 'compare', edition).length, 2);
});

for (const { path } of pages)
  test(`/${path}: every value leads to its figure in the text of a report`, async () => {
    await withPage(site, path, { ...desk, javaScriptEnabled: false }, async (page) => {
      const values = page.locator('.compared__value a');
      const links = await values.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      assert.ok(links.length >= 4);
      for (const href of new Set(links)) {
        await page.goto(href);
        assert.equal(await page.locator(`main [id="${new URL(href).hash.slice(1)}"]`).count(), 1, href);
      }
    });
  });

test('a report leads to the pages that it stands on, and they lead back', async () => {
  await withPage(site, 'zh-Hans/2024/jinan-high-tech-zone/', desk, async (page) => {
    const links = page.locator('.beside a');
    assert.equal(await links.count(), 2);
    await links.first().click();
    assert.match(page.url(), /\/zh-Hans\/organisations\/[a-z-]+\/$/);
    assert.equal(await page.locator('.compared a').count(), 2);
  });
});

for (const width of [360, 1440])
  test(`at ${width} px: what may not be compared says why where it stands, and a gap says that it is one`, async () => {
    await withPage(site, pages[0]!.path, { viewport: { width, height: 900 } }, async (page) => {
      const [apart] = await page.locator('.apart').allInnerTexts();
      assert.match(apart!, /≠\s*\S+/);
      assert.ok(await page.locator('.apart small').first().isVisible());
      assert.equal((await page.locator('td.unsaid').first().innerText()).slice(0, 1), '—');
      assert.match((await page.locator('td.unsaid').first().textContent())!, /没有说到/);
      for (const cell of await page.locator('td.unreported').all())
        assert.equal((await cell.textContent())!.trim(), '没有报告');
    });
  });
