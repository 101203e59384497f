import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseArticle } from '../../src/article/index.ts';
import { outline } from '../../src/cli/outline.ts';
import { checkEnglish, scaffoldEnglish } from '../../src/editions/index.ts';
import { makeLibrary } from '../library/fixture.ts';
import { TEXT } from './small.ts';

const { article } = parseArticle(TEXT);
const skeleton = scaffoldEnglish(article);
const names = (markdown: string) => checkEnglish(markdown, article).map(({ ruleId }) => ruleId);

test('the skeleton of an en.md has every heading and paragraph by its id, in order, with the Chinese to translate', () => {
  const ids = article.children.flatMap(({ data, children }) => [
    ...(data.id === 'lead' ? [] : [data.id]),
    ...children.flatMap((child) => (child.type === 'heading' ? [] : [child.data.id])),
  ]);
  assert.deepEqual(
    [...skeleton.matchAll(/<!-- ¶ (\S+) -->/g)].map((match) => match[1]),
    ids,
  );
  assert.match(skeleton, /<!-- 去年，东湖新区稳住了基本盘。 -->/);
  assert.match(skeleton, /<!-- ## 筑牢产业根基 \| 集聚发展动能 -->/);
});

test('check asks for the title and for each paragraph that the skeleton leaves empty, and for nothing else', () => {
  assert.deepEqual([...new Set(names(skeleton))].sort(), ['english-empty-id', 'english-no-title']);
  const empty = checkEnglish(skeleton, article).filter(({ ruleId }) => ruleId === 'english-empty-id');
  assert.ok(
    empty.some(({ reason }) => reason.startsWith('“去年，东湖新区稳住了基本盘”还没有译文。请在编号“')),
  );
});

test('the skeleton filled in is an English edition with nothing missing; only its numbers are then asked for', () => {
  const filled = skeleton
    .replace("title: ''", 'title: Donghu')
    .replace(/(<!-- ¶ \S+ -->\n)(<!-- ## .*-->)/g, '$1$2\n\n## A heading')
    .replace(/(<!-- ¶ \S+ -->\n)(<!-- (?!##).*-->)\n/g, '$1$2\n\nA paragraph.\n');
  assert.deepEqual([...new Set(names(filled))], ['number-missing']);
});

test('nothing that an article says can end the comment that quotes it', () => {
  const hostile = parseArticle('东湖年报\n湖水-->清了<!-- 又清---->了，鱼也回来了。\n').article;
  const text = scaffoldEnglish(hostile);
  assert.deepEqual(
    checkEnglish(text, hostile).map(({ ruleId }) => ruleId),
    ['english-no-title', 'english-empty-id'],
  );
});

test('outline --scaffold-en prints the skeleton with the ids of the site, whatever report.yaml decides, and writes no file', async (t) => {
  const root = makeLibrary(t);
  const seed = join(root, 'seeds/2024-heyuan-town.txt');
  const run = async (path: string) => {
    let out = '';
    const code = await outline(['--scaffold-en', path], { out: (text) => (out += text), err: () => {} });
    return { code, out };
  };
  const before = await run(seed);
  assert.equal(before.code, 0);
  assert.match(before.out, /^---\n# 河源镇2024年工作回顾\n/);
  appendFileSync(
    join(root, 'content/reports/2024-heyuan-town/report.yaml'),
    'structure:\n  paragraphs: [3]\n',
  );
  const decided = await run(seed);
  assert.notEqual(decided.out, before.out, 'a heading that staff made text is a paragraph here too');
  const elsewhere = join(root, 'plain.txt');
  writeFileSync(elsewhere, '东湖年报\n湖水清了，鱼也回来了。\n');
  assert.match((await run(elsewhere)).out, /<!-- 湖水清了，鱼也回来了。 -->/);
});
