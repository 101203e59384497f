import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { drawingsOf, heroChart, makeChart, themeOf, wordsFor } from '../../src/charts/index.ts';
import type { Chart } from '../../src/charts/index.ts';
import { LOCALES } from '../../src/editions/types.ts';
import type { Locale } from '../../src/editions/types.ts';
import { CASES } from './cases.ts';
import type { Spec } from './figures.ts';
import { editionOf, localFigures } from './figures.ts';
import { elements, textBoxes, textFaults } from './boxes.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

for (const { name, kind } of CASES)
  for (const locale of LOCALES)
    test(`the ${name} chart in ${locale} is drawn and worded as its golden file has it`, () => {
      const chart = chartOf(name, locale);
      const again = chartOf(name, locale);
      const written = asText(chart);
      assert.equal(asText(again), written, 'the same figures give the same bytes');
      assert.doesNotMatch(written, /undefined|NaN|\[object|style=| id="/);
      for (const drawing of [
        ...drawingsOf(chart),
        kind.draw(dataOf(name, locale), themeOf(1240), wordsFor(locale)),
      ])
        assert.deepEqual(textFaults(drawing), []);
      assertGolden(`${name}.${locale}`, written);
    });

for (const locale of LOCALES)
  for (const [name, specs] of [
    ['hero-then-now', leading('then-now')],
    ['hero-fall', leading('then-now-fall')],
  ] as const)
    test(`the ${name} in ${locale} is as its golden file has it`, () => {
      const hero = heroChart(editionOf(locale, specs));
      assert.ok(hero?.wide);
      assert.deepEqual(drawingsOf(hero).flatMap(textFaults), []);
      assertGolden(`${name}.${locale}`, asText(hero));
    });

function leading(name: string): Spec[] {
  const specs = CASES.find((one) => one.name === name)?.specs ?? [];
  return specs.map((spec) => ({ ...spec, headline: 1 }));
}

/** A missing golden file is written, but never where CI is set. */
function assertGolden(name: string, written: string): void {
  const file = join(GOLDEN, `${name}.svg.txt`);
  if (!existsSync(file)) {
    assert.ok(!process.env['CI'], `no golden file: ${file}`);
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, written);
  }
  assert.equal(written, readFileSync(file, 'utf8'));
}

function dataOf(name: string, locale: Locale): unknown {
  const found = CASES.find((one) => one.name === name);
  assert.ok(found);
  const data = found.kind.accepts(localFigures(locale, found.specs));
  assert.ok(data, `${name} accepts its figures`);
  return data;
}

function chartOf(name: string, locale: Locale): Chart {
  const found = CASES.find((one) => one.name === name);
  assert.ok(found);
  return makeChart(found.kind, dataOf(name, locale), 'section/000001', wordsFor(locale));
}

/** Words first, then the drawings, an element a line. */
function asText(chart: Chart): string {
  const { narrow: _, middle: __, wide: ___, table, ...words } = chart;
  const drawing = (svg: Element): string => toHtml(svg, { space: 'svg' }).replaceAll('><', '>\n<');
  const rows = [table.columns, ...table.rows].map((row) => row.join(' | '));
  return [JSON.stringify(words, null, 2), ...rows, ...drawingsOf(chart).map(drawing), ''].join('\n');
}

test('the line of the plan keeps clear of all words, wherever labels stand', () => {
  let seen = 0;
  for (const { name } of CASES.filter((one) => one.name.includes('completion')))
    for (const locale of LOCALES)
      for (const drawing of drawingsOf(chartOf(name, locale))) {
        const boxes = textBoxes(drawing);
        const lines = elements(drawing).filter(
          ({ tagName, properties }) => tagName === 'path' && String(properties['strokeWidth']) === '2',
        );
        for (const [, x, y, length] of lines.flatMap(({ properties }) => [
          ...String(properties['d']).matchAll(/M([\d.]+) ([\d.]+)v([\d.]+)/g),
        ])) {
          seen += 1;
          const [at, top, bottom] = [Number(x), Number(y), Number(y) + Number(length)];
          const cut = boxes.filter(
            (box) => box.left < at && at < box.right && box.top < bottom + 1 && top - 1 < box.bottom,
          );
          assert.deepEqual(cut, [], `${name} ${locale}`);
        }
      }
  assert.ok(seen >= 20, String(seen));
});
