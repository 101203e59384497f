import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unified } from 'unified';
import { VFile } from 'vfile';
import {
  articleParser,
  blocksOf,
  headingOf,
  parseArticle,
  pointOf,
  sectionsOf,
} from '../../src/article/index.ts';

const RAW = '临溪区年报\r\n一、老街\u202e新颜\r\n这一年，临溪区把民生实事，一件一件办到了群众的心坎上。';

test('articleParser is a unified parser, and its messages go to the file', () => {
  const file = new VFile({ path: 'a.txt', value: RAW });
  const tree = unified().use(articleParser).parse(file);
  assert.deepEqual(tree, parseArticle(RAW).article);
  assert.deepEqual(
    file.messages.map(({ name, ruleId, file: path }) => [name, ruleId, path]),
    [['a.txt:2:5', 'stripped-control', 'a.txt']],
  );
});

test('articleParser takes decisions', () => {
  const tree = unified()
    .use(articleParser, { decisions: { drop: [3] } })
    .parse(RAW);
  assert.deepEqual(blocksOf(tree), []);
});

test('nodes have points and offsets into the raw text, CRLF kept', () => {
  const { article } = parseArticle(RAW);
  const [block] = blocksOf(article);
  assert.deepEqual(block?.position?.start, { line: 3, column: 1, offset: 16 });
  assert.deepEqual(article.position?.end, pointOf(RAW, RAW.length));
});

test('a text node ends where a character is taken out', () => {
  const [section] = sectionsOf(parseArticle(RAW).article);
  const heading = section === undefined ? null : headingOf(section);
  assert.deepEqual(
    heading?.children.map(({ value }) => value),
    ['一、老街', '新颜'],
  );
});

test('pointOf counts LF, CRLF and CR as one line end each', () => {
  assert.deepEqual(pointOf('一\n二\r\n三\r四', 7), { line: 4, column: 1, offset: 7 });
});
