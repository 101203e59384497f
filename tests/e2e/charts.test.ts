import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite, pagesOf, withPage } from './harness.ts';
import { WIDTHS } from './sample.ts';

const site = await openSite();

/**
 * What is wrong with the texts of the drawings that are on the page: smaller than 11 px, over one another, or outside
 * their drawing. A text's box is taller than its letters, and some letters reach out of it: a sixth doesn't count.
 */
const faults = `(() => {
  const faults = [];
  // A section that is skipped until it is looked at moves what follows it while it is measured.
  for (const section of document.querySelectorAll('main section')) section.style.contentVisibility = 'visible';
  for (const svg of document.querySelectorAll('main svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const air = (bottom - top) / 6;
      const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
      return { said: text.textContent, size, left, right, top: top + air, bottom: bottom - air };
    });
    const say = (what, ...said) => faults.push([svg.closest('[id]').id, what, ...said].join(' · '));
    for (const [i, text] of texts.entries()) {
      if (text.size < 10.95) say(text.size.toFixed(1) + ' px', text.said);
      if (text.left < frame.left - text.size / 6 || text.right > frame.right + text.size / 6 || text.top < frame.top - 1 || text.bottom > frame.bottom + 1)
        say('outside', text.said);
      for (const other of texts.slice(i + 1))
        if (text.left < other.right - 1 && other.left < text.right - 1 && text.top < other.bottom - 1 && other.top < text.bottom - 1)
          say('overlap', text.said, other.said);
    }
  }
  return faults;
})()`;

/** At 720 px notes begin to stand in pairs, where their drawings are smallest. */
const AT = [...WIDTHS, 720];

// Every page that has drawings, in every edition.
const pages = site.pages.filter(
  ({ kind }) =>
    process.env['NIANJIAN_TEST_ALL'] || kind === 'report' || kind === 'list' || kind === 'compare',
);

test('every edition of every report, list and comparison is looked at', () => {
  for (const edition of site.editions)
    for (const kind of ['report', 'list', 'compare'] as const)
      assert.equal(
        pages.filter((page) => page.kind === kind && page.edition === edition).length,
        pagesOf(site, kind, edition).length,
      );
  assert.ok(pages.length > 20);
});

for (const { path } of pages)
  test(`/${path}: chart text is at least 11 px, clear of other text and inside its drawing, at every width`, async () => {
    await withPage(site, path, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const found: Record<number, unknown> = {};
      for (const width of AT) {
        await page.setViewportSize({ width, height: 900 });
        found[width] = await page.evaluate(faults);
      }
      assert.deepEqual(found, Object.fromEntries(AT.map((width) => [width, []])));
    });
  });
