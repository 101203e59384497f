import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { sentencesOf } from '../../src/article/index.ts';
import { DOMAIN_WORDS } from '../../src/figures/tables/words.ts';
import { tagWords } from '../../src/figures/text/words.ts';

test('a word has the same part of speech whether its sentence or another was read before', () => {
  const folder = new URL('../gold/heldout/', import.meta.url);
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    });
  const first = sentences.map((sentence) => tagWords(sentence));
  const again = sentences.toReversed().map((sentence) => tagWords(sentence));
  assert.deepEqual(again.toReversed(), first);
});

test('words cover their text from end to end', () => {
  const text = '全市规模以上工业增加值增长7.3%，治愈率达91%。';
  assert.equal(
    tagWords(text)
      .map((word) => word.text)
      .join(''),
    text,
  );
});

test('no word of ours is written twice', () => {
  const words = DOMAIN_WORDS.map(([word]) => word);
  assert.deepEqual(
    words.filter((word, at) => words.indexOf(word) !== at),
    [],
  );
});
