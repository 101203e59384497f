import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames } from '../../src/figures/owners/names.ts';
import { longestBeginning, longestEnd } from '../../src/figures/text/ends.ts';
import { oneOf } from '../../src/figures/text/one-of.ts';
import { matchesAt, startsWith } from '../../src/figures/text/starts.ts';

test('startsWith finds the next of its characters, and tells whether a text has any', () => {
  const starts = startsWith('一二三');
  assert.equal(starts.next('第三十二', 0), 1);
  assert.equal(starts.next('第三十二', 2), 3);
  assert.equal(starts.next('第三十二', 4), -1);
  assert.equal(starts.in('第三'), true);
  assert.equal(starts.in('第'), false);
});

test('matchesAt lists what a global pattern does, one behind the other', () => {
  for (const text of ['第三十二、二二', '', '三', '十三三', '二二二x二'])
    assert.deepEqual(
      matchesAt(text, startsWith('二三'), /[二三]二|三/y).map(({ index, 0: said }) => [index, said]),
      [...text.matchAll(/[二三]二|三/g)].map(({ index, 0: said }) => [index, said]),
      text,
    );
});

test('the longest of some words is taken that a text ends in or begins with', () => {
  const words = new Set(['长', '增长', '比增']);
  assert.equal(longestEnd('同比增长', words), '增长');
  assert.equal(longestEnd('同比增', words), '比增');
  assert.equal(longestEnd('', words), undefined);
  assert.equal(longestBeginning('增长同比', words), '增长');
  assert.equal(longestBeginning('同比', words), undefined);
});

test('oneOf takes whole words only', () => {
  const words = oneOf('实现 完成');
  assert.equal(words.test('完成'), true);
  assert.equal(words.test('完'), false);
  assert.equal(words.test('完成了'), false);
});

test('findNames leaves places out where they do not matter, but for one that goes on from another name', () => {
  const text = '历城区实现产值3亿元，海岳集团完成产值86亿元';
  assert.deepEqual(
    findNames(text).map((name) => name.text),
    ['历城区', '海岳集团'],
  );
  assert.deepEqual(
    findNames(text, false).map((name) => name.text),
    ['海岳集团'],
  );
  const joined = '云川银行临溪县发放贷款12亿元';
  assert.deepEqual(findNames(joined, false), findNames(joined));
});
