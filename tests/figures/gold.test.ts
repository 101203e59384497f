import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeSeed, parseArticle } from '../../src/article/index.ts';
import { figureLines } from '../../src/figures/index.ts';
import { readKey, score } from '../gold/score.ts';

/** What was reached, rounded down: it must not fall. `false` is the number of answers on what is no figure. */
const FLOORS = [
  {
    name: '2025-qilu-software-park',
    date: '2026-01',
    strict: 1,
    period: 1,
    compare: 1,
    headlines: 5,
    false: 0,
  },
  {
    name: '2019-jinan-high-tech-zone',
    date: '2020-05',
    strict: 1,
    period: 1,
    compare: 1,
    headlines: 5,
    false: 0,
  },
  {
    name: '2024-jinan-high-tech-zone',
    date: '2025-01',
    strict: 1,
    period: 1,
    compare: 1,
    headlines: 5,
    false: 0,
  },
  {
    name: '2023-jiyang-district',
    date: '2024-04',
    strict: 1,
    period: 0.95,
    compare: 1,
    headlines: 5,
    false: 0,
  },
  {
    name: '2023-huaiyin-district',
    date: '2023-12',
    strict: 1,
    period: 1,
    compare: 1,
    headlines: 5,
    false: 0,
  },
];

for (const floor of FLOORS) {
  test(`the figures of ${floor.name} keep the score they have reached`, () => {
    const path = new URL(`../../seeds/${floor.name}.txt`, import.meta.url);
    const { article } = parseArticle(decodeSeed(readFileSync(path)).text);
    const key = readKey(
      readFileSync(new URL(`../gold/figures/${floor.name}.jsonl`, import.meta.url), 'utf8'),
    );
    const result = score(key, figureLines(article, { reference: floor.date }));
    const report = JSON.stringify(result, null, 1);
    assert.ok(result.strictF1 >= floor.strict, report);
    assert.ok(result.period >= floor.period, report);
    assert.ok(result.compareF1 >= floor.compare, report);
    assert.ok(result.headlines >= floor.headlines, report);
    assert.ok(result.falseOnIgnore <= floor.false, report);
  });
}

test('the scorer gives an answer key full marks against itself, and fewer when it is corrupted', () => {
  const key = readKey(
    readFileSync(new URL('../gold/figures/2023-jiyang-district.jsonl', import.meta.url), 'utf8'),
  );
  const perfect = key.figures.map((figure) => ({
    start: figure.span[0],
    end: figure.span[1],
    metric: figure.metric,
    unit: figure.unit,
    normalised: { value: figure.normalised_value ?? 0, unit: figure.base_unit ?? '' },
    kind: figure.kind,
    period: figure.period ?? '',
    compare: figure.compare ?? [],
    headline: figure.headline ?? false,
  }));
  assert.equal(score(key, perfect).strictF1, 1);
  assert.equal(score(key, perfect).compareF1, 1);
  const [first, ...rest] = perfect;
  assert.ok(first);
  assert.ok(score(key, rest).strictF1 < 1);
  assert.ok(score(key, [{ ...first, metric: '毫不相干' }, ...rest]).strictF1 < 1);
  assert.ok(score(key, [{ ...first, normalised: { value: 1, unit: '头' } }, ...rest]).strictF1 < 1);
  assert.ok(score(key, [{ ...first, kind: 'rank' }, ...rest]).strictF1 < 1);
  const [ignored] = key.ignored;
  assert.ok(ignored);
  assert.equal(score(key, [...perfect, { ...first, start: ignored[0], end: ignored[1] }]).falseOnIgnore, 1);
});
