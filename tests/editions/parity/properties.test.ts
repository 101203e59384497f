import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chineseNumbers, compareNumbers, englishNumbers } from '../../../src/editions/parity/index.ts';
import type { NumberInText } from '../../../src/editions/parity/index.ts';

const chinese = fc
  .array(
    fc.constantFrom(
      ...'1234567890.,，。、%‰万亿千百十一二三两半余多近约超第首位个百分点增长下降到从元亩斤公里年月日成倍翻番分之年代—-/ A5G（）',
    ),
    { maxLength: 40 },
  )
  .map((chars) => chars.join(''));
const english = fc
  .array(
    fc.constantFrom(
      ...'1 23 4.5 1,000 percent percentage points million billion yuan US$ RMB more than nearly about one two half a third first sixth largest from to up down by doubled in 2018 May 5 Q3 , . - ( ) / km hectares'.split(
        ' ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));

const isWhole = (text: string, numbers: readonly NumberInText[]): void => {
  let end = 0;
  for (const number of numbers) {
    assert.ok(number.start >= 0 && number.start < number.end && number.end <= text.length);
    assert.ok(number.end > end, 'numbers stand in reading order');
    end = number.end;
    assert.ok(
      number.senses.length > 0 &&
        number.senses.every(({ value, step }) => Number.isFinite(value) && step > 0),
    );
  }
};

test('whatever the text, numbers lie in it in order and have values', () => {
  fc.assert(fc.property(chinese, (text) => isWhole(text, chineseNumbers(text))));
  fc.assert(fc.property(english, (text) => isWhole(text, englishNumbers(text))));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => isWhole(text, chineseNumbers(text))));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => isWhole(text, englishNumbers(text))));
});

test('the same texts give the same mismatches', () => {
  fc.assert(
    fc.property(chinese, english, (zh, en) =>
      assert.deepEqual(compareNumbers(zh, en), compareNumbers(zh, en)),
    ),
  );
});

test('an amount in 万 or 亿 agrees with itself in English, and with no other power of ten', () => {
  const amount = fc.record({
    digits: fc.integer({ min: 11, max: 99_999 }),
    power: fc.constantFrom('万', '亿'),
  });
  fc.assert(
    fc.property(amount, fc.constantFrom(0.001, 0.01, 0.1, 10, 100, 1000), ({ digits, power }, wrong) => {
      const zh = `产值${digits}${power}元。`;
      const value = digits * (power === '万' ? 1e4 : 1e8);
      const say = (one: number): string => `Output was CNY ${Number((one / 1e6).toPrecision(12))} million.`;
      assert.deepEqual(compareNumbers(zh, say(value)), []);
      assert.deepEqual(
        compareNumbers(zh, say(value * wrong)).map(({ kind }) => kind),
        ['scale'],
      );
    }),
  );
});
