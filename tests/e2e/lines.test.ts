import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite, withPage } from './harness.ts';

const site = await openSite();

/** Paragraphs whose last two characters stand apart on their last line: it is not to be justified. */
const stretched = `(() => {
  const range = document.createRange();
  return [...document.querySelectorAll('p.block')].flatMap((paragraph) => {
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (let i = 0; i < text.data.length; i++) {
        if (/[\\s\\p{Default_Ignorable_Code_Point}]/u.test(text.data[i])) continue;
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) boxes.push(box);
      }
    const [before, last] = boxes.slice(-2);
    if (!before || before.bottom < last.top + 4) return [];
    const gap = last.left - before.right;
    const wide = last.width - parseFloat(getComputedStyle(paragraph).fontSize);
    return gap > 4 || wide > 4 ? [paragraph.textContent.slice(-12) + ' ' + Math.round(Math.max(gap, wide)) + ' px'] : [];
  });
})()`;

for (const { path } of site.pages.filter(({ kind }) => kind === 'report'))
  test(`/${path} at 360 and 768 px: no last line of a paragraph is stretched`, async () => {
    await withPage(site, path, { viewport: { width: 360, height: 900 } }, async (page) => {
      assert.deepEqual(await page.evaluate(stretched), [], '360 px');
      await page.setViewportSize({ width: 768, height: 900 });
      assert.deepEqual(await page.evaluate(stretched), [], '768 px');
    });
  });

/** Names of figures that have less than a third of their row, and what runs over the page. */
const squeezed = `(() => [...document.querySelectorAll('.figures tbody tr:has(.metric)')].flatMap((row) => {
  const [whole, name] = [row, row.querySelector('.metric')].map((element) => element.getBoundingClientRect());
  const over = [...row.cells].some((cell) => cell.getBoundingClientRect().right > innerWidth);
  return over || name.width < whole.width / 3 ? [row.textContent.trim().slice(0, 40)] : [];
}))()`;

for (const { path } of site.pages.filter(({ kind }) => kind === 'report'))
  test(`/${path} at 360 px: no comparison, however long, squeezes the name of its figure`, async () => {
    await withPage(site, path, { viewport: { width: 360, height: 900 } }, async (page) => {
      assert.deepEqual(await page.evaluate(squeezed), []);
    });
  });

for (const { path } of site.pages.filter(({ kind, path }) => kind === 'report' && path.startsWith('en/')))
  test(`/${path} at 360 px: no title breaks at a hyphen, nor around a compound`, async () => {
    await withPage(site, path, { viewport: { width: 360, height: 900 } }, async (page) => {
      const found = await page
        .locator('.compound')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => [getComputedStyle(one).display, one.getClientRects().length, one.textContent]),
        );
      assert.deepEqual(
        found.filter(([display, lines]) => display !== 'inline' || lines !== 1),
        [],
      );
    });
  });

/** Cells of a row that stand on one another. */
const overlaid = `(() => [...document.querySelectorAll('.figures tbody tr:has(.metric)')].flatMap((row) => {
  const boxes = [...row.cells].map((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getBoundingClientRect();
  });
  const crossed = boxes.some((a, i) => boxes.some((b, j) => j > i && a.width > 0 && b.width > 0 &&
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4));
  return crossed ? [row.textContent.trim().replace(/\\s+/g, ' ').slice(0, 60)] : [];
}))()`;

for (const { path } of site.pages.filter(({ kind }) => kind === 'report' || kind === 'figures'))
  test(`/${path} at 360 px: no cell of a figure’s row stands on another`, async () => {
    await withPage(site, path, { viewport: { width: 360, height: 900 } }, async (page) => {
      assert.deepEqual(await page.evaluate(overlaid), []);
    });
  });

/** Rows whose name or period is set over what stands in a cell beside it. */
const overlapping = `(() => {
  const range = document.createRange();
  const boxesOf = (cell) => {
    range.selectNodeContents(cell);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  return [...document.querySelectorAll('.figures tbody tr, .highlights li a')].flatMap((row) => {
    const cells = [...row.children].filter((cell) => cell.matches('.metric, .value, .period, .change') && cell.textContent.trim());
    const boxes = cells.map(boxesOf);
    const hit = boxes.some((own, i) => boxes.some((other, j) => j > i && own.some((a) => other.some((b) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3))));
    return hit ? [row.textContent.replace(/\\s+/g, ' ').slice(0, 60)] : [];
  });
})()`;

for (const { path } of site.pages.filter(
  ({ kind, edition }) =>
    (kind === 'report' || kind === 'figures') && (edition === 'en' || edition === 'zh-Hans'),
))
  test(`/${path} at 360, 768 and 1440 px: no name, value, period or comparison stands in another's way`, async () => {
    await withPage(site, path, { viewport: { width: 360, height: 900 } }, async (page) => {
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await page.evaluate(overlapping), [], `${width} px`);
      }
    });
  });

/** The least of a row's width that its name has. */
const narrowest = `Math.min(...[...document.querySelectorAll('#figures tbody tr:has(.metric)')].map((row) =>
  row.querySelector('.metric').getBoundingClientRect().width / row.getBoundingClientRect().width))`;

for (const { path } of site.pages.filter(({ kind, edition }) => kind === 'report' && edition === 'en'))
  test(`/${path} at 768 px: names of figures have a quarter of their row, whatever stands beside them`, async () => {
    await withPage(site, path, { viewport: { width: 768, height: 900 } }, async (page) => {
      assert.ok((await page.evaluate<number>(narrowest)) > 0.25, String(await page.evaluate(narrowest)));
    });
  });

/** Where the points of a table's values stand. */
const points = `[...new Set([...document.querySelectorAll('.figures td.value i')].map((one) => Math.round(one.getBoundingClientRect().left)))]`;

for (const { path } of site.pages.filter(({ kind }) => kind === 'report'))
  test(`/${path}: the points of all values stand under each other, also on phones`, async () => {
    await withPage(site, path, { viewport: { width: 360, height: 900 } }, async (page) => {
      for (const width of [360, 480, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate<number[]>(points);
        assert.ok(Math.max(...found) - Math.min(...found) <= 1, `${width} px: ${found.join(' ')}`);
      }
    });
  });

/** Numbers on two lines; where Chinese is justified only what is longer than a few characters may be. */
const torn = `[...document.querySelectorAll('p.block .whole, p.block .num > span')].flatMap((one) => {
  const wraps = getComputedStyle(one).textWrapMode === 'wrap';
  const lines = new Set([...one.getClientRects()].map(({ top }) => Math.round(top)));
  return lines.size > 1 && (!wraps || innerWidth < 480) ? [one.textContent] : [];
})`;

for (const { path } of site.pages.filter(({ kind, path }) => kind === 'report' && path.startsWith('zh')))
  test(`/${path}: no number is torn from its unit, and no line begins with a dash`, async () => {
    await withPage(site, path, { viewport: { width: 360, height: 900 } }, async (page) => {
      for (const width of [360, 414, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await page.evaluate(torn), [], `${width} px`);
      }
    });
  });
