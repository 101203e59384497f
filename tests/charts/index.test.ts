import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as charts from '../../src/charts/index.ts';

test('charts hands on these functions and kinds, and no others', () => {
  assert.deepEqual(Object.keys(charts).sort(), [
    'chooseCharts',
    'completion',
    'drawingsOf',
    'growth',
    'heroChart',
    'listChart',
    'makeChart',
    'multiple',
    'nested',
    'peer',
    'pipeline',
    'rank',
    'share',
    'textWidth',
    'thenNow',
    'wordsFor',
  ]);
});
