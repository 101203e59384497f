import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vary } from '../../bench/library.ts';

const text = '2024年，全区新增企业120家，完成投资3.5亿元，增长8%，位列第1。';

test('a derived article has other figures, but the years, ordinals and lengths of its seed', () => {
  const derived = vary(text, 7);
  assert.notEqual(derived, text);
  assert.equal(derived.length, text.length);
  assert.match(derived, /^2024年，全区新增企业12[1-9]家，完成投资3\.[1-9]亿元，增长[1-9]%，位列第1。$/);
});

test('derived articles differ from each other, and are the same in every run', () => {
  const long = text.repeat(20);
  const made = Array.from({ length: 200 }, (_, i) => vary(long, i));
  assert.equal(new Set(made).size, 200);
  assert.equal(vary(long, 3), made[3]);
});
