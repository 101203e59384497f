import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { collectCharacters } from '../../src/build/fonts/index.ts';
import { parseHtml } from '../../src/build/html.ts';
import { fontsInUse } from './fonts-in-use.ts';
import { aReport, openSite, withPage } from './harness.ts';

const site = await openSite();
const desk = { viewport: { width: 1440, height: 900 } };

// Every report once, in the edition of its own script; lists and one report in the others.
const sample = site.pages.filter(
  ({ kind, edition, path }) =>
    (kind === 'report' && edition === 'zh-Hans') ||
    kind === 'list' ||
    // The choice of editions sets each in its own face.
    kind === 'missing' ||
    (kind === 'compare' && edition !== 'zh-Hant-HK') ||
    path === `${aReport(site, edition ?? 'zh-Hans').path}figures/` ||
    path === aReport(site, edition ?? 'zh-Hans').path,
);

for (const built of sample)
  test(`/${built.path}: every character that asks for our faces has one, in a font that came with the page`, async () => {
    await withPage(site, built.path, desk, async (page) => {
      const uses = await fontsInUse(page);
      assert.ok(uses.length > 3, `${uses.length} texts in our faces`);
      const strange = uses.filter(({ drawn }) => drawn.some((name) => name.endsWith('?')));
      assert.deepEqual(strange, []);
      // The other way round: what only fonts of the machine draw is not carried along.
      const used = new Set(uses.flatMap(({ han }) => [...han]));
      const carried = collectCharacters(parseHtml(readFileSync(join(site.dist, built.file), 'utf8')));
      const idle = [...carried.values()]
        .flatMap((set) => [...set])
        .filter((character) => /\p{Script=Han}/u.test(character) && !used.has(character));
      assert.ok(idle.length <= used.size / 20, `${idle.length} beside ${used.size}: ${idle.join('')}`);
    });
  });

for (const edition of ['zh-Hans', 'en'])
  test(`${edition}: Latin in headings is bold, and large figures are not`, async () => {
    await withPage(site, aReport(site, edition).path, desk, async (page) => {
      const loaded = (await page.evaluate(
        '[...document.fonts].filter((f) => f.status === "loaded" && f.family.includes("Newsreader")).map((f) => f.weight)',
      )) as string[];
      assert.ok(loaded.includes('600 1000'), loaded.join());
      const weights = (selector: string) =>
        page.evaluate(
          (selector) =>
            [...document.querySelectorAll(selector)].map((one) => Number(getComputedStyle(one).fontWeight)),
          selector,
        );
      for (const selector of ['main :is(h1, h2)', '.kicker', '.noted > span'])
        for (const weight of await weights(selector)) assert.ok(weight >= 600, selector);
      for (const selector of ['.value', '.mega__row', '.note__head'])
        for (const weight of await weights(selector)) assert.equal(weight, 500, selector);
    });
  });

test('Chinese faces follow the edition', async () => {
  const faces: Record<string, RegExp> = {
    'zh-Hans': /Serif SC/,
    'zh-Hant': /Serif TC/,
    'zh-Hant-HK': /Serif HK/,
  };
  for (const [edition, face] of Object.entries(faces))
    await withPage(site, aReport(site, edition).path, desk, async (page) => {
      const used = new Set((await fontsInUse(page)).flatMap(({ drawn }) => drawn));
      assert.ok(
        [...used].some((name) => face.test(name)),
        `${edition}: ${[...used].join(', ')}`,
      );
    });
});
