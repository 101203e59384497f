import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as library from '../../src/library/index.ts';
import { keyHint, valueFix } from '../../src/library/yaml/hints.ts';
import { editDistance, nearest } from '../../src/library/problems/nearest.ts';
import { reportSchema } from '../../src/library/schemas/report.ts';
import { exampleOf, keysOf, schemaAt } from '../../src/library/yaml/schema-walk.ts';
import { textsOf } from '../../src/library/problems/render.ts';
import { VFileMessage } from 'vfile-message';

test('the library exports what it says, and nothing by accident', () => {
  assert.deepEqual(Object.keys(library).sort(), [
    'DEFAULT_COLOURS',
    'LibraryError',
    'MAX_PICTURE_BYTES',
    'NO_ORGANISATION',
    'PAPER',
    'PICTURE_NAME',
    'argsOf',
    'codeVersion',
    'contentRoot',
    'contrast',
    'digestOf',
    'englishPath',
    'hasErrors',
    'inspectLibrary',
    'isUnpublished',
    'linksArchive',
    'listReportIds',
    'listReportPages',
    'listReports',
    'openGlossary',
    'openPublished',
    'openReport',
    'openSite',
    'openSiteLanguage',
    'picturePath',
    'placeText',
    'pruneCache',
    'publishedPath',
    'quoteYaml',
    'readAbout',
    'readBeside',
    'readGlossary',
    'readImage',
    'readLibrary',
    'readLogo',
    'readPictures',
    'readReport',
    'readSite',
    'readSource',
    'readVersion',
    'releaseReport',
    'report',
    'reportPath',
    'reportProblems',
    'seedPath',
    'severityOf',
    'sha256',
    'siteColours',
    'sortMessages',
    'sourceFile',
    'splitId',
    'standsAlone',
    'stats',
    'summarise',
    'textsOf',
    'themeColours',
    'versionPath',
    'wantedReports',
    'withoutMetadata',
    'yamlProblems',
  ]);
});

test('splitId parts a report id in year and slug', () => {
  assert.deepEqual(library.splitId('2025-qilu-software-park'), { year: 2025, slug: 'qilu-software-park' });
  for (const id of ['qilu', '2025-', '2025-Qilu', '2025-a--b', '25-a', '2025-a/b', '../2025-a']) {
    assert.equal(library.splitId(id), null, id);
  }
});

test('nearest finds the key that was meant, and no key for another word', () => {
  const keys = ['organisation', 'published', 'year', 'pins', 'zh-Hant'];
  assert.deepEqual(
    ['organization', 'publised', 'yaer', 'Pins', 'zh_hant', 'banana', 'x'].map((word) => nearest(word, keys)),
    ['organisation', 'published', 'year', 'pins', 'zh-Hant', null, null],
  );
});

test('editDistance counts a swap of neighbours as one', () => {
  assert.deepEqual(
    [editDistance('yaer', 'year'), editDistance('', 'abc'), editDistance('abc', 'abc')],
    [1, 3, 0],
  );
});

test('valueFix guesses dates, paths and colours that were meant', () => {
  assert.equal(valueFix('bad-date', '2024年4月24日', '').zh, '是不是 2024-04-24？');
  assert.equal(valueFix('bad-date', '2024.4', '').zh, '是不是 2024-04？');
  assert.equal(valueFix('bad-date', '2024年', '').zh, '是不是 2024？');
  assert.equal(valueFix('bad-date', '2024-13-40', '2024').en, 'Write, for example, 2024');
  assert.equal(valueFix('bad-base-path', 'a/b', '').en, 'Did you mean /a/b/? ');
  assert.equal(keyHint('year').en, 'Write "year".');
});

test('every key of report.yaml has an example that the schema accepts', () => {
  for (const key of keysOf(reportSchema)) assert.notEqual(exampleOf(schemaAt(reportSchema, [key])), '…', key);
});

test('a message of an earlier stage is parted in its Chinese and its English', () => {
  const cases: [string, string, string][] = [
    ['第 3 行没有写完。 Line 3 stops.', '第 3 行没有写完。', 'Line 3 stops.'],
    ['「80亿元」未列入。 / Found "80亿元" alone.', '「80亿元」未列入。', 'Found "80亿元" alone.'],
    ['文件是空的。请存入文字。\nThe file is empty.', '文件是空的。请存入文字。', 'The file is empty.'],
    ['只有中文。', '只有中文。', '只有中文。'],
  ];
  for (const [reason, zh, en] of cases) {
    const texts = textsOf(new VFileMessage(reason));
    assert.deepEqual([texts.zh.what, texts.en.what], [zh, en]);
  }
});
