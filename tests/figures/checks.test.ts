import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeSeed, parseArticle } from '../../src/article/index.ts';
import { CHECK_WORDS } from '../../src/figures/checks/words.ts';
import { extractFigures } from '../../src/figures/index.ts';
import { ELSEWISE, RATES_OF_PARTS, REVISED, SINGULAR } from '../../src/figures/tables/checks.ts';
import { OTHER_BASIS } from '../../src/figures/tables/bases.ts';
import { extract } from './render.ts';

/** The checks that speak up about a text. */
function doubts(text: string): string[] {
  return extract(text)
    .messages.map(({ ruleId }) => ruleId ?? '')
    .filter((name) => name in CHECK_WORDS);
}

const CASES: readonly [check: string, wrong: string, right: string][] = [
  [
    'rate-mismatch',
    '全区216个重点项目，开工在建135个，建设项目开工率为98.54%。',
    '全区216个重点项目，开工在建135个，建设项目开工率为62.5%。',
  ],
  [
    'rate-mismatch',
    '对接洽谈项目120个，成功落地60个，项目落地率70%。',
    '对接洽谈项目120个，成功落地60个，项目落地率50%。',
  ],
  ['parts-exceed-whole', '新签约项目38个，其中过亿元项目47个。', '新签约项目86个，其中过亿元项目47个。'],
  [
    'parts-exceed-whole',
    '建成孵化器19个，其中国家级孵化器12个、省级孵化器9个。',
    '建成孵化器19个，其中国家级孵化器4个、省级孵化器9个。',
  ],
  [
    'growth-mismatch',
    '农产品网络销售额由20亿元增加到30亿元，增长60%。',
    '农产品网络销售额由20亿元增加到30亿元，增长50%。',
  ],
  [
    'growth-mismatch',
    '旅游总收入完成62.4亿元，比上年增加5.4亿元，增长19.5%。',
    '旅游总收入完成62.4亿元，比上年增加5.4亿元，增长9.5%。',
  ],
  [
    'growth-mismatch',
    '2022年，旅游收入完成50亿元。2023年，旅游收入完成62.4亿元，增长34.8%。',
    '2022年，旅游收入完成50亿元。2023年，旅游收入完成62.4亿元，增长24.8%。',
  ],
  [
    'change-mismatch',
    '森林覆盖率由32.4%提高到34.1%，提高2.7个百分点。',
    '森林覆盖率由32.4%提高到34.1%，提高1.7个百分点。',
  ],
  [
    'share-mismatch',
    '财政支出96亿元，其中教育支出24亿元，占财政支出的35%。',
    '财政支出96亿元，其中教育支出24亿元，占财政支出的25%。',
  ],
  ['share-over-100', '城镇人口占比68.2%，农村人口占比41.8%。', '城镇人口占比58.2%，农村人口占比41.8%。'],
  ['share-over-100', '民营企业占比达到105.3%。', '民营企业占比达到95.3%。'],
  [
    'completion-mismatch',
    '2023年力争完成工业投资50亿元。全年完成工业投资62亿元，完成年度计划的142%。',
    '2023年力争完成工业投资50亿元。全年完成工业投资62亿元，完成年度计划的124%。',
  ],
  [
    'conflicting-values',
    '一般公共预算收入完成58.7亿元。\n\n各项工作稳步推进。\n\n全区一般公共预算收入达到61.2亿元。',
    '一般公共预算收入完成58.7亿元。\n\n各项工作稳步推进。\n\n全区一般公共预算收入近59亿元。',
  ],
  [
    'unit-jump',
    '2022年工业产值58.7亿元。\n\n2023年工业产值61.2万元。',
    '2022年工业产值58.7亿元。\n\n2023年工业产值61.2亿元。',
  ],
  ['unit-jump', '农业产值131.4亿元，其中林业产值82.2元。', '农业产值131.4亿元，其中林业产值82.2亿元。'],
];

for (const [check, wrong, right] of CASES)
  test(`${check}: ${wrong}`, () => {
    assert.deepEqual(doubts(wrong), [check]);
    assert.deepEqual(doubts(right), []);
  });

/** What looks as if it didn't add up, and does. */
const SOUND = [
  '地区生产总值862.4亿元，比上年增加80亿元，按可比价格计算增长6.1%。',
  '新签约项目38个，其中亿元以上项目28个，市级项目17个、20亿元以上项目2个。',
  '居民人均可支配收入25617元，其中城镇居民人均可支配收入32946元，农村居民人均可支配收入14283元。',
  '第二产业增加值660亿元，其中工业增加值563.42亿元；第三产业增加值828.21亿元。',
  '一般公共预算收入14.83亿元，比上年减收1.06亿元，下降6.7%。其中税收收入9.58亿元，下降9.3%。',
  '规模以上工业增加值增长6.5%。\n\n从环比看，规模以上工业增加值增长0.56%。',
  '一般公共预算收入58.7亿元。\n\n市本级一般公共预算收入12.4亿元。',
  '零售总额由1559亿元增加到2570亿元，增长64.8%，平均每年增加253亿元。',
  '企业规模突破200家，其中，入库企业287家。',
  '完成投资占年度计划的105%。',
  '高新区完成工业产值184亿元，占全市工业产值的81%。\n\n工业产值227亿元。',
];

for (const text of SOUND)
  test(`nothing is doubted in: ${text}`, () => {
    assert.deepEqual(doubts(text), []);
  });

test('a doubt stands at the number, in Chinese and English, and is a warning', () => {
  const { messages } = extract('全区216个重点项目，开工在建135个，建设项目开工率为98.54%。');
  const [message] = messages;
  assert.deepEqual([message?.line, message?.column, message?.fatal], [3, 29, false]);
  const texts = (message as unknown as { texts: Record<'zh' | 'en', Record<'what' | 'why' | 'fix', string>> })
    .texts;
  for (const words of [texts.zh, texts.en])
    for (const text of [words.what, words.why, words.fix]) assert.match(text, /^[^{}]{8,}$/);
  assert.match(texts.zh.what, /98\.54%.*135 ÷ 216 = 62\.5%/);
  assert.match(texts.en.what, /98\.54%.*135 ÷ 216 = 62\.5%/);
});

test('a number that its metric gives a unit, and that has none, is said to lack it', () => {
  const names = (text: string): string[] => extract(text).messages.map(({ ruleId }) => ruleId ?? '');
  assert.deepEqual(names('全年工业产值完成1769.6，为历年最高。'), ['unit-missing']);
  assert.ok(!names('城乡居民收入比值2.31，同比缩小。').includes('unit-missing'));
});

test('a growth that has lost its % is read as one, and is said to lack it', () => {
  const { figures, messages } = extract('税收收入31.4亿元，比上年增长22.6；非税收入9.75亿元，下降3.8%。');
  assert.deepEqual(
    figures.map(({ compare }) => compare.map(({ value }) => value)),
    [[22.6], [-3.8]],
  );
  assert.deepEqual(
    messages.map(({ ruleId, column }) => [ruleId, column]),
    [['unit-assumed', 17]],
  );
});

test('the seeds are doubted once: 135 of 216 projects are no 98.54%', () => {
  const folder = new URL('../../seeds/', import.meta.url);
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      extractFigures(parseArticle(decodeSeed(readFileSync(new URL(name, folder))).text).article)
        .messages.filter(({ ruleId }) => (ruleId ?? '') in CHECK_WORDS)
        .map(({ ruleId, line }) => `${name}:${String(line)} ${ruleId ?? ''}`),
    );
  assert.deepEqual(found, ['2023-huaiyin-district.txt:13 rate-mismatch']);
});

test('every row of the tables of the checks matches its example', () => {
  for (const { rate, part, example } of RATES_OF_PARTS) {
    assert.match(example[0], rate);
    assert.match(example[1], part);
  }
  for (const { pattern, example } of [...OTHER_BASIS, ...SINGULAR, ...REVISED, ...ELSEWISE])
    assert.match(example, pattern);
});
