import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChineseNumeral } from '../../src/figures/quantities/numerals.ts';
import { scanQuantities } from '../../src/figures/quantities/quantities.ts';

const NUMERALS: readonly [string, number][] = [
  ['十', 10],
  ['二十三', 23],
  ['一百零六', 106],
  ['一千六百二十五万', 16_250_000],
  ['三十二亿四千万', 3_240_000_000],
  ['一亿二千万', 120_000_000],
  ['三万亿', 3e12],
  ['两千五百', 2500],
];

for (const [text, value] of NUMERALS) {
  test(`parseChineseNumeral reads ${text} as ${value}`, () => assert.equal(parseChineseNumeral(text), value));
}

test('parseChineseNumeral refuses what is no numeral', () => {
  for (const text of ['', '甲', '十里', '三五']) assert.equal(parseChineseNumeral(text), undefined);
});

/** Text; then raw, unit, amount, base, qualifier of the first quantity. */
const QUANTITIES: readonly [string, string, string, number | number[], string, string?][] = [
  ['产值1769.6亿元', '1769.6', '亿元', 176_960_000_000, '元'],
  ['产值1,083.7亿元', '1,083.7', '亿元', 108_370_000_000, '元'],
  ['规模3.5万亿元', '3.5', '万亿元', 3.5e12, '元'],
  ['外资39577万美元', '39577', '万美元', 395_770_000, '美元'],
  ['投资近100个亿', '100', '个亿', 1e10, '元', '近'],
  ['数据7000余万条', '7000余万', '条', 70_000_000, '条', '余'],
  ['学校2.2万多所', '2.2万多', '所', 22_000, '所', '多'],
  ['企业90多家', '90多', '家', 90, '家', '多'],
  ['占比约38.5%-42%', '38.5%-42', '%', [38.5, 42], '%'],
  ['产量3至5万吨', '3至5', '万吨', [30_000, 50_000], '吨'],
  ['资金8.5亿元至10亿元', '8.5亿元至10', '亿元', [850_000_000, 1_000_000_000], '元'],
  ['高出17.9个百分点', '17.9', '个百分点', 17.9, '个百分点'],
  ['增长百分之八点五', '百分之八点五', '%', 8.5, '%'],
  ['占三分之一', '三分之一', '', 1 / 3, ''],
  ['缩小到2.6∶1', '2.6∶1', '', 2.6, '比'],
  ['比上年翻了一番', '翻了一番', '倍', 2, '倍'],
  ['翻两番', '翻两番', '倍', 4, '倍'],
  ['七成以上', '七', '成', 70, '%', '以上'],
  ['近千家', '千', '家', 1000, '家', '近'],
  ['千余家', '千余', '家', 1000, '家', '余'],
  ['突破万亿', '万亿', '', 1e12, '元', '突破'],
  ['算力2287 PFlops', '2287', 'PFlops', 2287, 'PFlops'],
  ['面积34.1万平方米', '34.1', '万平方米', 341_000, '平方米'],
  ['收入八千四百万元', '八千四百万', '元', 84_000_000, '元'],
  ['貧困人口減少1386万，', '1386万', '', 13_860_000, ''],
  ['煤两三万吨', '两三万', '吨', [20_000, 30_000], '吨'],
  ['木材四、五百立方米', '四、五百', '立方米', [400, 500], '立方米'],
  ['价值12余亿多元', '12余亿多', '元', 1_200_000_000, '元', '余'],
  ['湿地1.2万hm2', '1.2', '万hm2', 12_000, '公顷'],
  ['周转量710亿t·km', '710', '亿t·km', 71_000_000_000, 't·km'],
  ['电路1200路', '1200', '路', 1200, '路'],
  ['结构演进为12:65:23', '12:65:23', '', [12, 65, 23], '比'],
  ['出口12億美元', '12', '億美元', 1_200_000_000, '美元'],
];

for (const [text, raw, unit, amount, base, qualifier] of QUANTITIES) {
  test(`scanQuantities reads ${text}`, () => {
    const [found] = scanQuantities(text).quantities;
    assert.ok(found);
    assert.equal(found.raw, raw);
    assert.equal(found.unit, unit);
    assert.deepEqual(found.amount, amount);
    assert.equal(found.base, base);
    if (qualifier) assert.equal(found.qualifier, qualifier);
    assert.equal(text.slice(found.start, found.end), raw);
  });
}

test('scanQuantities gives 个 before a list mark the unit of the value that follows', () => {
  const [first] = scanQuantities('分别超进度41.6个、17.9个百分点').quantities;
  assert.equal(first?.base, '个百分点');
  assert.equal(first?.borrowed, true);
});

test('scanQuantities finds a rank only where something is placed', () => {
  assert.equal(scanQuantities('稳居全省第三').quantities[0]?.class, 'rank');
  assert.equal(scanQuantities('列全国前五位').quantities[0]?.amount, 5);
  assert.equal(scanQuantities('摆在首位').quantities.length, 0);
  assert.equal(scanQuantities('第三方检测').quantities.length, 0);
});

test('scanQuantities tells a number without a unit from one that a rule explains', () => {
  assert.equal(scanQuantities('编号为448的样本').unread.length, 1);
  assert.equal(scanQuantities('在2023年11月').unread.length, 0);
});
