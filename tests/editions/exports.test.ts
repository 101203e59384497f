import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as editions from '../../src/editions/index.ts';

test('editions/ hands on these and nothing else', () => {
  assert.deepEqual(Object.keys(editions).sort(), [
    'asLabel',
    'checkEnglish',
    'compareNumbers',
    'conversionChoices',
    'convertTree',
    'explain',
    'format',
    'inlineLines',
    'insidePhrase',
    'keptStretches',
    'makeEdition',
    'makeListing',
    'pinsOf',
    'readEnglish',
    'readFrontMatter',
    'readProse',
    'reportPins',
    'sayIn',
    'scaffoldEnglish',
    'statementsByBlock',
    'strings',
    'toScript',
    'unnamedTerms',
  ]);
});
