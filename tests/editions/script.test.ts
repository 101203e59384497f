import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { decodeSeed, parseArticle } from '../../src/article/index.ts';
import { pinsOf } from '../../src/editions/chinese.ts';
import { toScript } from '../../src/editions/script/convert.ts';
import type { Pin } from '../../src/editions/types.ts';
import { NO_GLOSSARY } from './small.ts';

const PINS: Pin[] = [
  { source: '于泊升', keep: true, why: '人名' },
  { source: '万象里', 'zh-Hant': '萬象里', why: '商场名' },
];
const seeds = new URL('../../seeds/', import.meta.url);
const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
const read = (name: string): string => decodeSeed(readFileSync(new URL(name, seeds))).text;

test('积蓄发展, 更加注重 and 分配制度 come out right without a pin: no dictionary word straddles a word boundary', () => {
  assert.equal(toScript('积蓄发展后劲，更加注重落地', 'zh-Hant'), '積蓄發展後勁，更加注重落地');
  assert.equal(toScript('薪酬分配制度按时足额发放', 'zh-Hant'), '薪酬分配制度按時足額發放');
});

test('a compound is converted by the words in it, and a particle joins no word', () => {
  assert.equal(toScript('网络体系结构', 'zh-Hant'), '網絡體系結構');
  assert.equal(toScript('该干的都干好', 'zh-Hant'), '該幹的都幹好');
});

test('a pinned name is put back wherever it stands, also after a character that would swallow it', () => {
  assert.equal(toScript('记者对于泊升说', 'zh-Hant', PINS), '記者對于泊升說');
  assert.equal(toScript('华润万象里综合体', 'zh-Hant', PINS), '華潤萬象里綜合體');
  assert.equal(toScript('华润万象里综合体', 'zh-Hant-HK', PINS), '華潤萬象里綜合體');
});

test('Taiwan and Hong Kong differ where their standards do', () => {
  assert.equal(toScript('在平台里说卫生', 'zh-Hant'), '在平臺裡說衛生');
  assert.equal(toScript('在平台里说卫生', 'zh-Hant-HK'), '在平台裏説衞生');
});

test('words of the mainland stay words of the mainland: 优化 is 優化, 软件 is 軟件', () => {
  assert.equal(toScript('优化软件信息服务', 'zh-Hant'), '優化軟件信息服務');
});

test('zh-Hans is the text itself', () => {
  assert.equal(toScript('“更加注重”', 'zh-Hans'), '“更加注重”');
});

test('text split over inline elements is converted as a whole and cut again where it was cut', () => {
  assert.deepEqual(toScript(['头', '发'], 'zh-Hant'), ['頭', '髮']);
  assert.deepEqual(toScript(['皇', '后'], 'zh-Hant'), ['皇', '后']);
  assert.deepEqual(toScript(['“理', '发', '”', '', '以后'], 'zh-Hant'), ['「理', '髮', '」', '', '以後']);
});

test('characters outside the basic plane are cut where they were cut', () => {
  assert.deepEqual(toScript(['𠮷', '发展𠮷', '发'], 'zh-Hant'), ['𠮷', '發展𠮷', '發']);
});

test('a pin whose form has another length keeps the text around it in place', () => {
  const pins: Pin[] = [
    { source: '出租车', 'zh-Hant': '計程車', why: '' },
    { source: '打的', 'zh-Hant': '搭計程車', why: '' },
  ];
  assert.deepEqual(toScript(['打', '的去', '里'], 'zh-Hant', pins), ['搭', '計程車去', '裡']);
});

test('the longest pin wins, and of two with one source the later', () => {
  const pins: Pin[] = [
    { source: '里', keep: true, why: '' },
    { source: '万象里', 'zh-Hant': '萬象里', why: '' },
    { source: '台', 'zh-Hant': '颱', why: '' },
    { source: '台', keep: true, why: '' },
  ];
  assert.equal(toScript('万象里台里', 'zh-Hant', pins), '萬象里台里');
});

for (const name of names) {
  test(`tw2s of s2tw and hk2s of s2hk give back ${name}`, () => {
    const text = read(name);
    for (const [locale, from] of [
      ['zh-Hant', 'tw'],
      ['zh-Hant-HK', 'hk'],
    ] as const) {
      const converted = toScript(text, locale, [], { quotes: 'curly' });
      assert.equal([...converted].length, [...text].length);
      assert.equal(Converter({ from, to: 'cn' })(converted), text);
    }
  });

  test(`with OpenCC's own presets ${name} differs only in words that they break`, () => {
    const text = read(name);
    const preset = Converter({ from: 'cn', to: 'tw' })(text);
    const ours = toScript(text, 'zh-Hant', [], { quotes: 'curly' });
    const differences = [...text].flatMap((_, i) =>
      preset[i] === ours[i] ? [] : [text.slice(i - 2, i + 2)],
    );
    assert.ok(
      differences.every((words) => ['更加注重', '积蓄发展'].includes(words)),
      differences.join(' '),
    );
  });
}

test('the known dictionary errors come out right in the seeds, with the pins that their articles give', () => {
  const whole = (name: string): string => {
    const text = read(name);
    const { article } = parseArticle(text);
    const pins = pinsOf({
      article,
      figures: [],
      pins: [PINS[1] as Pin],
      glossary: NO_GLOSSARY,
      organisation: { name: '' },
    });
    return toScript(text, 'zh-Hant', pins);
  };
  assert.match(whole('2023-jiyang-district.txt'), /積蓄發展/);
  const zone = whole('2024-jinan-high-tech-zone.txt');
  assert.equal(zone.match(/更加注重/g)?.length, 2);
  assert.match(zone, /于泊升/);
  assert.match(whole('2023-huaiyin-district.txt'), /華潤萬象里/);
});

test('any cut of any text gives the same text as no cut', () => {
  const characters = fc.constantFrom(...'积蓄发展更加注重“”‘’里台后干于3.5%A𠮷，。');
  fc.assert(
    fc.property(
      fc.array(
        fc.array(characters, { maxLength: 5 }).map((part) => part.join('')),
        { maxLength: 6 },
      ),
      (parts) => {
        for (const locale of ['zh-Hant', 'zh-Hant-HK'] as const)
          assert.equal(toScript(parts, locale, PINS).join(''), toScript(parts.join(''), locale, PINS));
      },
    ),
    { numRuns: 200 },
  );
});
