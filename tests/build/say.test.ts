import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weightTable } from '../../src/build/audit/index.ts';
import { sayResult, sayStep } from '../../src/build/say.ts';

test('a build says what it does in one language: Chinese or English, never both', () => {
  const weights = [{ path: 'index.html', html: 1000, css: 0, script: 0, images: 0, fonts: 0 }] as never;
  const lines = (language: 'zh' | 'en'): string[] => [
    ...(['pages', 'fonts', 'cards', 'moved', 'audit'] as const).map((name) =>
      sayStep(language, name, 1.25, ''),
    ),
    ...(['pages', 'fonts', 'subsets', 'cards', 'moved', 'drafts', 'sound', 'unsound'] as const).map((name) =>
      sayResult(language, name, {
        n: 2,
        ids: '2025-a',
        files: 1,
        pages: 3,
        kb: 4,
        done: 1,
        of: 2,
        pictures: 1,
        made: 1,
      }),
    ),
    weightTable(weights, language)[0] ?? '',
  ];
  for (const line of lines('zh')) assert.match(line, /\p{Script=Han}/u);
  for (const line of lines('en')) assert.doesNotMatch(line, /\p{Script=Han}/u);
  assert.doesNotMatch([...lines('zh'), ...lines('en')].join(''), /[{}]|undefined/);
});

test('the columns of steps and weights stand under each other in either language', () => {
  assert.equal(sayStep('zh', 'pages', 18.52, '84 页'), '网页     18.5 秒  84 页');
  assert.equal(sayStep('en', 'pages', 18.52, '84 pages'), 'pages    18.5 s  84 pages');
});
