import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from '../../src/editions/script/memo.ts';

test('what was asked before is not worked out again, until newer keys push it out', () => {
  const asked: string[] = [];
  const length = remember(2, (text) => {
    asked.push(text);
    return text.length;
  });
  assert.deepEqual(['年', '年鉴', '年', '年鉴编', '年'].map(length), [1, 2, 1, 3, 1]);
  assert.deepEqual(asked, ['年', '年鉴', '年鉴编', '年']);
});
