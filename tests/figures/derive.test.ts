import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal } from '../../src/figures/derive/refusals.ts';
import { quantityLike } from '../../src/figures/derive/numbers.ts';
import { GROSS, OTHER_BASIS } from '../../src/figures/tables/bases.ts';
import { REFUSALS } from '../../src/figures/tables/refusals.ts';
import type { Figure } from '../../src/figures/index.ts';
import { extract } from './render.ts';

/** What follows from a text: `metric value unit period | formula`. */
function derived(text: string): string[] {
  return extract(text).derived.map(
    ({ metric, value, scope = '', entity = '', period, derived: origin }) =>
      `${entity || scope}${metric} ${value.raw}${value.unit} ${period.label} | ${origin?.formula ?? ''}`,
  );
}

const CASES: readonly [text: string, expected: string[]][] = [
  ['工业产值1769.6亿元，同比增长38.8%。', ['工业产值 1274.9亿元 2022 | 1769.6 ÷ (1 + 38.8%)']],
  ['税收收入9.58亿元，下降9.3%。', ['税收收入 10.56亿元 2022 | 9.58 ÷ (1 − 9.3%)']],
  ['前三季度，旅游收入147.2亿元，增长48.1%。', ['旅游收入 99.4亿元 2022Q1-Q3 | 147.2 ÷ (1 + 48.1%)']],
  ['技术合同成交额6.79亿元，比上年翻了一番。', ['技术合同成交额 3.40亿元 2022 | 6.79 ÷ 2']],
  ['亏损总额8700万元，比上年增加1300万元。', ['亏损总额 7400万元 2022 | 8700 − 1300']],
  ['工业投资增长9.1%，高于全市平均2.4个百分点。', ['全市工业投资 6.7% 2023 | 9.1 − 2.4']],
  ['科技型中小企业2275家，占全市的74.4%。', ['全市科技型中小企业 3058家 2023 | 2275 ÷ 74.4%']],
  ['实际利用外资39577万美元，完成年度任务的316.6%。', ['实际利用外资 12500万美元 2023 | 39577 ÷ 316.6%']],
  ['重点项目216个，开工在建135个。', ['开工在建重点项目占重点项目比重 62.5% 2023 | 135 ÷ 216']],
  ['对接洽谈项目214个，成功落地69个。', ['成功落地项目占对接洽谈项目比重 32.2% 2023 | 69 ÷ 214']],
  ['接入算力总规模2287PFlops，其中智能算力占比86.4%。', ['智能算力 1976PFlops 2023 | 2287 × 86.4%']],
];

for (const [text, expected] of CASES)
  test(`what follows: ${text}`, () => {
    assert.deepEqual(derived(text), expected);
  });

/** From none of these does a last year follow. */
const NOTHING = [
  '地区生产总值862.4亿元，增长6.1%。',
  '规模以上工业增加值86亿元，增长7.9%。',
  '农林牧渔业总产值86亿元，增长4.1%。',
  '新增城镇就业2.8万人，增长4%。',
  '农民人均可支配收入26715元，扣除价格因素实际增长5.1%。',
  '工业产值300亿元以上，增长8%。',
  '工业产值286亿元，增长超过8%。',
  '工业产值286亿元，年均增长8%。',
  '工业产值286亿元，同口径增长8%。',
  '公路通车里程8685公里，比2019年增加4300公里。',
  '入驻率达到93.8%，增长4%。',
  '“十四五”期间，累计完成投资86亿元，增长8%。',
  '企业1280家，占全市的50%以上。',
];

for (const text of NOTHING)
  test(`nothing follows: ${text}`, () => {
    assert.deepEqual(derived(text), []);
  });

test('what the article states itself is not derived again', () => {
  assert.deepEqual(derived('2022年，旅游收入50亿元。2023年，旅游收入62.4亿元，增长24.8%。'), []);
});

test('a derived figure is kept apart, names what it follows from, and has no statement', () => {
  const { figures, derived: made } = extract('工业产值1769.6亿元，同比增长38.8%。');
  assert.deepEqual(
    made.map(({ id, source, value, derived: origin }) => [id, source, value.qualifier, origin?.from]),
    [['gong-ye-chan-zhi-2022-derived', [], '约', ['gong-ye-chan-zhi-2023']]],
  );
  assert.ok(figures.every((figure) => figure.derived === undefined));
});

test('every refusal of the table refuses its example', () => {
  const value = { raw: '86', unit: '亿元', amount: 86e8, base: '元' };
  for (const { example, on, refusal: reason } of REFUSALS) {
    const compare: Figure['compare'] = on === 'growth' ? [{ type: 'yoy', value: 4, text: example }] : [];
    assert.equal(refusal({ metric: on === 'metric' ? example : '产值', value, compare }), reason, example);
  }
});

test('every word for another basis keeps a growth from giving last year', () => {
  for (const { example } of OTHER_BASIS) {
    const words = example.includes('增长') ? example : `${example}，增长5%`;
    assert.deepEqual(derived(`工业产值286亿元，${words}。`), [], example);
  }
});

test('from the growth of what was added no earlier level follows, whatever the metric is called', () => {
  for (const { example } of GROSS) assert.deepEqual(derived(`${example}，增长5%。`), [], example);
});

test('a derived number has the scale and decimals of the one it comes from, and more where they would distort', () => {
  const stated = { raw: '1769.6', unit: '亿元', amount: 176_960_000_000, base: '元' };
  assert.equal(quantityLike(stated, 127_492_795_389)?.raw, '1274.9');
  const small = { raw: '1.2', unit: '亿元', amount: 120_000_000, base: '元' };
  assert.equal(quantityLike(small, 86_400_000)?.raw, '0.864');
  assert.equal(quantityLike({ raw: '两', unit: '个', amount: 2, base: '个' }, 1), undefined);
});
