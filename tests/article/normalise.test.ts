import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, normalisePunctuation, parseArticle } from '../../src/article/index.ts';

const PUNCTUATION: [string, string, string][] = [
  ['a comma between Chinese', '公园开了,老街新了', '公园开了，老街新了'],
  ['a comma after a percentage', '增长5%,居首位', '增长5%，居首位'],
  ['a comma after Latin, before Chinese', '算力2287 PFlops,其中一半', '算力2287 PFlops，其中一半'],
  ['colon, semicolon, question and exclamation mark', '目标:开工;开了吗?开了!', '目标：开工；开了吗？开了！'],
  ['brackets next to Chinese', '青桐(集团)公司', '青桐（集团）公司'],
  ['both brackets where one is next to Chinese', '总值(GDP)增长', '总值（GDP）增长'],
  ['a comma before a closing quote', '“开工”,好', '“开工”，好'],
  ['a semicolon after a percentage, before a digit', '达140%;1个在建', '达140%；1个在建'],
  ['a comma after a percentage, before a digit', '增长5%,1个获奖', '增长5%，1个获奖'],
  ['a semicolon after a bracket, before a digit', '青桐(A座);2家', '青桐（A座）；2家'],
  ['a semicolon after a quote, before a digit', '“36+N”;1家', '“36+N”；1家'],
  ['a semicolon between figures', '东街12;西街13家', '东街12；西街13家'],
  ['brackets around a percentage', '增长5.4%(5.1%)的', '增长5.4%（5.1%）的'],
  ['a question mark before a digit', '开了吗?2年了', '开了吗？2年了'],
  ['a colon between a Latin word and Chinese', 'GDP:增长', 'GDP：增长'],
  ['straight quotes in pairs', '"小切口"做"大文章"', '“小切口”做“大文章”'],
];
describe('normalisePunctuation sets full-width', () => {
  for (const [title, text, expected] of PUNCTUATION)
    test(title, () => assert.equal(normalisePunctuation(text), expected));
});

describe('normalisePunctuation leaves', () => {
  for (const text of [
    '1,083.7',
    '比例3:1',
    '“36+N”',
    'CAD: 2D, 3D',
    'f(x)',
    'a;b',
    '每天10:30开门',
    '比例为8.5:41.3:50.2',
    '依据ISO9001:2015标准',
    '见http://a.b/c?d=1;e=2',
    '共1, 083家',
    'http://a.b/c?d',
    '他说"好',
    '甲“乙"丙"',
  ]) {
    test(text, () => assert.equal(normalisePunctuation(text), text));
  }
});

const textOf = (line: string): string => {
  const long = `${line}，临溪区的街巷又热闹了几分，街坊们都说这样的日子有奔头。`;
  const text = blocksOf(parseArticle(`临溪区年报\n${long}`).article)[0]?.data.text ?? '';
  return text.slice(0, text.indexOf('，临溪区'));
};

const SPACES: [string, string, string][] = [
  ['spaced-out digits close up', '完成投资7 4 7 7 2 亿元', '完成投资74772亿元'],
  ['spaced-out digits with a point close up', '完成投资7 4 . 7 2 亿元', '完成投资74.72亿元'],
  ['thousands set apart close up', '现有员工3 860人', '现有员工3860人'],
  ['thousands set apart close up before a unit in letters', '桥梁1 204座、6 063.5 m', '桥梁1204座、6063.5 m'],
  ['thousands set apart close up before decimals', '总产值2 201.5亿元', '总产值2201.5亿元'],
  ['a figure that layout tore closes up before its unit', '纯收入18 51元', '纯收入1851元'],
  ['a figure torn in its decimals closes up', '利润1.5 4亿元', '利润1.54亿元'],
  ['a year and the count behind it stay apart', '截至2022 15家获奖', '截至2022 15家获奖'],
  ['the middle dot of a share is its point', '物价上涨１·８％', '物价上涨1.8%'],
  ['the middle dot of a day stays', '五月组织5·12防灾日演练', '五月组织5·12防灾日演练'],
  ['a full stop between Chinese is 。', '产值增长.其中化工领先', '产值增长。其中化工领先'],
  ['spaces between Chinese go', '公园 开了 门', '公园开了门'],
  ['spaces around a figure go', '新增 12 家', '新增12家'],
  ['spaces between Latin words stay', '引进Green Cloud公司', '引进Green Cloud公司'],
  ['a row of spaces between Latin words is one', '引进Green   Cloud公司', '引进Green Cloud公司'],
  ['two figures stay apart', '编号12 15两栋', '编号12 15两栋'],
  ['full-width digits and letters are ASCII', '１９８４年ＡＩ起步', '1984年AI起步'],
  ['a full-width percent sign is ASCII', '增长１２．５％', '增长12.5%'],
  ['a percent sign that was typed as another is one', '增长12.5℅', '增长12.5%'],
  ['NBSP and ideographic space are spaces', '公园\u00a0开了　门', '公园开了门'],
  ['entities are their characters', '&ldquo;开门&rdquo;&nbsp;大吉', '“开门”大吉'],
  ['tags of layout go', '<b>公园</b>开<font color="red">了</font>门', '公园开了门'],
  ['control and bidi characters go', '公\u202e园\u0007开\u200b了门', '公园开了门'],
  ['a script is text', '<script>alert(1)</script>开门', '<script>alert(1)</script>开门'],
];
describe('in prose', () => {
  for (const [title, line, expected] of SPACES) test(title, () => assert.equal(textOf(line), expected));
});

test('a line break tag ends a line, and the parts keep the raw line’s number', () => {
  const { article } = parseArticle('临溪区年报\n公园开了门，街坊们都来了。<br/>老街换了颜，游客也来了。');
  assert.deepEqual(
    blocksOf(article).map(({ data }) => [data.lines, data.text]),
    [
      [[2], '公园开了门，街坊们都来了。'],
      [[2], '老街换了颜，游客也来了。'],
    ],
  );
});

test('stripped characters are reported with their line, column and code', () => {
  const { messages } = parseArticle('临溪区年报\n公园\u202e开了门，街坊\u202e们都来了。', { path: 'a.txt' });
  const [message] = messages.filter(({ ruleId }) => ruleId === 'stripped-control');
  assert.equal(message?.name, 'a.txt:2:3');
  assert.match(message?.reason ?? '', /2 个不可见字符（U\+202E）/);
});

test('rows of a table stay lines of their own, with their spaces', () => {
  const text =
    '临溪区年报\n指标完成情况如下，各项都好于预期目标。\n生产总值 亿元 1150.2 10.5\n工业 亿元 300.1 8.0\n以上是全年的主要指标，来年再接再厉。';
  assert.deepEqual(
    blocksOf(parseArticle(text).article).map(({ data }) => data.text),
    [
      '指标完成情况如下，各项都好于预期目标。',
      '生产总值 亿元 1150.2 10.5',
      '工业 亿元 300.1 8.0',
      '以上是全年的主要指标，来年再接再厉。',
    ],
  );
});
