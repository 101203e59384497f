import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import {
  CARD_SIZES,
  chartCard,
  heroChart,
  LIGHT,
  makeChart,
  socialCard,
  wordsFor,
} from '../../src/charts/index.ts';
import type { CardShape, CardSource } from '../../src/charts/index.ts';
import { LOCALES } from '../../src/editions/types.ts';
import type { Locale } from '../../src/editions/types.ts';
import { elements, overlaps, textBoxes } from './boxes.ts';
import type { TextBox } from './boxes.ts';
import { CASES } from './cases.ts';
import { editionOf, localFigures } from './figures.ts';

const source = (locale: Locale): CardSource => ({
  locale,
  organisation: '济南高新技术产业开发区管理委员会',
  year: '2025',
  source: '来源：济南高新技术产业开发区管理委员会2025年度回顾',
  address: 'nianjian.example',
  colours: { ...LIGHT, accent: '#1f4e79' },
});

/** Boxes of every text of a card, those of its drawing where and as large as the card has them. */
function boxesOf(card: Element): TextBox[] {
  const nested = card.children.filter(
    (child) => child.type === 'element' && child.tagName === 'svg',
  ) as Element[];
  const own = { ...card, children: card.children.filter((child) => !nested.includes(child as Element)) };
  return [
    ...textBoxes(own),
    ...nested.flatMap((drawing) => {
      const [, , width = 1] = String(drawing.properties['viewBox']).split(' ').map(Number);
      const scale = Number(drawing.properties['width']) / width;
      const [x, y] = [Number(drawing.properties['x']), Number(drawing.properties['y'])];
      return textBoxes(drawing).map((box) => ({
        ...box,
        left: x + box.left * scale,
        right: x + box.right * scale,
        top: y + box.top * scale,
        bottom: y + box.bottom * scale,
        size: box.size * scale,
      }));
    }),
  ];
}

function assertClear(card: Element, width: number, height: number, name: string): void {
  const boxes = boxesOf(card);
  for (const [index, box] of boxes.entries()) {
    assert.ok(
      box.left > 0 && box.right < width && box.top > 0 && box.bottom < height,
      `${name}: outside ${box.content}`,
    );
    for (const other of boxes.slice(index + 1))
      assert.ok(!overlaps(box, other), `${name}: ${box.content} over ${other.content}`);
  }
}

for (const shape of Object.keys(CARD_SIZES) as CardShape[])
  test(`in a ${shape} picture no text leaves it or lies over another, whatever the chart and the edition`, () => {
    const { width, height } = CARD_SIZES[shape];
    for (const { name, kind, specs } of CASES)
      for (const locale of LOCALES) {
        const data = kind.accepts(localFigures(locale, specs));
        assert.ok(data, name);
        const chart = makeChart(kind, data, 'section/000001', wordsFor(locale));
        assertClear(chartCard(chart, shape, source(locale)), width, height, `${name} ${locale}`);
      }
  });

test('a picture says in letters of at least 18 px where it comes from, and shows the colour of the organisation', () => {
  const { kind, specs } = CASES[0]!;
  const data = kind.accepts(localFigures('zh-Hans', specs));
  const chart = makeChart(kind, data, 'section/000001', wordsFor('zh-Hans'));
  const card = chartCard(chart, 'wide', source('zh-Hans'));
  const boxes = boxesOf(card);
  assert.ok(boxes.some(({ content }) => content.startsWith('来源：')));
  for (const { size, content } of boxes) assert.ok(size >= 18, content);
  const fills = elements(card).map(({ properties }) => properties['fill']);
  assert.ok(fills.includes('#1f4e79') && !fills.includes(LIGHT.accent));
});

test('the picture beside a link holds the title and the leading figure, and no text over another', () => {
  const specs = CASES.find(({ name }) => name === 'then-now')!.specs.map((spec) => ({
    ...spec,
    headline: 1,
  }));
  for (const locale of LOCALES) {
    const edition = editionOf(locale, specs);
    const [figure] = edition.figures;
    const lead = { figure: figure!, chart: heroChart(edition) };
    for (const title of ['里仁', '济南高新区：奋进“三次创业” 开创世界一流高科技园区建设新局面'])
      for (const shown of [lead, { ...lead, chart: null }, null]) {
        const card = socialCard(title, shown, source(locale));
        assertClear(card, 1200, 630, `${locale} ${title}`);
        if (shown?.chart)
          for (const shape of ['wide', 'square'] as const) {
            const { width, height } = CARD_SIZES[shape];
            const own = chartCard(shown.chart, shape, source(locale), figure!.display);
            assertClear(own, width, height, `${locale} ${shape}`);
            assert.ok(boxesOf(own).some(({ content }) => content === figure!.display));
          }
        const { display, number } = figure!;
        const said = boxesOf(card).map(({ content }) => content);
        const parts = display.split(number).map((part) => part.trim());
        for (const part of [number, ...parts].filter(Boolean))
          assert.equal(said.includes(part), shown !== null, part);
      }
  }
});

test('a drawing that the words leave little height stands beside them, with larger letters; others under them', () => {
  const placed = CASES.map(({ name, kind, specs }) => {
    const chart = makeChart(kind, kind.accepts(localFigures('en', specs)), 's/1', wordsFor('en'));
    const drawing = chartCard(chart, 'wide', source('en')).children.find(
      (child) => child.type === 'element' && child.tagName === 'svg',
    ) as Element;
    return [name, Number(drawing.properties['x']) > CARD_SIZES.wide.width / 3] as const;
  });
  const beside = new Map(placed);
  assert.equal(beside.get('nested'), true);
  assert.equal(beside.get('share-bar'), false);
});

test('a title on a picture breaks between its units, in lines about as long', () => {
  const titled = (units?: (text: string) => string[]): string[] => {
    const made = { ...source('zh-Hans'), ...(units ? { units } : {}) };
    return boxesOf(socialCard('入库数据企业七百六十六家，入选全省数据要素改革成果企业五家', null, made))
      .filter(({ size }) => size > 40)
      .map(({ content }) => content);
  };
  const units = [
    '入库',
    '数据',
    '企业',
    '七百六十六家，',
    '入选',
    '全省',
    '数据',
    '要素',
    '改革',
    '成果',
    '企业五家',
  ];
  for (const line of titled(() => units).slice(1))
    assert.ok(
      units.some((unit) => line.startsWith(unit)),
      line,
    );
  const widths = titled(() => units).map((line) => line.length);
  assert.ok(widths.length > 1 && widths.at(-1)! > Math.max(...widths) / 2, String(widths));
});

test('on the picture beside a link the unit is small beside the digits, and a part of a year is told', () => {
  const [figure] = localFigures('zh-Hans', [
    {
      metric: '地区生产总值',
      raw: '1425.9',
      unit: '亿元',
      base: '元',
      amount: 1425.9e8,
      period: '2024Q1-Q3',
    },
  ]);
  const lead = { figure: figure!, chart: null };
  const card = JSON.stringify(socialCard('奋进', lead, { ...source('zh-Hans'), year: '2024' }));
  const sizeOf = (text: string): number => {
    const before = card.slice(0, card.indexOf(`"value":"${text}"`));
    return Number([...before.matchAll(/"fontSize":([\d.]+)/g)].at(-1)?.[1]);
  };
  assert.ok(sizeOf('亿元') < sizeOf('1425.9') / 2);
  assert.match(card, /2024年前三季度/);
  assert.doesNotMatch(card, /　2024"/);
});

test('a title of two phrases breaks between them', () => {
  const title = '奋进“三次创业” 开创世界一流高科技园区建设新局面';
  const said = boxesOf(socialCard(title, null, source('zh-Hans'))).map(({ content }) => content);
  assert.ok(said.includes('奋进“三次创业”'), said.join(' / '));
});
