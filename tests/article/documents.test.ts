import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDocuments } from './answers.ts';

/** Documents of the genre, all invented, with what a careful reader finds in them: fixtures/article/NAME.txt and NAME.json. */
for (const { name, answer, found, doubts } of readDocuments()) {
  describe(`the structure of ${name} is what a careful reader finds`, () => {
    for (const [key, expected] of Object.entries(answer))
      test(key, () => assert.deepEqual(found[key], expected));
    test('nothing about it is in doubt', () => assert.deepEqual(doubts, []));
  });
}
