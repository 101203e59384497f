import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldScript, unfold } from '../../src/article/fold.ts';
import { parseArticle } from '../../src/article/index.ts';
import { sketch } from './sketch.ts';

const TITLE = '临溪区交出年度答卷';
const BODY = '临溪区坚持稳字当头，全年各项工作都取得了看得见的进步，群众的日子一天比一天好。';
const MORE = '一年里，临溪区的干部跑遍了辖区内的每一家企业，帮它们解决了用工和用电的难处。';
const furnitureOf = (text: string, options = {}) => parseArticle(text, options).article.data.furniture;

describe('pages', () => {
  const torn = (mark: (page: number) => string): string =>
    `${TITLE}\n${BODY}\n临溪区的公交线路多了，公交\n${mark(1)}\n线路的站台也新了。\n${MORE}\n${BODY}\n${mark(2)}\n${MORE}`;
  for (const mark of ['— 1 —', '- 1 -', '第 1 页 共 9 页', 'Page 1 of 9', '1', '1/9']) {
    test(`a paragraph goes on over a page numbered ${mark}`, () => {
      const text = torn((page) => mark.replace('1', String(page)));
      assert.deepEqual(furnitureOf(text), [4, 8]);
      assert.ok(sketch(text).includes('¶ 临溪区的公交线路多了，公交线路的站台也新了。'));
    });
  }
  test('a head that runs beside the page numbers is no heading', () => {
    const text = torn((page) => `- ${page} -\n临溪区年度报告 ${page}`);
    assert.deepEqual(furnitureOf(text), [4, 5, 9, 10]);
  });
  test('a column of figures is no row of pages', () => {
    const text = `${TITLE}\n${BODY}\n1\n2\n3\n${MORE}`;
    assert.deepEqual(furnitureOf(text), []);
  });
  test('a line that staff decided on stays', () => {
    const text = torn((page) => `- ${page} -`);
    assert.deepEqual(furnitureOf(text, { decisions: { paragraphs: [4] } }), [8]);
  });
});

test('double-spaced lines of a fixed width are joined', () => {
  const wrap = (text: string): string => `　　${text}`.replace(/.{30}(?=.)/g, '$&\n\n');
  const text = `${TITLE}\n\n${wrap(BODY + MORE + BODY)}\n\n${wrap(MORE + MORE + BODY)}`;
  assert.deepEqual(sketch(text), [`¶ ${BODY + MORE + BODY}`, `¶ ${MORE + MORE + BODY}`]);
});

test('rows of words are a table, not a heading', () => {
  const rows = ['街道\t项目\t负责人', '临溪街道\t老街改造\t王小溪', '新城街道\t公园建设\t李木子'];
  assert.deepEqual(
    sketch(`${TITLE}\n${BODY}\n${rows.join('\n')}\n${MORE}`),
    [BODY, ...rows.map((row) => row.replace(/\t/g, ' ')), MORE].map((line) => `¶ ${line}`),
  );
});

test('bulleted items without a full stop are whole', () => {
  const items = ['✅ 新建公园26个', '✅ 打通断头路11条'];
  const text = `${TITLE}\n${BODY}\n${items.join('\n')}\n\n${MORE}`;
  assert.deepEqual(sketch(text)[1], '¶ ✅新建公园26个');
  assert.deepEqual(parseArticle(text).messages, []);
});

test('a bullet before a lone short line marks a heading', () => {
  assert.equal(sketch(`${TITLE}\n${BODY}\n◆ 老街换新\n${MORE}`)[1], '# ◆ 老街换新');
});

describe('lead-ins', () => {
  test('the definition of a term is none', () => {
    const text = `${TITLE}\n${BODY}\n1．口袋公园：指面积较小的绿地。它在街角。\n2．链主企业：指带动力强的企业。它是龙头。`;
    assert.ok(sketch(text).every((line) => !line.includes('*')));
  });
  test('a long sentence after 第一 is none', () => {
    const line = '第一，在极其困难的条件下坚持把群众的冷暖放在心上，件件抓好落实。各部门都很努力。';
    assert.ok(sketch(`${TITLE}\n${BODY}\n${line}`).includes(`¶ ${line}`));
  });
});

describe('spaces in headings', () => {
  for (const [written, read] of [
    ['一、  综 合 经 济', '一、综合经济'],
    ['第一章  总 则', '第一章 总则'],
    ['2031 年工作回顾', '2031年工作回顾'],
    ['加强创新  积蓄动能', '加强创新 积蓄动能'],
    ['（一） 工业', '（一）工业'],
  ])
    test(`${written} reads ${read}`, () =>
      assert.equal(sketch(`${TITLE}\n${BODY}\n${written}\n${MORE}`)[1]?.replace(/^#+ /, ''), read));
});

describe('traditional script', () => {
  test('foldScript keeps every place', () => {
    assert.equal(foldScript('責任編輯：葉知秋'), '责任编辑：葉知秋');
    assert.equal(unfold('湾区日报', ['來源：灣區日報']), '灣區日報');
  });
  test('names are kept as written', () => {
    const { data } = parseArticle(`臨溪區年度回顧\n來源：臨溪日報　作者：葉知秋\n${BODY}\n${MORE}`).article;
    assert.deepEqual([data.organisation, data.source, data.byline], ['臨溪區', '臨溪日報', ['葉知秋']]);
  });
});

test('years in Chinese digits tell the year reported on', () => {
  const { data } = parseArticle(
    `临溪区工作报告\n（二〇三二年一月九日）\n一、二〇三一年工作回顾\n${BODY}`,
  ).article;
  assert.deepEqual([data.year, data.published], [2031, '2032-01-09']);
});
