import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { makeEdition } from '../../src/editions/index.ts';
import type { Edition, EditionBlock } from '../../src/editions/types.ts';
import { smallInput, statement, TEXT } from './small.ts';

const blocks = (edition: Edition): EditionBlock[] => edition.sections.flatMap((section) => section.blocks);
const plain = (nodes: ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? plain(node.children) : ''))
    .join('');
const ids = (edition: Edition): string[] =>
  blocks(edition).flatMap(({ hast }) =>
    [...toHtml(hast).matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string),
  );

test('sentences that state figures are marked, and in them the quantities as written', () => {
  const html = toHtml(
    blocks(makeEdition(smallInput(), 'zh-Hans')).find(({ text }) => text.includes('86家'))?.hast ?? [],
  );
  assert.match(
    html,
    /^<span class="s" id="s-[0-9a-f]{6}">新增企业<a class="num" id="xin-zeng-qi-ye-2024" data-figure="xin-zeng-qi-ye-2024">86家<\/a>，/,
  );
  assert.match(html, /<\/span>园区干部更加注重服务。$/);
});

test('the Chinese editions have the same ids, and the text of a block is the text of its hast', () => {
  const simplified = makeEdition(smallInput(), 'zh-Hans');
  for (const locale of ['zh-Hant', 'zh-Hant-HK'] as const) {
    const edition = makeEdition(smallInput(), locale);
    assert.deepEqual(ids(edition), ids(simplified));
    assert.deepEqual(
      edition.figures.map(({ id }) => id),
      simplified.figures.map(({ id }) => id),
    );
    for (const block of blocks(edition)) assert.equal(plain(block.hast), block.text);
  }
});

test('people of the byline are pinned without being listed', () => {
  const text = blocks(makeEdition(smallInput(), 'zh-Hant'))
    .map((block) => block.text)
    .join('\n');
  assert.match(text, /「『一湖一策』真管用，」于海舟說。/);
});

test('headings keep their lines and the title its phrases', () => {
  const edition = makeEdition(smallInput(), 'zh-Hant');
  assert.deepEqual(edition.title, ['東湖新區：', '潮起湖畔', '向新而行']);
  assert.deepEqual(edition.sections[1]?.heading, ['築牢產業根基', '集聚發展動能']);
});

test('curly quotation marks stay where the edition is set so', () => {
  const edition = makeEdition({ ...smallInput(), quotes: 'curly' }, 'zh-Hant');
  assert.ok(blocks(edition).some(({ text }) => text.includes('“‘一湖一策’真管用，”')));
});

test('a figure is localised whole: metric, number, unit, comparisons, sentence', () => {
  const [output, records, , foreign] = makeEdition(smallInput(), 'zh-Hant').figures;
  assert.equal(output?.metric, '工業產值');
  assert.deepEqual([output?.number, output?.unit, output?.display], ['452.8', '億元', '約452.8億元']);
  assert.equal(output?.period, '2024年');
  assert.deepEqual(
    output?.compare.map(({ label, value }) => `${label} ${value}`),
    ['同比 +9.6%', '全市 第二'],
  );
  assert.equal(output?.sentence, '全年完成工業產值約452.8億元，同比增長9.6%，居全市第二。');
  assert.equal(records?.display, '3000餘萬條');
  assert.deepEqual(
    foreign?.compare.map(({ label, value }) => `${label} ${value}`),
    ['屬於 新增企業'],
  );
});

test('a figure that is stated twice has its id once, and a sentence that stands twice too', () => {
  const text = TEXT.replace('今年，东湖新区将继续前行。', '再说一遍。新增企业86家，其中外资企业14家。');
  const input = smallInput(text);
  const again = statement(input.article, '86家', '86');
  const last = input.article.children.at(-1)?.children.at(-1);
  assert.ok(last !== undefined && last.type === 'paragraph');
  const figure = input.figures[2];
  const shift = last.data.spans[0]![1] + last.data.text.indexOf('86家') - again.quantity[0];
  const move = ([start, end]: [number, number]): [number, number] => [start + shift, end + shift];
  figure?.source.push({
    paragraph: last.data.id,
    value: move(again.value),
    quantity: move(again.quantity),
    sentence: move(again.sentence),
  });
  const edition = makeEdition(input, 'zh-Hans');
  const all = ids(edition);
  assert.equal(new Set(all).size, all.length);
  assert.match(
    toHtml(blocks(edition).at(-1)?.hast ?? []),
    /<span class="s">新增企业<a class="num" data-figure="xin-zeng-qi-ye-2024">86家<\/a>/,
  );
});

test('two figures with one quantity both have their anchor', () => {
  const input = smallInput();
  const twin = { ...input.figures[2]!, id: 'twin-2024', metric: '新增法人' };
  const edition = makeEdition({ ...input, figures: [...input.figures, twin] }, 'zh-Hans');
  const html = blocks(edition)
    .map(({ hast }) => toHtml(hast))
    .join('');
  assert.match(
    html,
    /<a class="num" id="xin-zeng-qi-ye-2024"[^>]*><span id="twin-2024" data-figure="twin-2024">86家<\/span><\/a>/,
  );
});

test('markup in the article is text', () => {
  const input = smallInput(TEXT.replace('园区干部', '<script>alert(1)</script>园区干部'));
  const html = blocks(makeEdition(input, 'zh-Hans'))
    .map(({ hast }) => toHtml(hast))
    .join('');
  assert.doesNotMatch(html, /<script/);
});

test('an edition is plain data, and the same input gives the same edition', () => {
  const edition = makeEdition(smallInput(), 'zh-Hant');
  assert.deepEqual(JSON.parse(JSON.stringify(edition)), edition);
  assert.deepEqual(makeEdition(smallInput(), 'zh-Hant'), edition);
});

test('a figure in a heading is in the edition: its sentence is the heading, its anchor stands in the first block', () => {
  const input = smallInput();
  const section = input.article.children[1];
  const line = section?.children[0]?.type === 'heading' ? section.children[0].children[1] : undefined;
  assert.ok(section !== undefined && line !== undefined);
  const start = line.position?.start.offset ?? 0;
  const span: [number, number] = [start, start + 2];
  const figure = { ...input.figures[2]!, id: 'in-heading' };
  figure.source = [{ paragraph: section.data.id, value: span, quantity: span, sentence: [start, start + 6] }];
  const edition = makeEdition({ ...input, figures: [figure, ...input.figures] }, 'zh-Hant');
  assert.equal(edition.figures[0]?.id, 'in-heading');
  assert.deepEqual(
    [edition.figures[0]?.sentence, edition.figures[0]?.sentenceId, edition.figures[0]?.blockId],
    ['築牢產業根基 集聚發展動能', section.data.id, edition.sections[1]?.blocks[0]?.id],
  );
  assert.match(toHtml(edition.sections[1]?.blocks[0]?.hast ?? []), /^<span id="in-heading"><\/span>/);
});
