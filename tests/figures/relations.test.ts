import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/article/index.ts';
import { figureLines } from '../../src/figures/index.ts';
import type { Comparison, Figure } from '../../src/figures/index.ts';
import { foldScript } from '../../src/figures/text/script.ts';
import { extract } from './render.ts';

function figure(text: string, metric: string): Figure {
  const found = extract(text).figures.find((each) => each.metric === metric);
  assert.ok(found, JSON.stringify(extract(text).figures.map((each) => each.metric)));
  return found;
}

function comparison(text: string, metric: string, type: Comparison['type']): Comparison {
  const found = figure(text, metric).compare.find((item) => item.type === type);
  assert.ok(found, JSON.stringify(figure(text, metric).compare));
  return found;
}

test('a growth that is the figure itself is marked as restating it, one beside a level is not', () => {
  assert.equal(comparison('民间投资增长12.4%。', '民间投资', 'yoy').self, true);
  assert.equal(comparison('完成民间投资86亿元，增长12.4%。', '民间投资', 'yoy').self, undefined);
});

test('a growth against a year further back or the beginning of the year is not year on year', () => {
  const since = comparison('存款余额达到812亿元，比2018年增长65.5%。', '存款余额', 'growth');
  assert.deepEqual([since.value, since.among], [65.5, '2018年']);
  assert.equal(comparison('存款余额达到812亿元，比年初增长6.5%。', '存款余额', 'growth').among, '年初');
  assert.equal(comparison('存款余额达到812亿元，比2022年增长6.5%。', '存款余额', 'yoy').among, undefined);
});

test('a comparison says whom it is made with', () => {
  const gap = comparison(
    '固定资产投资增长9.1%，高于全市平均2.3个百分点。',
    '固定资产投资',
    'growth_vs_peer_pp',
  );
  assert.deepEqual([gap.value, gap.among], [2.3, '全市平均']);
  const plan = comparison('地方财政收入4.6亿元，完成年度预算的103.5%。', '地方财政收入', 'completion');
  assert.equal(plan.among, '年度预算');
  const times = comparison(
    '万人发明专利拥有量52件，是全省平均水平的2.2倍。',
    '万人发明专利拥有量',
    'multiple',
  );
  assert.equal(times.among, '全省平均水平');
});

test('points above several peers are one for each of them', () => {
  const { compare } = figure(
    '民间投资增长9.1%，分别高于全国、全省和全市平均水平3.3、2.3和1.2个百分点。',
    '民间投资',
  );
  assert.deepEqual(
    compare.slice(1).map(({ value, among }) => [value, among]),
    [
      [3.3, '全国平均水平'],
      [2.3, '全省平均水平'],
      [1.2, '全市平均水平'],
    ],
  );
  const alone = comparison('税收增幅高于全省2.6个百分点。', '税收增幅', 'growth_vs_peer_pp');
  assert.deepEqual([alone.among, alone.self], ['全省', true]);
});

test('points over a yearly goal are over the plan, points over last year are a change', () => {
  const over = '地区生产总值完成402亿元，增长6.1%，高于年度目标0.6个百分点。';
  assert.equal(comparison(over, '地区生产总值', 'over_plan').value, 0.6);
  const types = figure('赤字率2.8%，比去年预算高0.2个百分点。', '赤字率').compare.map((item) => item.type);
  assert.ok(!types.includes('over_plan'), JSON.stringify(types));
});

test('projects under way are a part of the projects listed, those landed need not be', () => {
  const part = comparison('重点项目92个，开工在建61个。', '开工在建重点项目', 'part_of');
  assert.deepEqual([part.text, part.among], ['92个', '重点项目']);
  assert.deepEqual(figure('洽谈项目92个，成功落地61个。', '成功落地项目').compare, []);
});

test('a result that is only expected keeps the word', () => {
  assert.equal(figure('全年预计完成工业投资62亿元。', '工业投资').value.qualifier, '预计');
  assert.equal(figure('人均预期寿命79.2岁。', '人均预期寿命').value.qualifier, undefined);
});

test('an investment is named by its projects, before or behind', () => {
  assert.equal(figure('总投资86亿元的14个产业项目开工。', '产业项目总投资').value.raw, '86');
  assert.equal(figure('16个市级重点项目完成投资62亿元。', '市级重点项目完成投资').value.raw, '62');
});

test('a classifier counts the projects, not their rate', () => {
  assert.equal(figure('3个省级重点项目投资完成率达126%。', '省级重点项目').value.raw, '3');
  assert.equal(figure('3个省级重点项目投资完成率达126%。', '省级重点项目投资完成率').value.raw, '126');
});

test('a minus sign belongs to the number', () => {
  const { value } = figure('人口自然增长率为-1.05‰。', '人口自然增长率');
  assert.deepEqual([value.raw, value.amount], ['-1.05', -1.05]);
});

test('what somebody is quoted to say of last year dates nothing after the quotation', () => {
  const text = '“前年我们的销售额是5.8亿元，订单很满。”经理说。公司拥有授权专利83件。';
  assert.equal(figure(text, '销售额').period.label, '2022');
  assert.equal(figure(text, '授权专利').period.label, '2023');
});

test('news of a half-year that names no year is of the year it was written in, a report of the year before', () => {
  const period = (text: string, reference: string): string | undefined =>
    figureLines(parseArticle(`某区快报\n\n${text}\n`).article, { reference })[0]?.period;
  assert.equal(period('上半年，实现工业产值41亿元。', '2024-07'), '2024H1');
  assert.equal(period('全年实现工业产值41亿元。', '2024-02'), '2023');
});

test('a year that a growth is measured from is not the year reported on', () => {
  const { article } = parseArticle('政府工作报告\n\n工农业总产值达到38亿元，实现了比1980年翻两番的目标。\n');
  assert.equal(figureLines(article, { reference: '1995-03' })[0]?.period, '1994');
});

test('traditional script is read by the same tables and written as it stands', () => {
  const [level, share] = extract(
    '全年實際利用外資2.4億美元，下降3.2%，總量居全市第三。新簽約億元以上項目29個。',
  ).figures;
  assert.deepEqual(
    [level?.metric, level?.value.unit, level?.value.amount, level?.value.base],
    ['實際利用外資', '億美元', 240_000_000, '美元'],
  );
  assert.deepEqual(
    level?.compare.map((item) => [item.type, item.value]),
    [
      ['yoy', -3.2],
      ['rank', 3],
    ],
  );
  assert.match(share?.metric ?? '', /億元以上項目$/);
});

test('folding keeps every character in its place and leaves simplified text alone', () => {
  const { text, unfold } = foldScript('縣裏新增規模以上企業38家');
  assert.equal(text.length, '縣裏新增規模以上企業38家'.length);
  assert.equal(unfold(text), '縣裏新增規模以上企業38家');
  assert.equal(foldScript('乾县著名企业38家').text, '乾县著名企业38家');
});

test('of two totals with one name the greater leads, and GDP is not led with twice', () => {
  const leads = extract(
    '地区生产总值412亿元，增长6.1%。GDP增速6.1%。高新技术企业总数120家。全区高新技术企业总数348家。',
  ).figures.filter((each) => each.headline !== undefined);
  assert.deepEqual(
    leads.map((each) => each.value.raw),
    ['412', '348'],
  );
});

test('a strong growth leads before a plan that was met', () => {
  const { figures } = extract(
    '实际利用外资3.9亿美元，完成年度任务的216%，居全区首位。实现工业产值886亿元，同比增长38.2%。',
  );
  assert.equal(figures.find((each) => each.headline === 1)?.metric, '工业产值');
});

test('其中 after a comma divides what stands in its own sentence', () => {
  const text = '规模以上工业企业发展到112家，比上年增加19家。引进县外资金18.9亿元，其中投资过亿元的项目5个。';
  for (const { metric, relations = [] } of extract(text).figures)
    assert.deepEqual(
      relations.filter(({ type }) => type === 'part_of'),
      [],
      metric,
    );
});

test('what was finished is no part of what was newly begun', () => {
  for (const figure of extract('全区新开工项目61个、竣工23个。').figures) {
    assert.deepEqual(figure.relations ?? [], []);
    assert.ok(figure.compare.every(({ type }) => type !== 'part_of'));
  }
});

test('a change of a rate says what it is measured from, and a doubling over years is none of a year', () => {
  const compare = (text: string) => extract(text).figures.flatMap((figure) => figure.compare);
  const change = compare('全区工业投资增长5.3%，增速比上半年加快0.4个百分点。');
  assert.equal(change.find(({ type }) => type === 'growth_change_pp')?.among, '上半年');
  const doubled = compare('市场主体总数5.6万户，三年翻了一番。');
  assert.equal(doubled.find(({ type }) => type === 'multiple')?.basis, 'other');
  const since = compare('技术合同成交额达到6.79亿元，较2022年翻了一番。');
  assert.equal(since.find(({ type }) => type === 'multiple')?.basis, undefined);
  const peers = compare(
    '绿色贷款、普惠贷款增速分别为28.4%和17.2%，分别高于各项贷款增速20.1个和8.9个百分点。',
  );
  assert.deepEqual(
    peers.flatMap(({ type, among }) => (type === 'growth_vs_peer_pp' ? [among] : [])),
    ['各项贷款', '各项贷款'],
  );
});
