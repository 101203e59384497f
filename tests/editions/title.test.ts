import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toScript } from '../../src/editions/index.ts';
import {
  cutPhrase,
  englishTitlePhrases,
  headingPhrases,
  titleLines,
  titlePhrases,
} from '../../src/editions/title.ts';

test('a title is cut at spaces and after colons', () => {
  assert.deepEqual(titlePhrases('东湖新区：潮起湖畔 向新而行'), ['东湖新区：', '潮起湖畔', '向新而行']);
});

test('a title is never cut inside quotation marks, brackets or a Latin name', () => {
  assert.deepEqual(titlePhrases('奋进“三步 走” 东湖（一期：北区）'), ['奋进“三步 走”', '东湖（一期：北区）']);
  assert.deepEqual(titlePhrases('走进AI Park 看新意'), ['走进AI Park', '看新意']);
});

test('an English title is cut after colons and dashes', () => {
  assert.deepEqual(englishTitlePhrases('Donghu: A Tide Rises'), ['Donghu:', 'A Tide Rises']);
});

test('a long phrase is cut before words that open one, a short one and one in quotation marks never', () => {
  assert.deepEqual(cutPhrase('东湖区精准发力助推经济社会高质量发展'), [
    '东湖区精准发力',
    '助推经济社会高质量发展',
  ]);
  assert.deepEqual(cutPhrase('东湖区以创新之“进”促经济之“稳”'), ['东湖区', '以创新之“进”', '促经济之“稳”']);
  assert.deepEqual(cutPhrase('以改革促发展'), ['以改革促发展']);
  assert.deepEqual(cutPhrase('走进“以创新促发展的大东湖地区”'), ['走进“以创新促发展的大东湖地区”']);
});

test('the lines of a title are the same in every script', () => {
  const lines = (locale: 'zh-Hans' | 'zh-Hant') =>
    titleLines('东湖:“潮起 湖畔” 向新而行', (text) => toScript(text, locale));
  assert.deepEqual(lines('zh-Hans'), ['东湖：', '“潮起 湖畔”', '向新而行']);
  assert.deepEqual(lines('zh-Hant'), ['東湖：', '「潮起 湖畔」', '向新而行']);
});

test('a heading breaks at a space between two phrases, not behind its number or inside what is written with one', () => {
  assert.deepEqual(headingPhrases('夯实工业底盘 厚植发展动能'), ['夯实工业底盘', '厚植发展动能']);
  assert.deepEqual(headingPhrases('办好「一件事」改革 便利群众办事 '), [
    '办好「一件事」改革',
    '便利群众办事',
  ]);
  assert.deepEqual(headingPhrases('第一部分 全年工作回顾'), ['第一部分 全年工作回顾']);
  assert.deepEqual(headingPhrases('走进AI Park 看新意'), ['走进AI Park 看新意']);
});
