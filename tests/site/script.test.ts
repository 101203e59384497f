import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSource } from '../../src/library/index.ts';
import { viewEntry, viewReport } from '../../src/site/index.ts';
import { makeLibrary } from '../library/fixture.ts';

const ID = '2024-heyuan-town';
const write = (root: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

test('site.yaml chooses the quotation marks of each traditional edition, in the text and in lists', (t) => {
  const root = makeLibrary(t);
  write(root, `seeds/${ID}.txt`, () => '河源镇：“甲”与“乙”\n\n全镇产值达到3.2亿元，“一村一品”见效。\n');
  const shown = (locale: 'zh-Hant'): string => {
    const source = readSource(root, ID);
    const { edition, title } = viewReport(source, locale);
    const { phrases } = viewEntry(source.summary, source.site, source.glossary, locale);
    return [
      title,
      ...phrases,
      ...edition.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ].join();
  };
  assert.match(shown('zh-Hant'), /「甲」與「乙」.*「甲」與「乙」.*「一村一品」/);
  write(root, 'content/site.yaml', (text) => `${text}quotes: { zh-Hant: curly }\n`);
  assert.match(shown('zh-Hant'), /“甲”與“乙”.*“甲”與“乙”.*“一村一品”/);
});

test('report.yaml settles the script of an article that tells too little', (t) => {
  const root = makeLibrary(t);
  write(root, `seeds/${ID}.txt`, () => '里仁\n\n后山共有12名幹部。\n');
  assert.equal(readSource(root, ID).report.script, 'zh-Hans');
  write(root, `content/reports/${ID}/report.yaml`, (text) => `${text}script: zh-Hant\n`);
  const source = readSource(root, ID);
  assert.equal(source.summary.script, 'zh-Hant');
  assert.equal(viewReport(source, 'zh-Hant').title, '里仁');
});

test('a writer’s name is the same in the byline and in the citation, without being pinned by staff', (t) => {
  const root = makeLibrary(t);
  write(root, `content/reports/${ID}/report.yaml`, (text) => `${text}author: [于海里]\n`);
  const { byline, cited } = viewReport(readSource(root, ID), 'zh-Hant');
  assert.deepEqual(byline, ['于海里']);
  assert.deepEqual(cited.authors, ['于海里']);
});
