import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { creditsOf } from '../../src/article/credits.ts';
import { DATELINES } from '../../src/article/datelines.ts';
import { parseArticle } from '../../src/article/index.ts';
import { isPerson } from '../../src/article/surnames.ts';
import { sketch } from './sketch.ts';

const BODY = '临溪区坚持稳字当头，全年各项工作都取得了看得见的进步，群众的日子一天比一天好。';
const MORE = '一年里，临溪区的干部跑遍了辖区内的每一家企业，帮它们解决了用工和用电的难处。';

describe('creditsOf reads the authors of', () => {
  const cases: [string, string[]][] = [
    ['文丨王小溪 图丨李木', ['王小溪']],
    ['王小溪/文 李木/图', ['王小溪']],
    ['文/图 王小溪 李木', ['王小溪', '李木']],
    ['采写：南屏晚报记者 王小溪', ['王小溪']],
    ['（本报记者 王小溪 通讯员 李木 摄影报道）', ['王小溪', '李木']],
    ['一审：王小溪 二审：李木 三审：赵一', []],
    ['编辑丨小鹿', []],
    ['视频：王小溪', []],
  ];
  for (const [text, authors] of cases) test(text, () => assert.deepEqual(creditsOf(text)?.authors, authors));
});

describe('creditsOf reads no credit in', () => {
  for (const text of [
    '文旅融合出新彩',
    '设计：匠心独运',
    '记者 手记',
    '编辑部的故事',
    '图强之路',
    '',
    '作者',
  ])
    test(text || 'an empty line', () => assert.equal(creditsOf(text), null));
});

test('isPerson knows common surnames and those of two characters', () => {
  assert.deepEqual(['王小溪', '欧阳小溪', '王 溪', '产业', '街巷'].map(isPerson), [
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('every dateline matches its own example', () => {
  for (const { pattern, example } of DATELINES) assert.match(example.replace(/ /g, ''), pattern);
});

describe('a dateline leaves the prose', () => {
  for (const [line, names] of [
    ['本报讯　', []],
    ['南屏网·临溪新闻1月5日讯　', []],
    ['（记者 王小溪）', ['王小溪']],
    ['记者王小溪报道：', ['王小溪']],
    ['本报讯（记者 王小溪 通讯员 李木）', ['王小溪', '李木']],
    ['新华社临溪1月5日电（记者王小溪、李木）', ['王小溪', '李木']],
  ] as [string, string[]][]) {
    test(line, () => {
      const text = `临溪区交出年度答卷\n${line}${BODY}\n${MORE}`;
      assert.deepEqual(sketch(text), [`¶ ${BODY}`, `¶ ${MORE}`]);
      assert.deepEqual(parseArticle(text).article.data.byline, names);
    });
  }
  test('but no sentence that only begins like one', () => {
    const first = '电力供应稳中有升，临溪日报讯息平台也上了线，群众看新闻更方便了。';
    assert.equal(sketch(`临溪区交出年度答卷\n${first}\n${MORE}`)[0], `¶ ${first}`);
  });
});

describe('a note in brackets after the last sentence leaves the prose', () => {
  for (const note of [
    '（完）',
    '（作者系临溪区退休教师）',
    '（记者 王小溪 通讯员 李木 文/图）',
    '（据临溪日报）',
  ])
    test(note, () => {
      const text = `临溪区交出年度答卷\n${BODY}\n${MORE}${note}`;
      assert.deepEqual(sketch(text), [`¶ ${BODY}`, `¶ ${MORE}`]);
      assert.deepEqual(parseArticle(text).messages.map(String), []);
    });
});
