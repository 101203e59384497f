import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  formatHeaders,
  headerRules,
  headersOf,
  parseHeaders,
  writeHosting,
} from '../../src/build/hosting/index.ts';
import { serveSite } from '../../src/build/serve.ts';
import { makeSite } from './site.ts';

const EDITIONS = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'en'];
const SITE = { url: 'https://a.example', base: '/', editions: EDITIONS };

for (const base of ['/', '/reports/']) {
  const sent = (path: string) => headersOf(headerRules({ base, editions: EDITIONS }), base + path);

  test(`below ${base} what is named by its content is kept for good, and everything else asked for anew`, () => {
    for (const path of ['_assets/a.js', '_fonts/b.woff2'])
      assert.match(sent(path)['Cache-Control'] ?? '', /max-age=31536000, immutable/, path);
    for (const path of [
      '',
      'zh-Hans/2025/a/',
      'zh-Hant-HK/feed.xml',
      'en/2025/a/card.png',
      'seeds/a.txt',
      'archive/a.zip',
    ])
      assert.equal(sent(path)['Cache-Control'], 'public, max-age=0, must-revalidate', path || '/');
  });

  test(`below ${base} no host may guess a type`, () => {
    for (const path of ['', 'seeds/a.txt', '_assets/a.js', 'archive/a.zip'])
      assert.equal(sent(path)['X-Content-Type-Options'], 'nosniff', path);
  });
}

test('no header is set by two rules for one path, since hosts join the two', () => {
  const rules = headerRules({ ...SITE, charsets: new Map([['seeds/b.txt', 'gb18030']]) });
  for (const { pattern } of rules) {
    const path = pattern.replace('*', 'seeds/b.txt');
    const names = rules.flatMap((rule) => Object.keys(headersOf([rule], path)));
    assert.deepEqual(names, [...new Set(names)], path);
  }
});

test('a wildcard stands at the end alone: not every host takes it elsewhere', () => {
  for (const { pattern } of headerRules(SITE)) assert.match(pattern, /^\/[^*]*\*?$/);
});

test('_headers is read back as it was written', () => {
  const rules = headerRules(SITE);
  assert.deepEqual(parseHeaders(formatHeaders(rules)), rules);
});

test('a site at the root of its host gets _headers, .nojekyll and a robots.txt that names its sitemap', (t) => {
  const dist = makeSite(t, { 'index.html': '' });
  writeHosting(dist, SITE);
  assert.match(readFileSync(join(dist, '_headers'), 'utf8'), /^\/_assets\/\*\n {2}Cache-Control: /m);
  assert.ok(existsSync(join(dist, '.nojekyll')));
  assert.match(
    readFileSync(join(dist, 'robots.txt'), 'utf8'),
    /Sitemap: https:\/\/a\.example\/sitemap-index\.xml/,
  );
});

test('a site under a path leaves robots.txt to whoever has the root', (t) => {
  const dist = makeSite(t, { 'index.html': '' });
  writeHosting(dist, { ...SITE, base: '/reports/' });
  assert.equal(existsSync(join(dist, 'robots.txt')), false);
  assert.match(readFileSync(join(dist, '_headers'), 'utf8'), /^\/reports\/zh-Hans\/\*$/m);
});

test('an article published in GB18030 is declared as such, and one in UTF-8 is left to the host', async (t) => {
  const dist = makeSite(t, { 'index.html': '', 'seeds/b.txt': '全区发展' });
  // 全年实现工业产值一千亿元，发展。 in GB18030.
  const gb =
    'c8abc4eacab5cfd6b9a4d2b5b2fad6b5d2bbc7a7d2dad4aaa3acb7a2d5b9a1a3c8abc4eacab5cfd6b9a4d2b5b2fad6b5d2bbc7a7d2dad4aaa3acb7a2d5b9a1a3';
  writeFileSync(join(dist, 'seeds/a.txt'), Buffer.from(gb, 'hex'));
  writeHosting(dist, SITE);
  const served = await serveSite(dist);
  t.after(served.close);
  const response = await fetch(`${served.url}seeds/a.txt`);
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=gb18030');
  assert.doesNotMatch(readFileSync(join(dist, '_headers'), 'utf8'), /b\.txt/);
});

test('preview sends what _headers asks for', async (t) => {
  const dist = makeSite(t, { 'index.html': '首页', '_assets/a.js': '1' });
  writeHosting(dist, SITE);
  const served = await serveSite(dist);
  t.after(served.close);
  const script = await fetch(`${served.url}_assets/a.js`);
  assert.equal(script.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal(script.headers.get('x-content-type-options'), 'nosniff');
});
