import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinFigures } from '../../src/figures/index.ts';
import type { Beside, Metric, SeriesAccount } from '../../src/figures/index.ts';

const period = (label: string) => {
  const years = label.match(/\d{4}/g) ?? [label];
  return { start: years[0]!, end: years.at(-1)!, label };
};
const level = (metric: string, amount: number, label: string, more: Partial<Beside> = {}): Beside => ({
  id: `${metric}-${label}-${amount}`,
  metric,
  kind: 'amount',
  value: { raw: String(amount), unit: '亿元', amount: amount * 1e8, base: '元' },
  period: period(label),
  compare: [],
  ...more,
});
const yoy = (value: number): Beside['compare'] => [{ type: 'yoy', value, unit: '%' }];
const account = (report: string, organisation: string, ...figures: Beside[]): SeriesAccount => ({
  report,
  organisation,
  figures,
});
/** Each series as `measure subject: year apart …`. */
const shown = ({ series }: Metric) =>
  series.map(
    ({ measure, entity, scope, entries }) =>
      `${[measure, entity, scope].filter(Boolean).join(' ')}: ${entries.map(({ year, apart }) => [year, ...apart].join(' ')).join(', ')}`,
  );
const first = (...accounts: SeriesAccount[]): Metric => joinFigures(accounts)[0]!;

test('one metric of two years is one series, in order of time, and its growth another', () => {
  const metric = first(
    account('2024-a', '甲县', level('地区生产总值', 320, '2024', { compare: yoy(6.1) })),
    account('2022-a', '甲县', level('地区生产总值', 280, '2022', { compare: yoy(5.5) })),
  );
  assert.deepEqual(shown(metric), ['level: 2022, 2024', 'growth: 2022, 2024']);
  assert.deepEqual([metric.reports, metric.organisations, metric.divided], [2, 1, []]);
});

test('other names of one statistic are one metric: GDP and 地区生产总值', () => {
  const metrics = joinFigures([
    account('2024-a', '甲县', level('GDP', 320, '2024')),
    account('2023-a', '甲县', level('地区生产总值', 300, '2023')),
  ]);
  assert.equal(metrics.length, 1);
});

test('three quarters are not set against a year, and the year is the basis', () => {
  const metric = first(
    account('2024-a', '甲县', level('地区生产总值', 230, '2024Q1-Q3')),
    account('2023-a', '甲县', level('地区生产总值', 300, '2023')),
  );
  assert.deepEqual(shown(metric), ['level: 2023, 2024 period']);
});

test('five years together are not set against one year', () => {
  const metric = first(
    account('2025-a', '甲县', level('固定资产投资', 820, '2021/2025')),
    account('2023-a', '甲县', level('固定资产投资', 150, '2023')),
    account('2022-a', '甲县', level('固定资产投资', 140, '2022')),
  );
  assert.deepEqual(shown(metric), ['level: 2022, 2023, 2025 period']);
});

test('yuan and dollars, results and plans, wholes and parts stand apart', () => {
  const dollars = { raw: '3', unit: '亿美元', amount: 3e8, base: '美元' };
  const planned = { raw: '20', unit: '亿元', amount: 2e9, base: '元', qualifier: '预计' };
  const metric = first(
    account('2021-a', '甲县', level('实际利用外资', 19, '2021')),
    account('2022-a', '甲县', level('实际利用外资', 18, '2022')),
    account('2023-a', '甲县', level('实际利用外资', 3, '2023', { value: dollars })),
    account('2024-a', '甲县', level('实际利用外资', 20, '2024', { value: planned })),
    account(
      '2025-a',
      '甲县',
      level('实际利用外资', 5, '2025', { relations: [{ type: 'part_of', to: 'x', by: 'marker' }] }),
    ),
    account('2026-a', '甲县', level('实际利用外资', 25, '2026', { kind: 'target' })),
  );
  assert.deepEqual(shown(metric), ['level: 2021, 2022, 2023 unit, 2024 planned, 2025 part, 2026 planned']);
});

test('two values in one report for one period stand apart: neither is chosen', () => {
  const metric = first(
    account('2024-a', '甲县', level('高新技术企业总数', 71, '2024'), level('高新技术企业总数', 30, '2024')),
    account('2023-a', '甲县', level('高新技术企业总数', 60, '2023')),
  );
  assert.deepEqual(shown(metric), ['level: 2023, 2024 repeated, 2024 repeated']);
});

test('somebody else’s figure and a wider scope have series of their own, and the metric says so', () => {
  const metric = first(
    account('2024-a', '甲县', level('出口额', 71, '2024')),
    account(
      '2023-a',
      '甲县',
      level('出口额', 6, '2023', { entity: '乙公司' }),
      level('出口额', 900, '2023', { scope: '华东' }),
    ),
  );
  assert.deepEqual(shown(metric), ['level: 2024', 'level 乙公司: 2023', 'level 华东: 2023']);
  assert.deepEqual(metric.divided, ['entity', 'scope']);
});

test('全县 is what the organisation is, and no scope', () => {
  const metric = first(
    account('2024-a', '甲县', level('出口额', 71, '2024', { scope: '全县' })),
    account('2023-a', '甲县', level('出口额', 60, '2023')),
  );
  assert.deepEqual(shown(metric), ['level: 2023, 2024']);
});

test('organisations have a series each, and never share one', () => {
  const metric = first(
    account('2024-a', '甲县', level('出口额', 71, '2024')),
    account('2024-b', '乙县', level('出口额', 90, '2024')),
  );
  assert.deepEqual(shown(metric), ['level: 2024', 'level: 2024']);
  assert.equal(metric.organisations, 2);
});

test('a name that may mean anything says so, and comes after those that mean one thing', () => {
  const both = (year: string) =>
    account(`${year}-a`, '甲县', level('项目', 12, year), level('出口额', 71, year));
  const metrics = joinFigures([both('2024'), both('2023')]);
  assert.deepEqual(
    metrics.map(({ name, divided }) => [name, divided]),
    [
      ['出口额', []],
      ['项目', ['name']],
    ],
  );
});

test('a growth said twice, beside its level and by itself, is one value', () => {
  const growth: Beside = {
    ...level('GDP增速', 6.1, '2024'),
    kind: 'growth',
    value: { raw: '6.1', unit: '%', amount: 6.1, base: '%' },
    compare: [{ type: 'yoy', value: 6.1, unit: '%', self: true }],
  };
  const metric = first(
    account('2024-a', '甲县', level('地区生产总值', 320, '2024', { compare: yoy(6.1) }), growth),
  );
  assert.deepEqual(shown(metric), ['level: 2024', 'growth: 2024']);
});
