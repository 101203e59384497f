import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { toHtml } from 'hast-util-to-html';
import type { Browser } from 'playwright';
import { formatManifest, makeBag, parseInfo, parseManifest } from '../../src/archive/bag/index.ts';
import { launchBrowser } from '../../src/archive/browser.ts';
import { MAKERS } from '../../src/archive/index.ts';
import { printBrowser } from '../../src/archive/pdf/index.ts';
import { RULES, toFiles, verifyBag } from '../../src/archive/verify/index.ts';
import { comparePageFile } from '../../src/archive/verify/check-figures.ts';
import { expectedOf } from '../../src/archive/verify/expected.ts';
import { parseCsv } from '../../src/archive/verify/csv.ts';
import { listFiles } from '../../src/build/files.ts';
import { parseHtml } from '../../src/build/html.ts';
import { hashSource } from '../../src/build/policy.ts';
import { readSource, reportProblems, sha256 } from '../../src/library/index.ts';
import { fontsInUse } from '../e2e/fonts-in-use.ts';
import { LOCALES, PARK, TOWN, makeLibrary, run } from './library.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-archive-'));
const out = join(root, 'archive');
const data = (id = PARK) => join(out, id, 'data');
let browser: Browser;

before(async () => {
  makeLibrary(root);
  const made = await run('archive', '--root', root, '--out', out);
  assert.equal(made.code, 0, made.output);
  browser = await launchBrowser(printBrowser());
});
after(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string, id = PARK) => readFileSync(join(data(id), path), 'utf8');

test('the archive of a report holds its editions, data, source and licences, and each in a manifest that any tool can check', () => {
  const names = listFiles(data());
  for (const locale of LOCALES)
    for (const name of [
      `${PARK}.${locale}.pdf`,
      `${PARK}.${locale}.html`,
      `figures.${locale}.csv`,
      `figures.${locale}.json`,
    ])
      assert.ok(names.includes(name), name);
  for (const name of ['datapackage.json', 'licences/OFL-Newsreader.txt', 'licences/OFL-NotoSerifSC.txt'])
    assert.ok(names.includes(name), name);
  const { entries } = parseManifest(readFileSync(join(out, PARK, 'manifest-sha256.txt'), 'utf8'));
  assert.deepEqual(
    entries.map(({ path }) => path),
    names.map((name) => `data/${name}`),
  );
  for (const { path, sha256: listed } of entries)
    assert.equal(sha256(readFileSync(join(out, PARK, path))), listed, path);
});

test('seed, report.yaml, en.md, glossary and site are there byte for byte, as a library that can be built again', () => {
  const source = join(data(), 'source');
  const names = [
    `seeds/${PARK}.txt`,
    'content/site.yaml',
    'content/glossary.yaml',
    ...['report.yaml', 'en.md'].map((name) => `content/reports/${PARK}/${name}`),
  ];
  assert.deepEqual(listFiles(source), [...names].sort());
  for (const name of names)
    assert.ok(readFileSync(join(source, name)).equals(readFileSync(join(root, name))), name);
  assert.equal(readSource(source, PARK).report.figures.length, readSource(root, PARK).report.figures.length);
});

test('bag-info.txt says whose report it is, where it was published, and what made the bag', () => {
  const info = parseInfo(readFileSync(join(out, PARK, 'bag-info.txt'), 'utf8'));
  assert.equal(info.get('Source-Organization'), '年鉴示例编辑部');
  assert.equal(info.get('External-Identifier'), 'https://nianjian.example/zh-Hans/2025/qilu-software-park/');
  assert.match(info.get('Bag-Software-Agent') ?? '', /^Nianjian \d/);
  assert.equal(info.get('Nianjian-Seed-SHA256'), sha256(readFileSync(`seeds/${PARK}.txt`)));
});

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; type: string; constraints?: { pattern?: string } }[];
    primaryKey: string[];
  };
}

test('datapackage.json describes each data file: bytes, digest, and for CSV every column with a type that its cells have', () => {
  const described = JSON.parse(read('datapackage.json')) as { name: string; resources: Resource[] };
  assert.match(described.name, /^[-a-z0-9._/]+$/);
  assert.deepEqual(
    described.resources.map(({ path }) => path),
    LOCALES.flatMap((locale) => [`figures.${locale}.csv`, `figures.${locale}.json`]),
  );
  const types: Record<string, RegExp> = {
    string: /^/,
    number: /^(-?\d+(\.\d+)?(e[+-]?\d+)?)?$/,
    integer: /^\d*$/,
  };
  for (const { name, path, bytes, hash, schema } of described.resources) {
    assert.match(name, /^[-a-z0-9._/]+$/);
    const content = readFileSync(join(data(), path));
    assert.equal(bytes, content.length);
    assert.equal(hash, `sha256:${sha256(content)}`);
    if (!schema) continue;
    const [columns = [], ...rows] = parseCsv(content.toString('utf8'));
    assert.deepEqual(
      schema.fields.map((field) => field.name),
      columns,
    );
    assert.ok(rows.length > 30);
    for (const row of rows)
      for (const [i, field] of schema.fields.entries()) {
        assert.match(row[i] ?? '', types[field.type]!, field.name);
        if (field.constraints?.pattern)
          assert.match(row[i] ?? '', new RegExp(field.constraints.pattern), field.name);
      }
    assert.equal(new Set(rows.map(([id]) => id)).size, rows.length);
  }
});

test('verify proves the archive whole, as folders and as zips', async () => {
  const { code, output } = await run('verify', out);
  assert.equal(code, 0, output);
  assert.equal(output.match(/^✔/gm)?.length, 4);
});

test('a single file opens from a folder without a network, asks for nothing, has its fonts, and leads to its siblings', async () => {
  const page = await browser.newPage({ offline: true });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const folder = pathToFileURL(data()).href;
  const open = `${folder}/${PARK}.zh-Hans.html`;
  await page.goto(open);
  await page.evaluate('document.fonts.ready.then(() => null)');
  const loaded = (await page.evaluate(
    '[...document.fonts].filter((f) => f.status === "loaded").length',
  )) as number;
  assert.ok(loaded >= 3, String(loaded));
  // Chromium reports data: addresses as requests too; nothing leaves the file for them.
  assert.deepEqual(
    asked.filter((url) => !url.startsWith('data:')),
    [open],
  );
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
  const names = new Set(listFiles(data()));
  const siblings = hrefs
    .filter((href) => !/^(#|https?:|mailto:)/.test(href))
    .map((href) => href.split('#')[0]!);
  for (const href of siblings) assert.ok(names.has(href), href);
  for (const wanted of [
    `${PARK}.en.html`,
    `${PARK}.zh-Hans.pdf`,
    'figures.zh-Hans.csv',
    `source/seeds/${PARK}.txt`,
  ])
    assert.ok(siblings.includes(wanted), wanted);
  assert.ok(hrefs.includes(`https://nianjian.example/archive/${PARK}.zip`));
  await page.locator('header a[hreflang="en"]').click();
  await page.waitForURL(`${folder}/${PARK}.en.html`);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('every character of a single file that asks for our faces has one, in a font that came with it', async () => {
  for (const locale of LOCALES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(pathToFileURL(join(data(), `${PARK}.${locale}.html`)).href);
    const uses = await fontsInUse(page);
    assert.ok(uses.length > 100, `${uses.length} texts in our faces`);
    assert.deepEqual(
      uses.filter(({ drawn }) => drawn.some((name) => name.endsWith('?'))),
      [],
    );
    await page.close();
  }
});

test('every single file weighs at most 400 KB', () => {
  for (const id of [PARK, TOWN])
    for (const name of listFiles(data(id), '.html')) {
      const { length } = readFileSync(join(data(id), name));
      assert.ok(length <= 400_000 && length > 50_000, `${name}: ${length}`);
    }
});

/** A copy of a bag, the park's or another, in which files were changed and all digests made anew, as a careful forger would. */
function forge(
  name: string,
  edit: (path: string, bytes: Buffer) => Buffer,
  id = PARK,
  said = readFileSync(join(out, id, 'bag-info.txt'), 'utf8'),
): string {
  const folder = join(root, 'forged', name);
  const payload = listFiles(data(id)).map((path) => ({
    path,
    bytes: edit(path, readFileSync(join(data(id), path))),
  }));
  const info = [...parseInfo(said)].filter(([label]) => label !== 'Payload-Oxum');
  for (const { path, bytes } of makeBag(payload, info)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** What verify says of a bag: file, rule, figure, and both values. */
async function verdictOf(path: string): Promise<string[]> {
  const { findings } = await verifyBag(path);
  return findings.map(({ rule, path: inside = '', args = {} }) =>
    [inside.replace('data/', ''), rule, args['figure'], args['found'], args['expected']]
      .filter(Boolean)
      .join(' '),
  );
}

/** A page with all its quotes, so that a test can name what it changes. */
const quoted = (html: string): string => toHtml(parseHtml(html));

const replaceIn = (name: string, from: string | RegExp, to: string) => (path: string, bytes: Buffer) => {
  if (path !== name) return bytes;
  const text = name.endsWith('.html') ? quoted(bytes.toString('utf8')) : bytes.toString('utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${name} was changed`);
  return Buffer.from(changed);
};

const OUTPUT = 'gong-ye-chan-zhi-2025';

test('an honest copy with new digests is whole', async () => {
  assert.deepEqual(await verdictOf(forge('honest', (_, bytes) => bytes)), []);
});

test('one changed byte is named with its file, and with the figure and both values where it is one', async () => {
  const folder = join(root, 'changed');
  cpSync(join(out, PARK), folder, { recursive: true });
  const path = join(folder, 'data', 'figures.en.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"low": 176960000000', '"low": 176860000000'));
  const said = await verdictOf(folder);
  assert.match(said[0] ?? '', /^figures\.en\.json digest-differs/);
  assert.deepEqual(said.slice(1), [`figures.en.json figure-differs ${OUTPUT} 176860000000 176960000000`]);
  const { code, output } = await run('verify', folder, '--language', 'zh');
  assert.equal(code, 1);
  assert.match(
    output,
    /figures\.en\.json 错误 figure-differs\n.*“176860000000”，从原文读出的是“176960000000”/,
  );
});

const FORGERIES: [what: string, file: string, from: string | RegExp, to: string, said: string][] = [
  [
    'JSON',
    'figures.zh-Hans.json',
    '"display": "1769.6亿元"',
    '"display": "1768.6亿元"',
    `${OUTPUT} 1768.6亿元 1769.6亿元`,
  ],
  ['CSV', 'figures.zh-Hans.csv', ',1769.6亿元,', ',1768.6亿元,', `${OUTPUT} 1768.6亿元 1769.6亿元`],
  [
    'a sentence of the page',
    `${PARK}.zh-Hans.html`,
    /(实现工业产值(?:<[^>]*>)*)1769\.6/,
    '$11768.6',
    `${OUTPUT} 1768.6 1769.6`,
  ],
  [
    'the table of the page',
    `${PARK}.zh-Hans.html`,
    new RegExp(`(id="row-${OUTPUT}"[^]*?class="value"> *)1769`),
    '$11768',
    `${OUTPUT} 1768.6 1769.6`,
  ],
  [
    'a growth rate in a sentence',
    `${PARK}.zh-Hans.html`,
    '同比增长38.8%',
    '同比增长39.8%',
    `${OUTPUT} 39.8 38.8`,
  ],
  [
    'the lead of the page',
    `${PARK}.zh-Hans.html`,
    /(class="mega__number"[^]*?)1769/,
    '$11768',
    `${OUTPUT} 1768.6 1769.6`,
  ],
  [
    'a drawing',
    `${PARK}.zh-Hans.html`,
    /(<figure class="note" id="[^"]*jin-chu-kou[^]*?<text[^>]*>)1083\.7/,
    '$11082.7',
    'jin-chu-kou-zong-e-2025',
  ],
  [
    'the data that the page carries',
    `${PARK}.zh-Hans.html`,
    '亿元",176960000000,176960000000',
    '亿元",176860000000,176960000000',
    `${OUTPUT} 176860000000 176960000000`,
  ],
  [
    'the English page',
    `${PARK}.en.html`,
    /(id="row-gong-ye-chan-zhi-2025"[^]*?class="value">[^]*?)176/,
    '$1177',
    `${OUTPUT} 177`,
  ],
];

for (const [i, [what, file, from, to, said]] of FORGERIES.entries())
  test(`a digit changed in ${what}, with all digests made anew, is found and named`, async () => {
    const found = await verdictOf(forge(`forgery-${i}`, replaceIn(file, from, to)));
    assert.ok(found.length > 0);
    assert.ok(
      found.every((line) => line.startsWith(`${file} figure-differs `)),
      found.join('\n'),
    );
    assert.ok(
      found.some((line) => line.includes(said)),
      found.join('\n'),
    );
  });

test('a digit changed in the seed is found in every file that no longer agrees', async () => {
  const seed = `source/seeds/${PARK}.txt`;
  const found = await verdictOf(forge('seed', replaceIn(seed, '1769.6', '1768.6')));
  for (const locale of LOCALES)
    for (const name of [
      `figures.${locale}.json`,
      `figures.${locale}.csv`,
      `${PARK}.${locale}.html`,
      `${PARK}.${locale}.pdf`,
    ])
      assert.ok(
        found.some((line) => line.startsWith(`${name} figure-differs ${OUTPUT}`)),
        name,
      );
});

test('a digit changed in a PDF is found and named: in its text, its drawings and the data that it carries', async () => {
  const lie = join(root, 'lie');
  makeLibrary(lie);
  const seed = join(lie, 'seeds', `${PARK}.txt`);
  writeFileSync(seed, readFileSync(seed, 'utf8').replace('1769.6', '1768.6'));
  const maker = MAKERS.find(({ name }) => name === 'pdf')!;
  const context = {
    root: lie,
    code: '',
    pages: '',
    browser: '',
    site: () => Promise.reject(new Error('none')),
  };
  const [task] = maker.ofEdition!(readSource(lie, PARK), 'zh-Hans', context);
  const withPage = async <T>(use: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>) => {
    const page = await browser.newPage();
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  };
  const pdf = Buffer.from(await task!.make({ withPage }));
  const found = await verdictOf(
    forge('pdf', (path, bytes) => (path === `${PARK}.zh-Hans.pdf` ? pdf : bytes)),
  );
  assert.ok(
    found.every((line) => line.startsWith(`${PARK}.zh-Hans.pdf `)),
    found.join('\n'),
  );
  assert.ok(found.includes(`${PARK}.zh-Hans.pdf figure-differs ${OUTPUT} 1768.6 1769.6`), found.join('\n'));
  assert.ok(
    found.includes(`${PARK}.zh-Hans.pdf figure-differs ${OUTPUT} 176860000000 176960000000`),
    found.join('\n'),
  );
});

/** What a digit of a page may stand in without stating anything: a tag's or a class's name, settings of the browser, a mark of the key. */
const STATES_NOTHING = [
  /<\/?h$/,
  /\sclass=(?:"[^"]*|[^\s">]*)$/,
  /<meta charset=[^>]*$/,
  /<meta name=theme-color [^>]*$/,
  /<meta http-equiv=content-security-policy [^>]*$/,
  /class="?key(?:(?!<\/ul>)[^])*<(?:svg|rect|path)[^>]*$/,
];

test('a digit changed anywhere in a page is found: text, table, drawings, contents, citations, addresses, alt texts, data', () => {
  for (const [id, locale, step] of [
    [PARK, 'zh-Hans', 449],
    [PARK, 'en', 449],
    [TOWN, 'zh-Hans', 61],
  ] as const) {
    const expected = expectedOf(readSource(root, id), locale);
    // Styles and fonts are a test of their own: without them a page is read in a fraction of the time.
    const html = read(`${id}.${locale}.html`, id)
      .replace(/<style>[^]*?<\/style>/g, '<style></style>')
      .replace(/style-src [^;]*;/, `style-src ${hashSource('').replaceAll("'", '&#x27;')};`);
    assert.deepEqual(comparePageFile(html, expected), []);
    const places = [...html.matchAll(/\d/g)].map(({ index }) => index);
    const numbers = places.filter((_, i) => i % step === 0);
    assert.ok(numbers.length > 40, String(numbers.length));
    for (const at of numbers) {
      const before = html.slice(Math.max(0, at - 2000), at);
      if (STATES_NOTHING.some((place) => place.test(before))) continue;
      const forged = html.slice(0, at) + String((Number(html[at]) + 1) % 10) + html.slice(at + 1);
      let found: unknown[];
      try {
        found = comparePageFile(forged, expected);
      } catch (error) {
        found = [error];
      }
      assert.notDeepEqual(found, [], `${id} ${locale} ${html.slice(at - 80, at + 20)}`);
    }
  }
});

test('a digit changed in a style sheet or a font of a page is found', async () => {
  for (const [i, from] of [/(<style>[^]*?\.mega[^}]*?)(\d)/, /(base64,[^)]{500}[^)\d]*)(\d)/].entries()) {
    const name = `${PARK}.en.html`;
    const folder = forge(`style-${i}`, (path, bytes) =>
      path === name
        ? Buffer.from(
            bytes
              .toString('utf8')
              .replace(from, (_, head: string, digit: string) => `${head}${(Number(digit) + 1) % 10}`),
          )
        : bytes,
    );
    const found = await verdictOf(folder);
    assert.ok(found.length > 0 && found.every((line) => line.startsWith(name)), found.join('\n'));
  }
});

test('a digit changed in any file of data, in a licence or in bag-info.txt is found, and the file named', async () => {
  const names = listFiles(data(TOWN)).filter(
    (name) => /\.(?:json|csv|txt)$/.test(name) && !name.startsWith('source/'),
  );
  for (const name of names) {
    const text = read(name, TOWN);
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const step = Math.max(1, Math.ceil(places.length / 5));
    for (let i = step >> 1; i < places.length; i += step) {
      const at = places[i]!;
      const changed = text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
      const found = await verdictOf(
        forge(
          `data-${name.replaceAll('/', '-')}-${at}`,
          (path, bytes) => (path === name ? Buffer.from(changed) : bytes),
          TOWN,
        ),
      );
      const context = `${name} ${text.slice(Math.max(0, at - 40), at + 20)}`;
      assert.ok(found.length > 0, context);
      // What datapackage.json says of a file follows from that file.
      assert.ok(
        found.every((line) => line.startsWith(name)),
        `${context}\n${found.join('\n')}`,
      );
    }
  }
  const info = readFileSync(join(out, TOWN, 'bag-info.txt'), 'utf8');
  for (const label of [
    'External-Description',
    'External-Identifier',
    'Contact-Phone',
    'Nianjian-Seed-SHA256',
  ]) {
    const changed = info.replace(
      new RegExp(`(${label}:[^\\d\\n]*)(\\d)`),
      (_, head: string, digit: string) => `${head}${(Number(digit) + 1) % 10}`,
    );
    assert.notEqual(changed, info, label);
    const folder = forge(`info-${label}`, (_, bytes) => bytes, TOWN, changed);
    assert.match((await verdictOf(folder)).join('\n'), /^bag-info\.txt file-differs/, label);
  }
});

const PDF_LIES: [what: string, lie: (pdf: PDFDocument) => void][] = [
  ['the title', (pdf) => pdf.setTitle((pdf.getTitle() ?? '').replace('2025', '2026'))],
  ['the date', (pdf) => pdf.setCreationDate(new Date('2026-01-01T00:00:00Z'))],
  ['the XMP', (pdf) => replaceStream(pdf, 'Metadata', '2025', '2026')],
  ['the outline', (pdf) => changeStrings(pdf, 'Title', (dict) => dict.has(PDFName.of('Parent')), /$/)],
  ['the words for a picture', (pdf) => changeStrings(pdf, 'Alt', () => true)],
  ['the words for a link', (pdf) => changeStrings(pdf, 'Contents', () => true)],
];

for (const [i, [what, lie]] of PDF_LIES.entries())
  test(`a digit changed in ${what} of a PDF is found and named`, async () => {
    const name = `${PARK}.en.pdf`;
    const pdf = await PDFDocument.load(readFileSync(join(data(), name)), { updateMetadata: false });
    lie(pdf);
    const bytes = Buffer.from(await pdf.save());
    const found = await verdictOf(forge(`pdf-${i}`, (path, held) => (path === name ? bytes : held)));
    assert.ok(found.length > 0);
    assert.ok(
      found.every((line) => line.startsWith(`${name} figure-differs`)),
      found.join('\n'),
    );
  });

/** Changes the first digit of the first string of that name that has one; or puts one in, where the pattern says. */
function changeStrings(
  pdf: PDFDocument,
  key: string,
  wanted: (dict: PDFDict) => boolean,
  where = /\d/,
): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !wanted(object)) continue;
    const text = object.lookup(PDFName.of(key));
    if (!(text instanceof PDFHexString || text instanceof PDFString) || !where.test(text.decodeText()))
      continue;
    const changed = text.decodeText().replace(where, (digit) => String((Number(digit) + 1) % 10));
    object.set(PDFName.of(key), PDFHexString.fromText(changed));
    return;
  }
  assert.fail(`no ${key} with a digit`);
}

function replaceStream(pdf: PDFDocument, key: string, from: string, to: string): void {
  const stream = pdf.catalog.lookup(PDFName.of(key));
  assert.ok(stream instanceof PDFRawStream);
  const text = Buffer.from(stream.getContents()).toString('utf8');
  assert.ok(text.includes(from));
  pdf.catalog.set(
    PDFName.of(key),
    pdf.context.register(
      pdf.context.stream(Buffer.from(text.replace(from, to)), { Type: 'Metadata', Subtype: 'XML' }),
    ),
  );
}

test('a bag of another version says so where figures differ', async () => {
  const folder = forge('version', replaceIn('figures.en.csv', '176.96', '177.96'));
  const path = join(folder, 'bag-info.txt');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(Nianjian-Figures-Code: )\w+/, '$10'));
  const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
  writeFileSync(
    join(folder, 'tagmanifest-sha256.txt'),
    formatManifest(tags.map((name) => ({ path: name, sha256: sha256(readFileSync(join(folder, name))) }))),
  );
  const said = reportProblems(toFiles(await verifyBag(folder)));
  assert.match(said, /另一版程序（Nianjian \d[^]*another version \(Nianjian \d/);
  assert.ok('figure-differs' in RULES);
});
