import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDIOMS } from '../../../src/editions/parity/chinese/idioms.ts';
import { chineseNumbers, englishNumbers } from '../../../src/editions/parity/index.ts';
import { ANCHORS } from '../../../src/editions/parity/tables/anchors.ts';
import { CHINESE_UNITS, CURRENCIES, ENGLISH_UNITS } from '../../../src/editions/parity/tables/dimensions.ts';
import {
  CHINESE_DIRECTIONS,
  ENGLISH_DIRECTIONS,
  ENGLISH_DIRECTIONS_AFTER,
} from '../../../src/editions/parity/tables/directions.ts';
import { NAMES, NUMBER_WORDS } from '../../../src/editions/parity/tables/english-words.ts';
import { EVENTS } from '../../../src/editions/parity/tables/events.ts';
import {
  CHINESE_AFTER,
  CHINESE_BEFORE,
  ENGLISH_AFTER,
  ENGLISH_BEFORE,
} from '../../../src/editions/parity/tables/hedges.ts';

for (const [unit, dimension, factor, example] of CHINESE_UNITS)
  test(`${example} is read in ${unit}`, () => {
    const sense = chineseNumbers(example)[0]?.senses[0];
    assert.deepEqual([sense?.dimension, sense?.factor], [dimension, factor]);
  });

for (const [unit, dimension, factor, example] of [...ENGLISH_UNITS, ...CURRENCIES])
  test(`${example} is read in ${unit}`, () => {
    const sense = englishNumbers(example)[0]?.senses[0];
    assert.deepEqual([sense?.dimension, sense?.factor], [dimension, factor]);
  });

for (const [hedge, , example] of [...CHINESE_BEFORE, ...CHINESE_AFTER])
  test(`${example} is hedged: ${hedge}`, () => assert.equal(chineseNumbers(example)[0]?.hedge, hedge));

for (const [hedge, , example] of [...ENGLISH_BEFORE, ...ENGLISH_AFTER])
  test(`“${example}” is hedged: ${hedge}`, () => assert.equal(englishNumbers(example)[0]?.hedge, hedge));

for (const [direction, , example] of CHINESE_DIRECTIONS)
  test(`${example} goes ${direction}`, () => assert.equal(chineseNumbers(example)[0]?.direction, direction));

for (const [direction, , example] of [...ENGLISH_DIRECTIONS, ...ENGLISH_DIRECTIONS_AFTER])
  test(`“${example}” goes ${direction}`, () =>
    assert.equal(englishNumbers(example)[0]?.direction, direction));

for (const { example } of IDIOMS)
  test(`${example} holds a number`, () => assert.ok(chineseNumbers(example).length > 0));

for (const [, kind, value, example] of NUMBER_WORDS)
  test(`“${example}” holds ${value}`, () => {
    const senses = englishNumbers(example).flatMap((one) => one.senses);
    assert.ok(senses.some((sense) => sense.value === value && (kind === 'period' || sense.kind === kind)));
  });

for (const [, example] of NAMES)
  test(`“${example}” is a name whose words are no numbers`, () => {
    const words = englishNumbers(example).map(({ start, end }) => example.slice(start, end));
    assert.deepEqual(
      words.filter((word) => !/^\d/.test(word)),
      [],
    );
  });

for (const [words, , example] of EVENTS)
  test(`${example} stands for a number that English may say`, () => assert.match(example, new RegExp(words)));

test('an anchor stands once, and tells two like numbers apart in each language', () => {
  assert.equal(new Set(ANCHORS.map(([zh]) => zh)).size, ANCHORS.length);
  for (const [zh, en] of ANCHORS) {
    assert.doesNotMatch('', new RegExp(zh));
    assert.doesNotMatch('', new RegExp(en, 'i'));
  }
});
