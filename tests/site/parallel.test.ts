import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../src/editions/types.ts';
import { readSource } from '../../src/library/index.ts';
import type { Site, Source } from '../../src/library/index.ts';
import {
  hrefsOf,
  mixedHtml,
  parallelEditionsOf,
  parallelTwins,
  sitemapEntries,
  viewParallel,
  viewReport,
} from '../../src/site/index.ts';
import { chineseBeside } from '../../src/site/report-paths.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = readSource(root, '2023-jiyang-district');
const site = (editions: Locale[]): Site => ({ ...source.site, editions });

function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []));
}

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');

test('every paragraph of the Chinese stands once, beside the English that renders it', () => {
  const view = viewParallel(source, 'zh-Hant');
  assert.deepEqual(
    view.sections.flatMap(({ pairs }) => pairs.flatMap(({ chinese }) => chinese.map(({ id }) => id))),
    viewReport(source, 'zh-Hant').edition.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
  );
  for (const { pairs } of view.sections)
    for (const { chinese, english } of pairs) assert.equal(english?.id, `en-${chinese[0]?.id}`);
});

test('a number leads to the same figure in the other language, and both have the same mark', () => {
  const view = viewParallel(source, 'zh-Hans');
  const halves = view.sections.flatMap(({ pairs }) => pairs);
  const all = elementsOf(
    halves.flatMap(({ chinese, english }) =>
      [...chinese, ...(english ? [english] : [])].flatMap((h) => h.hast),
    ),
  );
  const byId = new Map(all.map((element) => [element.properties['id'], element]));
  const links = all.filter(({ properties }) => properties['href'] !== undefined);
  assert.ok(links.length >= 2 * 15, String(links.length));
  const markOf = (element: Element | undefined) =>
    textOf(element?.children.filter((child) => child.type === 'element' && child.tagName === 'sup') ?? []);
  for (const link of links) {
    const id = String(link.properties['href']).slice(1);
    const target = byId.get(id);
    assert.ok(target, `${id} is on the page`);
    if (target.tagName === 'a') assert.equal(markOf(target), markOf(link), id);
  }
  assert.equal(
    new Set(all.flatMap(({ properties: { id } }) => (id ? [id] : []))).size,
    byId.size - (byId.has(undefined) ? 1 : 0),
  );
});

test('no id stands twice: the English ones have a prefix', () => {
  const view = viewParallel(source, 'en');
  const ids = view.sections.flatMap(({ id, pairs }) => [
    id,
    ...pairs.flatMap(({ chinese, english }) =>
      [...chinese, ...(english ? [english] : [])].flatMap((half) => [
        half.id,
        ...elementsOf(half.hast).flatMap(({ properties }) =>
          properties['id'] ? [String(properties['id'])] : [],
        ),
      ]),
    ),
  ]);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
});

test('merged paragraphs stand together beside their English, and one that is left out stands alone', () => {
  const [first, second, third] = source.report.article.children[0]!.children.flatMap((child) =>
    child.type === 'heading' ? [] : [child.data.id],
  );
  const english = source.report.english!;
  const merged = english
    .replace(`<!-- ¶ ${first} -->`, `<!-- ¶ ${first} ${second} -->`)
    .replace(new RegExp(`<!-- ¶ ${second} -->[^]*?(?=<!-- ¶ ${third})`), '')
    .replace(new RegExp(`<!-- ¶ ${third} -->[^]*?(?=<!-- ¶)`), `<!-- ¶ ${third} omit -->\n\n`);
  const other: Source = { ...source, report: { ...source.report, english: merged } };
  const [lead] = viewParallel(other, 'zh-Hans').sections;
  assert.deepEqual(
    lead?.pairs.map(({ chinese, english: beside }) => [chinese.map(({ id }) => id), beside?.id ?? null]),
    [
      [[first, second], `en-${first}`],
      [[third], null],
    ],
  );
});

test('each Chinese edition stands beside the English in its own frame, in the English frame the leading one', () => {
  const both = site(['zh-Hant', 'zh-Hans', 'en']);
  assert.equal(chineseBeside('zh-Hans', both), 'zh-Hans');
  assert.equal(chineseBeside('en', both), 'zh-Hant');
  assert.equal(chineseBeside('zh-Hans', site(['zh-Hans'])), null);
  assert.deepEqual(parallelEditionsOf({ english: true }, both), ['zh-Hant', 'zh-Hans', 'en']);
  assert.deepEqual(parallelEditionsOf({ english: false }, both), [], 'no English, no page of both');
  assert.deepEqual(parallelEditionsOf({ english: true }, site(['en'])), []);
});

test('the sitemap names the twins of a page in both languages', () => {
  const three = site(['zh-Hans', 'zh-Hant', 'en']);
  const hrefs = hrefsOf(three);
  const url = hrefs.absolute(hrefs.parallel('zh-Hant', source.summary));
  const links = sitemapEntries(three, [source.summary])({ url }).links ?? [];
  assert.deepEqual(
    links.map(({ lang, url: to }) => [lang, to]),
    [
      ...Object.entries(parallelTwins(source.summary, three)).map(([lang, to]) => [lang, hrefs.absolute(to)]),
      ['x-default', hrefs.absolute(hrefs.parallel('zh-Hans', source.summary))],
    ],
  );
});

test('Chinese inside an English text has its language, and nothing else is touched', () => {
  assert.equal(
    mixedHtml('Rank in 东湖区、西湖区: 1st <b>', 'en'),
    'Rank in <span lang="zh-Hans">东湖区、西湖区</span>: 1st &lt;b&gt;',
  );
  assert.equal(mixedHtml('“东湖”2025年 output', 'en'), '“<span lang="zh-Hans">东湖”2025年</span> output');
  assert.equal(mixedHtml('占全区', 'zh-Hans'), '占全区');
  assert.equal(mixedHtml('Output', 'en'), 'Output');
});

test('a short formula in brackets or of two numbers is kept on one line; words in brackets and a long formula may break', () => {
  assert.equal(mixedHtml('176.96 ÷ (1 + 38.8%).', 'en'), '176.96 ÷ <span class="whole">(1 + 38.8%)</span>.');
  assert.equal(
    mixedHtml('推算：8＝9 ÷ (1＋12.5%)。', 'zh-Hans'),
    '推算：8＝9 ÷ <span class="whole">(1＋12.5%)</span>。',
  );
  for (const [text, kept] of [
    ['济南市平均＝9.3 − 22.7个百分点。', '9.3 − 22.7个百分点'],
    ['the city = 48.1 ÷ 2.3.', '48.1 ÷ 2.3'],
    ['东湖区平均=12.5 − 3.1 points.', '12.5 − 3.1 points'],
  ] as const)
    assert.equal(mixedHtml(text, 'zh-Hans'), text.replace(kept, `<span class="whole">${kept}</span>`));
  for (const plain of ['Pass rate (the zone)', 'the plan (US$395.77 million ÷ 316.6%)'])
    assert.equal(mixedHtml(plain, 'en'), plain);
});
