import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASES as bulletin } from './cases/bulletin.ts';
import { CASES as county } from './cases/county.ts';
import { CASES as park } from './cases/park.ts';
import { CASES as report } from './cases/report.ts';
import { CASES as town } from './cases/town.ts';
import { CASES as zone } from './cases/zone.ts';
import { extract, render } from './render.ts';

for (const [name, cases] of Object.entries({ bulletin, report, county, park, zone, town })) {
  for (const [sentence, figures] of cases) {
    test(`${name}: ${sentence}`, () => {
      assert.deepEqual(render(sentence), figures);
    });
  }
}

/** Sentences full of numerals that say nothing countable. */
const NOTHING = [
  '一批重点项目加快建设，三大产业集群初具规模，“四上”企业培育成效明显。',
  '坚持“两个毫不动摇”，落实“三张清单”，推行“一网通办”，实现“最多跑一次”。',
  '第三届国际农机展成功举办，第12批援疆干部顺利出征。',
  '服务电话：0532-86661234，地址：海滨路218号。',
  '“十四五”开局之年，我们落实“36+N”机制，办好1024程序员节，建设5G网络。',
  '2023年11月17日，会议传达了〔2023〕12号文件。',
  '创新是第一动力，必须坚持一企一策、三重一大，一次次攻坚克难。',
  '深入推进“12345”热线，连续10个月受到表扬，3年内全部完成。',
];

for (const sentence of NOTHING) {
  test(`nothing is counted and nothing is reported in: ${sentence}`, () => {
    const { figures, messages } = extract(sentence);
    assert.deepEqual(figures, []);
    assert.deepEqual(messages.map(String), []);
  });
}

test('a quantity without a metric is reported at its line and column, not guessed', () => {
  const { figures, messages } = extract('开篇的话。\n\n完成年度计划的103.6%。');
  assert.deepEqual(figures, []);
  assert.deepEqual(
    messages.map((message) => [message.ruleId, message.line, message.column]),
    [['unbound-figure', 5, 8]],
  );
});
