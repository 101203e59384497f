import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundOf, hedgeIn } from '../../src/figures/relations/bounds.ts';
import {
  apart,
  comparisonInterval,
  growthBetween,
  intervalOf,
  minus,
  over,
  plus,
} from '../../src/figures/relations/intervals.ts';
import { roundsTo } from '../../src/figures/relations/rounding.ts';
import { BOUNDS } from '../../src/figures/tables/bounds.ts';
import type { Quantity } from '../../src/figures/types.ts';

const yuan = (raw: string, qualifier?: string): Quantity => ({
  raw,
  unit: '亿元',
  amount: Math.round(Number(raw) * 1e8),
  base: '元',
  ...(qualifier === undefined ? {} : { qualifier }),
});
const pct = (raw: string): Quantity => ({ raw, unit: '%', amount: Number(raw), base: '%' });
const things = (amount: number, qualifier?: string): Quantity => ({
  raw: String(amount),
  unit: '家',
  amount,
  base: '家',
  ...(qualifier === undefined ? {} : { qualifier }),
});

test('every hedge bounds its example as the table says', () => {
  for (const { example, bound, word } of BOUNDS)
    assert.equal(boundOf(word.exec(example)?.[0]), bound, example);
});

test('a printed number stands for all that rounds or is cut to it, a count for itself', () => {
  assert.deepEqual(intervalOf(pct('15.1')), { low: 15.1 - 0.05, high: 15.1 + 0.1 });
  assert.deepEqual(intervalOf(pct('30')), { low: 29.5, high: 31 });
  assert.deepEqual(intervalOf(things(216)), { low: 216, high: 216 });
  assert.ok(intervalOf(yuan('500')).low <= 450e8 && intervalOf(yuan('500')).high >= 550e8);
});

test('a lower bound has no upper end, an upper bound none above it', () => {
  assert.equal(intervalOf(things(200, '突破')).high, Infinity);
  assert.ok(intervalOf(things(400, '近')).high === 400 && intervalOf(things(400, '近')).low < 390);
});

test('a number in words is as exact as its last digit', () => {
  const value = { raw: '三千五百万', unit: '元', amount: 35_000_000, base: '元' };
  assert.ok(intervalOf(value).low < 35_000_000 && intervalOf(value).high <= 36_000_000);
});

test('the number of a comparison has the precision it is written with, and its hedge', () => {
  assert.deepEqual(comparisonInterval({ type: 'yoy', value: 38, text: '38%' }), { low: 37.5, high: 39 });
  assert.equal(comparisonInterval({ type: 'share', value: 50, text: '超过50%' })?.high, Infinity);
  assert.equal(comparisonInterval({ type: 'record' }), undefined);
  assert.equal(hedgeIn('85%以上'), '以上');
});

test('no arithmetic on rounded numbers says that they are apart where the exact ones fit', () => {
  const round = (value: number, digits: number): Quantity => pct(value.toFixed(digits));
  const number = fc.double({ min: 1, max: 900, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.nat(2), (a, b, digits) => {
      const [one, other] = [intervalOf(round(a, digits)), intervalOf(round(b, digits))];
      assert.ok(!apart(plus(one, other), intervalOf(round(a + b, digits))));
      assert.ok(!apart(minus(one, other), intervalOf(round(a - b, digits))));
      const growth = growthBetween(one, other);
      const quotient = over(one, other);
      if (growth) assert.ok(!apart(growth, { low: (b / a - 1) * 100, high: (b / a - 1) * 100 }));
      if (quotient) assert.ok(!apart(quotient, { low: a / b, high: a / b }));
    }),
  );
});

test('a rounded number in the lead is the exact one of the body, by its digits and its hedge', () => {
  assert.ok(roundsTo(yuan('1770', '近'), yuan('1769.6')));
  assert.ok(roundsTo(yuan('1770'), yuan('1769.6')));
  assert.ok(roundsTo(yuan('1.2', '超'), yuan('1.24')));
  assert.ok(roundsTo(things(400, '近'), things(396)));
  assert.ok(!roundsTo(yuan('1770', '超'), yuan('1769.6')), 'it is less');
  assert.ok(!roundsTo(yuan('1760', '近'), yuan('1769.6')), 'it is more');
  assert.ok(!roundsTo(things(40), things(38)), 'a count without a hedge is itself');
  assert.ok(!roundsTo(things(400, '近'), things(350)), 'too far');
  assert.ok(!roundsTo(yuan('1769.6'), yuan('1770')), 'the exact one is no rounding');
});
