import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeSeed, parseArticle } from '../../../src/article/index.ts';
import { readEnglish } from '../../../src/editions/english/parse.ts';
import { compareNumbers, explain } from '../../../src/editions/parity/index.ts';
import { blocksById } from '../../../src/editions/places.ts';
import { SEEDS } from './seeded.ts';

const ROOT = new URL('../../../', import.meta.url);
const WANTED = 200;

/** Every paragraph of the English editions with the Chinese that it translates. */
function paragraphs(): { id: string; zh: string; en: string }[] {
  return readdirSync(new URL('content/reports/', ROOT)).flatMap((report) => {
    const path = new URL(`content/reports/${report}/en.md`, ROOT);
    if (!existsSync(path)) return [];
    const { article } = parseArticle(decodeSeed(readFileSync(new URL(`seeds/${report}.txt`, ROOT))).text);
    const blocks = blocksById(article);
    return [...readEnglish(readFileSync(path, 'utf8'), article).paragraphs].map(([id, { ids, text }]) => ({
      id: `${report} ${id}`,
      zh: ids.map((one) => blocks.get(one)?.block.data.text ?? '').join('\n'),
      en: text,
    }));
  });
}

test('the English editions raise no alarm', () => {
  for (const { id, zh, en } of paragraphs())
    assert.deepEqual(
      compareNumbers(zh, en).map((one) => explain(one, zh, en).why.en),
      [],
      id,
    );
});

test('of errors put into the English editions at least 98 in 100 are found', () => {
  const all = paragraphs();
  let state = 7;
  const pick = (count: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % count;
  };
  const missed: string[] = [];
  let tried = 0;
  for (let round = 0; tried < WANTED && round < 500; round += 1)
    for (const [name, seed] of Object.entries(SEEDS)) {
      const { id, zh, en } = all[pick(all.length)] as (typeof all)[number];
      const wrong = seed(en, pick);
      if (wrong === null || wrong === en) continue;
      tried += 1;
      if (compareNumbers(zh, wrong).length === 0) missed.push(`${name}: ${id}: ${wrong.slice(0, 160)}`);
    }
  assert.ok(tried >= WANTED, `only ${tried} errors found a place`);
  assert.ok(missed.length <= tried * 0.02, `${missed.length} of ${tried} missed:\n${missed.join('\n')}`);
});
