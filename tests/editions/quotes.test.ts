import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cornerQuotes } from '../../src/editions/script/quotes.ts';

const set = (text: string): string => {
  const corners = cornerQuotes(text);
  return [...text].map((mark, at) => corners.get(at) ?? mark).join('');
};

test('outer pairs become 「」 and inner ones 『』, whichever marks they had', () => {
  assert.equal(set('“甲‘乙’丙”‘丁’'), '「甲『乙』丙」「丁」');
});

test('double marks inside double marks are an inner pair', () => {
  assert.equal(set('“积极开展“清零”行动，鼓励创新。”'), '「积极开展『清零』行动，鼓励创新。」');
});

test('a mark without its partner stays as it is', () => {
  assert.equal(set('“甲，乙”丙”“丁'), '「甲，乙」丙”“丁');
});

test('an apostrophe is never touched', () => {
  assert.equal(set('“it’s ‘O’Brien’”'), '「it’s 『O’Brien』」');
  assert.equal(set('企业’专区'), '企业’专区');
});

test('pairs never cross, no mark is lost, and what is not a quotation mark is not touched', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'“”‘’甲a'), { maxLength: 14 }), (characters) => {
      const text = characters.join('');
      const result = set(text);
      const open: string[] = [];
      assert.equal(result.length, text.length);
      for (const [at, mark] of [...result].entries()) {
        if (mark === '「' || mark === '『') open.push(mark);
        if (mark === '」') assert.equal(open.pop(), '「');
        if (mark === '』') assert.equal(open.pop(), '『');
        if (!/[「」『』]/.test(mark)) assert.equal(mark, text[at]);
      }
      assert.deepEqual(open, []);
    }),
  );
});
