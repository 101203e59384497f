import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasErrors } from '../../src/library/problems/library-error.ts';
import { reportProblems } from '../../src/library/problems/render.ts';
import { RULES } from '../../src/build/audit/index.ts';
import { ORIGIN, audit, page } from './site.ts';

test('a site without a fault gives no message', (t) => {
  const { messages } = audit(t, {
    'index.html': page(
      '<a href="/zh-Hans/about/#who">关于</a><a href="https://other.example/">外站</a><a href="mailto:a@b.example">信</a>',
    ),
    'zh-Hans/about/index.html': page(
      '<p id="who">我们</p><a href="../../">回</a><a href="#who">人</a><a href="#top">顶</a>',
    ),
  });
  assert.deepEqual(messages, []);
});

test('broken-link names a link to a file that is not there, with its place', (t) => {
  const { messages } = audit(t, { 'index.html': page('<p>一</p>\n<p><a href="/zh-Hans/gone/">二</a></p>') });
  assert.deepEqual(
    messages.map(({ rule, line, column }) => ({ rule, line, column })),
    [{ rule: 'broken-link', line: 6, column: 4 }],
  );
});

test('broken-link covers pictures, style sheets, social pictures and addresses in style sheets', (t) => {
  const head =
    '<link rel="stylesheet" href="/gone.css"><meta property="og:image" content="https://nianjian.example/gone.png">';
  const { rules } = audit(t, {
    'index.html': page('<img src="gone.png" srcset="gone2.png 2x" alt="">', { head }),
    'a.css': 'a{background:url("gone3.png")}',
    'b.html': page('', { head: '<style>a{background:url("gone4.png")}</style>' }),
  });
  assert.deepEqual(rules, Array(6).fill('broken-link'));
});

test('card-size names a picture beside links whose size is not what the page says', (t) => {
  const png = (width: number, height: number): Buffer => {
    const data = Buffer.alloc(24);
    data.write('\u0089PNG\r\n\u001a\n', 'latin1');
    data.writeUInt32BE(width, 16);
    data.writeUInt32BE(height, 20);
    return data;
  };
  const head = `<meta property="og:image" content="${ORIGIN}/card.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">`;
  const rules = (data: Buffer | string) =>
    audit(t, { 'index.html': page('', { head }), 'card.png': data }).rules;
  assert.deepEqual(rules(png(1200, 630)), []);
  assert.deepEqual(rules(png(1200, 675)), ['card-size']);
  assert.deepEqual(rules('<svg/>'), ['card-size']);
});

test('broken-anchor names a fragment that its page does not have, within a page and across pages', (t) => {
  const { messages } = audit(t, {
    'index.html': page('<a href="#gone">一</a><a href="/b/#%E4%BA%8C">二</a><a href="/b/#gone">三</a>'),
    'b/index.html': page('<p id="二">二</p>'),
  });
  assert.deepEqual(
    messages.map(({ rule, what }) => `${rule} ${what.includes('"gone"')}`),
    ['broken-anchor true', 'broken-anchor true'],
  );
});

test('outside-base names an internal link that does not begin with the base path', (t) => {
  const { rules } = audit(
    t,
    { 'index.html': page('<a href="/reports/">一</a><a href="/zh-Hans/">二</a>') },
    { base: '/reports/' },
  );
  assert.deepEqual(rules, ['outside-base']);
});

test('missing-slash names a link to a folder without its final slash', (t) => {
  const { rules } = audit(t, { 'index.html': page('<a href="/b">一</a>'), 'b/index.html': page() });
  assert.deepEqual(rules, ['missing-slash']);
});

test('third-party names whatever a browser would fetch from elsewhere, but no plain link', (t) => {
  const head =
    '<link rel="stylesheet" href="https://cdn.example/a.css"><link rel="preconnect" href="https://cdn.example">';
  const { rules } = audit(t, {
    'index.html': page(
      '<script src="//cdn.example/a.js"></script><img src="https://cdn.example/a.png" alt="">',
      { head },
    ),
  });
  assert.deepEqual(rules, Array(4).fill('third-party'));
});

test('page-lang names a page without a language, and one whose language is not that of its path', (t) => {
  const { messages } = audit(t, {
    'index.html': page('', { lang: '' }),
    'en/index.html': page('', { lang: 'zh-Hans' }),
  });
  assert.deepEqual(
    messages.map(({ path, rule }) => `${path} ${rule}`),
    ['en/index.html page-lang', 'index.html page-lang'],
  );
});

test('zh-Hant-HK is not taken for zh-Hant', (t) => {
  const editions = ['zh-Hant', 'zh-Hant-HK'];
  const { rules } = audit(t, { 'zh-Hant-HK/index.html': page('', { lang: 'zh-Hant-HK' }) }, { editions });
  assert.deepEqual(rules, []);
});

test('page-title names an empty title', (t) => {
  assert.deepEqual(audit(t, { 'index.html': page('', { title: ' ' }) }).rules, ['page-title']);
});

test('a title inside a drawing is not the title of the page', (t) => {
  assert.deepEqual(audit(t, { 'index.html': page('<svg><title>图</title></svg>', { title: '' }) }).rules, [
    'page-title',
  ]);
});

test('one-h1 names a page with two main headings, and one with none', (t) => {
  const { messages } = audit(t, {
    'a/index.html': page('<h1>又一个</h1>'),
    'b/index.html': page('', { h1: '' }),
  });
  assert.deepEqual(
    messages.map(({ rule, what }) => `${rule} ${/\d/.exec(what)?.[0]}`),
    ['one-h1 2', 'one-h1 0'],
  );
});

test('leak names values that were never computed, in text, attributes, JSON-LD and data files', (t) => {
  const { messages } = audit(t, {
    'a/index.html': page('<p>增长NaN%</p>'),
    'b/index.html': page('<p title="undefined亿元"></p>'),
    'c/index.html': page('<p>[object Object]</p>'),
    'd/index.html': page('<script type="application/ld+json">{"name":"undefined"}</script>'),
    'e.csv': 'id,value\na,NaN\n',
    'f/index.html': page('<script>if (x === undefined) y(NaN)</script><p>undefinedness</p>'),
  });
  assert.deepEqual(
    messages.map(({ path, rule }) => `${path[0]} ${rule}`),
    ['a leak', 'b leak', 'c leak', 'd leak', 'e leak'],
  );
});

test('leak names text in the head, which would end it', (t) => {
  assert.deepEqual(audit(t, { 'index.html': page('', { head: 'true<meta name="a" content="b">' }) }).rules, [
    'leak',
  ]);
});

test('a policy and a title that text has pushed out of the head no longer count', (t) => {
  const html = page().replace('<title>', 'true<title>');
  assert.deepEqual(audit(t, { 'index.html': html }).rules.sort(), ['leak', 'no-csp', 'page-title']);
});

test('what an article says in seeds/ is its own', (t) => {
  assert.deepEqual(audit(t, { 'seeds/a.txt': 'undefined NaN' }).rules, []);
});

test('inline-style names style attributes, and style elements in drawings', (t) => {
  const { rules } = audit(t, {
    'index.html': page('<p style="color:red"></p><svg><style>a{}</style></svg>'),
  });
  assert.deepEqual(rules, ['inline-style', 'inline-style']);
});

test('inline-script names event handlers and javascript: addresses', (t) => {
  const { rules } = audit(t, {
    'index.html': page('<p onclick="a()"></p><a href="javascript:a()">一</a>'),
  });
  assert.deepEqual(rules, ['inline-script', 'inline-script']);
});

test('inline-script names the element, the handler and the line it stands in', (t) => {
  const { messages } = audit(t, { 'index.html': page('<p>一</p>\n  <p onClick="a()"></p>') });
  assert.deepEqual(
    messages.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
    ['inline-script 6:3'],
  );
  assert.match(messages[0]!.what, /<p>.*onclick/);
});

test('no-csp names a page without the policy', (t) => {
  const html = page().replace(/<meta http-equiv[^>]*>/, '');
  assert.deepEqual(audit(t, { 'index.html': html }).rules, ['no-csp']);
});

test('duplicate-id names the second element of an id', (t) => {
  const { messages } = audit(t, { 'index.html': page('<p id="a"></p>\n<p id="a"></p>') });
  assert.deepEqual(
    messages.map(({ rule, line }) => `${rule} ${line}`),
    ['duplicate-id 6'],
  );
});

const alternates = (...pairs: [string, string][]) =>
  pairs.map(([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="${ORIGIN}/${path}">`).join('');

test('hreflang is content with editions that name each other', (t) => {
  const head = alternates(['zh-Hans', 'zh-Hans/'], ['en', 'en/'], ['x-default', 'zh-Hans/']);
  const { rules } = audit(t, {
    'zh-Hans/index.html': page('', { head }),
    'en/index.html': page('', { head, lang: 'en' }),
  });
  assert.deepEqual(rules, []);
});

test('hreflang names an edition that does not name this one back', (t) => {
  const head = alternates(['zh-Hans', 'zh-Hans/'], ['en', 'en/'], ['x-default', 'zh-Hans/']);
  const { messages } = audit(t, {
    'zh-Hans/index.html': page('', { head }),
    'en/index.html': page('', { lang: 'en' }),
  });
  assert.deepEqual(
    messages.map(({ path, rule }) => `${path} ${rule}`),
    ['zh-Hans/index.html hreflang'],
  );
});

test('hreflang names a missing edition, a missing x-default and a page that leaves itself out', (t) => {
  const { messages } = audit(t, { 'zh-Hans/index.html': page('', { head: alternates(['en', 'en/']) }) });
  const said = messages.filter(({ rule }) => rule === 'hreflang').map(({ what }) => what);
  assert.equal(said.length, 3);
  assert.match(said.join(' '), /no x-default.*is not there.*does not list itself/);
  assert.ok(messages.some(({ rule }) => rule === 'broken-link'));
});

test('weight names a page over a budget, and counts what it fetches', (t) => {
  const noise = (length: number) => {
    // Text that Brotli can't shrink much, the same in every run.
    let [state, text] = [1, ''];
    while (text.length < length) text += (state = (state * 48271) % 2147483647).toString(36);
    return text;
  };
  const site = {
    'index.html': page('', { head: '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>' }),
    'a.css': `/*${noise(3000)}*/@font-face{src:url(a.woff2)}`,
    'a.js': `//${noise(3000)}`,
    'a.woff2': Buffer.alloc(5000, noise(5000)),
  };
  const { weights } = audit(t, site);
  assert.ok(
    weights[0]!.css > 1500 && weights[0]!.css < 3000 && weights[0]!.script > 1500 && weights[0]!.html > 100,
  );
  assert.equal(weights[0]!.fonts, 5000);
  const tight = (budget: object) =>
    audit(t, site, { budget: { beforeFonts: 60000, total: 250000, script: 10000, ...budget } }).rules;
  assert.deepEqual(tight({}), []);
  assert.deepEqual(tight({ beforeFonts: 3000 }), ['weight']);
  assert.deepEqual(tight({ total: 8000 }), ['weight']);
  assert.deepEqual(tight({ script: 1000 }), ['weight']);
});

test('weight counts script that stands in the page', (t) => {
  const budget = { beforeFonts: 60000, total: 250000, script: 20 };
  const { rules } = audit(
    t,
    { 'index.html': page('<script>document.title = "a longer script than twenty bytes"</script>') },
    { budget },
  );
  assert.deepEqual(rules, ['weight']);
});

test('bad-xml names a sitemap or feed that is not well formed', (t) => {
  const { messages } = audit(t, {
    'sitemap-0.xml': '<?xml version="1.0"?>\n<urlset><url></urlset>',
    'feed.xml': '<feed><title>a & b</title></feed>',
    'good.xml': '<?xml version="1.0"?><feed a="1"><!-- x --><b/><c><![CDATA[<&]]></c>&amp;&#20013;</feed>',
  });
  assert.deepEqual(
    messages.map(({ path, rule }) => `${path} ${rule}`),
    ['feed.xml bad-xml', 'sitemap-0.xml bad-xml'],
  );
});

test('broken-link covers the addresses in sitemaps and feeds', (t) => {
  const { messages } = audit(t, {
    'index.html': page(),
    'sitemap-0.xml': `<urlset><url><loc>${ORIGIN}/</loc></url><url><loc>${ORIGIN}/gone/</loc></url></urlset>`,
    'feed.xml': `<feed><link href="${ORIGIN}/gone/"/></feed>`,
  });
  assert.deepEqual(
    messages.map(({ path, rule }) => `${path} ${rule}`),
    ['feed.xml broken-link', 'sitemap-0.xml broken-link'],
  );
});

test('not-in-sitemap names a page that no sitemap lists, unless it asks not to be found', (t) => {
  const { messages } = audit(t, {
    'index.html': page(),
    'b/index.html': page(),
    '404.html': page(),
    'c/index.html': page('', { head: '<meta name="robots" content="noindex">' }),
    'sitemap-0.xml': `<urlset><url><loc>${ORIGIN}/</loc></url></urlset>`,
  });
  assert.deepEqual(
    messages.map(({ path, rule }) => `${path} ${rule}`),
    ['b/index.html not-in-sitemap'],
  );
});

test('bad-json names data files and JSON-LD that cannot be read', (t) => {
  const { rules } = audit(t, {
    'a.json': '{"a":}',
    'index.html': page('<script type="application/ld+json">{</script>'),
  });
  assert.deepEqual(rules, ['bad-json', 'bad-json']);
});

test('a redirect is asked only where it leads', (t) => {
  const redirect = (to: string) =>
    `<!doctype html><title>→</title><meta http-equiv="refresh" content="0;url=${to}">`;
  const { messages } = audit(t, {
    'a/index.html': redirect('/b/'),
    'b/index.html': page(),
    'c/index.html': redirect('/gone/'),
  });
  assert.deepEqual(
    messages.map(({ path, rule }) => `${path} ${rule}`),
    ['c/index.html broken-link'],
  );
});

const archived = (...names: string[]) => ({
  'archive/archive.json': JSON.stringify({
    version: 1,
    reports: [{ id: '2025-a', files: Object.fromEntries(names.map((name) => [`data/${name}`, {}])) }],
  }),
  ...Object.fromEntries(names.map((name) => [`archive/2025-a/data/${name}`, ''])),
  'archive/2025-a.zip': '',
});
const toArchive = (...names: string[]) =>
  names.map((name) => `<a href="/archive/${name}">存档</a>`).join('\n');

test('pages that link to all that the archive lists are content, and its own pages are not ours to audit', (t) => {
  const { rules } = audit(t, {
    'index.html': page(toArchive('2025-a.zip', '2025-a/data/a.pdf', '2025-a/data/a.html')),
    ...archived('a.pdf', 'a.html', 'figures.csv'),
    'archive/2025-a/data/a.html': '<p>NaN <a href="gone.html">x</a>',
  });
  assert.deepEqual(rules, []);
});

test('not-archived names a link to a file that the list of the archive lacks, there or not, with its place', (t) => {
  const { messages } = audit(t, {
    'index.html': page(toArchive('2025-a/data/a.pdf', '2025-a/data/b.pdf', '2025-b.zip')),
    ...archived('a.pdf'),
    'archive/2025-a/data/b.pdf': '',
  });
  assert.deepEqual(
    messages.map(({ rule, line }) => `${rule} ${line}`),
    ['broken-link 7', 'not-archived 6', 'not-archived 7'],
  );
});

test('not-archived names every link to an archive that has no list, or one that cannot be read', (t) => {
  const site = { 'index.html': page(toArchive('2025-a.zip')), 'archive/2025-a.zip': '' };
  assert.deepEqual(audit(t, site).rules, ['not-archived']);
  assert.deepEqual(audit(t, { ...site, 'archive/archive.json': '{' }).rules, ['not-archived']);
});

test('archive-unlinked names a PDF or page of the archive that no page links to', (t) => {
  const { messages } = audit(t, {
    'index.html': page(toArchive('2025-a.zip', '2025-a/data/a.pdf')),
    ...archived('a.pdf', 'b.pdf', 'b.html', 'figures.csv'),
  });
  assert.deepEqual(
    messages.map(({ path, rule, what }) => `${path} ${rule} ${/b\.\w+/.exec(what)?.[0]}`),
    ['archive/archive.json archive-unlinked b.pdf', 'archive/archive.json archive-unlinked b.html'],
  );
});

test('messages read as those of check: place, name, what, why and what to do, in both languages', (t) => {
  const { files } = audit(t, { 'index.html': page('<a href="#gone">一</a>') });
  assert.ok(hasErrors(files));
  const said = reportProblems(files);
  assert.match(said, /dist.index\.html:5:1 错误 broken-anchor/);
  assert.match(said, /原因：链接只会停在页首/);
  assert.match(said, /What to do: See whether that id was renamed/);
});

test('every rule says in both languages what happened, why it matters and what to do', () => {
  for (const [name, { zh, en }] of Object.entries(RULES)) {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    assert.deepEqual(holes(zh.what), holes(en.what), name);
    for (const text of Object.values(zh)) assert.match(text, /[。}！：]$/, name);
    for (const text of Object.values(en)) assert.ok(!/[\u3000-\u9fff]/.test(text), name);
  }
});
