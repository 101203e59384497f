import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishTitlePhrases, titlePhrases } from '../../src/editions/title.ts';

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
