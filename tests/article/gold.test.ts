import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outlineOf, parseArticle } from '../../src/article/index.ts';
import { SEEDS } from './seeds.ts';

for (const { name, text, gold } of SEEDS) {
  describe(`the structure of ${name} is what a careful reader finds`, () => {
    const { article, messages } = parseArticle(text, { path: name });
    const outline = outlineOf(article, text);
    const sections = outline.sections.map(({ headingLines, paragraphs }) => ({
      headingLines,
      paragraphs: paragraphs.map(({ lines }) => lines),
    }));
    for (const key of Object.keys(gold) as (keyof typeof gold)[]) {
      if (key === 'seed' || key === 'notes') continue;
      test(key, () => {
        assert.deepEqual(key === 'sections' ? sections : outline[key], gold[key]);
      });
    }
    test('nothing about it is in doubt', () => {
      assert.deepEqual(messages.map(String), []);
    });
  });
}
