import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Converter } from 'opencc-js';
import { parseArticle, scriptOf } from '../../src/article/index.ts';
import { makeEdition } from '../../src/editions/index.ts';
import { sayIn } from '../../src/editions/script/say.ts';
import { toScript } from '../../src/editions/script/convert.ts';
import type { ChineseLocale, Edition, Pin } from '../../src/editions/types.ts';
import { extractFigures } from '../../src/figures/index.ts';
import { chooseCharts, heroChart } from '../../src/charts/index.ts';
import { toHtml } from 'hast-util-to-html';
import { NO_GLOSSARY } from './small.ts';

/** Articles of our own, as Taiwan and Hong Kong write them. */
const TAIWAN = [
  '濱海新城：潮起港灣 向海圖強',
  '記者 於海舟',
  '一年來，濱海新城實現地區生產總值318.7億元，同比增長6.3%；規模以上工業總產值突破742億元，同比增長11.3%。',
  '項目建設加快推進',
  '新簽約項目73個，總投資約412億元，其中億元以上項目29個。「一灣一策」真管用，他說：「『最多跑一次』不是口號。」',
  '實際利用外資2.4億美元，完成年度任務的112.5%，總量居全市第三。今年預計完成投資超過120億元。',
].join('\n');
const HONG_KONG = TAIWAN.replaceAll('說', '説').replaceAll('線', '綫');

function editionOf(text: string, locale: ChineseLocale | 'en', pins: Pin[] = []): Edition {
  const { article } = parseArticle(text);
  const { figures } = extractFigures(article, { reference: '2021-01', year: 2020, organisation: '濱海新城' });
  const input = { article, figures, pins, glossary: NO_GLOSSARY, organisation: { name: '濱海新城' } };
  return makeEdition({ ...input, script: scriptOf(text) }, locale);
}
const textsOf = (edition: Edition): string[] =>
  edition.sections.flatMap(({ heading, blocks }) => [...heading, ...blocks.map(({ text }) => text)]);

test('the script of a text is told by its forms, and Hong Kong from Taiwan where they differ', () => {
  assert.equal(scriptOf(TAIWAN), 'zh-Hant');
  assert.equal(scriptOf(HONG_KONG), 'zh-Hant-HK');
  assert.equal(scriptOf('全区实现总产值318.7亿元'), 'zh-Hans');
  assert.equal(scriptOf('全区实现总产值318.7亿元，参观國立故宮博物院'), 'zh-Hans');
  assert.equal(scriptOf('2020'), 'zh-Hans');
});

test('the edition in the script of the article is the text itself, untouched', () => {
  for (const text of [TAIWAN, HONG_KONG]) {
    const said = textsOf(editionOf(text, scriptOf(text)));
    assert.ok(said.length > 3);
    for (const block of said) assert.ok(text.includes(block), block);
  }
});

test('the simplified edition of a traditional article reads as one written so, quotation marks included', () => {
  const said = textsOf(editionOf(TAIWAN, 'zh-Hans')).join('\n');
  assert.match(said, /实现地区生产总值318\.7亿元，同比增长6\.3%/);
  assert.match(said, /“一湾一策”真管用，他说：“‘最多跑一次’不是口号。”/);
  assert.equal(textsOf(editionOf(HONG_KONG, 'zh-Hans')).join('\n'), said);
});

test('Taiwan and Hong Kong are made from each other', () => {
  assert.match(textsOf(editionOf(TAIWAN, 'zh-Hant-HK')).join(), /他説/);
  assert.match(textsOf(editionOf(HONG_KONG, 'zh-Hant')).join(), /他說/);
  assert.match(textsOf(editionOf(TAIWAN, 'zh-Hant-HK')).join(), /「一灣一策」/);
});

test('the figures of a traditional article are in each edition’s words, hedges and comparisons included', () => {
  const shown = (locale: ChineseLocale | 'en'): string[] =>
    editionOf(TAIWAN, locale).figures.map(({ metric, display, compare }) =>
      [metric, display, ...compare.map(({ label, value }) => `${label}${value}`)].join(' '),
    );
  assert.ok(shown('zh-Hans').some((line) => line.startsWith('新签约项目总投资 约412亿元')));
  assert.ok(shown('zh-Hant').some((line) => line.startsWith('新簽約項目總投資 約412億元')));
  assert.ok(shown('zh-Hant').some((line) => /地區生產總值 318\.7億元 同比\+6\.3%/.test(line)));
  assert.ok(shown('zh-Hans').some((line) => /地区生产总值 318\.7亿元 同比\+6\.3%/.test(line)));
  assert.ok(shown('zh-Hans').some((line) => /实际利用外资 2\.4亿美元 .*112\.5%/.test(line)));
  const wrong = /[亿总产实际资区约预计长规业项个]/;
  for (const line of shown('zh-Hant')) assert.doesNotMatch(line, wrong);
  for (const line of shown('zh-Hans')) assert.doesNotMatch(line, /[億總產實際資區約預計長規業項個]/);
  assert.ok(shown('en').some((line) => line.includes('about CNY 41.2 billion')));
});

test('rules about what may be charted hold for traditional articles: no last year’s level from real growth', () => {
  const kinds = (locale: ChineseLocale): string[] => {
    const edition = editionOf(TAIWAN, locale);
    const hero = heroChart(edition);
    return [...(hero ? [hero] : []), ...chooseCharts(edition)]
      .filter(({ kind }) => kind.startsWith('then-now'))
      .flatMap(({ figures }) => figures);
  };
  for (const locale of ['zh-Hans', 'zh-Hant'] as const)
    assert.ok(!kinds(locale).some((id) => id.includes('di-qu-sheng-chan-zong-zhi')), kinds(locale).join());
});

test('charts of a traditional article hold words of the edition’s script only', () => {
  const drawn = (locale: ChineseLocale): string => {
    const edition = editionOf(TAIWAN, locale);
    const hero = heroChart(edition);
    return [...(hero ? [hero] : []), ...chooseCharts(edition)]
      .map(
        (chart) => `${chart.title}${chart.alt}${toHtml(chart.narrow)}${chart.wide ? toHtml(chart.wide) : ''}`,
      )
      .join();
  };
  assert.ok(drawn('zh-Hans').length > 500);
  assert.doesNotMatch(drawn('zh-Hans'), /[億總產實際資區約預計長規業項個]/);
  assert.doesNotMatch(drawn('zh-Hant'), /[亿总产实际资区约预计长规业项个]/);
});

test('a pin says what a word becomes in simplified characters too', () => {
  const pins: Pin[] = [{ source: '潮起', 'zh-Hans': '潮起潮起', why: '試' }];
  assert.equal(toScript('潮起港灣', 'zh-Hans', pins, { from: 'zh-Hant' }), '潮起潮起港湾');
});

test('words of this program are converted where the article’s are left', () => {
  const say = sayIn('zh-Hant', [], { from: 'zh-Hant' });
  assert.equal(say('占全區里程'), '占全區里程');
  assert.equal(say('预计'), '預計');
});

test('a traditional text comes back from simplified characters as OpenCC brings it', () => {
  for (const [from, to] of [
    ['zh-Hant', 'tw'],
    ['zh-Hant-HK', 'hk'],
  ] as const) {
    const source = Converter({ from: 'cn', to })('积极发展面粉加工，里程碑式的后发优势，乾隆年间的干部干净');
    assert.equal(toScript(source, 'zh-Hans', [], { from }), Converter({ from: to, to: 'cn' })(source));
  }
});
