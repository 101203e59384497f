import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allMatches } from '../../src/figures/text/matches.ts';
import { requirementsOf } from '../../src/figures/text/requirements.ts';
import { sieve } from '../../src/figures/text/sieve.ts';

const REQUIREMENTS: readonly [RegExp, string[]][] = [
  [/(?:19|20)\d\d年(?:底|末)?/, ['12', '0123456789', '年']],
  [/一?二*三+四{0,2}五{2}六{1,}七??八/, ['三', '五', '六', '八']],
  [/(?:[一二]{1,3}|\d+)个/, ['0123456789一二', '个']],
  [/上半年|下半年|年初/, ['上下年']],
  [/(?:甲|乙|)丙/, ['丙']],
  [/(?<=全)省(?=会)(?!长)(?<!本)/, ['全', '省', '会']],
  [/^[^甲乙]丙.\p{Script=Han}\s\w\b丁$/u, ['丙', '丁']],
  [/[①-③\-\].]\.\/\u4e00/, ['-.]①②③', '.', '/', '一']],
  [/[\u4e00-\u9fff]甲/, ['甲']],
  [/[甲\s]乙/, ['乙']],
  [/(?<year>年)\k<year>/, ['年']],
  [/亿/i, []],
  [/$/, []],
];

for (const [pattern, sets] of REQUIREMENTS)
  test(`${pattern.source || 'nothing'} needs ${sets.join(' and ') || 'nothing that can be told'}`, () => {
    assert.deepEqual(requirementsOf(pattern), sets);
  });

test('a sieve keeps the order of its rows, and leaves out those that lack one of their characters', () => {
  const rows = [/\d年/, /\d月/, /甲|乙/, /$/].map((pattern) => ({ pattern }));
  const sift = (text: string) =>
    sieve(rows)(text).map(({ pattern }) => rows.findIndex((row) => row.pattern === pattern));
  assert.deepEqual(sift('2023年'), [0, 3]);
  assert.deepEqual(sift('月3乙年'), [0, 1, 2, 3]);
  assert.deepEqual(sift('年月'), [3]);
  assert.deepEqual(sift(''), [3]);
});

test('a sieve of more sets than a word of bits holds tells them all apart', () => {
  const chars = Array.from({ length: 200 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const sift = sieve(chars.map((char) => ({ pattern: new RegExp(`${char}\\d`) })));
  for (const char of chars) assert.deepEqual(sift(`${char}1`), [{ pattern: new RegExp(`${char}\\d`) }]);
  assert.deepEqual(sift(chars.join('')), []);
});

test('characters that a row says it needs count beside those of its pattern', () => {
  const sift = sieve([{ pattern: /有望|拟/, needs: '望拟' }]);
  assert.equal(sift('有').length, 0);
  assert.equal(sift('有望').length, 1);
});

test('allMatches lists every match in order, empty ones too, and leaves the pattern as it was', () => {
  const pattern = /\d*/gu;
  assert.deepEqual(
    allMatches('𠀀12', pattern).map(({ index, 0: text }) => [index, text]),
    [...'𠀀12'.matchAll(pattern)].map(({ index, 0: text }) => [index, text]),
  );
  assert.equal(pattern.lastIndex, 0);
  pattern.lastIndex = 3;
  assert.equal(allMatches('1', pattern)[0]?.index, 0);
});
