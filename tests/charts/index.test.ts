import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as charts from '../../src/charts/index.ts';

test('charts hands on these functions and kinds, and no others', () => {
  assert.deepEqual(Object.keys(charts).sort(), [
    'CARD_SIZES',
    'DARK',
    'LIGHT',
    'REASONS',
    'SOCIAL_SIZE',
    'besideChart',
    'chartCard',
    'chooseCharts',
    'completion',
    'drawingsOf',
    'growth',
    'heroChart',
    'list',
    'listChart',
    'magnitudes',
    'makeChart',
    'multiple',
    'nested',
    'peer',
    'pipeline',
    'planCharts',
    'rank',
    'reasonOf',
    'series',
    'share',
    'slope',
    'socialCard',
    'textWidth',
    'themeOf',
    'thenNow',
    'units',
    'wordsFor',
  ]);
});
