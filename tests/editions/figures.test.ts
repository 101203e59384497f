import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseValue } from '../../src/editions/figure/chinese.ts';
import { localComparison } from '../../src/editions/figure/comparison.ts';
import { englishValue } from '../../src/editions/figure/english.ts';
import { localFigure } from '../../src/editions/figure/local.ts';
import { speaker } from '../../src/editions/figure/names.ts';
import { localPeriod } from '../../src/editions/figure/period.ts';
import { HEDGES, UNSETTLED } from '../../src/editions/figure/tables.ts';
import { UNITS as FIGURE_UNITS } from '../../src/figures/tables/units.ts';
import type { Comparison, Figure, FigureKind, Quantity } from '../../src/figures/types.ts';
import { NO_GLOSSARY } from './small.ts';

const say = (value: Quantity, kind: FigureKind = 'count', glossary = NO_GLOSSARY): string =>
  englishValue({ value, kind }, glossary).display;

test('1769.6亿元 is CNY 176.96 billion, in parts and as a whole', () => {
  const value = { raw: '1769.6', unit: '亿元', amount: 176_960_000_000, base: '元' };
  assert.deepEqual(englishValue({ value, kind: 'amount' }, NO_GLOSSARY), {
    prefix: 'CNY ',
    number: '176.96',
    unit: ' billion',
    display: 'CNY 176.96 billion',
    chineseUnit: false,
  });
});

test('money in other currencies, and below a million', () => {
  assert.equal(say({ raw: '39577', unit: '万美元', amount: 395_770_000, base: '美元' }), 'US$395.77 million');
  assert.equal(say({ raw: '2.5', unit: '万亿元', amount: 2.5e12, base: '元' }), 'CNY 2.5 trillion');
  assert.equal(say({ raw: '4.7', unit: '万元', amount: 47_000, base: '元' }), 'CNY 47,000');
});

test('hedges keep their sense: 7000余万条 is more than 70 million records', () => {
  assert.equal(
    say({ raw: '7000', unit: '万条', amount: 7e7, base: '条', qualifier: '余' }),
    'more than 70 million records',
  );
  assert.equal(say({ raw: '400', unit: '家', amount: 400, base: '家', qualifier: '近' }), 'nearly 400');
  assert.equal(
    say({ raw: '85', unit: '%', amount: 85, base: '%', qualifier: '以上' }, 'rate'),
    'at least 85%',
  );
  assert.equal(
    say({ raw: '62.3', unit: '亿元', amount: 6.23e9, base: '元', qualifier: '预计' }),
    'an expected CNY 6.23 billion',
  );
});

test('what is expected keeps its other hedge, and a growth that is expected its sign', () => {
  const visits = { raw: '500', unit: '万人次', amount: 5e6, base: '人次', qualifier: '预计,超过' };
  assert.equal(say(visits), 'more than 5 million visits (expected)');
  assert.equal(chineseValue({ value: visits, kind: 'count' }).display, '预计超过500万人次');
  assert.equal(chineseValue({ value: visits, kind: 'count' }, '超过500万人次').display, '预计超过500万人次');
  const growth = { raw: '22.6', unit: '%', amount: 22.6, base: '%', qualifier: '预计' };
  assert.equal(say(growth, 'growth'), 'expected +22.6%');
  assert.equal(chineseValue({ value: growth, kind: 'growth' }).display, '预计+22.6%');
});

test('every hedge of the table says what its row says in its own example', () => {
  for (const { zh, en, example } of [...UNSETTLED, ...HEDGES]) {
    const found = zh.exec(example)?.[0] ?? zh.source.split('|')[0];
    assert.match(
      say({ raw: '5', unit: '家', amount: 5, base: '家', qualifier: found ?? '' }),
      new RegExp(`^${en} 5$`),
      example,
    );
  }
});

test('of several points that share their unit, each is said with it', () => {
  const first = { raw: '41.6', unit: '个', amount: 41.6, base: '个百分点' };
  assert.equal(chineseValue({ value: first, kind: 'change_pp' }).display, '+41.6个百分点');
  const projects = { raw: '41', unit: '个', amount: 41, base: '个' };
  assert.equal(chineseValue({ value: projects, kind: 'count' }).display, '41个');
});

test('points, multiples, ranks and ranges', () => {
  assert.equal(
    say({ raw: '41.6', unit: '个百分点', amount: 41.6, base: '个百分点' }),
    '41.6 percentage points',
  );
  assert.equal(say({ raw: '1', unit: '个百分点', amount: 1, base: '个百分点' }), '1 percentage point');
  assert.equal(say({ raw: '2.3', unit: '倍', amount: 2.3, base: '倍' }, 'multiple'), '2.3 times');
  assert.equal(say({ raw: '第四', unit: '名', amount: 4, base: '名' }, 'rank'), '4th');
  assert.equal(say({ raw: '3-5', unit: '年', amount: [3, 5], base: '年' }), '3–5 years');
  assert.equal(
    say({ raw: '80-100', unit: '亿元', amount: [8e9, 1e10], base: '元' }, 'target'),
    'CNY 8–10 billion',
  );
});

test('growth carries its sign, a fall a real minus', () => {
  assert.equal(say({ raw: '22.6', unit: '%', amount: 22.6, base: '%' }, 'growth'), '+22.6%');
  assert.equal(say({ raw: '3.1', unit: '%', amount: -3.1, base: '%' }, 'growth'), '−3.1%');
});

test('a unit is named by the glossary before the common table; without a name it stays Chinese and says so', () => {
  const units = [{ zh: '条', en: 'route', plural: 'routes', why: '' }];
  const value = { raw: '12', unit: '条', amount: 12, base: '条' };
  assert.equal(say(value, 'count', { ...NO_GLOSSARY, units }), '12 routes');
  const unnamed = englishValue({ value: { ...value, base: '贯' }, kind: 'count' }, NO_GLOSSARY);
  assert.deepEqual([unnamed.display, unnamed.chineseUnit], ['12 贯', true]);
});

test('every unit that figures are read in has English of its own, but for rare currencies', () => {
  const chinese = FIGURE_UNITS.filter(({ class: kind }) => kind !== 'money')
    .map(({ base }) =>
      englishValue({ value: { raw: '2', unit: base, base, amount: 2 }, kind: 'count' }, { units: [] }),
    )
    .filter(({ chineseUnit }) => chineseUnit)
    .map(({ display }) => display);
  assert.deepEqual(chinese, []);
});

test('a percentage that has lost its sign is shown with it', () => {
  const value = { raw: '22.6', unit: '', amount: 22.6, base: '%' };
  assert.equal(chineseValue({ value, kind: 'growth' }).display, '+22.6%');
});

test('a unit for each of another is said by its parts: 部/百人 is per 100 people', () => {
  const said = (amount: number, base: string): string =>
    englishValue({ value: { raw: '', unit: base, base, amount }, kind: 'amount' }, { units: [] }).display;
  assert.equal(said(780, '元/人·月'), '780 yuan per person a month');
  assert.equal(said(118.4, '部/百人'), '118.4 per 100 people');
  assert.equal(said(32, '公里/百平方公里'), '32 km per 100 km²');
  assert.equal(said(5, '贯/小时'), '5 贯/小时');
});

test('Chinese shows what the article wrote, digits and hedge in place', () => {
  const value = { raw: '1,083.7', unit: '亿元', amount: 1.0837e11, base: '元', qualifier: '约' };
  assert.equal(chineseValue({ value, kind: 'amount' }, '约1,083.7亿元').display, '约1,083.7亿元');
  assert.equal(chineseValue({ value, kind: 'amount' }).display, '约1,083.7亿元');
  const more = { raw: '7000', unit: '万条', amount: 7e7, base: '条', qualifier: '余' };
  assert.equal(chineseValue({ value: more, kind: 'count' }).display, '7000余万条');
  const fall = { raw: '3.1', unit: '%', amount: -3.1, base: '%' };
  assert.equal(chineseValue({ value: fall, kind: 'growth' }, '3.1%').display, '−3.1%');
});

test('periods are said in each language', () => {
  const said = (label: string) => [
    localPeriod({ start: '', end: '', label }, 'zh-Hans'),
    localPeriod({ start: '', end: '', label }, 'en'),
  ];
  assert.deepEqual(said('2024'), ['2024年', '2024']);
  assert.deepEqual(said('2024Q1-Q3'), ['2024年前三季度', 'Q1–Q3 2024']);
  assert.deepEqual(said('2024Q1'), ['2024年一季度', 'Q1 2024']);
  assert.deepEqual(said('2024-01/2024-11'), ['2024年1—11月', 'January–November 2024']);
  assert.deepEqual(said('2021/2025'), ['2021—2025年', '2021–2025']);
  assert.deepEqual(said('2024-05'), ['2024年5月', 'May 2024']);
  assert.deepEqual(said('2024H1'), ['2024年上半年', 'First half of 2024']);
  assert.deepEqual(said('某时'), ['某时', '某时']);
});

const figure: Figure = {
  id: 'x',
  metric: '新增企业',
  value: { raw: '86', unit: '家', amount: 86, base: '家' },
  kind: 'count',
  period: { start: '2024', end: '2024', label: '2024' },
  compare: [],
  source: [],
};
const glossary = {
  ...NO_GLOSSARY,
  scopes: [
    { zh: '全区', en: 'the district', why: '' },
    { zh: '年度任务', en: 'the annual target', why: '' },
    { zh: '全国高新区', en: 'national high-tech zones', why: '' },
  ],
};
const compared = (comparison: Comparison): [string, string] => {
  const said = (['zh-Hans', 'en'] as const).map((locale) =>
    localComparison(comparison, figure, speaker(locale, []), glossary),
  );
  return said.map(({ label, value }) => `${label} ${value}`) as [string, string];
};

test('comparisons are labelled with whom they are made against', () => {
  assert.deepEqual(compared({ type: 'share', value: 74.4, unit: '%', among: '全区' }), [
    '占全区 74.4%',
    'Share of the district 74.4%',
  ]);
  assert.deepEqual(compared({ type: 'completion', value: 316.6, unit: '%', among: '年度任务' }), [
    '完成年度任务 316.6%',
    'Achieved against the annual target 316.6%',
  ]);
  assert.deepEqual(compared({ type: 'growth_ratio', value: 1.5, among: '全区' }), [
    '增速是全区的 1.5倍',
    'Growth against the district 1.5 times',
  ]);
  assert.deepEqual(compared({ type: 'growth_vs_peer_pp', value: -2.7, among: '全区' }), [
    '增速比全区 低2.7个百分点',
    'Growth against the district 2.7 percentage points lower',
  ]);
});

test('changes carry their sign, hedges stay', () => {
  assert.deepEqual(compared({ type: 'yoy', value: -31.9, unit: '%' }), [
    '同比 −31.9%',
    'Year on year −31.9%',
  ]);
  assert.deepEqual(compared({ type: 'delta', value: 20, unit: '家' }), ['增减 +20家', 'Change +20']);
  assert.deepEqual(compared({ type: 'from', value: 1.2, unit: '亿元' }), [
    '原为 1.2亿元',
    'Previously CNY 120 million',
  ]);
  assert.deepEqual(compared({ type: 'share', value: 50, unit: '%', text: '均超过50%' }), [
    '占比 超过50%',
    'Share more than 50%',
  ]);
});

test('ranks are said as the article ranks: a place, a group, or only near the top', () => {
  assert.deepEqual(compared({ type: 'rank', value: 4, among: '全区', text: '第四位' }), [
    '全区 第四',
    'Rank in the district 4th',
  ]);
  assert.deepEqual(compared({ type: 'rank', value: 5, text: '前五位' }), ['排名 前五位', 'Rank top 5']);
  assert.deepEqual(compared({ type: 'rank', among: '全国高新区', text: '前列' }), [
    '全国高新区 前列',
    'Rank among national high-tech zones near the top',
  ]);
});

test('what has no number is said in words', () => {
  assert.deepEqual(compared({ type: 'only', text: '全区唯一' }), [
    '全区 唯一',
    'In the district the only one',
  ]);
  assert.deepEqual(compared({ type: 'first', text: '首笔' }), [
    '地位 首笔',
    'Standing the first of its kind',
  ]);
  assert.deepEqual(compared({ type: 'record', text: '创历史新高' }), [
    '纪录 创历史新高',
    'Record the best ever',
  ]);
});

test('a multiple that is a comparison itself says what it is measured by', () => {
  const self = { type: 'growth_ratio', value: 1.8, unit: '倍', among: '全国高新区', self: true } as const;
  assert.deepEqual(compared(self), ['参照 全国高新区', 'Against national high-tech zones']);
  const local = (kind: Figure['kind']) =>
    localFigure(
      { ...figure, kind, compare: [self] },
      { sentence: '', sentenceId: '', blockId: '', sectionId: '' },
      undefined,
      speaker('zh-Hans', []),
      glossary,
    ).compare.length;
  assert.deepEqual([local('multiple'), local('growth')], [1, 0]);
});

test('a multiple in words says itself that it grew: no label goes before it', () => {
  for (const text of ['翻番', '倍增', '翻了一番'])
    assert.deepEqual(compared({ type: 'multiple', value: 2, text }), [` ${text}`, ' doubled']);
  assert.deepEqual(compared({ type: 'multiple', value: 2.5, text: '增长到2.5倍' })[0]?.slice(0, 2), '增长');
});

test('a whole without an English name stays in the label, in Chinese', () => {
  const [, english] = compared({ type: 'share', value: 5, unit: '%', among: '某处' });
  assert.equal(english, 'Share of 某处 5%');
});

test('a third is one third', () => {
  const value = { raw: '三分之一', unit: '', amount: 1 / 3, base: '' };
  assert.equal(say(value, 'share'), 'one third');
});

test('a name is found in the glossary without the year in it, and else stays Chinese with its language', () => {
  const terms = [{ zh: '全国园区排名', en: 'Rank among parks', why: '' }];
  const english = speaker('en', []);
  assert.deepEqual(english.name('2025年度全国园区排名', [terms]), { text: 'Rank among parks', lang: null });
  assert.deepEqual(english.name('某排名', [terms]), { text: '某排名', lang: 'zh-Hans' });
  assert.deepEqual(english.name('GDP', [terms]), { text: 'GDP', lang: null });
});

test('a hedge that stands apart from its number is not lost', () => {
  const value = { raw: '100', unit: '家', amount: 100, base: '家', qualifier: '突破' };
  assert.equal(chineseValue({ value, kind: 'count' }, '100家').display, '突破100家');
  assert.equal(
    chineseValue({ value: { ...value, qualifier: '余' }, kind: 'count' }, '100余家').display,
    '100余家',
  );
});
