import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNamedWhole } from '../../src/figures/relations/marked-parts.ts';
import { plainName } from '../../src/figures/relations/restatements.ts';
import { thresholdOf } from '../../src/figures/relations/thresholds.ts';
import { DIVISIONS, PART_ENDS, PART_MARKERS, PART_PREFIXES, WHOLES } from '../../src/figures/tables/parts.ts';
import { STAGES } from '../../src/figures/tables/stages.ts';
import { extract } from './render.ts';

/** How the figures of a text stand to one another: `11 ⊂ 47 threshold`. */
function relations(text: string): string[] {
  const { figures } = extract(text);
  const raw = new Map(figures.map(({ id, value }) => [id, value.raw]));
  const signs = { part_of: '⊂', stage_of: '←', share_of: '%', restates: '=' };
  return figures.flatMap(({ value, relations: own = [] }) =>
    own.map(
      ({ type, to, by, complete }) =>
        `${value.raw} ${signs[type]} ${raw.get(to) ?? '?'} ${by}${complete ? ' complete' : ''}`,
    ),
  );
}

const CASES: readonly [text: string, expected: string[]][] = [
  [
    '新签约项目86个，合同投资额348.7亿元，其中过10亿元项目11个、过亿元项目47个。',
    ['11 ⊂ 47 threshold', '47 ⊂ 86 threshold'],
  ],
  ['重点项目216个，开工在建135个。', ['135 ⊂ 216 state']],
  ['对接洽谈项目214个，成功落地69个。', ['69 ← 214 stage']],
  ['培育孵化器19个，其中包含国家级4家、省级6家。', ['4 ⊂ 19 marker', '6 ⊂ 19 marker']],
  [
    '会员共计58家，其中个人会员3家，单位会员55家，筹集资金315.2万元。',
    ['3 ⊂ 58 marker complete', '55 ⊂ 58 marker complete'],
  ],
  [
    '地区生产总值862.4亿元，增长6.1%。其中，第一产业增加值72.3亿元，增长3.4%；第二产业增加值341.5亿元，增长6.8%，其中工业增加值300亿元；第三产业增加值448.6亿元，增长6.0%。',
    [
      '72.3 ⊂ 862.4 marker complete',
      '341.5 ⊂ 862.4 marker complete',
      '300 ⊂ 341.5 marker',
      '448.6 ⊂ 862.4 marker complete',
    ],
  ],
  ['进出口总额92亿元，其中出口总额70亿元。', ['70 ⊂ 92 marker']],
  ['接入算力总规模2287PFlops，其中智能算力占比86.4%。', ['86.4 % 2287 marker']],
  ['实现GDP增速10.5%。\n\n地区生产总值1150.2亿元，同比增长10.5%。', ['10.5 = 1150.2 value']],
  ['谋划省市区重点项目216个。\n\n推进重点项目216个。', ['216 = 216 value']],
  ['新增规上企业38家，其中省级3家，累计达到240家。', ['3 ⊂ 38 marker']],
  ['居民人均可支配收入25617元，其中城镇居民人均可支配收入32946元。', []],
  ['招商活动49场，重点项目216个。', []],
  ['新建学校3所，新建医院3家。', []],
];

for (const [text, expected] of CASES)
  test(`relations of: ${text.replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(relations(text), expected);
  });

test('a rounded number in the lead and the exact one in the body are one figure with two statements', () => {
  const { figures } = extract(
    '工业产值近1770亿元。\n\n各项工作稳步推进。\n\n工业产值1769.6亿元，同比增长38.8%。',
  );
  assert.equal(figures.length, 1);
  const [figure] = figures;
  assert.equal(figure?.value.raw, '1769.6');
  assert.deepEqual(
    figure?.source.map(({ said }) => said?.raw),
    ['1770', undefined],
  );
});

test('numbers that no rounding reconciles stay two figures', () => {
  assert.equal(extract('工业产值超1770亿元。\n\n工业产值1769.6亿元。').figures.length, 2);
  assert.equal(extract('规上企业40家。\n\n规上企业38家。').figures.length, 2);
});

test('every row of the tables of parts and stages fits its example', () => {
  for (const { pattern, example } of [...PART_MARKERS, ...PART_ENDS])
    assert.match(example.replace(/[\d.]+\D*$/, ''), pattern, example);
  for (const { prefix, example } of PART_PREFIXES)
    assert.ok(
      example.split(/[，、含有]/).some((part) => prefix.test(part.replace(/\d.*$/, ''))),
      example,
    );
  for (const { classes, example } of DIVISIONS)
    assert.ok(
      classes.some((each) => example.includes(each)),
      example,
    );
  for (const { example } of WHOLES) assert.ok(isNamedWhole(...example), example.join(' '));
  for (const { verb, example } of STAGES) assert.ok(example.includes(verb), example);
});

test('a threshold is read off a metric with what is counted', () => {
  assert.deepEqual(thresholdOf('过10亿元项目'), { least: 1e9, noun: '项目' });
  assert.deepEqual(thresholdOf('总投资亿元以上制造业项目'), { least: 1e8, noun: '制造业项目' });
  assert.equal(thresholdOf('重点项目'), undefined);
});

test('one statistic under two names is known', () => {
  assert.equal(plainName('GDP增速'), plainName('全市地区生产总值'));
  assert.equal(plainName('规上工业增加值'), plainName('规模以上工业增加值'));
  assert.notEqual(plainName('工业增加值'), plainName('农业增加值'));
});
