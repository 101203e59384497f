import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chooseCharts,
  growth,
  heroChart,
  listChart,
  nested,
  pipeline,
  rank,
  share,
  thenNow,
} from '../../src/charts/index.ts';
import { refusal } from '../../src/figures/derive/refusals.ts';
import { REFUSALS } from '../../src/figures/tables/refusals.ts';
import { elements } from './boxes.ts';
import { editionOf, localFigures } from './figures.ts';
import type { Spec } from './figures.ts';

const yoy = (value: number, text = ''): NonNullable<Spec['compare']> => [
  { type: 'yoy', value, unit: '%', text },
];
const money = (metric: string, rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw: '1769.6',
  unit: '亿元',
  base: '元',
  amount: 176_960_000_000,
  ...rest,
});
const things = (metric: string, raw: string, rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit: '个',
  kind: 'count',
  ...rest,
});
const zh = (...specs: Spec[]) => localFigures('zh-Hans', specs);

test("last year's level is this year's divided by one plus the growth", () => {
  const data = thenNow.accepts(zh(money('工业产值', { compare: yoy(38.8) })));
  assert.ok(data && Math.abs(data.before - 127_492_795_389) < 1);
});

test('the level of a constant-price statistic is never derived: it gets no second bar anywhere', () => {
  for (const metric of ['地区生产总值', '第三产业增加值', '规模以上工业增加值', 'GDP']) {
    const spec = money(metric, { compare: yoy(6.5), headline: 1 });
    assert.equal(thenNow.accepts(zh(spec)), undefined, metric);
    const edition = editionOf('zh-Hans', [spec]);
    assert.deepEqual(chooseCharts(edition), []);
    assert.equal(heroChart(edition), null);
    assert.equal(listChart(edition.figures[0]!, 'zh-Hans'), null);
  }
});

test('every refusal of the table refuses its example', () => {
  for (const { example, on, refusal: reason } of REFUSALS) {
    const [figure] = zh(on === 'metric' ? money(example) : money('农业产值', { compare: yoy(4, example) }));
    assert.equal(figure && refusal(figure.source), reason, example);
  }
});

test('a hedged growth, a fall to nothing and a period of several years give no last year', () => {
  assert.equal(thenNow.accepts(zh(money('工业产值', { compare: yoy(20, '超20%') }))), undefined);
  assert.equal(thenNow.accepts(zh(money('工业产值', { compare: yoy(-100) }))), undefined);
  assert.equal(thenNow.accepts(zh(money('工业产值', { compare: yoy(20), period: '2021/2025' }))), undefined);
});

test('a lone number, and growth with nothing beside it, is not drawn', () => {
  assert.deepEqual(chooseCharts(editionOf('zh-Hans', [things('集中学习', '24')])), []);
  assert.deepEqual(
    chooseCharts(editionOf('zh-Hans', [{ metric: '工业投资', raw: '22.6', unit: '%', kind: 'growth' }])),
    [],
  );
});

test('what the hero shows is not shown again beside its paragraph', () => {
  const edition = editionOf('zh-Hans', [
    money('工业产值', { compare: yoy(38.8), headline: 1 }),
    money('进出口总额', { compare: yoy(33.3) }),
  ]);
  assert.deepEqual(heroChart(edition)?.figures, ['figure-0']);
  assert.deepEqual(
    chooseCharts(edition).map(({ figures }) => figures),
    [['figure-1']],
  );
});

test('the hero takes the first headline figure that can be set against something', () => {
  const edition = editionOf('zh-Hans', [
    things('研发机构', '400', { headline: 1 }),
    money('工业产值', { compare: yoy(38.8), headline: 2 }),
  ]);
  assert.equal(heroChart(edition)?.figures[0], 'figure-1');
});

test('plans of one section share one wide chart beside the last of them, on one linear scale', () => {
  const plan = (value: number): NonNullable<Spec['compare']> => [{ type: 'completion', value, unit: '%' }];
  const charts = chooseCharts(
    editionOf('zh-Hans', [
      money('实际利用外资', { compare: plan(316.6), block: 'a/1' }),
      money('重点项目投资', { compare: plan(140), block: 'a/2' }),
    ]),
  );
  assert.deepEqual(
    charts.map(({ kind, form, blockId }) => [kind, form, blockId]),
    [['completion', 'wide', 'a/2']],
  );
  const accents = elements(charts[0]!.narrow).filter(
    ({ properties }) => String(properties['className']) === 'm-acc',
  );
  const [first = 0, second = 0] = accents.map(({ properties }) => Number(properties['width']));
  assert.ok(Math.abs(first / second - 216.6 / 40) < 0.05);
});

test('projects discussed and landed are one pipeline; counts of other things, or growing ones, are not', () => {
  assert.ok(pipeline.accepts(zh(things('对接洽谈项目', '214'), things('成功落地项目', '69'))));
  assert.equal(pipeline.accepts(zh(things('对接洽谈项目', '214'), things('落地企业', '69'))), undefined);
  assert.equal(pipeline.accepts(zh(things('对接洽谈项目', '69'), things('成功落地项目', '214'))), undefined);
});

test('thresholds nest when the larger threshold has the smaller count', () => {
  const nest = nested.accepts(
    zh(things('新签约项目', '86'), things('过10亿元项目', '11'), things('过亿元项目', '47')),
  );
  assert.deepEqual(
    nest?.parts.map(({ metric }) => metric),
    ['过亿元项目', '过10亿元项目'],
  );
  assert.equal(
    nested.accepts(zh(things('新签约项目', '86'), things('过10亿元项目', '47'), things('过亿元项目', '11'))),
    undefined,
  );
});

test('parts are drawn as parts only where the text or the name says so', () => {
  const part = things('开工项目', '135', { compare: [{ type: 'part_of', among: '216个项目' }] });
  assert.ok(nested.accepts(zh(things('重点项目', '216'), part)));
  assert.ok(nested.accepts(zh(things('重点项目', '216'), things('开工在建重点项目', '135'))));
  assert.equal(nested.accepts(zh(things('重点项目', '216'), things('招商活动', '49'))), undefined);
});

test('a rank is drawn only where the article says among how many', () => {
  const placed = (metric: string): Spec => ({ metric, raw: '第四', unit: '名', amount: 4, kind: 'rank' });
  assert.equal(rank.accepts(zh(placed('TOP30软件园区排名')))?.total, 30);
  assert.equal(rank.accepts(zh(placed('营商环境排名'))), undefined);
});

test('growth rates of different periods never share an axis', () => {
  const rate = (metric: string, raw: string, period: string): Spec => ({
    metric,
    raw,
    unit: '%',
    kind: 'growth',
    period,
  });
  const data = growth.accepts(
    zh(rate('工业投资', '23', '2025'), rate('技改投资', '42', '2025'), rate('财政收入', '6', '2024Q1-Q3')),
  );
  assert.deepEqual(
    data?.rows.map(({ rate: value }) => value),
    [42, 23],
  );
});

test('a small whole is drawn one by one and its rest is derived; a lower bound ends open', () => {
  const few = share.accepts(
    zh({ ...things('入选人才计划', '4'), compare: [{ type: 'share', value: 57, unit: '%', among: '全区' }] }),
  );
  assert.ok(few);
  const bound = share.accepts(
    zh({ ...things('企业', '13'), compare: [{ type: 'share', value: 50, unit: '%', text: '超过50%' }] }),
  );
  assert.equal(bound?.bound, 'lower');
});

test('a share that is only a lower bound is left to the sentence', () => {
  const vague = things('省级企业', '13', {
    compare: [{ type: 'share', value: 50, unit: '%', among: '全区', text: '超过50%' }],
  });
  assert.deepEqual(chooseCharts(editionOf('zh-Hans', [vague])), []);
});
