import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from './render.ts';

const added = (text: string): string[] =>
  extract(text).figures.map(({ added: word = '', metric, value }) => `${word} ${metric} ${value.raw}`.trim());

for (const [text, expected] of [
  ['全区新增科技型企业71家，总数达到348家。', ['新增 科技型企业 71', '科技型企业总数 348']],
  ['新增省级工程实验室13家、市级重点企业169家。', ['新增 省级工程实验室 13', '新增 市级重点企业 169']],
  ['净增市场主体3.2万户。', ['净增市场主体 3.2']],
  ['现有科技型企业348家。', ['科技型企业 348']],
  ['全市累计培育科技型企业30家。', ['科技型企业 30']],
] as const)
  test(`${text}: what was added is told from what there is`, () => {
    assert.deepEqual(added(text), expected);
  });

test('what is done after an addition is not added, nor what another clause says', () => {
  const told = added('新增床位500张、改造厕所30座，建成公园12个。');
  assert.deepEqual(told.filter((one) => one.startsWith('新增')).length, 1, told.join());
});

test('a name that says itself that it is new has no word before it', () => {
  assert.ok(!added('新获批市重点实验室3家。').some((one) => one.startsWith('新增')));
});
