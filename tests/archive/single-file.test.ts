import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { formatPageData, inlinePage, readPageData } from '../../src/archive/single-file/index.ts';
import type { PageData } from '../../src/archive/single-file/index.ts';
import { dataAddress, NO_IMAGES } from '../../src/archive/images.ts';
import type { Images } from '../../src/archive/images.ts';
import { fitFonts } from '../../src/archive/single-file/fit-fonts.ts';
import type { DatasetHead, FigureRecord } from '../../src/site/index.ts';
import { parseHtml } from '../../src/build/html.ts';
import { ORIGIN, page } from '../build/site.ts';

const FILES: Record<string, string> = {
  'a.css': 'body{color:red}.elsewhere{color:red}',
  '_fonts/f.css':
    '@font-face{font-family:"A";src:url(a.woff2);font-weight:1 599}\n@font-face{font-family:"A";src:url(b.woff2);font-weight:600 1000}',
  '_fonts/a.woff2': 'a'.repeat(900),
  '_fonts/b.woff2': 'b'.repeat(300),
  'i.svg': '<svg/>',
  'pictures/a/1.png': 'c'.repeat(600),
  'pictures/a/2.png': 'd'.repeat(300),
  'images/l.png': 'e'.repeat(200),
};

const written = (
  body: string,
  { head = '', limit = 1e6, base = '/', data = '{}', images = NO_IMAGES } = {},
) =>
  inlinePage(page(body, { head }), {
    path: 'en/2025/a/index.html',
    place: { url: ORIGIN, base },
    read: (path) => Buffer.from(FILES[path]!),
    siblings: new Map([
      ['zh-Hans/2025/a/index.html', 'a.zh-Hans.html'],
      ['en/2025/a/figures.csv', 'figures.en.csv'],
    ]),
    data,
    limit,
    images,
  });

/** The page as a browser reads it, with all its quotes. */
const inline = (...options: Parameters<typeof written>) =>
  toHtml(parseHtml(written(...options))).replaceAll('&#x27;', "'");

const SHEETS = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/_fonts/f.css">';

test('styles and fonts move into the page, pictures too, and scripts go', () => {
  const html = inline('<img src="/i.svg" alt=""><script type="module" src="/x.js"></script>', {
    head: `${SHEETS}<link rel="icon" href="/i.svg">`,
  });
  assert.ok(html.includes('<style>body{color:red}</style>'));
  assert.equal(html.match(/url\(data:font\/woff2;base64,/g)?.length, 2);
  assert.equal(html.match(/(src|href)="data:image\/svg\+xml;base64,PHN2Zy8\+"/g)?.length, 2);
  assert.doesNotMatch(html, /x\.js|\.woff2|rel="stylesheet"/);
});

test('of the styles that stand in the page, too, what no element can meet goes', () => {
  const html = inline('', {
    head: '<style>body{color:red}.elsewhere{color:blue}:root:lang(en){color:green}</style>',
  });
  assert.ok(html.includes('<style>body{color:red}</style>'), html);
});

test('the policy lets nothing be fetched and no script run, and knows each style by its digest', () => {
  const html = inline('', { head: `${SHEETS}<style>a{}</style>` });
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, css]) => `'sha256-${createHash('sha256').update(css!).digest('base64')}'`,
  );
  assert.equal(styles.length, 3);
  assert.deepEqual(
    policy.split('; ').map((part) => part.split(' ').sort().join(' ')),
    [
      "'none' default-src",
      [...styles, 'style-src'].sort().join(' '),
      'data: font-src',
      'data: img-src',
      "'none' base-uri",
      "'none' form-action",
    ],
  );
});

test('links to siblings are relative, links to the rest name the published site, others stay', () => {
  const html = inline(
    '<a href="/zh-Hans/2025/a/#x">一</a><a href="figures.csv">二</a><a href="/en/">三</a><a href="#y">四</a><a href="https://o.example/">五</a>',
  );
  assert.deepEqual(
    [...html.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]),
    ['a.zh-Hans.html#x', 'figures.en.csv', `${ORIGIN}/en/`, '#y', 'https://o.example/'],
  );
  assert.ok(inline('<a href="/r/en/">一</a>', { base: '/r/' }).includes(`href="${ORIGIN}/r/en/"`));
});

test('data stands in the page as JSON that cannot end its element', () => {
  const html = inline('', { data: '{"a":"</script><b>"}' });
  const held = /<script type="application\/json" id="figures-json">([^]*?)<\/script>/.exec(html)?.[1];
  assert.deepEqual(JSON.parse(held!), { a: '</script><b>' });
});

test('over its limit a page leaves out the face for text before that for titles, and the policy still holds', () => {
  const whole = written('', { head: SHEETS });
  const fitted = inline('', { head: SHEETS, limit: Buffer.byteLength(whole) - 1 });
  assert.ok(Buffer.byteLength(fitted) < Buffer.byteLength(whole) - 1000);
  assert.deepEqual(fitted.match(/font-weight:[^}]*/g), ['font-weight:600 1000']);
  const css = /<style>(@font-face[^]*?)<\/style>/.exec(fitted)?.[1];
  assert.ok(fitted.includes(`'sha256-${createHash('sha256').update(css!).digest('base64')}'`));
});

test('over its limit a page first goes without the drawings of middle width, and says so', () => {
  const drawing = (fit: string) => `<div class="drawn-${fit}">${fit.repeat(100)}</div>`;
  const body = ['narrow', 'middle', 'wide'].map(drawing).join('');
  const whole = written(body, { head: SHEETS });
  const fitted = inline(body, { head: SHEETS, limit: Buffer.byteLength(whole) - 1 });
  assert.equal(fitted.match(/font-weight:[^}]*/g)?.length, 2);
  assert.match(fitted, /<html [^>]*data-left-out="middle"/);
  assert.match(fitted, /narrownarrow[^]*widewide/);
  assert.doesNotMatch(fitted, /middlemiddle/);
  for (const [, css] of fitted.matchAll(/<style>([^]*?)<\/style>/g))
    assert.ok(fitted.includes(`'sha256-${createHash('sha256').update(css!).digest('base64')}'`));
});

test('fitFonts leaves out no more than it must', () => {
  const css = FILES['_fonts/f.css']!;
  assert.equal(fitFonts(css, 0), css);
  assert.equal(fitFonts(css, 1), css.split('\n')[1]);
  assert.equal(fitFonts(css, 1e6), '');
});

test('the data of a page is what figures.json says, less what follows from the rest', () => {
  const head = { report: 'a', url: 'https://n.example/a/' } as DatasetHead;
  const stated = {
    id: 'x',
    low: 5,
    qualifier: null,
    compare: [],
    offsets: [[1, 2]],
    url: 'https://n.example/a/#x',
  };
  const derived = { ...stated, id: 'y' };
  const records = [stated, derived] as unknown as FigureRecord[];
  const table = JSON.parse(formatPageData(head, records)) as PageData;
  assert.deepEqual(table, {
    ...head,
    fields: ['id', 'low', 'qualifier', 'compare', 'offsets', 'url'],
    rows: [
      ['x', 5, null, [], [[1, 2]], '#'],
      ['y', 5, null, [], [[1, 2]], '#x'],
    ],
  });
  assert.deepEqual(readPageData(table), records);
});

test('what only search engines and shared links read is left to the published page', () => {
  const html = inline('', {
    head: '<meta property="og:title" content="x"><link rel="alternate" type="application/atom+xml" href="/feed.xml"><script type="application/ld+json">{}</script><link rel="canonical" href="https://nianjian.example/en/2025/a/">',
  });
  assert.doesNotMatch(html, /og:|atom|ld\+json/);
  assert.match(html, /rel="canonical"/);
});

test('where there is no room for all images, the largest picture goes first, to the last the logo; a link to its file stands for a picture', () => {
  const image = (path: string, alt: string) => {
    const bytes = Buffer.from(FILES[path]!);
    return { alt, bytes, data: dataAddress(path, bytes), width: 3, height: 2 };
  };
  const picture = (n: number, alt: string) => ({
    ...image(`pictures/a/${n}.png`, alt),
    ...{ altLang: null, blockId: 'b', file: `${n}.png`, link: `source/${n}.png` },
  });
  const images: Images = {
    logo: image('images/l.png', '标'),
    pictures: [picture(2, ''), picture(1, '路')],
  };
  const body =
    '<img src="/images/l.png" alt="标"><figure class="picture"><img src="/pictures/a/2.png" alt></figure><figure class="picture"><img src="/pictures/a/1.png" alt="路"><figcaption>图</figcaption></figure>';
  const whole = inline(body, { images });
  assert.equal(whole.match(/src="data:image\/png/g)?.length, 3);
  const size = Buffer.byteLength(written(body, { images }));
  const [first, second, third] = [1, 850, 1250].map((less) => inline(body, { images, limit: size - less }));
  const [large, small, logo] = [...images.pictures.toReversed(), images.logo!].map(({ data }) => data);
  assert.match(first!, /^<!doctype html><html[^>]* data-left-out="pictures">/);
  assert.match(first!, /<a href="source\/1\.png">路 · 1\.png<\/a><figcaption>图/);
  assert.ok(!first!.includes(large!) && first!.includes(small!) && first!.includes(logo!));
  assert.match(second!, /<a href="source\/2\.png">2\.png<\/a>/);
  assert.ok(!second!.includes(small!) && second!.includes(logo!));
  assert.match(third!, /data-left-out="pictures logo"/);
  assert.ok(!third!.includes(logo!));
});
