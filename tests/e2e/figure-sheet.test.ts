import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { readReport } from '../../src/library/index.ts';
import { openSite, pagesOf, withPage } from './harness.ts';

const site = await openSite();
const desk = { viewport: { width: 1440, height: 900 } };
const { path } = pagesOf(site, 'figures', 'zh-Hans')[0]!;
const [, year, slug] = path.split('/');
const { figures, derived } = readReport(process.cwd(), `${year}-${slug}`);

interface Shown {
  stated: boolean;
  kind: string;
  base: string;
  amount: number;
  section: string;
  text: string;
}

/** The rows that a reader sees, from the top. */
const shownRows = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tr[data-kind]')]
      .filter((row) => row.checkVisibility())
      .map((row) => ({
        ...row.dataset,
        stated: row.closest('#stated') !== null,
        amount: Number(row.dataset['amount']),
        text: row.querySelector('th')!.textContent!.trim(),
      })),
  ) as unknown as Promise<Shown[]>;
const groups = (page: Page) => page.locator('tr.group:visible').count();

test('without script every figure is in a plain table by section, derived ones in another, and no control is shown', async () => {
  await withPage(site, path, { ...desk, javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator('#stated tr[data-kind]').count(), figures.length);
    assert.equal(await page.locator('#derived tr[data-kind]').count(), derived.length);
    assert.ok((await groups(page)) > 1);
    assert.equal(await page.locator('.filters').isVisible(), false);
    assert.equal(await page.locator('th button').count(), 0);
  });
});

test('every name leads to its place in the text of the report', async () => {
  await withPage(site, path, desk, async (page) => {
    const links = await page
      .locator('tr[data-kind] th a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.equal(links.length, figures.length + derived.length);
    await page.goto(links[0]!.split('#')[0]!);
    const lost = await page.evaluate(
      (ids) => ids.filter((id) => !document.getElementById(id)?.closest('.section, .standfirst')),
      links.map((link) => decodeURIComponent(link.split('#')[1]!)),
    );
    assert.deepEqual(lost, []);
  });
});

test('the report links to the page of its figures', async () => {
  await withPage(site, path.replace(/figures\/$/, ''), desk, async (page) => {
    await page.locator('#figures a[href$="/figures/"]').click();
    assert.equal(page.url(), site.url + path);
  });
});

test('sorted by value, the largest comes first within each unit, and units are not mixed; then the smallest; then reading order', async () => {
  await withPage(site, path, desk, async (page) => {
    const before = await shownRows(page);
    const button = page.locator('#stated th[data-sort="amount"] button');
    for (const turn of [-1, 1]) {
      await button.click();
      const stated = (await shownRows(page)).filter((row) => row.stated);
      const units = stated.map(({ base }) => base).filter((base, i, all) => base !== all[i - 1]);
      assert.equal(new Set(units).size, units.length, `units stand apart: ${units}`);
      for (const [i, row] of stated.entries())
        if (stated[i - 1]?.base === row.base)
          assert.ok(turn * (row.amount - stated[i - 1]!.amount) >= 0, `${row.text} ${turn}`);
      assert.equal(
        await page.locator('#stated th[data-sort="amount"]').getAttribute('aria-sort'),
        turn < 0 ? 'descending' : 'ascending',
      );
      assert.equal(await groups(page), 0, 'no section stands over figures of another');
    }
    await button.click();
    assert.deepEqual(await shownRows(page), before);
    assert.ok((await groups(page)) > 1);
  });
});

test('filters by section, kind and name work together, say how many are left, and can be cleared', async () => {
  await withPage(site, path, desk, async (page) => {
    const all = await shownRows(page);
    const { section, kind, text } = all.find(
      (one) => all.filter((row) => row.section === one.section && row.kind === one.kind).length > 1,
    )!;
    await page.locator('[name=section]').selectOption(section);
    await page.locator('[name=kind]').selectOption(kind);
    const some = await shownRows(page);
    assert.ok(some.length > 1 && some.length < all.length);
    assert.ok(some.every((row) => row.section === section && row.kind === kind));
    assert.equal(await groups(page), 1);
    await page.locator('[name=metric]').fill(text);
    assert.ok((await shownRows(page)).every((row) => row.text.includes(text)));
    await page.locator('[name=metric]').fill('没有这样的指标');
    assert.equal((await shownRows(page)).length, 0);
    assert.ok((await page.locator('[role=status]').textContent())!.length > 3);
    await page.locator('.filters button').click();
    assert.deepEqual(await shownRows(page), all);
    assert.match((await page.locator('[role=status]').textContent())!, new RegExp(`${all.length}`));
  });
});

test('the address says how the table is filtered and sorted, and the toggle takes it along', async () => {
  await withPage(site, path, desk, async (page) => {
    await page.locator('[name=kind]').selectOption('count');
    await page.locator('[name=sort]').selectOption('-amount');
    const order = async () => (await shownRows(page)).map(({ kind, amount }) => [kind, amount]);
    const chosen = await order();
    await page.reload();
    assert.deepEqual(await order(), chosen);
    await page.locator('header a[hreflang="zh-Hant"]').click();
    await page.waitForURL('**/zh-Hant/**');
    assert.deepEqual(await order(), chosen);
    // What no option has is passed over.
    await page.goto(`${site.url}${path}?kind=nonsense&sort=%22&other=1`);
    assert.ok((await order()).length > chosen.length);
  });
});

test('the controls can be worked by keyboard', async () => {
  await withPage(site, path, desk, async (page) => {
    await page.locator('#stated th[data-sort="metric"] button').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#stated th[data-sort="metric"]').getAttribute('aria-sort'), 'ascending');
    await page.locator('[name=metric]').focus();
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).pathname, site.base + path);
  });
});
