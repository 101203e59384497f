import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { decodeSeed, parseArticle } from '../../src/article/index.ts';
import { checkEnglish, makeEdition } from '../../src/editions/index.ts';
import { align } from '../../src/editions/english/align.ts';
import { englishNumbers } from '../../src/editions/english/numbers.ts';
import { englishSentences } from '../../src/editions/english/sentences.ts';
import type { Edition } from '../../src/editions/types.ts';
import { NO_GLOSSARY, smallInput } from './small.ts';

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
      `${line(future)}:english-missing-heading`,
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

test('englishNumbers reads scales, words, ordinals, fractions and points', () => {
  const read = (text: string) =>
    englishNumbers(text).map(({ start, end, value, kind }) => [text.slice(start, end), value, kind]);
  assert.deepEqual(read('more than 70 million records'), [['more than 70 million', 7e7, 'plain']]);
  assert.deepEqual(read('US$395.77 million, up 3.5 percent'), [
    ['US$395.77 million', 395_770_000, 'plain'],
    ['3.5 percent', 3.5, 'percent'],
  ]);
  assert.deepEqual(read('41.6 percentage points; 4th; ranked fourth'), [
    ['41.6 percentage points', 41.6, 'points'],
    ['4th', 4, 'ordinal'],
    ['fourth', 4, 'ordinal'],
  ]);
  assert.deepEqual(read('nine schools, one third, doubled'), [
    ['nine', 9, 'plain'],
    ['one third', 100 / 3, 'percent'],
    ['doubled', 2, 'plain'],
  ]);
  assert.deepEqual(read('the “1+N+1” system, B2B, a day'), [['1', 1, 'plain']]);
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

test('the English edition of the software park translates every paragraph of its article', () => {
  const root = new URL('../../', import.meta.url);
  const { text } = decodeSeed(readFileSync(new URL('seeds/2025-qilu-software-park.txt', root)));
  const english = readFileSync(new URL('content/reports/2025-qilu-software-park/en.md', root), 'utf8');
  assert.deepEqual(checkEnglish(english, parseArticle(text).article).map(String), []);
});

test('a number that stands several times is linked once each, in the order of the article', () => {
  const [output, , added] = smallInput().figures;
  const twelve = (id: string) => ({ ...added!, id, value: { ...added!.value, raw: '12', amount: 12 } });
  const sentence = { start: 0, end: 40, id: 's-000001' };
  const stated = [twelve('a'), { ...output!, id: 'b' }, twelve('c'), twelve('d')].map((figure, i) => ({
    figure,
    first: true,
    start: i * 10,
    end: i * 10 + 3,
    sentence,
  }));
  const text = 'Of 12 firms making CNY 45.28 billion, 12 moved in, while 12 grew.';
  const { marks, homeless } = align({ text, inline: [], runIn: null }, stated, new Set());
  const found = marks.numbers.map(({ start, end, figure }) => [text.slice(start, end), figure]);
  assert.deepEqual(found, [
    ['12', 'a'],
    ['CNY 45.28 billion', 'b'],
    ['12', 'c'],
    ['12', 'd'],
  ]);
  assert.deepEqual(homeless, []);
  const late = align({ text, inline: [], runIn: null }, stated.slice(1), new Set());
  assert.deepEqual(
    late.marks.numbers.map(({ start, figure }) => [start, figure]),
    [
      [19, 'b'],
      [38, 'c'],
      [57, 'd'],
    ],
  );
});
