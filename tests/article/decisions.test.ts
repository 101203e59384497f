import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StructureDecisions } from '../../src/article/index.ts';
import { blocksOf, parseArticle } from '../../src/article/index.ts';
import { sketch } from './sketch.ts';

const TEXT = [
  '临溪区年报',
  '这一年，临溪区把民生实事一件一件办到了群众的心坎上。',
  '老街焕新颜',
  '老街的路平了，灯亮了，来逛的人一天比一天多起来。',
  '公园里新添了步道。',
  '早上跑步的人多了，晚上散步的人也多了，公园成了好去处。',
].join('\n');

const decided = (decisions: StructureDecisions): string[] => sketch(TEXT, { decisions });

describe('report.yaml can', () => {
  test('make a line a paragraph', () => assert.ok(decided({ paragraphs: [3] }).includes('¶ 老街焕新颜')));
  test('make a line a caption', () => assert.ok(decided({ captions: [5] }).includes('▲ 公园里新添了步道。')));
  test('make a line an aside', () => assert.ok(decided({ asides: [5] }).includes('□ 公园里新添了步道。')));
  test('drop a line', () => {
    assert.ok(decided({ drop: [5] }).every((line) => !line.includes('步道')));
    assert.deepEqual(parseArticle(TEXT, { decisions: { drop: [5] } }).article.data.furniture, [5]);
  });
  test('make lines one heading', () => {
    assert.ok(decided({ headings: [[5]] }).includes('# 公园里新添了步道。'));
    assert.ok(
      decided({ headings: [[4, 5]] }).some(
        (line) => line.startsWith('# ') && line.endsWith('/公园里新添了步道。'),
      ),
    );
  });
  test('join two lines', () => {
    assert.ok(
      decided({ mends: [[4, 6]] }).some(
        (line) => line.startsWith('¶ 老街的路平了') && line.endsWith('好去处。'),
      ),
    );
    assert.deepEqual(parseArticle(TEXT, { decisions: { mends: [[4, 6]] } }).article.data.mends, [[4, 6]]);
  });
  test('begin a new paragraph inside a line, each part still cut from the raw text', () => {
    const before = '晚上散步';
    const { article } = parseArticle(TEXT, { decisions: { splits: [{ line: 6, before }] } });
    const parts = blocksOf(article).filter(({ data }) => data.lines.includes(6));
    assert.deepEqual(
      parts.map(({ data }) => data.text),
      ['早上跑步的人多了，', '晚上散步的人也多了，公园成了好去处。'],
    );
    const [, start = 0, length = 0] = parts[1]?.data.spans[0] ?? [];
    assert.equal(TEXT.slice(start, start + length), parts[1]?.data.text);
  });
  test('cut a line nowhere by words that it lacks', () =>
    assert.deepEqual(decided({ splits: [{ line: 6, before: '图书馆' }] }), sketch(TEXT)));
  test('undo a join', () => {
    const torn =
      '临溪区年报\n\n这一年，临溪区把民生实事一件一件办到了群众的\n\n心坎上，大家都看在眼里，记在心里。';
    assert.equal(sketch(torn).length, 1);
    assert.equal(sketch(torn, { decisions: { paragraphs: [3] } }).length, 2);
  });
  test('part a wrapped paragraph', () => {
    const line = '这一年临溪区把民生实事一件一件办到了群众的心坎。';
    const text =
      `年报\n${line.repeat(2).slice(0, -1)}好\n`.repeat(1) +
      `${line}\n${line}\n${line.slice(0, -1)}上\n${line.slice(0, -1)}里\n`.repeat(3);
    const number = 5;
    const parted = parseArticle(text, { decisions: { paragraphs: [number] } }).article;
    assert.ok(
      parted.children.flatMap(({ children }) => children).some(({ data }) => data.lines[0] === number),
    );
  });
});

describe('a decision that names', () => {
  const messagesOf = (decisions: StructureDecisions) =>
    parseArticle(TEXT, { path: 'a.txt', decisions }).messages;
  test('a line beyond the end is an error that says what to do', () => {
    const [message] = messagesOf({ captions: [70] });
    assert.equal(message?.ruleId, 'decision-line');
    assert.equal(message?.fatal, true);
    assert.match(
      message?.reason ?? '',
      /structure\.captions .*70.*全文只有 6 行.*the seed has 6 lines.*report\.yaml/s,
    );
  });
  test('a blank line is an error', () => {
    const { messages } = parseArticle('年报\n\n公园开了门，街坊们都来了。', { decisions: { drop: [2] } });
    assert.deepEqual(
      messages.map(({ ruleId }) => ruleId),
      ['decision-line'],
    );
  });
  test('several bad lines gives all errors at once', () => {
    assert.equal(messagesOf({ drop: [0, 99], mends: [[88, 4]], headings: [[77]] }).length, 4);
  });
});
