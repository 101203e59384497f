import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSource } from '../../src/library/index.ts';
import { makeLibrary } from './fixture.ts';

const ID = '2024-heyuan-town';

for (const [basis, sentence] of [
  ['other', '地区生产总值实现85.3亿元，按可比价格计算增长6.1%。'],
  ['gross', '城镇新增就业3200人，同比增长5.1%。'],
] as const)
  test(`a summary takes a leading figure whose growth is of another basis: ${basis}`, (t) => {
    const root = makeLibrary(t);
    appendFileSync(join(root, 'seeds', `${ID}.txt`), `\n\n一、经济运行\n\n2024年，全镇${sentence}\n`);
    const { report, summary } = readSource(root, ID);
    const figure = report.figures.find(({ compare }) => compare.some((one) => one.basis === basis));
    assert.ok(figure, 'the sentence gives no such figure');
    const lead = summary.headline.find(({ id }) => id === figure.id);
    assert.equal(lead?.compare.find(({ type }) => type === 'yoy')?.basis, basis);
  });

test('a summary takes the make-up of a whole as a leading figure', (t) => {
  const root = makeLibrary(t);
  appendFileSync(
    join(root, 'seeds', `${ID}.txt`),
    '\n\n一、经济结构\n\n2024年，全镇三次产业比例为15.6:49.9:34.5。\n',
  );
  const yaml = join(root, 'content/reports', ID, 'report.yaml');
  const ratio = readSource(root, ID).report.figures.find(({ value }) => value.base === '比');
  assert.ok(ratio, 'the sentence gives no such figure');
  appendFileSync(yaml, `headline: [${ratio.id}]\n`);
  const { summary } = readSource(root, ID);
  assert.deepEqual(
    summary.headline.find(({ value }) => value.base === '比')?.value.amount,
    [15.6, 49.9, 34.5],
  );
});
