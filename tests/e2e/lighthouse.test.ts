import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aReport, openSite, pagesOf } from './harness.ts';
import { rate } from './lighthouse.ts';

const site = await openSite();
const paths = [aReport(site).path, pagesOf(site, 'list', 'zh-Hant')[0]!.path];

test('Lighthouse gives 100 for accessibility, best practices and SEO', async () => {
  const rated = await rate(
    paths.map((path) => site.url + path),
    ['accessibility', 'best-practices', 'seo'],
  );
  for (const [i, { scores, faults }] of rated.entries())
    assert.deepEqual(
      scores,
      { accessibility: 100, 'best-practices': 100, seo: 100 },
      `${paths[i]}\n${faults.join('\n')}`,
    );
});
