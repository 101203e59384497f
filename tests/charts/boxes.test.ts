import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseCharts, drawingsOf, heroChart, listChart } from '../../src/charts/index.ts';
import type { Chart } from '../../src/charts/index.ts';
import { frame } from '../../src/charts/svg/frame.ts';
import { text } from '../../src/charts/svg/text.ts';
import { themeOf } from '../../src/charts/svg/theme.ts';
import type { Locale } from '../../src/editions/types.ts';
import type { Comparison, Figure } from '../../src/figures/types.ts';
import { elements, textFaults } from './boxes.ts';
import { editionOf } from './figures.ts';
import type { Spec } from './figures.ts';

const NAMES = [
  '工业产值',
  '地区生产总值',
  '对接洽谈项目',
  '成功落地项目',
  '过亿元项目',
  '新签约项目',
  '智能算力占比',
  'R&D投入',
  '全市规模以上高技术制造业企业技术改造投资完成额（不含农户及跨区域项目）',
  'Hi',
];
const PEERS = [undefined, '全市', '全国同类国家级经济技术开发区平均水平', 'EU'];
const TYPES: Comparison['type'][] = [
  'yoy',
  'share',
  'completion',
  'growth_vs_peer_pp',
  'growth_ratio',
  'prior_growth',
  'multiple',
  'rank',
  'part_of',
  'from',
  'change_pp',
];

const value = fc.oneof(
  fc.constantFrom(0, 0.01, 1, 12.5, 50, 99.99, 100, 316.6, 4000, -0.4, -12.5, -99),
  fc.double({ min: -200, max: 900, noNaN: true }).map((number) => Math.round(number * 100) / 100),
);
const comparison: fc.Arbitrary<Comparison> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    value,
    among: fc.constantFrom(...PEERS),
    text: fc.constantFrom('', '超过50%', '前五位', '19个'),
  })
  .map(({ among, ...rest }) => ({
    ...rest,
    unit: ['yoy', 'share', 'from'].includes(rest.type) ? '%' : '倍',
    ...(among === undefined ? {} : { among }),
  }));
const spec: fc.Arbitrary<Spec> = fc
  .record({
    metric: fc.constantFrom(...NAMES),
    number: fc.oneof(
      fc.constantFrom(
        '0',
        '0.01',
        '1',
        '13',
        '214',
        '39577',
        '1769.6',
        '1000000000000',
        '1,083.7',
        '三分之一',
      ),
      fc.integer({ min: 0, max: 3000 }).map(String),
    ),
    unit: fc.constantFrom('亿元', '个', '家', '人', '%', '万平方米', 'PFlops', ''),
    kind: fc.constantFrom<Figure['kind'][]>(
      'amount',
      'count',
      'area',
      'growth',
      'completion',
      'share',
      'rate',
      'rank',
      'target',
    ),
    qualifier: fc.constantFrom(undefined, '约', '超', '余', '预计', '近'),
    period: fc.constantFrom('2025', '2024Q1-Q3', '2021/2025'),
    compare: fc.array(comparison, { maxLength: 3 }),
    headline: fc.constantFrom(undefined, 1, 2),
    block: fc.constantFrom('a/1', 'a/2'),
  })
  .map(({ number, qualifier, headline, ...rest }) => {
    const amount = Number(number.replaceAll(',', ''));
    return {
      ...rest,
      raw: number,
      amount: (Number.isNaN(amount) ? 1 / 3 : amount) * (rest.unit === '亿元' ? 1e8 : 1),
      base: rest.unit === '亿元' ? '元' : rest.unit,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(headline === undefined ? {} : { headline }),
    };
  });
const edition = fc.record({
  locale: fc.constantFrom<Locale[]>('zh-Hans', 'en'),
  specs: fc.array(spec, { minLength: 1, maxLength: 14 }),
});

function chartsOf(locale: Locale, specs: readonly Spec[]): Chart[] {
  const made = editionOf(locale, specs);
  const lists = made.figures.map((figure) => listChart(figure, locale, made.figures));
  return [heroChart(made), ...chooseCharts(made), ...lists].filter((chart) => chart !== null);
}

test('the checker sees text that leaves its picture, lies over another or is too small', () => {
  const drawing = frame('test', themeOf(100), 40, [
    text('工业产值', 0, 20),
    text('进出口', 30, 22),
    text('外资', 90, 20, { size: 9 }),
  ]);
  assert.deepEqual(
    textFaults(drawing).map((fault) => fault.split(/[ :]/)[0]),
    ['overlap', 'outside', 'too'],
  );
});

test('whatever the figures, no chart text leaves its picture, lies over another or is under 11 px on a phone', () => {
  fc.assert(
    fc.property(edition, ({ locale, specs }) => {
      for (const chart of chartsOf(locale, specs))
        for (const drawing of drawingsOf(chart))
          assert.deepEqual(textFaults(drawing), [], `${chart.id}: ${chart.title}`);
    }),
    { numRuns: 400, seed: 5 },
  );
});

test('whatever the figures, a chart has words for everything and no number that is none', () => {
  fc.assert(
    fc.property(edition, ({ locale, specs }) => {
      for (const chart of chartsOf(locale, specs)) {
        const { narrow: _, middle: __, wide: ___, ...words } = chart;
        const said = JSON.stringify(words);
        assert.doesNotMatch(said, /NaN|undefined|Infinity|\{\w+\}/);
        assert.ok(chart.title.length > 1 && chart.alt.length > chart.title.length);
        assert.ok(chart.table.rows.length > 0);
        for (const drawing of drawingsOf(chart))
          for (const { properties } of elements(drawing)) {
            assert.equal(properties['id'], undefined);
            assert.equal(properties['style'], undefined);
            for (const property of Object.values(properties))
              assert.doesNotMatch(String(property), /NaN|undefined|Infinity/);
          }
      }
    }),
    { numRuns: 200, seed: 6 },
  );
});

test('whatever the figures, a page has no chart twice and no figure in two charts of one kind', () => {
  fc.assert(
    fc.property(edition, ({ locale, specs }) => {
      const charts = chooseCharts(editionOf(locale, specs));
      assert.equal(new Set(charts.map(({ id }) => id)).size, charts.length);
      const shown = charts.flatMap(({ kind, figures }) => figures.map((id) => `${kind} ${id}`));
      assert.equal(new Set(shown).size, shown.length);
      const blocks = Map.groupBy(charts, ({ blockId }) => blockId);
      for (const beside of blocks.values()) assert.ok(beside.length <= 2);
    }),
    { numRuns: 200, seed: 7 },
  );
});
