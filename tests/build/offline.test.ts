import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { inlineFonts, makeOffline } from '../../src/build/offline.ts';
import { relativeHref } from '../../src/site/index.ts';
import { ORIGIN, audit, makeSite, page } from './site.ts';

const POLICY =
  "default-src 'none';img-src 'self';font-src 'self'; script-src 'self' 'sha256-x='; style-src 'self' 'sha256-y='";

const html = (body: string, head = '') =>
  page(body, { head }).replace(/content="default-src[^"]*"/, `content="${POLICY}"`);

function offline(t: TestContext, files: Record<string, string | Buffer>, base = '/') {
  const dist = makeSite(t, files);
  makeOffline(dist, { url: ORIGIN, base });
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  return { dist, read };
}

test('relativeHref leads from one file to another, up as far as needed and no further', () => {
  assert.equal(relativeHref('index.html', 'en/index.html'), 'en/index.html');
  assert.equal(
    relativeHref('en/2025/a/index.html', 'zh-Hans/2025/a/index.html'),
    '../../../zh-Hans/2025/a/index.html',
  );
  assert.equal(relativeHref('en/2025/a/index.html', 'en/2025/a/figures.csv'), 'figures.csv');
  assert.equal(relativeHref('en/2025/a/index.html', 'en/index.html'), '../../index.html');
  assert.equal(relativeHref('a/index.html', 'seeds/a b#.txt'), '../seeds/a%20b%23.txt');
});

test('an offline page names files from its own place, down to index.html, and keeps anchors as they are', (t) => {
  const { read } = offline(t, {
    'a/b/index.html': html(
      '<a href="/c/">一</a><a href="/c/#n/1">二</a><a href="#here">三</a><a href="../">四</a><a href="/c/d.csv" download>五</a>',
      '<link rel="icon" href="/i.svg">',
    ),
  });
  const hrefs = [...read('a/b/index.html').matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  assert.deepEqual(hrefs, [
    '../../i.svg',
    '../../c/index.html',
    '../../c/index.html#n/1',
    '#here',
    '../index.html',
    '../../c/d.csv',
  ]);
});

test('an offline page under a base path leaves the path out', (t) => {
  const { read } = offline(t, { 'a/index.html': html('<a href="/reports/b/">一</a>') }, '/reports/');
  assert.match(read('a/index.html'), /href="\.\.\/b\/index\.html"/);
});

test('an offline page keeps addresses written in full: other sites, the published site, mail', (t) => {
  const body = `<a href="https://other.example/">一</a><a href="mailto:a@b.example">二</a><a href="${ORIGIN}/a/">三</a>`;
  const { read } = offline(t, { 'index.html': html(body) });
  assert.ok(read('index.html').includes(body));
});

test('all that is no address stays as it was, character for character', (t) => {
  const body = '<p title=bare>1 &lt; 2 &amp;c.</p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>\n<br>';
  const { read } = offline(t, { 'index.html': html(body) });
  assert.ok(read('index.html').includes(body));
});

test('a module becomes a script in the page, whose digest the policy names', (t) => {
  const { dist, read } = offline(t, {
    'index.html': html('<script type="module" src="/_assets/a.js"></script>'),
    '_assets/a.js': 'var e=1;document.title=e+"</p>"',
  });
  const page = read('index.html');
  const script = /<script>([^]*?)<\/script>/.exec(page)?.[1];
  assert.match(script ?? '', /DOMContentLoaded.*\n?var e=1;document\.title=e\+"<\\\/p>"/);
  const digest = createHash('sha256').update(script!).digest('base64');
  assert.ok(page.includes(`'sha256-x=' 'sha256-${digest}'`), page);
  assert.doesNotMatch(page, /type="module"/);
  assert.equal(existsSync(join(dist, '_assets/a.js')), false);
});

test('a module that imports another stops the build: no browser would load it from a folder', (t) => {
  const files = {
    'index.html': html('<script type="module" src="/a.js"></script>'),
    'a.js': 'import{b}from"./b.js";b()',
  };
  assert.throws(() => offline(t, files), /a\.js imports another/);
});

test('the policy of an offline page lets files and fonts in their style sheets through, and no connection', (t) => {
  const { read } = offline(t, { 'index.html': html('') });
  const policy = /content="(default-src[^"]*)"/.exec(read('index.html'))?.[1];
  assert.equal(
    policy,
    "default-src 'none'; img-src 'self' file:; font-src 'self' file: data:; script-src 'sha256-x='; style-src 'self' 'sha256-y=' file:; connect-src 'none'",
  );
});

test('fonts move into their style sheets, where no browser refuses them', (t) => {
  assert.equal(
    inlineFonts('a{src:url("b.woff2") format("woff2"),url(c.woff2)}', (name) => Buffer.from(name)),
    'a{src:url(data:font/woff2;base64,Yi53b2ZmMg==) format("woff2"),url(data:font/woff2;base64,Yy53b2ZmMg==)}',
  );
  const { dist, read } = offline(t, { '_fonts/a.css': 'a{src:url(a.woff2)}', '_fonts/a.woff2': 'f' });
  assert.equal(read('_fonts/a.css'), 'a{src:url(data:font/woff2;base64,Zg==)}');
  assert.equal(existsSync(join(dist, '_fonts/a.woff2')), false);
});

test('needs-server names what an offline site could only get from a server, and where', (t) => {
  const files = {
    'index.html': page(
      '<a href="/b/">一</a>\n<a href="b/">二</a>\n<script type="module" src="a.js"></script>\n<a href="b/index.html#x">三</a>',
      { head: '<link rel="stylesheet" href="a.css">' },
    ),
    'b/index.html': page('<p id="x"></p><a href="..">上</a><a href="#x">同</a><a href="">本</a>'),
    'a.css': 'a{src:url(a.woff2)}',
    'a.js': '',
    'a.woff2': 'f',
  };
  const { messages } = audit(t, files, { offline: true });
  assert.deepEqual(
    messages.map(({ path, rule, line }) => `${path}:${line} ${rule}`),
    [
      'a.css:1 needs-server',
      'b/index.html:5 needs-server',
      'index.html:5 needs-server',
      'index.html:6 needs-server',
      'index.html:7 needs-server',
    ],
  );
  assert.deepEqual(audit(t, files).rules, []);
});

test('what makeOffline made, needs-server finds nothing in', (t) => {
  const dist = {
    'index.html': html(
      '<a href="/b/">一</a><script type="module" src="/a.js"></script>',
      '<link rel="stylesheet" href="/f/a.css">',
    ),
    'b/index.html': html('<a href="../">上</a>'),
    'f/a.css': 'a{src:url(a.woff2)}',
    'f/a.woff2': 'f',
    'a.js': 'a()',
  };
  const { dist: made } = offline(t, dist);
  const files = Object.fromEntries(
    ['index.html', 'b/index.html', 'f/a.css'].map((path) => [path, readFileSync(join(made, path))]),
  );
  assert.deepEqual(audit(t, files, { offline: true }).rules, []);
});
