import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROJECT } from '../../src/build/build-site.ts';
import { DEFAULT_COLOURS, readReport, themeColours } from '../../src/library/index.ts';
import { noteMark } from '../../src/site/index.ts';
import { aReport, openSite, pagesOf, withPage } from './harness.ts';

const site = await openSite();
const phone = { viewport: { width: 360, height: 800 } };
const desk = { viewport: { width: 1440, height: 900 } };
const noScript = { ...desk, javaScriptEnabled: false };

for (const [name, options] of Object.entries({ 'without script': noScript, 'with script': desk }))
  test(`${name}: a highlight leads to its sentence, which lights up`, async () => {
    await withPage(site, aReport(site).path, options, async (page) => {
      const link = page.locator('.highlights a[href^="#"]').first();
      const id = decodeURIComponent((await link.getAttribute('href'))!.slice(1));
      const target = page.locator(`[id="${id}"]`);
      const sentence = page.locator(`.s:has([id="${id}"]), .s[id="${id}"]`).first();
      const look = (one: typeof sentence) =>
        one.evaluate((element) => getComputedStyle(element).backgroundColor);
      const before = await look(sentence);
      await link.locator('.metric').click();
      await page.waitForTimeout(50);
      assert.equal(new URL(page.url()).hash.slice(1), encodeURI(id));
      assert.notEqual(await look(sentence), before, 'the sentence looks different');
      const number = (await target.boundingBox())!;
      assert.ok(number.y >= 0 && number.y < 900, `the number is on the screen (${number.y})`);
    });
  });

test('every highlight and every number in the text can be reached by keyboard', async () => {
  await withPage(site, aReport(site).path, desk, async (page) => {
    const unreachable = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.highlights a, a.num, .contents a, .editions a')]
        .filter((link) => (link.focus(), document.activeElement !== link))
        .map((link) => link.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(unreachable, []);
  });
});

test('without script: title, paragraphs, all figures and the editions can be read', async () => {
  await withPage(site, aReport(site).path, noScript, async (page) => {
    assert.ok(await page.locator('h1').isVisible());
    const text = await page.locator('main').innerText();
    assert.ok(text.length > 1500, `${text.length} characters`);
    assert.ok((await page.locator('main table tr').count()) > 5);
  });
});

test('a page of any kind is painted in its own style before any other file has come', async () => {
  const kinds = new Map(site.pages.map((page) => [page.kind, page]));
  assert.ok(kinds.size >= 8, [...kinds.keys()].join(' '));
  for (const { path } of kinds.values()) {
    const page = await site.browser.newPage(desk);
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    await page.goto(site.url + path, { waitUntil: 'commit' });
    const masthead = page.locator('.masthead');
    assert.equal(await masthead.evaluate((element) => getComputedStyle(element).display), 'flex', path);
    await page.close();
  }
});

test('the toggle leads to the same report in the other edition, and back', async () => {
  const { path } = aReport(site);
  await withPage(site, path, desk, async (page) => {
    for (const edition of ['zh-Hant', 'zh-Hant-HK', 'zh-Hans']) {
      await page.locator(`header a[hreflang="${edition}"]`).first().click();
      await page.waitForURL(
        (url) => url.pathname === `${site.base}${path.replace('zh-Hans/', `${edition}/`)}`,
      );
      assert.equal(await page.locator('html').getAttribute('lang'), edition);
    }
  });
});

test('the toggle keeps the place that the reader is at', async () => {
  await withPage(site, aReport(site).path, desk, async (page) => {
    const section = page.locator('main section.section').nth(2);
    const top = () => section.evaluate((element) => element.getBoundingClientRect().top);
    const scroll = () =>
      section.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 100));
    // What is far off is laid out when it comes near, and may then move what is below it.
    for (let i = 0; i < 3; i++) {
      await scroll();
      await page.waitForTimeout(50);
    }
    assert.ok(Math.abs((await top()) - 100) < 2);
    await page.locator('header a[hreflang="zh-Hant"]').dispatchEvent('click');
    await page.waitForURL('**/zh-Hant/**');
    await page.waitForTimeout(100);
    assert.ok(Math.abs(await top()) < 300, `the section is at ${await top()}`);
  });
});

test('/ is a page of links to every edition without script', async () => {
  await withPage(site, '', noScript, async (page) => {
    for (const { path } of site.editions.flatMap((edition) => pagesOf(site, 'list', edition)))
      assert.ok(await page.locator(`a[href$="${site.base}${path}"]`).first().isVisible(), path);
  });
});

for (const [locale, edition] of Object.entries({
  'zh-CN': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant-HK',
  'de-DE': null,
}))
  test(`/ takes a reader whose browser says ${locale} to ${edition ?? 'an edition that exists'}`, async () => {
    await withPage(site, '', { ...phone, locale }, async (page) => {
      await page.waitForTimeout(200);
      if (edition) assert.equal(page.url(), `${site.url}${edition}/`);
      else assert.equal(await page.evaluate(async () => (await fetch(location.href)).status), 200);
    });
  });

test('/ takes a reader back to the edition chosen last', async () => {
  await withPage(site, 'zh-Hans/', { ...phone, locale: 'zh-CN' }, async (page) => {
    await page.locator('header a[hreflang="zh-Hant"]').first().click();
    await page.waitForURL('**/zh-Hant/**');
    await page.goto(site.url);
    await page.waitForTimeout(200);
    assert.equal(page.url(), `${site.url}zh-Hant/`);
  });
});

test('an address that is not there answers 404 with a page that leads on', async () => {
  await withPage(site, 'zh-Hans/1999/gone/', desk, async (page) => {
    assert.ok((await page.locator('a[href]').count()) > 1);
    assert.ok(await page.locator('h1').isVisible());
  });
});

test('every report prints as a paper with its title, text and table, without the toggle', async () => {
  await withPage(site, aReport(site).path, desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('h1').isVisible());
    assert.ok(await page.locator('main table:visible').first().isVisible());
    assert.ok(!(await page.locator('header a[hreflang="zh-Hant"]').first().isVisible()));
  });
});

test('on a phone charts come in the order of their numbers, as the text names them', async () => {
  for (const { path } of pagesOf(site, 'report'))
    await withPage(site, path, phone, async (page) => {
      const marks = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.note__head > a, .wide__sub a')].map((link) => link.textContent.trim())`,
      );
      assert.deepEqual(
        marks,
        marks.map((_, i) => noteMark(i + 1)),
        path,
      );
    });
});

test('a formula kept on one line stands where its sentence puts it, without air around it', async () => {
  for (const { path } of [aReport(site), aReport(site, 'en')])
    await withPage(site, path, phone, async (page) => {
      const whole = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.whole')].map((one) => {
          const { display, marginInlineStart, marginInlineEnd, textWrapMode } = getComputedStyle(one);
          return [display, marginInlineStart, marginInlineEnd, textWrapMode].join(' ');
        })`,
      );
      assert.ok(whole.length > 3, path);
      assert.deepEqual([...new Set(whole)], ['inline 0px 0px nowrap'], path);
    });
});

test('no width cuts a word of a table of figures', async () => {
  // A word that is cut stands on two lines: its box is taller than a line.
  const cut = `(() => {
    const cut = [];
    for (const cell of document.querySelectorAll('.figures :is(.unit, .kind, .period)')) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { index, 0: word } of node.data.matchAll(/[A-Za-z]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) cut.push(word);
        }
    }
    return cut;
  })()`;
  for (const { path } of [...pagesOf(site, 'figures', 'en'), ...pagesOf(site, 'report', 'en')])
    await withPage(site, path, phone, async (page) => {
      for (const width of [360, 600, 640, 720, 767, 768, 959, 1100, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await page.evaluate(cut), [], `${path} at ${width} px`);
      }
    });
});

test('on paper no year, name or value is squeezed until its letters stand under each other', async () => {
  const paper = { viewport: { width: 665, height: 940 } };
  const narrowest = (selector: string): string =>
    `Math.min(...[...document.querySelectorAll('${selector}')].map((all) => all.getBoundingClientRect().width / parseFloat(getComputedStyle(all).fontSize)))`;
  for (const edition of site.editions)
    for (const { path } of [...pagesOf(site, 'list', edition), ...pagesOf(site, 'report', edition)])
      await withPage(site, path, paper, async (page) => {
        await page.emulateMedia({ media: 'print' });
        // In em: a year has two, a name of a figure eight.
        for (const [selector, least] of [
          ['.entry__year', 2],
          ['.highlights .metric', 8],
        ] as const)
          assert.ok(Number(await page.evaluate(narrowest(selector))) >= least, `${path} ${selector}`);
      });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a report wears its organisation’s colour, ${colorScheme}`, async () => {
    const colourOf = (path: string) => {
      const [, year, slug] = path.split('/').filter(Boolean);
      return readReport(PROJECT, `${year}-${slug}`).meta.colour;
    };
    const report = pagesOf(site, 'report', 'zh-Hans').find(
      ({ path }) => colourOf(path) !== DEFAULT_COLOURS.light,
    );
    assert.ok(report, 'there is a report with a colour of its own');
    await withPage(site, report.path, { ...desk, colorScheme }, async (page) => {
      const worn = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--accent'),
      );
      assert.equal(worn, themeColours(colourOf(report.path))[colorScheme]);
    });
  });
