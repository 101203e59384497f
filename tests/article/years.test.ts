import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guessYears } from '../../src/article/index.ts';
import { BASES } from '../../src/article/years.ts';

const hints = { title: '', opening: '', published: null, headings: [] };
const yearOf = (text: string, more: Partial<typeof hints> = {}) =>
  guessYears(text, { ...hints, ...more }).year;

describe('the year reported on', () => {
  test('is not one that is compared with, founded in or priced by', () => {
    for (const { example, year } of BASES) {
      assert.equal(yearOf(`${example}。`), null, example);
      assert.equal(yearOf(`${example}。${example}。2099年全面完成任务。`), 2099, example);
      assert.match(example, new RegExp(String(year)), example);
    }
  });
  test('is told by years that only look like bases', () => {
    assert.equal(yearOf('记者从2031年前三季度新闻发布会上获悉，经济运行平稳。'), 2031);
    assert.equal(yearOf('与2031年度计划相符。'), 2031);
  });
  test('is the last of several that a title names, but for those of a plan', () => {
    assert.equal(yearOf('', { title: '五年（2027年—2031年）工作报告' }), 2031);
    assert.equal(yearOf('', { title: '青桐县2031—2035年发展规划' }), 2031);
  });
  test('is not the best year so far, nor one that begins an institution', () => {
    assert.equal(yearOf('粮食产量比历史上最好的2029年增长6%。2030年再获丰收。'), 2030);
    assert.equal(yearOf('研究生教育始于1984年。2030年招生360人。'), 2030);
    assert.equal(yearOf('二OO五年，造林36万亩。'), 2005);
  });
  test('of a report read in the spring is the year before, of one read in December its own', () => {
    const said = (month: number) =>
      `政府工作报告\n2032年${month}月16日在青桐县第九届人民代表大会第一次会议上`;
    assert.equal(yearOf('', { opening: said(1) }), 2031);
    assert.equal(yearOf('', { opening: said(12) }), 2032);
    assert.deepEqual(guessYears('', { ...hints, opening: said(12) }).publishedYear, 2032);
  });
  test('of a report on the first half is the one that it is read in', () => {
    const title = '关于2032年上半年计划执行情况的报告 ——2032年7月23日在青桐县人大常委会第五次会议上';
    assert.equal(yearOf('', { title }), 2032);
  });
  test('in the title of a summary that appeared in January stands', () => {
    assert.equal(
      guessYears('', {
        ...hints,
        title: '《政府工作报告》摘要：2031年各项任务完成',
        published: '2032-01-24',
      } as never).year,
      2031,
    );
  });
  test('is not guessed where nothing tells it', () => {
    assert.equal(yearOf('1—4月，全省工业增加值同比增长8.5%。'), null);
  });
});
