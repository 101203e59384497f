import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideChart } from '../../src/charts/index.ts';
import type { BesideValue } from '../../src/charts/index.ts';
import { LOCALES } from '../../src/editions/types.ts';
import type { Locale } from '../../src/editions/types.ts';
import { elements, textFaults } from './boxes.ts';
import { localFigures } from './figures.ts';
import type { Spec } from './figures.ts';

const yuan = (raw: string, period: string, rest: Partial<Spec> = {}): Spec => ({
  metric: '地区生产总值',
  raw,
  unit: '亿元',
  base: '元',
  period,
  compare: [{ type: 'yoy', value: 6.5, unit: '%', text: '6.5%' }],
  ...rest,
});

function valuesOf(locale: Locale, specs: readonly Spec[], rest: Partial<BesideValue> = {}): BesideValue[] {
  return localFigures(locale, specs).map((figure) => ({
    figure,
    comparison: null,
    year: Number(figure.source.period.end.slice(0, 4)),
    planned: false,
    apart: /Q/.test(figure.source.period.label),
    ...rest,
  }));
}
const chart = (specs: readonly Spec[], locale: Locale = 'zh-Hans') =>
  besideChart(valuesOf(locale, specs), false, null, locale);
const classes = (specs: readonly Spec[]): string =>
  elements(chart(specs)!.narrow)
    .map(({ properties, tagName }) => `${tagName}.${String(properties['className'] ?? '')}`)
    .join(' ');

test('reports of three years that follow each other are a line, of whole years with a gap they are points', () => {
  const years = ['2022', '2023', '2024'].map((period, i) => yuan(String(1100 + 90 * i), period));
  assert.equal(chart(years)?.title, '地区生产总值由2022年的1100亿元升至2024年的1280亿元');
  const lines = (specs: Spec[]) =>
    elements(chart(specs)!.narrow).filter(
      ({ tagName, properties }) => tagName === 'path' && String(properties['strokeWidth']) === '2',
    );
  assert.equal(lines(years).length, 1);
  const apart = [yuan('1150', '2019'), yuan('1430', '2024')];
  assert.equal(lines(apart).length, 0);
  assert.match(chart(apart)!.note!, /2020—2023年无数据，点不相连/);
});

test('a year and three quarters are never joined, and the title says of when each is', () => {
  const specs = [yuan('1150.2', '2019'), yuan('1300', '2023'), yuan('1425.9', '2024Q1-Q3')];
  const made = chart(specs)!;
  assert.equal(made.title, '地区生产总值：2019年1150.2亿元，2024年前三季度1425.9亿元');
  assert.match(made.note!, /时段不同.*2024年前三季度/);
  assert.match(classes(specs), /m-soft/);
  assert.doesNotMatch(classes(specs), /m-acc/);
  assert.equal(
    elements(made.narrow).filter(
      ({ tagName, properties }) => tagName === 'path' && String(properties['strokeWidth']) === '2',
    ).length,
    0,
  );
});

test('growth beside levels is drawn as growth, in the words of its comparison', () => {
  const specs = [
    yuan('1150', '2023'),
    yuan('1430', '2024', { compare: [{ type: 'yoy', value: 8, unit: '%' }] }),
  ];
  const made = besideChart(valuesOf('en', specs, { comparison: 0 }), true, 'Jinan', 'en')!;
  assert.equal(made.title, 'Growth of gross regional product (Jinan) rose from +6.5% in 2023 to +8% in 2024');
  assert.match(made.id, /^over-growth-/);
});

test('one year alone, two values of one year and nothing on one basis make no picture', () => {
  assert.equal(chart([yuan('1150', '2019')]), null);
  assert.equal(chart([yuan('1150', '2019'), yuan('1140', '2019'), yuan('1430', '2024')]), null);
  assert.equal(chart([yuan('900', '2023Q1-Q3'), yuan('1000', '2024Q1-Q3')]), null);
});

test('no text of these pictures leaves them or lies over another, in any edition', () => {
  const many = Array.from({ length: 12 }, (_, i) => yuan(String(1000 + ((i * 370) % 900)), String(2013 + i)));
  for (const locale of LOCALES)
    for (const specs of [
      many,
      [yuan('1150.2', '2019'), yuan('1425.9', '2024Q1-Q3')],
      [yuan('-3', '2023'), yuan('2', '2024')],
    ])
      assert.deepEqual(textFaults(chart(specs, locale)!.narrow), [], locale);
});
