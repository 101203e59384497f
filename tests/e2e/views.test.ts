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

/** Elements that stick out of the page on the right, where that makes the page scroll sideways. */
const stickingOut = `(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .slice(0, 8)
    .map((element) => element.tagName + '.' + (element.getAttribute('class') ?? '') + ' ' + Math.round(element.getBoundingClientRect().right));
})()`;

for (const { page: built, width, scheme } of chooseViews(
  site.pages,
  Boolean(process.env['NIANJIAN_TEST_ALL']),
))
  test(`/${built.path} at ${width} px, ${scheme}: fits, is accessible, asks nobody else, and the browser has no complaint`, async () => {
    const options = { viewport: { width, height: 900 }, colorScheme: scheme };
    await withPage(site, built.path, options, async (page, watch) => {
      assert.deepEqual(await page.evaluate(stickingOut), [], 'scrolls sideways');
      assert.deepEqual(await violations(page), [], 'axe');
      assert.deepEqual(watch.elsewhere, [], 'requests to other sites');
      assert.deepEqual(watch.complaints, [], 'complaints of the browser');
    });
  });
