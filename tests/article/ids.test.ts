import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as stage from '../../src/article/index.ts';

const { blocksOf, parseArticle, slugOf } = stage;
const idsOf = (text: string): string[] => parseArticle(text).article.children.map(({ data }) => data.id);
const A = '这一年，临溪区把民生实事一件一件办到了群众的心坎上。';
const B = '老街的路平了，灯亮了，来逛的人一天比一天多起来。';

test('a slug is pinyin without tones, cut at a word', () => {
  assert.equal(slugOf('科技创新促“西兴”'), 'ke-ji-chuang-xin-cu-xi-xing');
  assert.equal(slugOf('去年GDP增速10.5%'), 'qu-nian-gdp-zeng-su-10-5');
  assert.equal(slugOf('绿色女足'), 'lv-se-nv-zu');
  assert.ok(slugOf('全面推进绿色低碳高质量发展先行区建设取得新的更大成效').length <= 40);
});

test('a section is named by its heading without the number, so that it may move', () => {
  assert.deepEqual(idsOf(`年报\n一、产业向新\n${A}\n二、生态向好\n${B}`), [
    'chan-ye-xiang-xin',
    'sheng-tai-xiang-hao',
  ]);
  assert.deepEqual(idsOf(`年报\n一、生态向好\n${B}\n二、产业向新\n${A}`), [
    'sheng-tai-xiang-hao',
    'chan-ye-xiang-xin',
  ]);
});

test('sections of one name are told apart by their texts, not their places', () => {
  const one = idsOf(`年报\n一、小结\n${A}\n二、小结\n${B}`);
  const other = idsOf(`年报\n一、小结\n${B}\n二、小结\n${A}`);
  assert.equal(new Set(one).size, 2);
  assert.deepEqual([...one].sort(), [...other].sort());
});

test('a paragraph keeps its id when another comes before it', () => {
  const last = (text: string): string | undefined => blocksOf(parseArticle(text).article).at(-1)?.data.id;
  assert.equal(last(`年报\n一、小结\n${A}`), last(`年报\n一、小结\n${B}\n${A}`));
});

test('a paragraph keeps its id when its second sentence changes', () => {
  const id = (rest: string): string | undefined =>
    blocksOf(parseArticle(`年报\n一、小结\n${A}${rest}`).article)[0]?.data.id;
  assert.equal(id(B), id('公园里新添了步道。'));
});

test('paragraphs with one first sentence have different ids', () => {
  const ids = blocksOf(parseArticle(`年报\n一、小结\n${A}${B}\n${A}\n${A}`).article).map(
    ({ data }) => data.id,
  );
  assert.equal(new Set(ids).size, 3);
});

test('the exports of the stage are these', () => {
  assert.deepEqual(Object.keys(stage).sort(), [
    'MAX_SEED_BYTES',
    'SeedError',
    'articleParser',
    'blocksOf',
    'decodeSeed',
    'guessOrganisation',
    'guessYears',
    'hashHex',
    'headingLinesOf',
    'headingOf',
    'lineStarts',
    'normalisePunctuation',
    'outlineOf',
    'parseArticle',
    'pointFinder',
    'pointOf',
    'rawSpans',
    'scriptOf',
    'sectionsOf',
    'sentenceHash',
    'sentenceId',
    'sentencesOf',
    'slugOf',
    'toRaw',
    'toText',
  ]);
});
