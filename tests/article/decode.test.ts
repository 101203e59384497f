import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeSeed, MAX_SEED_BYTES, parseArticle, SeedError } from '../../src/article/index.ts';

const refuses = (bytes: Uint8Array, ruleId: string): void => {
  assert.throws(
    () => decodeSeed(bytes),
    (error) =>
      error instanceof SeedError &&
      error.ruleId === ruleId &&
      /[\u4e00-\u9fff]/.test(error.message) &&
      /The file/.test(error.message),
  );
};

describe('decodeSeed refuses, in two languages,', () => {
  test('an empty file', () => refuses(new Uint8Array(), 'seed-empty'));
  test('a file of white space', () => refuses(Buffer.from('\ufeff \n　\n'), 'seed-empty'));
  test('a picture', () => refuses(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'seed-not-text'));
  test('a Word file', () =>
    refuses(Buffer.from('504b030414000600080000002100fffe8899', 'hex'), 'seed-not-text'));
  test('text with many control characters', () =>
    refuses(Buffer.from('\u0001\u0002甲'.repeat(50)), 'seed-not-text'));
  test('bytes of no known encoding', () =>
    refuses(
      Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 7) % 127)),
      'seed-not-text',
    ));
  test('20 MB', () => refuses(new Uint8Array(20 * 1024 * 1024).fill(0x61), 'seed-too-large'));
});

test('decodeSeed takes a file of the largest size', () => {
  assert.equal(decodeSeed(new Uint8Array(MAX_SEED_BYTES).fill(0x61)).text.length, MAX_SEED_BYTES);
});

test('decodeSeed says which encoding it read where that is not UTF-8', () => {
  const { encoding, messages } = decodeSeed(Buffer.from('\ufeff公园开了门。', 'utf16le'));
  assert.equal(encoding, 'utf-16le');
  assert.deepEqual(
    messages.map(({ ruleId }) => ruleId),
    ['seed-encoding'],
  );
  assert.deepEqual(decodeSeed(Buffer.from('公园开了门。')).messages, []);
});

test('offsets count from after the BOM', () => {
  const { text } = decodeSeed(Buffer.from('\ufeff公园开了门。'));
  assert.equal(text[0], '公');
});

describe('parseArticle takes', () => {
  const TEXTS: Record<string, string> = {
    'an empty text': '',
    'a line of a million characters': '公园开了门,'.repeat(170_000),
    'a million open brackets': '（('.repeat(500_000),
    'a million spaces before a bracket': `好。${' '.repeat(1_000_000)}(`,
    'fifty thousand equal paragraphs': '公园开了门，街坊们都来了。\n'.repeat(50_000),
    'lone surrogates': '公\ud800园\udc00',
  };
  for (const [title, text] of Object.entries(TEXTS)) {
    test(title, { timeout: 60_000 }, () => assert.ok(parseArticle(text).article.type === 'root'));
  }
});
