import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partAlone } from '../../src/charts/facts/parts.ts';
import { fieldName, subjectOf } from '../../src/charts/facts/subject.ts';
import { wordsFor } from '../../src/charts/index.ts';
import { growth } from '../../src/charts/kinds/growth.ts';
import { markChinese } from '../../src/charts/svg/language.ts';
import { text } from '../../src/charts/svg/text.ts';
import type { LocalFigure } from '../../src/editions/types.ts';
import { localFigures } from './figures.ts';

const named = (metric: string) => ({ metric }) as LocalFigure;

test('what makes a part of its whole stands alone after “of them”; a part with another name keeps it', () => {
  const cases: [whole: string, part: string, alone: string | null][] = [
    ['Incubators', 'Provincial incubators', 'provincial'],
    ['Newly signed projects', 'Projects above CNY 100 million', 'above CNY 100 million'],
    ['Key projects', 'Key projects under construction', 'under construction'],
    ['Key projects of the city', 'Key projects started', 'started'],
    ['Companies', 'Gazelles', null],
    ['Projects', 'Projection rooms', null],
  ];
  for (const [whole, part, alone] of cases) assert.equal(partAlone(whole, part), alone, `${whole} / ${part}`);
});

test('a growth is named by what grows, a rank by what it is a rank in', () => {
  assert.equal(subjectOf(named('Growth in fixed-asset investment')), 'Fixed-asset investment');
  assert.equal(fieldName(named('Rank among China’s Top 30 software parks')), 'China’s Top 30 software parks');
  assert.equal(fieldName(named('Rank in business environment')), 'Business environment');
  assert.equal(fieldName(named('全国软件园区排名')), '全国软件园区');
});

test('of two growths one is the faster, of more the fastest', () => {
  const title = (metrics: string[]) => {
    const specs = metrics.map((metric, i) => ({
      metric,
      raw: String(10 + i),
      unit: '%',
      kind: 'growth' as const,
    }));
    const data = growth.accepts(localFigures('en', specs));
    assert.ok(data);
    return growth.describe(data, wordsFor('en')).title;
  };
  assert.match(title(['线上销售额', '财政收入']), /^Fiscal revenue grew by 11%, the faster of the two$/);
  assert.match(title(['线上销售额', '财政收入', '工业产值']), /grew by 12%, the fastest of three$/);
});

test('Chinese in an English drawing has its language; an English text and a Chinese drawing are left alone', () => {
  const drawing = () => ({
    type: 'element' as const,
    tagName: 'svg',
    properties: {},
    children: [text('柳琴戏演出', 0, 0), text('Exports', 0, 0)],
  });
  const langs = (locale: 'en' | 'zh-Hans') =>
    markChinese(drawing(), wordsFor(locale)).children.map((child) =>
      child.type === 'element' ? (child.properties['lang'] ?? null) : null,
    );
  assert.deepEqual(langs('en'), ['zh-Hans', null]);
  assert.deepEqual(langs('zh-Hans'), [null, null]);
});
