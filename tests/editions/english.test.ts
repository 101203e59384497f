import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { decodeSeed, parseArticle } from '../../src/article/index.ts';
import { checkEnglish, makeEdition } from '../../src/editions/index.ts';
import { align } from '../../src/editions/english/align.ts';
import { englishSentences } from '../../src/editions/english/sentences.ts';
import type { Edition } from '../../src/editions/types.ts';
import { NO_GLOSSARY, smallInput, TEXT } from './small.ts';

const [lead, facts, more, last] = smallInput().article.children.flatMap((section) =>
  section.children.flatMap((child) => (child.type === 'heading' ? [] : [child.data.id])),
) as [string, string, string, string];
const [, roots, future] = smallInput().article.children.map((section) => section.data.id) as [
  string,
  string,
  string,
];

const GOOD = `---
title: 'Donghu New Area: A Tide Rises by the Lake'
translator: A. Reader
---

<!-- ¶ ${lead} -->

Last year Donghu New Area held its base steady.

<!-- ¶ ${roots} -->

## Firm roots for industry

<!-- ¶ ${facts} -->

**Industry moved up.** Industrial output for the year was about CNY 45.28 billion, up 9.6%, the
second highest in the city. More than 30 million records were stored. “‘One lake, one plan’ really
works,” said :keep[于海舟].

<!-- ¶ ${more} -->

Of 86 new companies, 14 are foreign-funded, a ratio of 14:86.

<!-- ¶ ${future} -->

## Tomorrow

<!-- ¶ ${last} -->

This year Donghu will move on.
`;

const edition = (english: string): Edition => makeEdition({ ...smallInput(), english }, 'en');
const html = (from: Edition, id: string): string =>
  toHtml(from.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id)?.hast ?? []);
const problems = (english: string): string[] =>
  checkEnglish(english, smallInput().article, 'en.md').map((message) => `${message.line}:${message.ruleId}`);

test('a whole en.md has no problems and makes an edition with the ids of the Chinese one', () => {
  assert.deepEqual(problems(GOOD), []);
  const english = edition(GOOD);
  const chinese = makeEdition(smallInput(), 'zh-Hans');
  assert.deepEqual(english.title, ['Donghu New Area:', 'A Tide Rises by the Lake']);
  assert.equal(english.translator, 'A. Reader');
  const shape = (from: Edition) =>
    from.sections.map(({ id, blocks }) => [id, blocks.map((block) => block.id)]);
  assert.deepEqual(shape(english), shape(chinese));
  const ids = (from: Edition) =>
    shape(from)
      .flatMap(([, list]) => list as string[])
      .flatMap((id) => [...html(from, id).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
      .sort();
  assert.deepEqual(ids(english), ids(chinese));
});

test('English numbers are linked to their figures, in sentences that carry the ids of the Chinese ones', () => {
  const facts_ = html(edition(GOOD), facts);
  assert.match(
    facts_,
    /^<strong>Industry moved up\.<\/strong> <span class="s" id="s-[0-9a-f]{6}">Industrial output/,
  );
  assert.match(
    facts_,
    /<a class="num" id="gong-ye-chan-zhi-2024" data-figure="gong-ye-chan-zhi-2024">about CNY 45.28 billion<\/a>/,
  );
  assert.match(
    facts_,
    /data-figure="ru-ku-shu-ju-2024">More than 30 million<\/a> records were stored\.<\/span>/,
  );
});

test('the English of a figure has its sentence, its names from the glossary, and Chinese with its language where there is none', () => {
  const glossary = {
    ...NO_GLOSSARY,
    metrics: [{ zh: '工业产值', en: 'Industrial output', why: '' }],
    scopes: [{ zh: '全市', en: 'the city', why: '' }],
  };
  const [output, records] = makeEdition({ ...smallInput(), english: GOOD, glossary }, 'en').figures;
  assert.deepEqual(
    [output?.metric, output?.metricLang, output?.display],
    ['Industrial output', null, 'about CNY 45.28 billion'],
  );
  assert.deepEqual(
    output?.compare.map(({ label, value }) => `${label}: ${value}`),
    ['Year on year: +9.6%', 'Rank in the city: 2nd'],
  );
  assert.equal(
    output?.sentence,
    'Industrial output for the year was about CNY 45.28 billion, up 9.6%, the second highest in the city.',
  );
  assert.deepEqual([records?.metric, records?.metricLang], ['入库数据', 'zh-Hans']);
});

test(':keep is Chinese that stays, other colons and HTML are text', () => {
  assert.match(html(edition(GOOD), facts), /<span lang="zh-Hans" translate="no">于海舟<\/span>/);
  assert.match(html(edition(GOOD), more), /14:86\./);
  const hostile = edition(GOOD.replace('This year', 'This <b onclick="x()">year</b> is:good'));
  assert.match(html(hostile, last), /This &#x3C;b onclick="x\(\)">year&#x3C;\/b> is:good/);
});

test('a merged paragraph stands once and keeps the anchors of all that it merges', () => {
  const merged = edition(
    GOOD.replace(`<!-- ¶ ${facts} -->`, `<!-- ¶ ${facts} ${more} -->`)
      .replace(`<!-- ¶ ${more} -->\n\nOf 86 new companies, 14 are foreign-funded, a ratio of 14:86.\n`, '')
      .replace('said :keep', 'in a year of 86 new companies, said :keep'),
  );
  const block = merged.sections[1]?.blocks[0];
  assert.deepEqual([block?.id, block?.merged, merged.sections[1]?.blocks.length], [facts, [more], 1]);
  assert.match(html(merged, facts), /data-figure="xin-zeng-qi-ye-2024">86</);
  assert.match(html(merged, facts), /<span id="wai-zi-qi-ye-2024"><\/span>/);
  assert.equal(merged.figures.find(({ id }) => id === 'xin-zeng-qi-ye-2024')?.blockId, facts);
});

test('the figures of a paragraph that is left out keep a place to be linked to', () => {
  const omitted = edition(
    GOOD.replace(
      `<!-- ¶ ${more} -->\n\nOf 86 new companies, 14 are foreign-funded, a ratio of 14:86.\n`,
      `<!-- ¶ ${more} omit -->\n`,
    ),
  );
  assert.match(html(omitted, facts), /<span id="xin-zeng-qi-ye-2024"><\/span>/);
  assert.equal(omitted.figures.find(({ id }) => id === 'xin-zeng-qi-ye-2024')?.blockId, facts);
});

test('a heading’s id before a paragraph is told: the heading is missing', () => {
  const wrong = GOOD.replace('## Tomorrow', 'No heading at all.');
  assert.ok(problems(wrong).some((problem) => problem.endsWith('english-missing-heading')));
});

test('every problem of an en.md is told at once with its line', () => {
  const bad = GOOD.replace('title:', 'titel:')
    .replace(`<!-- ¶ ${lead} -->`, '<!-- ¶ lead/000000 -->')
    .replace(`<!-- ¶ ${more} -->`, `<!-- ¶ ${facts} -->`)
    .replace('## Tomorrow\n', '');
  const line = (words: string): number => bad.split('\n').findIndex((text) => text.includes(words)) + 1;
  const again = bad.split('\n').findLastIndex((text) => text.includes(facts)) + 1;
  assert.deepEqual(
    problems(bad).sort(),
    [
      '1:english-bad-front-matter',
      '1:english-no-title',
      `${line('lead/000000')}:english-unknown-id`,
      '1:english-missing-paragraph',
      `${again}:english-duplicate-id`,
      `${again}:english-missing-paragraph`.replace(String(again), String(line(facts))),
      `${line(future)}:english-empty-id`,
      `${line('This year')}:english-wrong-section`,
    ].sort(),
  );
});

test('prose without an id, lists and unclosed front matter are told', () => {
  assert.ok(problems(`${GOOD}\nAn orphan.\n`).some((problem) => problem.endsWith('english-no-id')));
  assert.ok(problems(`${GOOD}\n- a list\n`).some((problem) => problem.endsWith('english-unsupported')));
  assert.ok(problems('---\ntitle: [\n---\n').some((problem) => problem.endsWith('english-bad-front-matter')));
});

test('without en.md there are figures and no sections', () => {
  const none = makeEdition(smallInput(), 'en');
  assert.deepEqual([none.title, none.sections, none.figures.length], [['Donghu New Area'], [], 4]);
});

test('englishSentences leaves decimals and abbreviations whole', () => {
  const split = (text: string) => englishSentences(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(split('Output rose 3.5%. Trade fell.'), ['Output rose 3.5%. ', 'Trade fell.']);
  assert.deepEqual(split('Lake Co., Ltd. Donghu signed. “Good.” He left.'), [
    'Lake Co., Ltd. Donghu signed. ',
    '“Good.” ',
    'He left.',
  ]);
});

test('a number that the two texts say differently is an error with both places', () => {
  const seed = { path: 'seeds/2024-donghu.txt', text: TEXT };
  const wrong = GOOD.replace('CNY 45.28 billion', 'CNY 45.28 million');
  const [message, ...others] = checkEnglish(wrong, smallInput().article, 'en.md', seed);
  assert.deepEqual([message?.ruleId, message?.fatal, others], ['number-scale', true, []]);
  const line = wrong.split('\n').findIndex((text) => text.includes('45.28'));
  assert.deepEqual(
    [message?.line, message?.column],
    [line + 1, wrong.split('\n')[line]!.indexOf('about') + 1],
  );
  assert.match(message?.reason ?? '', /seeds\/2024-donghu\.txt:6:\d+/);
  const lost = GOOD.replace('More than 30 million', 'Some 30 million').replace('about CNY', 'CNY');
  assert.deepEqual(problems(lost), [`${line + 1}:number-hedge-lost`]);
});

test('a number that staff have looked at is no error, and one that no longer differs is told', () => {
  const wrong = GOOD.replace('about CNY 45.28 billion', 'CNY 45.28 billion');
  const id = `<!-- ¶ ${facts} -->`;
  assert.deepEqual(problems(wrong.replace(id, `<!-- ¶ ${facts} differs 约452.8亿元 -->`)), []);
  assert.deepEqual(
    problems(wrong.replace(id, `<!-- ¶ ${facts} differs 9.6%; CNY 45.28 billion -->`)).map(
      (one) => one.split(':')[1],
    ),
    ['english-unused-differs'],
  );
});

test('the English edition of the software park translates every paragraph of its article', () => {
  const root = new URL('../../', import.meta.url);
  const { text } = decodeSeed(readFileSync(new URL('seeds/2025-qilu-software-park.txt', root)));
  const english = readFileSync(new URL('content/reports/2025-qilu-software-park/en.md', root), 'utf8');
  assert.deepEqual(checkEnglish(english, parseArticle(text).article).map(String), []);
});

test('a number that stands several times is linked once each, in the order of the article', () => {
  const [output, , added] = smallInput().figures;
  const twelve = (id: string) => ({ ...added!, id, value: { ...added!.value, raw: '12', amount: 12 } });
  const chinese = '企业12家，产值452.8亿元，迁入12家，增资12家。';
  const sentence = { start: 0, end: chinese.length, id: 's-000001' };
  const places = [...chinese.matchAll(/\d[\d.]*[亿元家]+/g)];
  const stated = [twelve('a'), { ...output!, id: 'b' }, twelve('c'), twelve('d')].map((figure, i) => ({
    figure,
    first: true,
    start: places[i]!.index,
    end: places[i]!.index + places[i]![0].length,
    sentence,
  }));
  const text = 'Of 12 firms making CNY 45.28 billion, 12 moved in, while 12 grew.';
  const paragraph = { text, inline: [], runIn: null, places: [] };
  const { marks, homeless } = align(paragraph, [{ text: chinese, statements: stated }], new Set());
  const found = marks.numbers.map(({ start, end, figure }) => [text.slice(start, end), figure]);
  assert.deepEqual(found, [
    ['12', 'a'],
    ['CNY 45.28 billion', 'b'],
    ['12', 'c'],
    ['12', 'd'],
  ]);
  assert.deepEqual(homeless, []);
  const late = align(paragraph, [{ text: chinese, statements: stated.slice(1) }], new Set());
  assert.deepEqual(
    late.marks.numbers.map(({ start, figure }) => [start, figure]),
    [
      [19, 'b'],
      [38, 'c'],
      [57, 'd'],
    ],
  );
});
