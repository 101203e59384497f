import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planCharts } from '../../src/charts/index.ts';
import type { ChartDecision } from '../../src/charts/index.ts';
import { editionOf } from './figures.ts';
import type { Spec } from './figures.ts';

const money = (metric: string, raw: string, compare: Spec['compare'], rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit: '亿元',
  base: '元',
  amount: Number(raw) * 1e8,
  compare: compare ?? [],
  ...rest,
});
const EDITION = editionOf('zh-Hans', [
  money('工业产值', '18.6', [{ type: 'yoy', value: 7.2, unit: '%' }], { headline: 1 }),
  money('农业投资', '5.2', [
    { type: 'yoy', value: 9.1, unit: '%' },
    { type: 'completion', value: 104, unit: '%', among: '年度计划' },
  ]),
]);
const plan = (...decisions: ChartDecision[]) => planCharts(EDITION, { decisions });
const drawn = (...decisions: ChartDecision[]) => plan(...decisions).charts.map(({ id }) => id);
const [own = ''] = drawn();
const figure = own.slice('completion-'.length);

test('without a choice the program’s own chart is drawn', () => {
  assert.match(own, /^completion-/);
  assert.deepEqual(plan().outcomes, []);
});

test('staff can have another kind in the place of a chart, by the id that its page has', () => {
  for (const chart of [own, `n-${own}`])
    assert.deepEqual(drawn({ chart, kind: 'then-now' }), [`then-now-${figure}`]);
  assert.deepEqual(plan({ chart: own, kind: 'then-now' }).outcomes[0]?.state, 'done');
});

test('a kind that the figures don’t allow leaves the chart, and the kinds that they do are named', () => {
  const choice = { chart: own, kind: 'pie' };
  assert.deepEqual(drawn(choice), [own]);
  const [outcome] = plan(choice).outcomes;
  assert.equal(outcome?.state, 'impossible');
  assert.ok(outcome?.possible.includes('then-now') && outcome.possible.includes('none'));
});

test('none leaves its figures to the sentence: no other chart of them comes instead', () => {
  assert.deepEqual(drawn({ chart: own, kind: 'none' }), []);
});

test('a chart that isn’t there is told as unknown, and changes nothing', () => {
  const choice = { chart: 'share-nothing-2025', kind: 'none' };
  assert.deepEqual(drawn(choice), drawn());
  assert.equal(plan(choice).outcomes[0]?.state, 'unknown');
});
