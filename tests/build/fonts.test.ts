import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { toScript } from '../../src/editions/index.ts';
import { parseHtml } from '../../src/build/html.ts';
import { listFiles } from '../../src/build/files.ts';
import {
  SETTINGS,
  addFonts,
  collectCharacters,
  dropFontLinks,
  generatedText,
  scriptOf,
} from '../../src/build/fonts/index.ts';
import { makeSite } from './site.ts';

const cache = mkdtempSync(join(tmpdir(), 'nianjian-fonts-'));
after(() => rmSync(cache, { recursive: true, force: true }));

const needs = (body: string, lang = 'zh-Hans', generated = '') =>
  Object.fromEntries(
    [...collectCharacters(parseHtml(`<html lang="${lang}"><body>${body}</body></html>`), generated)].map(
      ([key, set]) => [key, [...set].sort().join('')],
    ),
  );

test('scriptOf knows the script of a language tag', () => {
  const scripts = ['zh-Hans', 'zh-CN', 'zh', 'zh-Hant', 'zh-TW', 'zh-Hant-HK', 'zh-HK', 'en', ''].map(
    scriptOf,
  );
  assert.deepEqual(scripts, ['Hans', 'Hans', 'Hans', 'Hant', 'Hant', 'HK', 'HK', 'Latin', 'Latin']);
});

test('all text is in the body face, and titles, bold words and noted figures in the display face too', () => {
  assert.deepEqual(
    needs(
      '<h1>甲</h1><p>乙<strong>丙</strong><a class="noted"><span>丁</span></a></p><p class="kicker">戊<i>己</i></p>',
    ),
    {
      'Hans body': '丁丙乙己戊甲',
      'Hans display': '丁丙己戊甲',
    },
  );
});

test('each text counts for the script of the nearest lang around it', () => {
  assert.deepEqual(
    needs('<p>繁</p><p lang="zh-Hans">简</p><p lang="zh-Hant-HK">港<b lang="zh-Hans">体</b></p>', 'zh-Hant'),
    {
      'Hant body': '繁',
      'Hans body': '体简',
      'HK body': '港',
      'Hans display': '体',
    },
  );
});

test('figures and Latin are left to Newsreader, but curly quotes are Chinese in Chinese text', () => {
  assert.deepEqual(needs('<p>A1.5%“−×”</p>'), { 'Hans body': '“”' });
  assert.deepEqual(needs('<p>A “quote” – é</p>', 'en'), {});
});

test('of Newsreader only the bold characters are collected, those of Chinese titles too', () => {
  assert.deepEqual(needs('<h2>GDP增10.5%</h2><p>B2</p><p class="value">73</p>'), {
    'Hans body': '增',
    'Hans display': '增',
    'Latin display': '%.015DGP',
  });
  assert.deepEqual(needs('<h2>Café “2025”</h2><p>B</p>', 'en'), { 'Latin display': ' 025Caf\u00e9“”' });
});

test('joiners, which no face has and nobody sees, ask for no face', () => {
  assert.deepEqual(needs('<p>about 5\u2060<sup>A</sup></p>', 'en'), {});
});

test('Chinese words in English text are set in the face of the original', () => {
  assert.deepEqual(needs('<p>Yu Bosheng (于泊升)</p>', 'en'), { 'Hans body': '于升泊' });
});

test('scripts and what is set in the system sans need no characters, but the big numerals of a chart do', () => {
  assert.deepEqual(
    needs(
      '<script>甲</script><div class="note">乙<h3>丙</h3></div><svg><text>丁</text><text class="t t-val">戊<tspan>己</tspan></text></svg>',
    ),
    { 'Hans body': '丙己戊', 'Hans display': '丙' },
  );
});

test('what is set in a face depends on what it is in: a bold label of the colophon is in the sans, a unit is not in a headline', () => {
  assert.deepEqual(
    needs(
      '<footer class="colophon"><h2>甲</h2><h3>乙</h3></footer><p class="mega__row">丙<small class="unit">丁</small></p><p class="change">戊<b>己</b></p>',
    ),
    { 'Hans body': '丁丙己甲', 'Hans display': '丁甲' },
  );
});

test('every name in the table of settings is one that the style sheets or the components use', () => {
  const sources = ['src/styles', 'src/components', 'src/site', 'src/charts/svg']
    .flatMap((folder) => listFiles(folder).map((path) => readFileSync(join(folder, path), 'utf8')))
    .join('\n');
  const classes = SETTINGS.flatMap(({ of, within = '' }) => [...of, within]).filter((name) =>
    name.startsWith('.'),
  );
  assert.ok(classes.length > 20);
  for (const name of classes) assert.match(sources, new RegExp(`[.'" ]${name.slice(1)}\\b`), name);
});

test('text that style sheets generate is in every face of the page', () => {
  assert.equal(
    generatedText(`a::after{content:'（推算）' "\\4e2d"}b{color:red}q{quotes:"「" "」"}`),
    '（推算）中「」',
  );
  assert.deepEqual(needs('<h1>甲</h1><p>乙</p>', 'zh-Hans', '丙'), {
    'Hans display': '丙甲',
    'Hans body': '丙乙甲',
  });
});

const html = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><link rel="stylesheet" href="/reports/_fonts/pending.css" data-fonts></head><body>${body}</body></html>`;

test('addFonts names a style sheet a page, with one hashed woff2 file a face that is really a font', async (t) => {
  const dist = makeSite(t, {
    'a/index.html': html('zh-Hans', '<h1>年报2025</h1><p>年</p>'),
    'b/index.html': '<p>no fonts</p>',
  });
  const made = await addFonts(dist, { cache });
  assert.deepEqual([made.pages, made.files], [1, 5]);
  const page = readFileSync(join(dist, 'a/index.html'), 'utf8');
  const link = /<link rel="stylesheet" href="\/reports\/_fonts\/([0-9a-f]{10}\.css)">/.exec(page);
  assert.ok(link, page);
  const css = readFileSync(join(dist, '_fonts', link[1]!), 'utf8');
  const files = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1]!);
  assert.deepEqual(
    files.map((name) => name.replace(/-[0-9a-f]{10}/, '')),
    ['sc-body.woff2', 'sc-display.woff2', 'newsreader-numerals.woff2', 'newsreader-display.woff2'],
  );
  for (const name of files)
    assert.equal(
      readFileSync(join(dist, '_fonts', name))
        .subarray(0, 4)
        .toString(),
      'wOF2',
    );
  assert.equal(css.match(/font-display:swap/g)?.length, 4);
  assert.deepEqual(css.match(/font-weight:[^;]+/g), [
    'font-weight:1 599',
    'font-weight:600 1000',
    'font-weight:1 599',
    'font-weight:600 1000',
  ]);
  assert.match(css, /Newsreader.*unicode-range:U\+20-7E/);
});

test('a face that would only set blanks gets no file, which browsers would refuse', async (t) => {
  const dist = makeSite(t, { 'index.html': html('zh-Hans', '<h1>年 报</h1>') });
  await addFonts(dist, { cache });
  const files = readdirSync(join(dist, '_fonts')).filter((name) => name.endsWith('.woff2'));
  assert.deepEqual(
    files.map((name) => name.replace(/-[0-9a-f]{10}.*/, '')),
    ['newsreader-numerals', 'sc-body', 'sc-display'],
  );
});

test('a character that only a style sheet inside the page sets is in its fonts', async (t) => {
  const fontOf = async (style: string) => {
    const dist = makeSite(t, { 'index.html': html('zh-Hans', `<style>${style}</style><p>年</p>`) });
    await addFonts(dist, { cache });
    return readdirSync(join(dist, '_fonts')).filter((name) => name.startsWith('sc-body'));
  };
  const plain = await fontOf('');
  assert.deepEqual(await fontOf('p{color:red}'), plain);
  assert.notDeepEqual(await fontOf(`p::after{content:'（推算）'}`), plain);
});

test('the licence of each family lies beside its fonts', async (t) => {
  const dist = makeSite(t, { 'index.html': html('zh-Hant', '<h1>年報2025</h1>') });
  await addFonts(dist, { cache });
  const licences = readdirSync(join(dist, '_fonts')).filter((name) => name.endsWith('.txt'));
  assert.deepEqual(licences, ['OFL-Newsreader.txt', 'OFL-NotoSerifTC.txt']);
  for (const name of licences)
    assert.match(
      readFileSync(join(dist, '_fonts', name), 'utf8'),
      /^Copyright[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/,
    );
});

test('addFonts writes the same bytes from a cold and a warm cache', async (t) => {
  const site = { 'index.html': html('en', '<h1>Report</h1><p>2025</p>') };
  const read = (dist: string) =>
    readdirSync(join(dist, '_fonts')).map((name) => [
      name,
      readFileSync(join(dist, '_fonts', name)).toString('hex'),
    ]);
  const cold = makeSite(t, site);
  await addFonts(cold, { cache });
  const warm = makeSite(t, site);
  const said: string[] = [];
  await addFonts(warm, { cache, progress: (done) => said.push(String(done)) });
  assert.deepEqual(read(warm), read(cold));
  assert.deepEqual(said, []);
});

test('an English page has Newsreader in three weights, with the quotes and dashes of English', async (t) => {
  const dist = makeSite(t, { 'index.html': html('en', '<h1>A</h1><p>a</p>') });
  await addFonts(dist, { cache });
  const [name] = readdirSync(join(dist, '_fonts')).filter((file) => file.endsWith('.css'));
  const css = readFileSync(join(dist, '_fonts', name!), 'utf8');
  assert.deepEqual(css.match(/font-weight:[^;]+/g), [
    'font-weight:1 449',
    'font-weight:450 599',
    'font-weight:600 1000',
  ]);
  assert.match(css, /U\+2018-201E/);
});

test('dropFontLinks takes the links out for a build without fonts', (t) => {
  const dist = makeSite(t, { 'index.html': html('zh-Hans', '') });
  dropFontLinks(dist);
  assert.doesNotMatch(readFileSync(join(dist, 'index.html'), 'utf8'), /_fonts|data-fonts/);
});

for (const locale of ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const)
  test(`${locale}: the fonts of a page of 750 different characters, 150 of them in titles, weigh at most 220 KB`, async (t) => {
    const seeds = readdirSync('seeds')
      .sort()
      .map((name) => readFileSync(join('seeds', name), 'utf8'));
    const han = [...new Set(toScript(seeds.join('\n'), locale, []))].filter((c) => /\p{Script=Han}/u.test(c));
    const characters = han.slice(0, 750);
    assert.equal(characters.length, 750);
    const title = characters.filter((_, i) => i % 5 === 0).join('');
    const dist = makeSite(t, {
      'index.html': html(locale, `<h1>${title}</h1><p>${characters.join('')}，。“”</p>`),
    });
    const { bytes } = await addFonts(dist, { cache });
    assert.ok(bytes <= 220_000 && bytes > 100_000, `${bytes} bytes`);
  });

test('a page that sets another language beside its own has Newsreader for it under another name, with its own quotes', async (t) => {
  const facesOf = async (lang: string, beside: string) => {
    const dist = makeSite(t, {
      'index.html': html(
        lang,
        `<main data-beside="${beside}"><h1 lang="zh-Hans">“年”报</h1><p lang="en">“A <b>report</b>”</p></main>`,
      ),
    });
    await addFonts(dist, { cache });
    const [name = ''] = readdirSync(join(dist, '_fonts')).filter((file) => file.endsWith('.css'));
    const rules = readFileSync(join(dist, '_fonts', name), 'utf8').split('\n');
    return rules
      .filter((rule) => rule.includes('Newsreader'))
      .map((rule) =>
        [/"(.+?)"/.exec(rule)?.[1], rule.includes('U+2018-201E') ? 'narrow' : 'full-width'].join(': '),
      );
  };
  const chinese = await facesOf('zh-Hans', 'en');
  assert.deepEqual([...new Set(chinese)], ['Newsreader: full-width', 'Newsreader Beside: narrow']);
  const english = await facesOf('en', 'zh-Hans');
  assert.deepEqual([...new Set(english)], ['Newsreader: narrow', 'Newsreader Beside: full-width']);
});
