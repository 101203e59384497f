import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalFigure } from '../../src/editions/types.ts';
import {
  citeApa,
  citeBibtex,
  citeGbt,
  derivedRowHtml,
  figureRecords,
  fractionDigits,
  mixedHtml,
  rowHtml,
  toAtom,
  toCsv,
  toJson,
  valueHtml,
  valueParts,
} from '../../src/site/index.ts';
import type { Cited, DatasetHead } from '../../src/site/index.ts';

const figure: LocalFigure = {
  id: 'caizhengbuzhuzijin-2025',
  source: {
    id: 'caizhengbuzhuzijin-2025',
    metric: '财政补助资金',
    value: { raw: '1.7', unit: '亿元', amount: 170_000_000, base: '元', qualifier: '超' },
    kind: 'amount',
    period: { start: '2025', end: '2025', label: '2025' },
    compare: [{ type: 'yoy', value: 12.5, unit: '%' }],
    source: [
      { paragraph: 'p', value: [10, 13], quantity: [9, 15], sentence: [0, 20] },
      { paragraph: 'p', value: [40, 43], quantity: [39, 45], sentence: [30, 50] },
    ],
    headline: 2,
  },
  metric: '财政补助资金，“双创”',
  metricLang: null,
  entityLang: null,
  scopeLang: null,
  unitLang: null,
  number: '1.7',
  prefix: '',
  unit: '亿元',
  display: '超1.7亿元',
  baseUnit: '元',
  hedge: '超',
  period: '2025年',
  entity: null,
  scope: '全区',
  compare: [
    { type: 'yoy', label: '同比', lang: null, value: '+12.5%', amount: 12.5, among: null, amongLang: null },
  ],
  sentence: '落实财政补助资金超1.7亿元。',
  sentenceId: 's-000000',
  blockId: 'p',
  sectionId: 's',
};
const head: DatasetHead = {
  report: '2025-somewhere',
  title: '一年',
  organisation: '某区',
  year: 2025,
  locale: 'zh-Hans',
  url: 'https://a.example/zh-Hans/2025/somewhere/',
  seed: { name: '2025-somewhere.txt', sha256: 'ab'.repeat(32) },
};
const records = figureRecords([figure], head.url);

test('a record has the value in base units, every place in the seed, and the address of its number', () => {
  const [record] = records;
  assert.equal(record?.low, 170_000_000);
  assert.equal(record?.qualifier, '超');
  assert.deepEqual(record?.offsets, [
    [10, 13],
    [40, 43],
  ]);
  assert.equal(record?.url, 'https://a.example/zh-Hans/2025/somewhere/#caizhengbuzhuzijin-2025');
});

test('the data quotes no prose', () => {
  assert.doesNotMatch(toJson(head, records), /落实/);
  assert.doesNotMatch(toCsv(head, records), /落实/);
});

test('a derived figure stands apart in the data, with its formula, at the address of what it follows from', () => {
  const derived: LocalFigure = {
    ...figure,
    id: 'caizhengbuzhuzijin-2024-derived',
    source: {
      ...figure.source,
      id: 'caizhengbuzhuzijin-2024-derived',
      source: [],
      derived: { from: [figure.id], formula: '1.7 ÷ (1 + 12.5%)' },
    },
  };
  const both = figureRecords([figure, derived], head.url);
  const json = JSON.parse(toJson(head, both)) as Record<'figures' | 'derived', { id: string; url: string }[]>;
  assert.deepEqual(
    json.figures.map(({ id }) => id),
    [figure.id],
  );
  assert.deepEqual(
    json.derived.map(({ id, url }) => [id, url]),
    [[derived.id, `${head.url}#${figure.id}`]],
  );
  const [, stated = '', made = ''] = toCsv(head, both).split('\r\n');
  assert.match(made, /1\.7 ÷ \(1 \+ 12\.5%\)/);
  assert.doesNotMatch(stated, /÷/);
});

test('a derived figure looks like none that is stated: its row says its formula and leads to its origin', () => {
  const derived = {
    ...figure,
    id: 'x-derived',
    source: { ...figure.source, source: [], derived: { from: [figure.id], formula: '1.7 ÷ 2' } },
  };
  const row = derivedRowHtml(derived, 'zh-Hans');
  assert.match(row, /<tr class="derived">/);
  assert.match(row, /1\.7 ÷ 2/);
  assert.match(row, new RegExp(`href="#${figure.id}"`));
  assert.doesNotMatch(row, / id="/);
  assert.doesNotMatch(rowHtml(figure, 'zh-Hans'), /derived/);
});

test('a row says whose the number is, where it is another body’s than the report’s', () => {
  assert.doesNotMatch(rowHtml({ ...figure, scope: '全区' }, 'zh-Hans'), /whose/);
  const of = (entity: string, metric: string): string =>
    rowHtml({ ...figure, entity, scope: '全区', source: { ...figure.source, entity, metric } }, 'zh-Hans');
  const theirs = of('综保区', '进出口额');
  assert.doesNotMatch(of('人工智能岛', '人工智能岛入驻率'), /whose/);
  assert.match(theirs, /<small class="whose">综保区<\/small> <\/th>/);
});

test('no line ends within a span of months or quarters', () => {
  const row = rowHtml({ ...figure, period: 'January–November 2023' }, 'en');
  assert.match(row, /<span class="whole">January–November<\/span> 2023/);
  assert.match(
    rowHtml({ ...figure, period: '2024年1—12月' }, 'zh-Hans'),
    /2024年<wbr><span class="whole">1—12月<\/span>/,
  );
  assert.match(
    mixedHtml('a point of its own: Q1–Q3 2024.', 'en'),
    /: <span class="whole">Q1–Q3<\/span> 2024/,
  );
  assert.equal(mixedHtml('China–Europe (2020–2023)', 'zh-Hans'), 'China–Europe (2020–2023)');
});

test('a spreadsheet opens the CSV as it is: BOM, CRLF, quotes doubled, as many cells in each row', () => {
  const csv = toCsv(head, records);
  assert.equal(csv.charCodeAt(0), 0xfeff);
  const [columns = '', row = ''] = csv.slice(1).split('\r\n');
  assert.match(row, /财政补助资金，“双创”,超1\.7亿元,170000000,170000000,元,超,amount,2025年/);
  assert.equal(row.split(',').length, columns.split(',').length);
});

test('no cell of the CSV is run as a formula', () => {
  const evil = figureRecords(
    [{ ...figure, metric: '=HYPERLINK("x")', display: '+1', scope: '@a' }],
    head.url,
  );
  const csv = toCsv(head, evil);
  assert.match(csv, /"'=HYPERLINK\(""x""\)"/);
  assert.match(csv, /,'@a,/);
});

test('a value keeps its hedge, and its fraction has a slot of its own', () => {
  assert.deepEqual(valueParts(figure), { before: '超', sign: '', whole: '1', fraction: '.7', after: '亿元' });
  assert.equal(valueHtml(figure, true), '<small>超</small> 1<i>.7</i>');
  assert.deepEqual(
    valueParts({ display: '7000余万条', number: '7000', unit: '万条', prefix: '' }).after,
    '余万条',
  );
  assert.deepEqual(
    valueParts({ display: 'more than CNY 170 million', number: '170', unit: ' million', prefix: 'CNY ' }),
    {
      before: 'more than CNY',
      sign: '',
      whole: '170',
      fraction: '',
      after: 'million',
    },
  );
  assert.equal(valueParts({ display: '−2.2%', number: '2.2', unit: '%', prefix: '−' }).sign, '−');
  assert.equal(
    valueParts({ display: 'an expected CNY 6.23 billion', number: '6.23', unit: ' billion', prefix: 'CNY ' })
      .before,
    'expected CNY',
    'a value in a table has no article',
  );
  assert.equal(fractionDigits([{ number: '3' }, { number: '1411.61' }]), 2);
});

test('a value in words ends where whole numbers end', () => {
  const rank = (number: string) => valueHtml({ display: number, number, unit: '', prefix: '' }, true);
  for (const words of ['第四', '千余', 'one third', '4th'])
    assert.match(rank(words), /<\/span><i><\/i>$/, words);
  assert.match(rank('7000'), /<i><\/i>$/);
});

const cited: Cited = {
  id: '2025-somewhere',
  title: '一年',
  authors: ['张三'],
  organisation: '某区',
  publisher: '编辑部',
  published: '2026-01',
  url: head.url,
  locale: 'zh-Hans',
  accessed: '引用日期',
};

test('a report is cited by GB/T 7714, APA and BibTeX', () => {
  assert.equal(citeGbt(cited), `张三. 一年[R/OL]. 编辑部, (2026-01)[引用日期]. ${head.url}`);
  assert.equal(citeApa(cited), `张三. (2026). 一年. 编辑部. ${head.url}`);
  assert.match(citeBibtex(cited), /^@techreport\{2025-somewhere-zh-hans,\n {2}title = \{\{一年\}\},/);
  assert.match(citeBibtex({ ...cited, title: 'a}b\\c' }), /title = \{\{abc\}\}/);
});

test('a feed is Atom, and its dates are the first instant of what is known', () => {
  const entry = {
    title: 'A & B',
    url: head.url,
    published: '2024',
    updated: '2024-03',
    author: '某区',
    summary: '<数>',
  };
  const atom = toAtom({
    title: '年报',
    url: 'u',
    self: 's',
    locale: 'zh-Hans',
    author: '编辑部',
    entries: [entry],
  });
  assert.match(atom, /<title>A &amp; B<\/title>/);
  assert.match(atom, /<summary>&lt;数&gt;<\/summary>/);
  assert.match(atom, /<published>2024-01-01T00:00:00Z<\/published>/);
  assert.equal(atom.match(/<updated>2024-03-01T00:00:00Z<\/updated>/g)?.length, 2, 'entry and feed');
});
