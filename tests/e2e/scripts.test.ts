import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { listFiles } from '../../src/build/files.ts';
import { simplifiedOnly, traditionalOnly } from '../../src/editions/script/lexicon.ts';
import { listReportIds, readGlossary, readReport } from '../../src/library/index.ts';
import { openSite, pagesOf } from './harness.ts';

const site = await openSite();
const ROOT = process.cwd();

/** Words that staff have pinned to a form of the other script. */
const pinned = [
  ...readGlossary(ROOT).pins,
  ...listReportIds(ROOT).flatMap((id) => readReport(ROOT, id).meta.pins ?? []),
].flatMap((pin) => [pin.source, pin['zh-Hant'], pin['zh-Hant-HK']].filter((form) => form !== undefined));

/** Characters of a text that its edition’s script doesn't have, pins aside. */
function strangers(text: string, locale: string): string[] {
  const foreign = locale === 'zh-Hans' ? traditionalOnly() : simplifiedOnly();
  const rest = pinned.reduce((left, word) => left.replaceAll(word, ''), text);
  return [...new Set([...rest].filter((character) => foreign.has(character)))];
}

const READ = ['alt', 'title', 'ariaLabel', 'content', 'placeholder'];

/** All that a reader of an edition sees or hears of a page: text, labels, descriptions; not what is marked as another language. */
function wordsOf(node: Root | RootContent, locale: string): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  if (node.type === 'root') return node.children.flatMap((child) => wordsOf(child, locale));
  const { tagName, properties } = node;
  const lang = properties['lang'];
  if (lang !== undefined && lang !== locale && tagName !== 'html') return [];
  if (properties['translate'] === 'no' || tagName === 'style') return [];
  if (tagName === 'script' && properties['type'] !== 'application/ld+json') return [];
  return [
    ...READ.map((name) => String(properties[name] ?? '')),
    ...node.children.flatMap((child) => wordsOf(child, locale)),
  ];
}

/** The words of a built page. */
function wordsIn(file: string, locale: string): string {
  return wordsOf(fromHtml(readFileSync(join(site.dist, file), 'utf8')), locale).join('\n');
}

const EDITIONS = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const;

for (const locale of EDITIONS) {
  test(`every page of ${locale} is in its own script: text, labels, descriptions, titles and structured data`, () => {
    const pages = site.pages.filter(({ edition }) => edition === locale);
    assert.ok(pages.length >= 3);
    for (const { file } of pages) {
      const said = wordsIn(file, locale);
      assert.ok(said.length > 500, file);
      assert.deepEqual(strangers(said, locale), [], file);
    }
  });

  test(`feed and data files of ${locale} are in its own script`, () => {
    const files = ['.xml', '.csv', '.json'].flatMap((ending) => listFiles(site.dist, ending));
    const own = files.filter((file) => file.startsWith(`${locale}/`));
    assert.ok(own.some((file) => file.endsWith('feed.xml')) && own.some((file) => file.endsWith('.csv')));
    for (const file of own)
      assert.deepEqual(strangers(readFileSync(join(site.dist, file), 'utf8'), locale), [], file);
  });
}

test('the two scripts are told apart: each edition would fail as the other', () => {
  const [page] = pagesOf(site, 'report', 'zh-Hant');
  assert.ok(page);
  assert.ok(strangers(wordsIn(page.file, 'zh-Hant'), 'zh-Hans').length > 50);
});

test('every page says its language, and in it no page of one edition links to the wrong twin', () => {
  for (const { file, edition, path } of site.pages) {
    if (edition === null) continue;
    const html = readFileSync(join(site.dist, file), 'utf8');
    assert.match(html, new RegExp(`<html lang="${edition}"`), file);
    for (const [, rest, target] of html.matchAll(/<a [^>]*?href="([^"#]*)[^"]*"[^>]*?hreflang="([^"]+)"/g)) {
      const own = path.split('/').slice(1).join('/');
      if (rest?.endsWith(own) && own !== '')
        assert.ok(rest.includes(`/${target}/`), `${file}: ${rest} ${target}`);
    }
  }
});
