import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceId, sentencesOf } from '../../src/article/index.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

const CASES: [string, string, string[]][] = [
  ['a full stop', '公园开了。老街新了。', ['公园开了。', '老街新了。']],
  ['question and exclamation marks', '开了吗？开了！真好。', ['开了吗？', '开了！', '真好。']],
  ['an ellipsis', '人来人往……店里更忙。', ['人来人往……', '店里更忙。']],
  ['a full stop with the closing quote after it', '“公园开了。”老王说。', ['“公园开了。”', '老王说。']],
  ['no semicolon', '路修了十条；桥建了两座。', ['路修了十条；桥建了两座。']],
  ['no full stop before a comma’s quote', '“公园开了！”，老王说。', ['“公园开了！”，老王说。']],
  ['no decimal point', '完成投资12.5亿元。', ['完成投资12.5亿元。']],
  ['the end of the text', '公园开了。老街新了', ['公园开了。', '老街新了']],
  ['several marks in a row at once', '真的吗？！当然。', ['真的吗？！', '当然。']],
];
for (const [title, text, expected] of CASES) {
  test(`sentencesOf ends a sentence at ${title}`, () => assert.deepEqual(split(text), expected));
}

test('sentences cover any text, in order and without gaps', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '。', '”', '！', '…', '，', ' ', 'a', '.', '?', '；', '（', '）'),
  });
  fc.assert(
    fc.property(text, (value) => {
      const sentences = sentencesOf(value);
      assert.equal(sentences.map(({ start, end }) => value.slice(start, end)).join(''), value);
      for (const { start, end } of sentences) assert.ok(end > start);
    }),
  );
});

test('a sentence’s id is s- and six hexadecimal digits of its characters, white space aside', () => {
  assert.match(sentenceId('公园开了。'), /^s-[\da-f]{6}$/);
  assert.equal(sentenceId('公园开了。'), sentenceId(' 公园开了。'));
  assert.notEqual(sentenceId('公园开了。'), sentenceId('公园关了。'));
});

test('ids do not change from release to release', () => {
  assert.equal(sentenceId('公园开了。'), 's-270af5');
});
