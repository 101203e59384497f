import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headingHtml, heroClass, nameHtml, titleHtml, titleUnits, widthOf } from '../../src/site/index.ts';

test('a short title offers no break at all', () => {
  assert.deepEqual(titleUnits('聚焦主责主业', 'zh-Hans'), ['聚焦主责主业']);
});

test('a long title may break after a clause, not inside one that fits', () => {
  assert.deepEqual(titleUnits('守住一方水土，留住百年乡愁记忆', 'zh-Hans'), [
    '守住一方水土，',
    '留住百年乡愁记忆',
  ]);
});

test('a clause wider than a phone’s line breaks after list commas and closing quotes', () => {
  assert.deepEqual(titleUnits('“先手棋、当头炮、压舱石”三张牌打得响亮', 'zh-Hans'), [
    '“先手棋、',
    '当头炮、',
    '压舱石”',
    '三张牌打得响亮',
  ]);
});

test('a quotation is kept whole where a line holds it', () => {
  for (const [title, locale] of [
    ['向前赶超的“践行者”，开年部署引领新局', 'zh-Hans'],
    ['向前趕超的「踐行者」，開年部署引領新局', 'zh-Hant-HK'],
  ] as const)
    assert.deepEqual(titleUnits(title, locale).slice(0, 2), [title.slice(0, 5), title.slice(5, 11)]);
});

test('what has no punctuation breaks between words, never inside one', () => {
  const units = titleUnits('建设现代化国际化创新型滨海城市新格局', 'zh-Hans');
  assert.ok(units.length > 1);
  assert.ok(units.includes('城市'), units.join('|'));
});

test('a space between Chinese is the first place to break', () => {
  assert.deepEqual(titleUnits('以营商环境之优 谋高质量发展之进', 'zh-Hans'), [
    '以营商环境之优 ',
    '谋高质量发展之进',
  ]);
  assert.deepEqual(titleUnits('聚焦Q3 GDP增速', 'zh-Hans'), ['聚焦Q3 GDP增速']);
});

for (const [title, words] of [
  ['线上销售额增速高出东湖市平均22.7个百分点', ['东湖市', '22.7个百分点']],
  ['規模以上工業企業中有研發活動企業營商環境評價', ['營商', '環境', '評價']],
  ['全市重点产业链企业数量一年增长两成多', ['两成多', '一年']],
  ['累计完成固定资产投资1150.2亿元创历史新高', ['1150.2亿元']],
  ['奋力建设国内一流高科技园区谱写新篇章', ['高科技']],
  ['開工在建重點項目佔重點項目比重', ['佔重點']],
] as const)
  test(`${title}: no word is cut, units stay with their number, small words with their neighbour`, () => {
    const units = titleUnits(title, 'zh-Hant');
    for (const word of words)
      assert.ok(
        units.some((unit) => unit.includes(word)),
        `${word}: ${units.join('|')}`,
      );
    for (const unit of units) assert.doesNotMatch(unit, /^[的之多余%、，]|[近约占佔以]$/);
  });

test('a heading of several lines stands on one, with its breaks; a measure of another language is left alone', () => {
  assert.equal(headingHtml(['目标明确：', '今年增速10.5%'], 'zh-Hans'), '目标明确：　今年增速10.5%');
  assert.equal(headingHtml(['A goal:', 'growth'], 'en'), 'A goal: growth');
  assert.match(nameHtml('规模以上工业增加值、固定资产投资增速', null, 'zh-Hans'), /、<wbr>/);
  assert.equal(
    nameHtml('规模以上工业增加值、固定资产投资增速', 'zh-Hans', 'en'),
    '规模以上工业增加值、固定资产投资增速',
  );
});

test('an opening mark stays with the word after it', () => {
  for (const unit of titleUnits('全面推进乡村振兴“千村示范万村整治工程建设”行动', 'zh-Hans'))
    assert.doesNotMatch(unit, /[“《（]$/);
});

test('no character stands alone at the end of a title: it goes with the word before it', () => {
  for (const title of ['全力打造新时代社会主义现代化强省会示范区', '守住一方水土留住百年乡愁记忆美！'])
    assert.ok(widthOf((titleUnits(title, 'zh-Hans').at(-1) ?? '').replace(/\p{P}/gu, '')) >= 2, title);
});

test('a title fills its lines with whole clauses, and a comma stands close to the quotation after it', () => {
  assert.equal(
    titleHtml('守住一方水土，“留住乡愁”', 'zh-Hans'),
    '<span class="clause">守住一方水土，</span><wbr><span class="clause">“留住乡愁”</span>',
  );
  assert.equal(titleHtml('全力打造现代化强省会', 'zh-Hans').includes('clause'), false);
});

test('a clause of two or three characters has no line to itself', () => {
  assert.doesNotMatch(titleHtml('看今朝，全力打造现代化强省会示范区', 'zh-Hans'), /clause/);
});

test('a number is cut neither from its unit nor from the character before it', () => {
  for (const unit of titleUnits('生产总值跻身全国前100强开发区前列', 'zh-Hans'))
    assert.doesNotMatch(unit, /^\d|\d$/, unit);
});

test('the units of any title are that title', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
      (text, locale) => {
        assert.equal(titleUnits(text, locale as 'en').join(''), text);
      },
    ),
  );
});

test('a title is text, whatever it holds', () => {
  assert.equal(titleHtml('产值<b>&增速', 'zh-Hans'), '产值&lt;b&gt;&amp;增速');
});

test('an English compound stays whole in a title, unless a phone’s line could not hold it', () => {
  assert.equal(titleHtml('A High-tech Park', 'en'), 'A <span class="compound">High-tech</span> Park');
  assert.equal(titleHtml('government-supported-institutions', 'en'), 'government-supported-institutions');
});

test('a Chinese character is one em wide, a Latin letter about half', () => {
  assert.equal(widthOf('年鉴'), 2);
  assert.ok(widthOf('GDP') < 2);
});

test('a hero of two short phrases stands on one line; a long one gets a smaller size', () => {
  assert.equal(heroClass(['与企同心', '聚力成长']), 'em4 one-line');
  assert.equal(heroClass(['建设更高水平的平安城市']), 'em12');
  assert.equal(heroClass(['一'.repeat(60)]), 'em24');
});

test('an amount in a measure’s English name stands on one line', () => {
  assert.equal(
    nameHtml('Orders above CNY 50 million from R&D', null, 'en'),
    'Orders above <span class="whole">CNY 50 million</span> from R&amp;D',
  );
});
