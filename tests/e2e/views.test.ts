import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { openSite, withPage } from './harness.ts';
import { chooseViews } from './sample.ts';

const site = await openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, a line an element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  );
}

/** Texts and pictures that stick out of the page on either side, unless a box around them scrolls by itself. */
const stickingOut = `(() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => element && element !== document.body &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const out = [];
  if (document.documentElement.scrollWidth > width) out.push('the page is ' + document.documentElement.scrollWidth + ' px wide');
  const range = document.createRange();
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden')) continue;
    const text = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    const boxes = text.flatMap((node) => (range.selectNodeContents(node), [...range.getClientRects()]));
    if (/^(svg|img|table)$/i.test(element.tagName)) boxes.push(element.getBoundingClientRect());
    const far = boxes.find((box) => box.width > 0 && (box.right > width + 1 || box.left < -1));
    if (far && !scrolls(element)) out.push(element.outerHTML.slice(0, 90) + ' ' + Math.round(far.left) + '–' + Math.round(far.right));
  }
  return out.slice(0, 8);
})()`;

for (const { page: built, width, scheme } of chooseViews(
  site.pages,
  Boolean(process.env['NIANJIAN_TEST_ALL']),
))
  test(`/${built.path} at ${width} px, ${scheme}: fits, is accessible, asks nobody else, and the browser has no complaint`, async () => {
    const options = { viewport: { width, height: 900 }, colorScheme: scheme };
    await withPage(site, built.path, options, async (page, watch) => {
      assert.deepEqual(await page.evaluate(stickingOut), [], 'sticks out');
      assert.deepEqual(await violations(page), [], 'axe');
      assert.deepEqual(watch.elsewhere, [], 'requests to other sites');
      assert.deepEqual(watch.complaints, [], 'complaints of the browser');
    });
  });
