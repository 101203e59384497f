import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { aReport, openSite, withPage } from './harness.ts';

const site = await openSite();
const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 800 } };
const { path } = aReport(site);

/** Brings a section to the top of the window, and waits until the contents say so. */
async function readSection(page: Page, n: number): Promise<string> {
  const section = page.locator('main > article > .section').nth(n);
  const id = (await section.getAttribute('id'))!;
  await section.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.locator(`.follow a[href="#${id}"][aria-current]`).waitFor({ state: 'attached', timeout: 5000 });
  return id;
}
const background = (one: Locator) => one.evaluate((element) => getComputedStyle(element).backgroundColor);

for (const [name, options] of Object.entries({ desk, phone }))
  test(`${name}: the contents follow the reader: one section is the current one, and named`, async () => {
    await withPage(site, path, options, async (page) => {
      for (const n of [1, 2, 0]) {
        const id = await readSection(page, n);
        for (const list of ['.follow', '.contents']) {
          const current = page.locator(`${list} [aria-current]`);
          assert.equal(await current.count(), 1);
          assert.equal(await current.getAttribute('href'), `#${id}`);
        }
        const named = await page.locator('.follow summary span').innerText();
        assert.equal(named, (await page.locator('.follow [aria-current]').textContent())!.trim());
      }
    });
  });

test('the contents at hand open by keyboard, lead to a section and close; Escape closes them too', async () => {
  await withPage(site, path, phone, async (page) => {
    const summary = page.locator('.follow summary');
    const list = page.locator('.follow ol');
    await readSection(page, 0);
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.ok(await list.isVisible());
    await page.keyboard.press('Escape');
    assert.equal(await list.isVisible(), false);
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
    await page.keyboard.press('Enter');
    await page.locator('.follow a').nth(2).click();
    assert.equal(await list.isVisible(), false);
    assert.equal(new URL(page.url()).hash, await page.locator('.follow a').nth(2).getAttribute('href'));
  });
});

for (const [name, options] of Object.entries({ desk, phone }))
  test(`${name}: the contents at hand come with the first section and go again above it: they cover no heading`, async () => {
    await withPage(site, path, options, async (page) => {
      const box = page.locator('.follow');
      await box.waitFor({ state: 'hidden' });
      await readSection(page, 0);
      await box.waitFor({ state: 'visible' });
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await box.waitFor({ state: 'visible' });
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await box.waitFor({ state: 'hidden' });
    });
  });

test('without script the contents at hand open and are links', async () => {
  await withPage(site, path, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.locator('.follow summary').click();
    const link = page.locator('.follow a').nth(1);
    await link.click();
    assert.equal(new URL(page.url()).hash, await link.getAttribute('href'));
    assert.equal(await page.locator('[aria-current=location]').count(), 0);
  });
});

for (const how of ['hover', 'focus'] as const)
  test(`a number lights its sentence and its chart, and the chart its number and sentence: ${how}`, async () => {
    await withPage(site, path, desk, async (page) => {
      const number = page.locator('a.noted').first();
      const chart = page.locator(`[id="${(await number.getAttribute('href'))!.slice(1)}"]`);
      const sentence = page.locator('.s', { has: number }).first();
      await number.scrollIntoViewIfNeeded();
      const dark = [await background(sentence), await background(chart)];
      await number[how]();
      await page.waitForTimeout(50);
      assert.notEqual(await background(sentence), dark[0], 'the sentence lights');
      assert.notEqual(await background(chart), dark[1], 'the chart lights');
      if (how === 'hover') await page.locator('h1').hover();
      else await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.waitForTimeout(50);
      assert.deepEqual([await background(sentence), await background(chart)], dark, 'and goes out');
      await chart.scrollIntoViewIfNeeded();
      await (how === 'hover' ? chart.locator('figcaption') : chart.locator('a').first())[how]();
      await page.waitForTimeout(50);
      assert.notEqual(await background(sentence), dark[0], 'back: the sentence lights');
      assert.match((await number.getAttribute('class'))!, /\blit\b/);
    });
  });

test('a figure set in type lights its number and sentence too', async () => {
  await withPage(site, path, desk, async (page) => {
    const numeral = page.locator('div.note').first();
    const id = (await numeral.locator('.note__name a').getAttribute('href'))!.slice(1);
    await numeral.locator('.note__name a').focus();
    assert.match((await page.locator(`[id="${id}"]`).getAttribute('class'))!, /\blit\b/);
  });
});

test('a section says how many figures it states, and leads to them alone', async () => {
  await withPage(site, path, desk, async (page) => {
    const link = page.locator('.opener a').first();
    const count = Number(/\d+/.exec(await link.innerText())![0]);
    await link.click();
    await page.waitForURL(/\/figures\/\?section=/, { waitUntil: 'load' });
    assert.equal(await page.locator('#stated tr[data-kind]:visible').count(), count);
  });
});

test('nothing glides or fades for a reader who wants less motion', async () => {
  const motion = (reducedMotion: 'reduce' | 'no-preference') =>
    withPage(site, path, { ...desk, reducedMotion }, (page) =>
      page.evaluate(() => [
        getComputedStyle(document.querySelector('.s')!).transitionDuration,
        getComputedStyle(document.documentElement).scrollBehavior,
      ]),
    );
  assert.deepEqual(await motion('reduce'), ['0s', 'auto']);
  assert.notDeepEqual(await motion('no-preference'), ['0s', 'auto']);
});
