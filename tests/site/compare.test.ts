import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../src/editions/types.ts';
import { readBeside, readGlossary, readLibrary, readSite } from '../../src/library/index.ts';
import type { ReportSummary } from '../../src/library/index.ts';
import {
  compareGroups,
  compareRowHtml,
  groupsWith,
  viewComparison,
  yearColumns,
} from '../../src/site/index.ts';

const root = process.cwd();
const site = readSite(root);
const glossary = readGlossary(root);
const summaries = readLibrary(root).reports.toSorted((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));

const named = (id: string, name: string, place?: string): ReportSummary => ({
  ...summaries[0]!,
  id,
  year: Number(id.slice(0, 4)),
  slug: id.slice(5),
  organisation: { name, ...(place === undefined ? {} : { place }) },
});

test('an organisation with two reports and a place with two organisations can be compared, others not', () => {
  const groups = compareGroups([
    named('2024-a', '甲区', '南城市'),
    named('2023-a', '甲区', '南城市'),
    named('2024-b', '乙区', '南城市'),
    named('2024-c', '丙县'),
    named('2024-d', '丁县', '北城市'),
    named('2023-d', '丁县', '北城市'),
  ]);
  assert.deepEqual(
    groups.map(({ kind, name, reports }) => `${kind} ${name} ${reports.length}`),
    ['organisation 甲区 2', 'organisation 丁县 2', 'place 南城市 3'],
  );
});

test('organisations of one name in two places are two, with addresses of their own', () => {
  const reports = ['东州市', '西州市'].flatMap((place, i) =>
    ['2024', '2023'].map((year) => named(`${year}-zone-${i}`, '高新区', place)),
  );
  const groups = compareGroups(reports).filter(({ kind }) => kind === 'organisation');
  assert.equal(groups.length, 2);
  assert.equal(new Set(groups.map(({ id }) => id)).size, 2);
  for (const { id } of groups) assert.match(id, /^[a-z0-9-]+$/);
});

test('no page sets more reports side by side than it can hold, and it knows how many it leaves out', () => {
  const reports = Array.from({ length: 40 }, (_, i) => named(`${2030 - i}-a`, '甲区', '南城市'));
  const [group] = compareGroups(reports);
  assert.deepEqual([group?.reports.length, group?.older, group?.reports[0]?.year], [12, 28, 2030]);
});

test('a report knows the groups that it is in, also those whose page leaves it out', () => {
  const reports = Array.from({ length: 40 }, (_, i) => named(`${2030 - i}-a`, '甲区', '南城市'));
  const other = named('2020-b', '乙区', '南城市');
  const beside = groupsWith(compareGroups([...reports, other]));
  assert.deepEqual(
    beside(reports.at(-1)!).map(({ kind }) => kind),
    ['organisation', 'place'],
  );
  assert.deepEqual(
    beside(other).map(({ kind }) => kind),
    ['place'],
  );
  assert.deepEqual(beside(named('2020-c', '丙县')), []);
});

test('years without value or report are one column, and no year is passed over', () => {
  assert.deepEqual(
    yearColumns([2024, 2019, 2020], [2024]).map(({ year, from, to }) => [year, from, to]),
    [
      [2019, 2019, 2019],
      [2020, 2020, 2020],
      [null, 2021, 2023],
      [2024, 2024, 2024],
    ],
  );
  assert.deepEqual(yearColumns([], []), []);
});

const group = compareGroups(summaries).find(({ kind }) => kind === 'organisation')!;
const view = viewComparison(group, readBeside(root, group.reports, false), site, glossary, 'zh-Hans');

test('济南高新区: 2019 and 2024 stand in one row, a year against three quarters, not joined, and why', () => {
  const gdp = view.shared.find(({ metric }) => metric === '地区生产总值')!;
  assert.match(gdp.note!, /时段不同/);
  const [row] = gdp.rows;
  const said = row!.cells.map(
    ({ values, gap }) => gap ?? values.map(({ text, apart }) => [text, ...apart].join(' ')).join(),
  );
  assert.equal(said[0], '1150.2亿元');
  assert.equal(said.at(-1), '1425.9亿元 2024年前三季度');
  assert.ok(said.slice(1, -1).every((cell) => cell === 'unreported'));
});

test('what two reports give has a picture in every edition: two points that nothing joins, the gap between them told', () => {
  for (const locale of LOCALES) {
    const { shared, single } = viewComparison(
      group,
      readBeside(root, group.reports, false),
      site,
      glossary,
      locale,
    );
    const charts = shared.flatMap((metric) => metric.charts);
    assert.equal(charts.length, 2, locale);
    for (const chart of charts) {
      assert.match(chart.note!, /2020/);
      assert.doesNotMatch(JSON.stringify(chart.narrow), /m-acc/);
      assert.equal(chart.table.rows.length, 6);
    }
    assert.deepEqual(
      single.flatMap((metric) => metric.charts),
      [],
    );
  }
});

test('a metric that one report leaves out has a gap that says so', () => {
  const trade = view.single.find(({ metric }) => metric === '进出口总额')!;
  assert.deepEqual(
    trade.rows[0]!.cells.map(({ gap }) => gap),
    ['unsaid', null, 'unreported', 'unsaid'],
  );
  const html = compareRowHtml(trade.rows[0]!, view.columns, 'zh-Hans');
  assert.match(html, /没有说到/);
  assert.match(html, /没有报告/);
});

test('every value leads to its figure in its own report', () => {
  const hrefs = [...view.shared, ...view.single].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ values }) => values.map(({ href }) => href))),
  );
  assert.ok(hrefs.length > 3);
  for (const href of hrefs) assert.match(href, /^\/zh-Hans\/(2019|2024)\/jinan-high-tech-zone\/#[a-z0-9-]+$/);
});
