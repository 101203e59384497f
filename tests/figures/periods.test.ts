import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/article/index.ts';
import { figureLines } from '../../src/figures/index.ts';
import { findTimes } from '../../src/figures/periods/periods.ts';
import { WAYS } from '../../src/figures/periods/told-periods.ts';
import { extract, extractUnder, render } from './render.ts';

const FRAME = { reference: '2024-04', year: 2023 };

/** A text and the labels of its periods, read in April 2024 in a report on 2023. */
const PERIODS: readonly [string, readonly string[]][] = [
  ['2023年前三季度', ['2023Q1-Q3']],
  ['今年一季度', ['2024Q1']],
  ['去年四季度', ['2023Q4']],
  ['1—11月', ['2023-01/2023-11']],
  ['2022年1至9月', ['2022-01/2022-09']],
  ['上半年', ['2023H1']],
  ['去年全年', ['2023', '2023']],
  ['截至目前', ['2024-04']],
  ['2023年1至3季度', ['2023Q1-Q3']],
  ['2023年一至三季度', ['2023Q1-Q3']],
  ['截至2022年6月', ['2022-06']],
  ['截止到11月份', ['2023-11']],
  ['“十三五”期间', ['2016/2020']],
  ['到“十四五”末', ['2025']],
  ['第九个五年计划期间', ['1996/2000']],
  ['比第九个五年计划期间增加', []],
  ['这是转型升级、提质增效的五年。', ['2019/2023']],
  ['2022年度园区发展绩效评估', []],
  ['和上半年持平', []],
  ['一季度和上半年', ['2023Q1', '2023H1']],
  ['2016—2020年', ['2016/2020']],
  ['五年来', ['2019/2023']],
  ['一九八六年', ['1986']],
  ['八三年植树造林', ['1983']],
  ['经过七八年的努力', []],
  ['七八年，', []],
  ['比八三年多', []],
  ['到2030年', ['2030']],
  ['比2019年增长', []],
  ['是1998年到2002年的总和', []],
  ['2012年以来', ['2012/2023']],
  ['过去五年', ['2019/2023']],
  ['9月当月', ['2023-09']],
  ['3月末', ['2023-03']],
  ['10月底前', []],
  ['较去年同期', []],
  ['2021年9月6日至2022年2月20日', ['2021-09/2022-02']],
  ['2022年第四季，', ['2022Q4']],
  ['三季报显示', ['2023Q1-Q3']],
  ['春季的3、4、5三个月', ['2023-03/2023-05']],
  ['仅9月和10月两个月', ['2023-09/2023-10']],
  ['3、4、6三个月', []],
  ['由1月的12.4%上升至12月的36%', ['2023-12']],
  ['5月14日，', ['2023-05']],
  ['5月14日，记者获悉', []],
  ['昨天，', ['2024-04']],
  ['2019年至2023年的五年间', ['2019/2023']],
  ['2022年和2023年两年', ['2022/2023']],
  ['三年（2021年、2022年、2023年）内', ['2021/2023']],
  ['从2016年起，在八年内', ['2016/2023']],
  ['自2021年启动改造以来', ['2021/2023']],
  ['新中国成立以来', ['1949/2023']],
  ['比改革开放以来最好', []],
  ['解放前，', ['1949']],
  ['“十三五〞期末，', ['2020']],
  ['是“十二五”期末的两倍', []],
  ['医院始建于1968年', []],
  ['继2022年获奖之后', []],
  ['二OO五年', ['2005']],
  ['截至去年底，', ['2023']],
  ['比去年底', []],
  ['占全年的28%', []],
  ['完成全年业务的50%', []],
  ['尤其是改革开放以来', ['1978/2023']],
  ['是改革开放以来', []],
];

for (const [text, labels] of PERIODS) {
  test(`findTimes reads ${text} as ${labels.join(', ') || 'no period'}`, () => {
    assert.deepEqual(
      findTimes(text, FRAME).map((mark) => mark.period.label),
      labels,
    );
  });
}

test('two digits that are no seven or eight years are a year of last century', () => {
  const old = { reference: '1981-01', year: 1980 };
  const periods = (text: string): string[] => findTimes(text, old).map(({ period }) => period.label);
  assert.deepEqual(periods('七八年，单产创新高。'), ['1978']);
  assert.deepEqual(periods('用了七八年时间。'), []);
});

test('a year named first is the base of a quarter named after it', () => {
  const labels = findTimes('2021年工作回顾。三季度', FRAME).map((mark) => mark.period.label);
  assert.deepEqual(labels, ['2021', '2021Q3']);
});

test('a year holds for the sentences after it; a part of the year reported on, or a moment, only for its own', () => {
  const [year, after] = extract('2022年，工业投资完成8亿元。技改投资完成3亿元。').figures;
  assert.equal(year?.period.label, '2022');
  assert.equal(after?.period.label, '2022');
  const [first, second] = extract('一季度，工业投资完成8亿元。技改投资完成3亿元。').figures;
  assert.equal(first?.period.label, '2023Q1');
  assert.equal(second?.period.label, '2023');
  const [third, fourth] = extract('截至目前，注册企业达到800家。技改投资完成3亿元。').figures;
  assert.equal(third?.period.label, '2024-01');
  assert.equal(fourth?.period.label, '2023');
});

test('periods have inclusive ends as months, or as years where only years are known', () => {
  const [{ period } = { period: undefined }] = findTimes('前三季度', FRAME);
  assert.deepEqual(period, { start: '2023-01', end: '2023-09', label: '2023Q1-Q3' });
  const [{ period: plan } = { period: undefined }] = findTimes('“十三五”期间', FRAME);
  assert.deepEqual(plan, { start: '2016', end: '2020', label: '2016/2020' });
});

test('a plan is never a result', () => {
  assert.match(render('今年力争完成工业投资60亿元。')[0] ?? '', /target 2024/);
  assert.match(render('去年完成工业投资60亿元。')[0] ?? '', /amount 2023/);
  assert.match(render('年度计划投资60亿元。')[0] ?? '', /target 2023/);
});

for (const { example, period, title } of WAYS)
  test(`a figure’s period is told where a text says ${example}`, () => {
    assert.equal(extractUnder(title ?? '某区年度报告', example).figures.at(-1)?.period.label, period);
  });

test('a year that is named for what happened then holds for its own sentence', () => {
  const [, area] = extract(
    '1993年与城南街道合署办公，1996年更为现名。规划面积12.5平方公里，总人口3.2万人。',
  ).figures;
  assert.equal(area?.period.label, '2023');
  const [first, second] = extract('2019年，引进项目12个。到位资金3.1亿元。').figures;
  assert.deepEqual([first?.period.label, second?.period.label], ['2019', '2019']);
});

test('years that a list tells one by one are dealt to rates too', () => {
  const { figures } = extract('2021~2023年，税收占比分别为62%、65%、66%。');
  assert.deepEqual(
    figures.map((figure) => figure.period.label),
    ['2021', '2022', '2023'],
  );
});

test('a total held against that of years is of its own years', () => {
  const { figures } = extract(
    '2016年至2023年的八年间，植树36万亩，比1986年至2015年的30年植树总和还多8万亩。',
  );
  assert.equal(figures[0]?.period.label, '2016/2023');
});

test('loans given out by the end of a month were given out since January', () => {
  const { figures } = extract('截至5月末，发放创业贷款4831万元，贷款余额1.2亿元。');
  assert.deepEqual(
    figures.map((figure) => figure.period.label),
    ['2023-01/2023-05', '2023-05'],
  );
});

test('what a sentence adds with 另有 is of the time of the one before', () => {
  const { figures } = extract(
    '学校1986年开始招收博士生。截至2023年6月，有在校生3.4万人。另有继续教育学生1.5万人。',
  );
  assert.deepEqual(
    figures.map((figure) => figure.period.label),
    ['2023-06', '2023-06'],
  );
});

test('what was done in the years of a title is of them, what is left is not', () => {
  const { figures } = extractUnder(
    '五年（2019年-2023年）审判工作报告',
    '严惩严重犯罪。起诉故意伤害犯罪297人。尚有未结案件36件。',
  );
  assert.deepEqual(
    figures.map((figure) => figure.period.label),
    ['2019/2023', '2023'],
  );
});

test('the years of a plan that a title names are still to come', () => {
  const [figure] = extractUnder('2024-2028年道路规划', '新建道路36公里。').figures;
  assert.equal(figure?.period.label, '2023');
});

test('a paragraph that opens with a year leaves it to those after it, where the title names several', () => {
  const { figures } = extractUnder(
    '2021年—2023年道路情况',
    '2021年道路长度36公里。\n\n桥梁12座。\n\n2022年道路长度38公里。\n\n桥梁14座。',
  );
  assert.deepEqual(
    figures.map((figure) => figure.period.label),
    ['2021', '2021', '2022', '2022'],
  );
});

test('a list is of the months that the line above it says, and what follows it is not', () => {
  const { figures } = extract(
    '园区有企业31家，1至5月主要指标如下：\n\n（一）工业产值5.9亿元。\n\n（二）税收3600万元。\n\n道路长度36公里。',
  );
  assert.deepEqual(
    figures.map((figure) => figure.period.label),
    ['2023', '2023-01/2023-05', '2023-01/2023-05', '2023'],
  );
});

test('what is held against a five-year plan as a whole is of the next one', () => {
  const [figure] = extract('固定资产投资36亿元，比“十三五”时期增长13.6%。').figures;
  assert.equal(figure?.period.label, '2021/2025');
});

test('years that open the sentence of a paragraph’s first value are of what was done further down too', () => {
  const { figures } = extract('全力维护稳定。坚决惩治犯罪。五年来，办理案件5725件。起诉严重犯罪297人。');
  assert.deepEqual(
    figures.map((figure) => figure.period.label),
    ['2019/2023', '2019/2023'],
  );
});

test('an article that opens with 截至2月底 tells of the months up to then', () => {
  const { article } = parseArticle(
    '交通建设情况\n\n截至2月底，全市水利工程完成投资8.6亿元。灌区改造完成投资2.3亿元。\n',
  );
  const periods = figureLines(article, { reference: '2024-03' }).map(({ period }) => period);
  assert.deepEqual(periods, ['2024-01/2024-02', '2024-01/2024-02']);
});
