import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  editionsOf,
  hrefsOf,
  inReportOrder,
  reportOutput,
  reportPaths,
  sitemapEntries,
} from '../../src/site/index.ts';

const report = { year: 2025, slug: 'qilu-software-park' };
const site = {
  url: 'https://nianjian.example',
  base: '/reports/',
  editions: ['zh-Hans', 'zh-Hant', 'en'] as ('zh-Hans' | 'zh-Hant' | 'en')[],
  publisher: { name: '编辑部' },
  contact: {},
  records: [],
};

test('every address begins with the base path, and names edition, year and slug', () => {
  const hrefs = hrefsOf(site);
  assert.equal(hrefs.home(), '/reports/');
  assert.equal(hrefs.report('zh-Hant-HK', report), '/reports/zh-Hant-HK/2025/qilu-software-park/');
  assert.equal(hrefs.figures('en', report), '/reports/en/2025/qilu-software-park/figures/');
  assert.equal(hrefs.figures('en', report, 'a-b'), `${hrefs.figures('en', report)}?section=a-b`);
  assert.equal(hrefs.compare('en', { kind: 'place', id: 'ji-nan-shi' }), '/reports/en/places/ji-nan-shi/');
  assert.equal(hrefs.data('en', report, 'csv'), '/reports/en/2025/qilu-software-park/figures.csv');
  assert.equal(hrefs.absolute(hrefs.about('en')), 'https://nianjian.example/reports/en/about/');
});

test('a base path is read with or without its slashes', () => {
  for (const base of ['/', '']) assert.equal(hrefsOf({ ...site, base }).list('en'), '/en/');
  for (const base of ['reports', '/reports', '/reports/'])
    assert.equal(hrefsOf({ ...site, base }).home(), '/reports/');
});

test('a report without English has pages in the Chinese editions only', () => {
  assert.deepEqual(editionsOf({ english: false }, site), ['zh-Hans', 'zh-Hant']);
  assert.deepEqual(editionsOf({ english: true }, site), ['zh-Hans', 'zh-Hant', 'en']);
});

test('paths come report by report, so that the editions of one report are made one after the other', () => {
  const reports = [
    { id: '2025-a', year: 2025, slug: 'a', english: true, digest: '1', organisation: { name: '甲' } },
    { id: '2024-b', year: 2024, slug: 'b', english: false, digest: '2', organisation: { name: '乙' } },
  ];
  assert.deepEqual(
    reportPaths(reports, site).map(({ params }) => `${params.locale}/${params.year}/${params.slug}`),
    ['zh-Hans/2025/a', 'zh-Hant/2025/a', 'en/2025/a', 'zh-Hans/2024/b', 'zh-Hant/2024/b'],
  );
});

test('a report’s page, data and seed are made next to each other, an edition at a time', () => {
  const outputs = [
    '/404',
    '/seeds/2025-a.txt',
    '/seeds/2024-a.txt',
    '/en/2025/a/figures.csv',
    '/zh-Hans/2025/a/figures.csv',
    '/zh-Hans/2024/a/figures.csv',
    '/zh-Hans/2025/a',
    '/zh-Hans/2024/a',
    '/en/2025/a',
    '/en/about',
  ].map((pathname) => ({ pathname }));
  assert.deepEqual(
    inReportOrder(outputs).map(({ pathname }) => pathname),
    [
      '/404',
      '/seeds/2025-a.txt',
      '/en/2025/a/figures.csv',
      '/en/2025/a',
      '/zh-Hans/2025/a/figures.csv',
      '/zh-Hans/2025/a',
      '/seeds/2024-a.txt',
      '/zh-Hans/2024/a/figures.csv',
      '/zh-Hans/2024/a',
      '/en/about',
    ],
  );
});

test('each output of a report has a file of its own; a page that is no report’s has none here', () => {
  const file = (path: string) => reportOutput(`/reports/${path}`, '/reports');
  assert.equal(file('zh-Hans/2025/a/'), 'zh-Hans/2025/a/index.html');
  assert.equal(file('zh-Hans/2025/a/figures.csv'), 'zh-Hans/2025/a/figures.csv');
  assert.equal(file('zh-Hans/2025/a/figures.json/'), 'zh-Hans/2025/a/figures.json');
  assert.equal(file('zh-Hans/2025/a/figures/'), 'zh-Hans/2025/a/figures/index.html');
  assert.equal(file('seeds/2025-a.txt'), 'seeds/2025-a.txt');
  for (const path of ['', '404.html', 'zh-Hans/', 'zh-Hans/about/', 'zh-Hans/feed.xml'])
    assert.equal(file(path), null, path);
  assert.equal(reportOutput('/en/2025/a/', '/'), 'en/2025/a/index.html');
  assert.equal(reportOutput('/en/2025/a/', '/reports/'), null);
});

test('the sitemap names a page’s twins in the editions that exist, and x-default', () => {
  const url = 'https://nianjian.example/reports/zh-Hant/2025/qilu-software-park/';
  const entry = sitemapEntries(site, [{ ...report, english: false }])({ url });
  assert.deepEqual(
    entry.links?.map(
      ({ lang, url: to }) => `${lang} ${to.slice('https://nianjian.example/reports/'.length)}`,
    ),
    [
      'zh-Hans zh-Hans/2025/qilu-software-park/',
      'zh-Hant zh-Hant/2025/qilu-software-park/',
      'x-default zh-Hans/2025/qilu-software-park/',
    ],
  );
  const figures = sitemapEntries(site, [{ ...report, english: false }])({ url: `${url}figures/` });
  assert.deepEqual(
    figures.links?.map(({ lang, url: to }) => [lang, to]),
    entry.links?.map(({ lang, url: to }) => [lang, `${to}figures/`]),
  );
  const list = sitemapEntries(site, [])({ url: 'https://nianjian.example/reports/en/about/' });
  assert.deepEqual(list.links?.at(-1), { lang: 'x-default', url: 'https://nianjian.example/reports/' });
});
