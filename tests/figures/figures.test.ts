import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as stage from '../../src/figures/index.ts';
import { extract, articleOf } from './render.ts';

test('the stage exports what its index names', () => {
  assert.deepEqual(Object.keys(stage).sort(), [
    'CHECK_NAMES',
    'CORRECTIONS',
    'articleFrame',
    'besideFigure',
    'comparableFigures',
    'explainFigures',
    'extractFigures',
    'figureLines',
    'findBetween',
    'findTraces',
    'joinFigures',
    'readComparison',
    'readPeriod',
    'readStatements',
    'readValue',
    'scanQuantities',
    'traceFigures',
    'wordsIn',
    'wordsOf',
  ]);
});

test('a figure said twice is one figure with two statements, and its comparisons are joined', () => {
  const { figures } = extract(
    '全区新增规上企业38家，创历史新高。\n\n会议听取了汇报。\n\n去年，全区新增规上企业38家，增长12%。',
  );
  assert.equal(figures.length, 1);
  assert.equal(figures[0]?.source.length, 2);
  assert.deepEqual(
    figures[0]?.compare.map((item) => item.type),
    ['record', 'yoy'],
  );
});

test('two values of one metric stay two figures, with two ids', () => {
  const { figures } = extract('工业投资完成38亿元。\n\n工业投资完成41亿元。');
  assert.equal(figures.length, 2);
  assert.equal(new Set(figures.map((figure) => figure.id)).size, 2);
});

test('an id is the metric in pinyin and the period', () => {
  const ids = extract('去年实现工业产值176亿元，前三季度进出口总额完成92亿元。').figures.map(
    (figure) => figure.id,
  );
  assert.deepEqual(ids, ['gong-ye-chan-zhi-2023', 'jin-chu-kou-zong-e-2023q1-q3']);
});

test('an id holds the kind where it is no level, and the value of a target', () => {
  assert.equal(extract('工业投资增长22.6%。').figures[0]?.id, 'gong-ye-tou-zi-2023-growth');
  const ids = extract('今年将实现出口额80亿元，并向100亿元迈进。').figures.map((figure) => figure.id);
  assert.deepEqual(ids, ['chu-kou-e-2024-target-80-yi', 'chu-kou-e-2024-target-100-yi']);
});

test('every id is ASCII', () => {
  for (const { id } of extract('“小巨人”企业（团队）达到5家，R＆D占比3.2%，TEU吞吐量9万标箱。').figures)
    assert.match(id, /^[a-z0-9-]+$/);
});

test('ids do not depend on where a paragraph stands', () => {
  const [a, b] = ['工业投资完成38亿元，增长4%。', '新建学校3所，新增学位1200个。'];
  const ids = (text: string): string[] =>
    extract(text)
      .figures.map((figure) => figure.id)
      .sort();
  assert.deepEqual(ids(`${a}\n\n${b}`), ids(`${b}\n\n${a}`));
});

test('four to six figures lead, ranked from 1, no metric twice', () => {
  const text =
    '去年，全区生产总值达到620亿元，增长6.2%。工业投资完成96亿元，增长14%，居全市第二。进出口总额86亿元，增长9%。' +
    '一般公共预算收入45亿元，增长5%。建成公厕12座，种树300株。新增高新技术企业38家，总数达到240家。城镇新增就业1.6万人。接待游客96万人次。';
  const { figures } = extract(text);
  const leads = figures.filter((figure) => figure.headline !== undefined);
  assert.ok(leads.length >= 4 && leads.length <= 6);
  assert.deepEqual(
    leads.map((figure) => figure.headline).sort(),
    leads.map((_, index) => index + 1),
  );
  assert.equal(figures.find((figure) => figure.headline === 1)?.metric, '生产总值');
  assert.ok(!leads.some((figure) => figure.metric.includes('公厕')));
});

test('a missing reference is inferred: the year reported on is the one most spoken of', () => {
  const text = '2021年是开局之年。2021年，工业投资完成38亿元。2020年完成30亿元。';
  const { figures } = stage.extractFigures(articleOf(text));
  assert.equal(figures[0]?.period.label, '2021');
});

test('a fall is negative, and a fall that narrows is a positive change', () => {
  const [figure] = extract('进出口总额同比下降8.4%，降幅比上半年收窄3.1个百分点。').figures;
  assert.equal(figure?.value.amount, -8.4);
  assert.equal(figure?.value.raw, '8.4');
  assert.deepEqual(
    figure?.compare.map((item) => [item.type, item.value]),
    [
      ['yoy', -8.4],
      ['growth_change_pp', 3.1],
    ],
  );
});

test('where a level came from has a date where the text gives one', () => {
  for (const [sentence, among] of [
    ['全区农民人均纯收入由2018年的16230元增加到24815元。', '2018年'],
    ['全区研发经费从2020年13.2亿元提高到19.8亿元。', '2020年'],
    ['财政用于教育的支出由去年的10.7亿元增加到12.4亿元。', '去年'],
    ['学校由56所增加到71所。', undefined],
  ] as const) {
    const compare = extract(sentence).figures.flatMap((figure) => figure.compare);
    const from = compare.find(({ type }) => type === 'from');
    assert.ok(from, sentence);
    assert.equal(from.among, among, sentence);
  }
});
