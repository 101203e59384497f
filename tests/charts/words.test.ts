import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundOf } from '../../src/figures/relations/bounds.ts';
import { BOUNDS } from '../../src/figures/tables/bounds.ts';
import { textWidth, wrapText } from '../../src/charts/svg/measure.ts';
import { COMPLETIONS, completionSentence } from '../../src/charts/words/completion.ts';
import { FRACTIONS, fractionInWords } from '../../src/charts/words/fractions.ts';
import { growthSentence, TIMES } from '../../src/charts/words/growth.ts';
import { oneIn } from '../../src/charts/words/one-in.ts';
import { wordsFor } from '../../src/charts/index.ts';
import { strings } from '../../src/editions/index.ts';

const zh = wordsFor('zh-Hans');
const en = wordsFor('en');
const grown = (rate: number) => ({ metric: '产值', rate, year: true, planned: false, atLeast: false });

test('every fraction of the table reads as its example says', () => {
  for (const { example } of FRACTIONS) {
    assert.equal(fractionInWords(example[0], zh), example[1]);
    assert.equal(fractionInWords(example[0], en), example[2]);
  }
});

test('a percentage without a neat fraction is said in tenths in Chinese; English says it, or the ten that it is just under', () => {
  const said = [38.8, 57, 86.4, 22.6, 40, 93.8, 15.1, 68.49];
  assert.deepEqual(
    said.map((value) => fractionInWords(value, zh)),
    ['近四成', '近六成', '八成多', '两成多', '四成', '九成多', '约一成半', '近七成'],
  );
  assert.deepEqual(
    said.map((value) => fractionInWords(value, en)),
    ['nearly 40%', '57%', '86.4%', '22.6%', '40%', '93.8%', '15.1%', '68.49%'],
  );
});

test('a small percentage, and one that is nearly all, is said as it is written', () => {
  assert.equal(fractionInWords(6.5, zh), '6.5%');
  assert.equal(fractionInWords(98.54, zh), '98.54%');
  assert.equal(fractionInWords(98.54, en), '98.54%');
});

test('growth of about a whole is said in times', () => {
  for (const { example } of TIMES)
    assert.ok(growthSentence(grown(example[0]), zh).endsWith(example[1]), example[1]);
  assert.equal(growthSentence(grown(230), zh), '产值增长两倍多');
  assert.equal(
    growthSentence({ ...grown(230), metric: 'Output' }, en),
    'Output rose to more than three times the level of a year earlier',
  );
});

test('a year of growth is a sentence in each language, a fall and a standstill too', () => {
  assert.equal(growthSentence(grown(38.8), zh), '产值一年增长近四成');
  assert.equal(
    growthSentence({ ...grown(38.8), metric: 'Output' }, en),
    'Output rose by nearly 40% in a year',
  );
  assert.equal(growthSentence({ ...grown(48), metric: 'Output' }, en), 'Output rose by 48% in a year');
  assert.equal(growthSentence({ ...grown(-12.5), year: false }, zh), '产值同比下降一成多');
  assert.equal(growthSentence(grown(0), zh), '产值与上年持平');
  assert.equal(growthSentence({ ...grown(22.6), planned: true }, zh), '产值预计增长两成多');
});

test('every completion of the table reads as its example says', () => {
  for (const { example } of COMPLETIONS) {
    assert.equal(completionSentence('外资', example[0], zh).replace('外资', ''), example[1]);
    assert.equal(completionSentence('Investment', example[0], en).replace(/^Investment:? /, ''), example[2]);
  }
});

test('a ratio near a neat one is said as so many of so few, another is not', () => {
  assert.deepEqual(oneIn(32.2), { part: 1, of: 3 });
  assert.deepEqual(oneIn(50.9), { part: 1, of: 2 });
  assert.equal(oneIn(42), undefined);
});

test('every hedge of the table bounds its number as the row says', () => {
  for (const { word, bound, example } of BOUNDS)
    assert.equal(boundOf(word.exec(example)?.[0]), bound, example);
  assert.equal(boundOf('达'), 'exact');
  assert.equal(boundOf(undefined), 'exact');
});

test('both languages have the same chart strings with the same slots', () => {
  const other: Record<string, string> = strings('en').chart;
  for (const [key, chinese] of Object.entries(strings('zh-Hans').chart)) {
    assert.ok(other[key], key);
    assert.ok(chinese !== '', key);
  }
  assert.deepEqual(Object.keys(other).sort(), Object.keys(strings('zh-Hans').chart).sort());
});

test('a Chinese character is one em wide, a line never begins with closing punctuation, a long word is cut', () => {
  assert.equal(textWidth('工业产值', 13), 52);
  assert.deepEqual(wrapText('完成情况，良好', 52, 13), ['完成情', '况，良好']);
  assert.deepEqual(wrapText('国家级专精特新“小巨人”', 104, 13), ['国家级专精特新', '“小巨人”']);
  assert.deepEqual(wrapText('Firms with assets on the balance sheet', 250, 13), [
    'Firms with assets on the',
    'balance sheet',
  ]);
  assert.deepEqual(wrapText('The city, derived', 70, 13), ['The city,', 'derived']);
  for (const line of wrapText('Supercalifragilisticexpialidocious', 60, 13))
    assert.ok(textWidth(line, 13) <= 60);
});

test('the air that browsers set between Chinese and Latin is measured', () => {
  assert.ok(Math.abs(textWidth('约36家', 10) - (20 + 2 * 5.8 + 2 * 1.25)) < 1e-9);
  assert.equal(textWidth('约（36）', 10), 30 + 2 * 5.8);
  assert.equal(textWidth('over 36', 10), textWidth('over', 10) + textWidth(' 36', 10));
});

test('English punctuation stays with its word, and no word is cut for it', () => {
  const lines = wrapText(
    'Single-product champions: 6 national',
    textWidth('Single-product champions', 20) + 2,
    20,
  );
  assert.deepEqual(lines.join(' '), 'Single-product champions: 6 national');
});

test('an amount of money is one word of a label, unless it is wider than the label', () => {
  assert.deepEqual(wrapText('Projects above CNY 100 million', 130, 13), [
    'Projects above',
    'CNY 100 million',
  ]);
  assert.ok(wrapText('CNY 100 million', 60, 13).length > 1);
  assert.ok(wrapText('CNY 100 million', 60, 13).every((line) => textWidth(line, 13) <= 60));
});
