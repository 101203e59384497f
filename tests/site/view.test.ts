import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import type { Chart } from '../../src/charts/types.ts';
import type { EditionBlock, LocalComparison, LocalFigure } from '../../src/editions/types.ts';
import { LOCALES } from '../../src/editions/types.ts';
import { listReportIds, readSource } from '../../src/library/index.ts';
import {
  blockClasses,
  figureRecords,
  formatDate,
  inTextOrder,
  leadChange,
  linkNumbers,
  noteMark,
  numberCharts,
  packSection,
  reportData,
  sectionNumeral,
  viewEntry,
  viewFeedEntry,
  chartsOf,
  viewReport,
  toldText,
} from '../../src/site/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const block = (id: string, length: number): EditionBlock => ({
  kind: 'paragraph',
  id,
  merged: [],
  runIn: null,
  text: '字'.repeat(length),
  hast: [],
  figures: [],
});
const chart = (id: string, blockId: string, height: number, form: Chart['form'] = 'note'): Chart => ({
  id,
  kind: 'share',
  form,
  figures: [id],
  focus: id,
  blockId,
  title: '一句话',
  subtitle: '',
  alt: '',
  note: null,
  narrow: { type: 'element', tagName: 'svg', properties: { viewBox: `0 0 330 ${height}` }, children: [] },
  middle: null,
  wide: null,
  table: { columns: [], rows: [] },
});

test('a note stands in the margin of its paragraph while there is room', () => {
  const [row] = packSection([block('a', 300)], [chart('c', 'a', 60)]);
  assert.deepEqual(
    row?.notes.map((c) => c.id),
    ['c'],
  );
  assert.deepEqual(row?.strip, []);
});

test('a note may run down beside paragraphs that have none', () => {
  const [row] = packSection([block('a', 40), block('b', 300), block('c', 300)], [chart('x', 'a', 300)]);
  assert.equal(row?.notes.length, 1);
  assert.equal(row?.rows, 3);
});

const numeral = (id: string, more: Partial<LocalFigure> = {}): LocalFigure =>
  ({
    id,
    blockId: 'a',
    entity: null,
    source: { kind: 'amount' },
    compare: [],
    ...more,
  }) as unknown as LocalFigure;

test('a number of the heading is not set in type beside the first block; one of the block is', () => {
  const [first] = packSection(
    [{ ...block('a', 300), figures: ['said'] }],
    [],
    [numeral('said'), numeral('of-the-heading')],
  );
  assert.deepEqual(
    first?.numerals.map(({ id }) => id),
    ['said'],
  );
});

test('what else is said of numbers set in type takes room: none outruns its block', () => {
  const beside = (more: Partial<LocalFigure>): number => {
    const figures = ['x', 'y'].map((id) => numeral(id, more));
    const [row] = packSection([{ ...block('a', 180), figures: ['x', 'y'] }], [], figures);
    return row!.numerals.length;
  };
  assert.equal(beside({}), 2);
  assert.equal(beside({ entity: '综保区', compare: [{} as LocalComparison] }), 1);
});

test('lines of English are lower: notes beside them outrun them sooner', () => {
  const strip = (text: string): number => {
    const rows = packSection(
      [{ ...block('a', 1), text }, block('b', 10)],
      [chart('x', 'a', 110), chart('y', 'a', 110), chart('n', 'b', 60)],
    );
    return rows[0]!.strip.length;
  };
  assert.equal(strip('字'.repeat(10 * 36 - 3)), 0);
  assert.equal(strip('word '.repeat((10 * 72 - 6) / 5)), 2);
});

test('two notes that outrun their text by four lines stand in a strip; one alone stays', () => {
  const four = [block('a', 100), block('b', 10)];
  const rest = chart('n', 'b', 60);
  const [two] = packSection(four, [chart('x', 'a', 60), chart('y', 'a', 60), rest]);
  assert.equal(two?.strip.length, 2);
  const [one] = packSection(four, [chart('x', 'a', 170), rest]);
  assert.deepEqual([one?.notes.length, one?.strip.length], [1, 0]);
});

test('beside the lead figure stands its growth, unless the title says the same words', () => {
  const growth = { type: 'yoy', label: '同比', value: '+38.8%' } as LocalComparison;
  const doubled = { type: 'multiple', label: '', value: '翻了一番' } as LocalComparison;
  const lead = (compare: LocalComparison[], title: string) => ({
    figure: { source: { kind: 'amount' }, compare } as unknown as LocalFigure,
    chart: { ...chart('c', 'a', 60), title },
  });
  assert.equal(leadChange(lead([growth], '工业产值一年增长近四成')), growth);
  assert.equal(leadChange(lead([doubled], '成交额翻了一番')), null);
  assert.equal(leadChange(lead([doubled], '成交额创新高')), doubled);
});

test('notes that would leave a hole in the text are set side by side under it', () => {
  const charts = ['x', 'y', 'z'].map((id) => chart(id, 'a', 200));
  const [row] = packSection([block('a', 100), block('b', 10)], [...charts, chart('n', 'b', 60)]);
  assert.ok((row?.strip.length ?? 0) > 0);
  assert.equal((row?.notes.length ?? 0) + (row?.strip.length ?? 0), 3);
});

test('no note stands in a strip alone, where another can stand beside it', () => {
  const [row] = packSection(
    [block('a', 150), block('b', 10)],
    [chart('x', 'a', 60), chart('y', 'a', 300), chart('n', 'b', 60)],
  );
  assert.deepEqual(
    row?.strip.map((c) => c.id),
    ['x', 'y'],
  );
  assert.deepEqual(row?.notes, []);
});

test('charts are numbered in reading order, and a number in the text points to its chart', () => {
  const { ofChart, ofFigure } = numberCharts([chart('one', 'a', 1), chart('two', 'a', 1)]);
  assert.equal(ofChart.get('two'), '②');
  const anchor = (figure: string): EditionBlock => ({
    ...block('a', 1),
    hast: [
      {
        type: 'element',
        tagName: 'a',
        properties: { id: figure, className: ['num'], dataFigure: figure },
        children: [{ type: 'text', value: '5家' }],
      },
    ],
  });
  assert.equal(
    toHtml(linkNumbers(anchor('two'), ofFigure)),
    '<a id="two" class="num noted" href="#n-two"><span>5家</span>\u2060<sup>②</sup></a>',
  );
  assert.match(toHtml(linkNumbers(anchor('none'), ofFigure)), /href="#row-none"/);
});

test('marks ascend in the text, also where a chart that crosses the page stands after a note of a later number', () => {
  const anchors = (...figures: string[]): EditionBlock => ({
    ...block('a', 1),
    hast: figures.map((dataFigure) => ({
      type: 'element',
      tagName: 'a',
      properties: { dataFigure },
      children: [{ type: 'text', value: '5家' }],
    })),
  });
  const charts = [
    chart('third', 'a', 1),
    chart('unnamed', 'a', 1),
    chart('first', 'a', 1),
    chart('second', 'b', 1),
  ];
  const order = inTextOrder(charts, [anchors('first', 'second'), anchors('third', 'first')]);
  assert.deepEqual(
    order.map(({ id }) => id),
    ['first', 'second', 'third', 'unnamed'],
  );
  for (const id of listReportIds(root))
    for (const locale of LOCALES) {
      const view = viewReport(readSource(root, id), locale);
      const html = view.sections.flatMap(({ rows }) => rows.map(({ hast }) => toHtml(hast))).join('');
      const marks = [...new Set(html.match(/(?<=<sup>)[^<]+/g))];
      assert.deepEqual(
        marks,
        marks.map((_, i) => noteMark(i + 1)),
        `${id} ${locale}`,
      );
    }
});

test('marks go on past fifty', () => {
  assert.deepEqual([1, 20, 21, 36, 50, 51].map(noteMark), ['①', '⑳', '㉑', '㊱', '㊿', '(51)']);
});

test('sections are counted in Chinese numerals, in Arabic in English', () => {
  assert.deepEqual(
    [1, 10, 11, 20, 35].map((n) => sectionNumeral(n, 'zh-Hans')),
    ['一', '十', '十一', '二十', '三十五'],
  );
  assert.equal(sectionNumeral(3, 'en'), '3');
});

test('a date is given as exactly as it is known', () => {
  assert.deepEqual(
    ['2024', '2024-04', '2024-04-24'].map((d) => formatDate(d, 'zh-Hans')),
    ['2024年', '2024年4月', '2024年4月24日'],
  );
  assert.equal(formatDate('2024-04-24', 'en'), '24 April 2024');
});

for (const id of listReportIds(root)) {
  const source = readSource(root, id);
  const view = viewReport(source, 'zh-Hans');

  test(`${id}: four to six highlights are shown, each of them a number in the text`, () => {
    const shown = [view.lead?.figure, ...view.highlights].flatMap((f) => f ?? []);
    assert.ok(shown.length >= 4 && shown.length <= 6, String(shown.length));
    const html =
      view.sections
        .flatMap((s) => s.rows)
        .map((r) => toHtml(r.hast))
        .join('') + toHtml(view.standfirst?.hast ?? []);
    for (const f of shown) assert.ok(html.includes(`id="${f.id}"`), f.id);
  });

  test(`${id}: every edition has the same ids of sections, paragraphs and figures`, () => {
    const ids = (v: typeof view) => [
      ...v.edition.sections.flatMap((s) => [s.id, ...s.blocks.map((b) => b.id)]),
      ...v.edition.figures.map((f) => f.id),
    ];
    for (const locale of ['zh-Hant', 'zh-Hant-HK'] as const)
      assert.deepEqual(ids(viewReport(source, locale)), ids(view));
  });

  test(`${id}: every edition has the same charts`, () => {
    const ids = (v: typeof view) => chartsOf(v).map((chart) => chart.id);
    for (const locale of ['zh-Hant', 'zh-Hant-HK', 'en'] as const)
      assert.deepEqual(ids(viewReport(source, locale)), ids(view), locale);
  });

  test(`${id}: no paragraph is lost, and no chart is shown twice`, () => {
    const rows = [...(view.standfirst ? [view.standfirst] : []), ...view.sections.flatMap((s) => s.rows)];
    assert.deepEqual(
      rows.map((r) => r.block.id),
      view.edition.sections.flatMap((s) => s.blocks.map((b) => b.id)),
    );
    const charts = rows.flatMap((r) => [...r.notes, ...r.strip, ...r.wide]).map((c) => c.id);
    assert.equal(new Set(charts).size, charts.length);
  });
}

test('a source has one view an edition while its page and data are made, and another edition has its own', () => {
  const source = readSource(root, listReportIds(root)[0] ?? '');
  const view = viewReport(source, 'zh-Hans');
  assert.equal(viewReport(source, 'zh-Hans'), view);
  assert.equal(viewReport(source, 'zh-Hant').locale, 'zh-Hant');
  assert.deepEqual(viewReport(source, 'zh-Hans').cited, view.cited);
  assert.notEqual(viewReport({ ...source }, 'zh-Hans'), view);
});

test('the data files have the figures of the page, in each edition', () => {
  const id = listReportIds(root)[0] ?? '';
  const source = readSource(root, id);
  for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    const { head, records } = reportData(source, locale);
    const view = viewReport(source, locale);
    assert.deepEqual(head, view.dataset);
    assert.deepEqual(records, figureRecords([...view.edition.figures, ...view.derived], view.cited.url));
    assert.ok(view.derived.length > 0 && view.edition.figures.every((f) => !f.source.derived));
  }
});

test('corrections and versions are said in the edition’s script', () => {
  const source = readSource(root, listReportIds(root)[0] ?? '');
  const corrections = [{ date: '2026-03-01', what: '投资额更正', why: '原文笔误' }];
  const digest = 'cd'.repeat(32);
  const versions = [
    { date: '2026-02-01', digest, seed: digest, note: '首次发布', name: digest.slice(0, 12), now: false },
  ];
  const meta = { ...source.report.meta, corrections };
  const view = viewReport({ ...source, report: { ...source.report, meta, versions } }, 'zh-Hant');
  assert.deepEqual(view.corrections, [
    { date: '2026-03-01', what: '投資額更正', why: '原文筆誤', lang: null },
  ]);
  assert.deepEqual(view.versions[0]?.note, { text: '首次發佈', lang: null });
  assert.match(view.versions[0]?.href ?? '', /^\/zh-Hant\/.*\/versions\/cdcdcdcdcdcd\/$/);
});

test('a correction is in the feed of each edition, and is when the entry was last updated', () => {
  const source = readSource(root, listReportIds(root)[0] ?? '');
  const summary = {
    ...source.summary,
    corrections: [{ date: '2026-03-01', what: '投资额更正', why: '原文笔误' }],
  };
  const entry = viewFeedEntry(summary, source.site, source.glossary, 'zh-Hant');
  assert.equal(entry.updated, '2026-03-01');
  assert.match(entry.summary, /更正 2026年3月1日：投資額更正（原文筆誤）/);
  const plain = viewFeedEntry(source.summary, source.site, source.glossary, 'zh-Hant');
  assert.equal(plain.updated, plain.published);
});

test('corrections, withdrawn ids and versions are said in English where staff have written it, and else in Chinese, named as such', () => {
  const source = readSource(root, '2025-qilu-software-park');
  const digest = 'cd'.repeat(32);
  const said = { date: '2026-03-01', what: '投资额更正', why: '原文笔误' };
  const english = { whatEn: 'The investment was corrected', whyEn: 'a slip in the article' };
  const version = { date: '2026-02-01', digest, seed: digest, note: '首次发布', name: 'cd', now: false };
  const meta = { ...source.report.meta, corrections: [{ ...said, ...english }, said] };
  const gone = [
    { id: 'a', why: '原文删去了', en: 'No longer in the article' },
    { id: 'b', why: '原文删去了' },
  ];
  const formerly = { ...source.report.formerly, gone };
  const versions = [{ ...version, noteEn: 'First publication' }, version];
  const view = viewReport({ ...source, report: { ...source.report, meta, versions, formerly } }, 'en');
  assert.deepEqual(
    view.corrections.map((one) => [toldText(one, 'en'), one.lang]),
    [
      ['The investment was corrected (a slip in the article)', null],
      ['投资额更正（原文笔误）', 'zh-Hans'],
    ],
  );
  assert.deepEqual(
    view.versions.map(({ note }) => note),
    [
      { text: 'First publication', lang: null },
      { text: '首次发布', lang: 'zh-Hans' },
    ],
  );
  assert.deepEqual(
    view.gone.map(({ why, lang }) => [why, lang]),
    [
      ['No longer in the article', null],
      ['原文删去了', 'zh-Hans'],
    ],
  );
  const summary = { ...source.summary, corrections: meta.corrections.slice(0, 1) };
  const entry = viewFeedEntry(summary, source.site, source.glossary, 'en');
  assert.match(entry.summary, /The investment was corrected \(a slip in the article\)$/);
});

test('a feed says of a draft, in each edition’s words, that it isn’t published', () => {
  const source = readSource(root, '2025-qilu-software-park');
  const titleIn = (locale: 'zh-Hant' | 'en', status?: 'draft'): string =>
    viewFeedEntry({ ...source.summary, status }, source.site, source.glossary, locale).title;
  assert.equal(titleIn('zh-Hant', 'draft'), `${titleIn('zh-Hant')}（草稿，尚未發佈）`);
  assert.equal(titleIn('en', 'draft'), `${titleIn('en')} (Draft, not published yet)`);
});

test('a list shows the figure that leads the report’s own page', () => {
  for (const id of listReportIds(root)) {
    const source = readSource(root, id);
    const entry = viewEntry(source.summary, source.site, source.glossary, 'zh-Hans');
    const { lead } = viewReport(source, 'zh-Hans');
    if (entry.chart) assert.equal(entry.figure?.id, lead?.figure.id, id);
    assert.ok(entry.figure, id);
    const { label } = entry.figure.source.period;
    assert.equal(entry.period, label === String(source.summary.year) ? null : entry.figure.period);
  }
});

test('derived figures are named in the edition’s words: shares by their two figures, plans as plans', () => {
  const source = readSource(root, '2025-qilu-software-park');
  const names = (locale: 'zh-Hans' | 'en'): string[] =>
    viewReport(source, locale).derived.map(({ metric }) => metric);
  assert.ok(names('zh-Hans').includes('成功落地项目占对接洽谈项目比重'));
  assert.ok(names('zh-Hans').includes('实际利用外资（计划）'));
  assert.ok(names('en').includes('Foreign capital actually used (planned)'));
  assert.ok(
    names('en').every((name) => !/\p{Script=Han}/u.test(name)),
    names('en').join(),
  );
  assert.ok(names('en').includes('Projects landed as a share of projects in talks'));
});

test('the formula of a derived figure has the numbers that its edition states', () => {
  const source = readSource(root, '2025-qilu-software-park');
  const formula = (locale: 'zh-Hans' | 'en') =>
    viewReport(source, locale).derived.find(({ id }) => id.startsWith('gong-ye-chan-zhi'))?.source.derived
      ?.formula;
  assert.equal(formula('zh-Hans'), '1769.6 ÷ (1 + 38.8%)');
  assert.equal(formula('en'), '176.96 ÷ (1 + 38.8%)');
});

test('an aside that is too long to quote is set as text', () => {
  const classes = (characters: number) => blockClasses({ kind: 'aside', text: '字'.repeat(characters) });
  assert.deepEqual(classes(40), ['block', 'aside']);
  assert.deepEqual(classes(140), ['block', 'aside', 'aside--long']);
  assert.deepEqual(blockClasses({ kind: 'paragraph', text: '字'.repeat(140) }), ['block']);
});
