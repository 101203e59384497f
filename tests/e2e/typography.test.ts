import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aReport, openSite, pagesOf, withPage } from './harness.ts';
import { WIDTHS } from './sample.ts';

const site = await openSite();

/** Titles whose last line holds one character alone, punctuation aside. */
const loneEnds = `(() => {
  const range = document.createRange();
  const lone = [];
  for (const title of document.querySelectorAll('main :is(h1, h2, h3, h4)')) {
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const lines = new Map();
    let count = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (let i = 0; i < text.data.length; i++) {
        if (/[\\s\\p{P}\\p{Default_Ignorable_Code_Point}]/u.test(text.data[i])) continue;
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const line = Math.round((box.top + box.bottom) / 2 / 8);
        lines.set(line, (lines.get(line) ?? 0) + 1);
        count++;
      }
    if (count > 2 && lines.get(Math.max(...lines.keys())) === 1) lone.push(title.textContent.trim());
  }
  return lone;
})()`;

for (const { path } of [...pagesOf(site, 'report', 'zh-Hans'), ...pagesOf(site, 'compare', 'zh-Hant')])
  test(`/${path}: no title ends in a lone character, at any width`, async () => {
    await withPage(site, path, { viewport: { width: 1440, height: 900 } }, async (page) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await page.evaluate(loneEnds), [], `${width} px`);
      }
    });
  });

for (const edition of ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'])
  test(`${edition}: an opening mark at the beginning of a line is trimmed, and set in full at the beginning of a paragraph`, async () => {
    await withPage(
      site,
      aReport(site, edition).path,
      { viewport: { width: 1440, height: 900 } },
      async (page) => {
        const widths = await page.evaluate((mark) => {
          const block = document.querySelector('p.block')!;
          block.textContent = `${mark}年${mark}年`;
          (block as HTMLElement).style.width = '3em';
          (block as HTMLElement).style.textIndent = '0';
          (block as HTMLElement).style.textAlign = 'start';
          const range = document.createRange();
          const text = block.firstChild!;
          const size = parseFloat(getComputedStyle(block).fontSize);
          return [0, 2].map((at) => {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            return range.getBoundingClientRect().width / size;
          });
        }, '《');
        assert.ok(Math.abs(widths[0]! - 1) < 0.06, `first line ${widths[0]}`);
        assert.ok(Math.abs(widths[1]! - 0.5) < 0.06, `next line ${widths[1]}`);
      },
    );
  });

test('stress is set in dots under Chinese, and breaks are strict', async () => {
  await withPage(site, aReport(site).path, { viewport: { width: 1440, height: 900 } }, async (page) => {
    const set = await page.evaluate(() => {
      const em = document.querySelector('p.block')!.appendChild(document.createElement('em'));
      const { textEmphasisStyle, textEmphasisPosition, fontStyle, lineBreak } = getComputedStyle(em);
      return { textEmphasisStyle, textEmphasisPosition, fontStyle, lineBreak };
    });
    assert.match(set.textEmphasisStyle, /dot/);
    assert.match(set.textEmphasisPosition, /under/);
    assert.deepEqual([set.fontStyle, set.lineBreak], ['normal', 'strict']);
  });
});
