import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { openSite, pagesOf, withPage } from './harness.ts';

const site = await openSite();
const phone = { viewport: { width: 360, height: 800 } };
const desk = { viewport: { width: 1440, height: 900 } };
const pages = pagesOf(site, 'parallel');
const one = (edition: string) => {
  const page = pages.find((each) => each.edition === edition);
  assert.ok(page, `a report in both languages in ${edition}`);
  return page;
};

/** The paragraphs of the first row that has both. */
async function firstRow(page: Page): Promise<{ chinese: Locator; english: Locator }> {
  const halves = page.locator('div.pair').first().locator('.half');
  return { chinese: halves.first(), english: halves.last() };
}

test('a report in English has a page of both languages in every edition, and both editions lead to it', async () => {
  for (const edition of site.editions) {
    const reports = pagesOf(site, 'report', edition);
    assert.deepEqual(
      pagesOf(site, 'parallel', edition).map(({ path }) => path.replace(/parallel\/$/, '')),
      reports.map(({ path }) => path),
    );
  }
  for (const edition of ['zh-Hans', 'en'])
    await withPage(site, one(edition).path.replace(/parallel\/$/, ''), desk, async (page) => {
      await page.locator('.by a').click();
      await page.waitForURL(`**/${one(edition).path}`);
    });
});

for (const [name, options] of Object.entries({ 'at a desk': desk, 'on a phone': phone }))
  test(`${name}, Chinese and English stand ${name === 'at a desk' ? 'side by side' : 'one under the other'}`, async () => {
    await withPage(site, one('zh-Hant').path, options, async (page) => {
      const { chinese, english } = await firstRow(page);
      const [left, right] = [(await chinese.boundingBox())!, (await english.boundingBox())!];
      if (name === 'at a desk') {
        assert.ok(Math.abs(left.y - right.y) < 3, `${left.y} and ${right.y}`);
        assert.ok(right.x > left.x + left.width);
      } else {
        assert.ok(right.y >= left.y + left.height);
        assert.ok(left.width > 250 && right.width > 250);
      }
    });
  });

test('without script, a number leads to the same number in the other language, which lights up, and back', async () => {
  await withPage(site, one('zh-Hans').path, { ...desk, javaScriptEnabled: false }, async (page) => {
    const number = page.locator('div.pair a.num.noted[id]').first();
    const id = await number.getAttribute('id');
    const twin = page.locator(`[id="en-${id}"]`);
    const sentence = page.locator(`.s:has([id="en-${id}"])`).first();
    const look = () => sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await look();
    await number.click();
    assert.equal(decodeURIComponent(new URL(page.url()).hash), `#en-${id}`);
    assert.notEqual(await look(), before);
    assert.equal(await twin.locator('sup').textContent(), await number.locator('sup').textContent());
    await twin.click();
    assert.equal(decodeURIComponent(new URL(page.url()).hash), `#${id}`);
  });
});

test('the toggle leads from a page of both languages to the same page in the other edition', async () => {
  const { path } = one('zh-Hans');
  await withPage(site, path, desk, async (page) => {
    for (const edition of ['zh-Hant', 'en', 'zh-Hans']) {
      await page.locator(`header a[hreflang="${edition}"]`).first().click();
      await page.waitForURL(
        (url) => url.pathname === `${site.base}${path.replace('zh-Hans/', `${edition}/`)}`,
      );
    }
  });
});

test('each half is in its own language and in quotation marks of its own: full-width in Chinese, narrow in English', async () => {
  for (const edition of ['zh-Hans', 'en'])
    await withPage(site, one(edition).path, desk, async (page) => {
      const wrong = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.half')]
          .map((half) => {
            const lang = half.closest('[lang]')!.getAttribute('lang')!;
            const han = /\p{Script=Han}/u.test(half.textContent!);
            return (lang === 'en') === han ? `${lang}: ${half.textContent!.slice(0, 30)}` : '';
          })
          .filter(Boolean),
      );
      assert.deepEqual(wrong, []);
      const widths = await page.evaluate(() => {
        const width = (lang: string) => {
          const range = document.createRange();
          for (const half of document.querySelectorAll('.half:not(.half--caption)')) {
            if ((half.closest('[lang]')!.getAttribute('lang') === 'en') !== (lang === 'en')) continue;
            const walker = document.createTreeWalker(half, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const at = node.textContent!.search(/(?<=[\p{L}])“/u);
              if (at < 0 && lang !== 'en') continue;
              const place = at >= 0 ? at : node.textContent!.search(/(?<= )“/);
              if (place < 0) continue;
              range.setStart(node, place);
              range.setEnd(node, place + 1);
              return range.getBoundingClientRect().width / parseFloat(getComputedStyle(half).fontSize);
            }
          }
          return null;
        };
        return { chinese: width('zh'), english: width('en') };
      });
      assert.ok(
        widths.chinese !== null && widths.chinese > 0.8,
        `Chinese quotation mark: ${widths.chinese} em`,
      );
      assert.ok(
        widths.english !== null && widths.english < 0.6,
        `English quotation mark: ${widths.english} em`,
      );
    });
});

test('on paper the two languages stand side by side', async () => {
  await withPage(site, one('en').path, { viewport: { width: 700, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const { chinese, english } = await firstRow(page);
    const [left, right] = [(await chinese.boundingBox())!, (await english.boundingBox())!];
    assert.ok(Math.abs(left.y - right.y) < 3);
    assert.ok(right.x > left.x + left.width);
  });
});
