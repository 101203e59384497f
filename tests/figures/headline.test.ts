import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineReasons, headlineScore } from '../../src/figures/headline.ts';
import { HEADLINE_METRICS, HEADLINE_SIGNS } from '../../src/figures/tables/headline.ts';
import { extract } from './render.ts';

/** The figures that lead a text, the first one first. */
function leads(text: string): string[] {
  return extract(text)
    .figures.filter(({ headline }) => headline !== undefined)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    .map(({ metric }) => metric);
}

test('every metric of the table that an editor leads with fits its example', () => {
  for (const { pattern, example } of HEADLINE_METRICS) assert.match(example, pattern);
});

test('a leading figure keeps what spoke for it, the weightiest first', () => {
  const [figure] = extract('实际利用外资39577万美元，完成年度任务的316.6%，总量居全区首位。').figures;
  assert.deepEqual(figure?.headlineReasons, [
    { reason: 'metric', weight: 5 },
    { reason: 'amount', weight: 2 },
    { reason: 'opening', weight: 2 },
    { reason: 'rank', weight: 2 },
    { reason: 'completion', weight: 2 },
  ]);
});

test('a figure that does not lead has no reasons', () => {
  const { figures } = extract('工业投资完成38亿元。今年将实现出口额80亿元。');
  const target = figures.find(({ kind }) => kind === 'target');
  assert.equal(target?.headlineReasons, undefined);
  assert.ok(target && headlineScore(target) === 0);
});

test('the sum of the reasons is the score', () => {
  for (const figure of extract('地区生产总值412亿元，增长6.1%。高新技术企业总数348家。').figures)
    assert.equal(
      headlineScore(figure),
      headlineReasons(figure).reduce((sum, { weight }) => sum + weight, 0),
    );
});

test('a part of a leading figure, and what is somebody else’s, gives way to the place’s own', () => {
  assert.equal(
    leads('一般公共预算收入14.8亿元，其中税收收入9.6亿元，增长9%。工业投资38亿元。')[0],
    '一般公共预算收入',
  );
  const text = '海岳集团完成产值86亿元，增长42%。全区实现工业产值120亿元。';
  assert.equal(leads(text)[0], '工业产值');
});

test('output per head leads beside output, and town and country incomes lead once', () => {
  const metrics = leads(
    '地区生产总值862亿元，增长6%。人均地区生产总值50468元，增长5%。城镇居民人均可支配收入31520元，增长8%，农村居民人均可支配收入15866元，增长9%。',
  );
  assert.ok(metrics.includes('地区生产总值') && metrics.includes('人均地区生产总值'));
  assert.equal(metrics.filter((metric) => metric.endsWith('居民人均可支配收入')).length, 1);
});

/** A text that each sign holds of, by its example. */
const SIGNED: Readonly<Record<string, string>> = {
  在导语和正文里都说到:
    '全区实现销售额274亿元，成效明显。\n\n各项工作稳步推进。\n\n去年，全区实现销售额274亿元，增长4%。',
  '其中非税收入5.25亿元': '一般公共预算收入14.8亿元，其中非税收入5.25亿元。',
  软件园区排名全国第四: '在“中国软件园区”评选中跃居全国第四。',
  营商环境评价第三: '在营商环境评价中居第三位。',
};

test('every sign for or against a figure holds of its example', () => {
  for (const { reason, holds, example } of HEADLINE_SIGNS) {
    if (reason === 'long') continue;
    const { figures } = extract(SIGNED[example] ?? `${example}。`);
    assert.ok(figures.some(holds), `${reason}: ${example}`);
  }
});

test('what its author begins with speaks for a figure, what stands deep in a paragraph does not gain by it', () => {
  const figures = extract(
    '工业投资38亿元。新建学校3所、医院2所、公园4个、公厕12座、书屋6个、车站1座、场馆1座、桥梁2座。',
  ).figures;
  const reasons = (order: number, inParagraph: number): string[] => {
    const [figure] = figures;
    return figure ? headlineReasons(figure, { order, inParagraph }).map(({ reason }) => reason) : [];
  };
  assert.ok(reasons(0, 0).includes('opening'));
  assert.ok(!reasons(8, 8).includes('opening'));
});
