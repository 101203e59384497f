import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alone } from '../../src/editions/figure/english.ts';
import { peerLists, speaker } from '../../src/editions/figure/names.ts';
import { COUNTED } from '../../src/editions/figure/tables.ts';
import type { Figure } from '../../src/figures/types.ts';
import { unnamedTerms } from '../../src/editions/english/unnamed.ts';
import { NO_GLOSSARY, smallInput } from './small.ts';
import { asLabel, composeName, insidePhrase } from '../../src/editions/naming/compose.ts';
import { PAIRS, RULES } from '../../src/editions/naming/rules/index.ts';
import { SOURCES } from '../../src/editions/naming/sources.ts';
import { GROUPS, TERMS } from '../../src/editions/naming/terms/index.ts';

const nothing = () => null;
const name = (zh: string) => composeName(zh, nothing);

test('the general terms are a few hundred, each once, with an English name in Latin letters and a source', () => {
  const rows = GROUPS.flatMap(({ source, terms }) =>
    Object.entries(terms).map(([zh, en]) => ({ zh, en, source })),
  );
  assert.ok(rows.length > 500, String(rows.length));
  assert.equal(TERMS.size, rows.length, 'no term twice');
  for (const { zh, en, source } of rows) {
    assert.match(zh, /\p{Script=Han}|^(?:GDP|PM2\.5)$/u);
    assert.doesNotMatch(en, /\p{Script=Han}|^\s|\s$/u, zh);
    assert.ok(SOURCES[source], zh);
  }
});

test('general terms are written as they stand inside a phrase: a capital only for names', () => {
  const capitals = [...TERMS.values()].map(({ en }) => en).filter((en) => /^[A-Z][a-z]/.test(en));
  assert.deepEqual(
    capitals.filter((en) => !/^(?:Party|State|China|Taishan|Fortune|Grade) ?/.test(en)),
    [],
  );
});

test('every naming rule makes of its example what it says, and no table has the example as a whole', () => {
  for (const { zh, en, example } of [...RULES, ...PAIRS]) {
    assert.ok(!TERMS.has(example[0]), example[0]);
    assert.equal(name(example[0]), example[1], `${zh} → ${en}`);
  }
});

test('rules work on each other: a level, a stage and a measure of one name', () => {
  assert.equal(name('新增省级瞪羚企业'), 'new provincial gazelle companies');
  assert.equal(name('市重大项目年度计划投资'), 'investment planned for the year in municipal major projects');
  assert.equal(
    name('全省规上工业增加值增速'),
    'growth in the province’s value added of larger industrial enterprises',
  );
});

test('a word after a list belongs to all of it, unless the last of the list is a name with that word', () => {
  assert.equal(name('出口额、民间投资增速'), 'growth in exports and private investment');
  assert.equal(
    name('产业项目总投资、年度计划投资'),
    'total investment in industrial projects and investment planned for the year',
  );
  assert.equal(name('孵化器、众创空间和重点实验室'), 'incubators, makerspaces and key laboratories');
});

test('a name with one unknown part is not guessed at', () => {
  assert.equal(name('新增柳琴戏'), null);
  assert.equal(name('柳琴戏、出口额'), null);
  assert.equal(name('新增'), null);
  assert.equal(name(''), null);
});

test('what staff say comes before the general terms, inside composed names too', () => {
  const known = (zh: string) => (zh === '孵化器' ? 'start-up centres' : null);
  assert.equal(composeName('省级孵化器', known), 'provincial start-up centres');
});

test('a composed metric is a label with a capital; a glossary label loses it inside a phrase, names keep theirs', () => {
  assert.equal(asLabel('growth in exports'), 'Growth in exports');
  assert.deepEqual(
    [
      'Industrial output',
      'GDP',
      'R&D spending',
      'Sam’s Club stores',
      'Technology SMEs',
      'Jinan Bonded Zone',
    ].map(insidePhrase),
    ['industrial output', 'GDP', 'R&D spending', 'Sam’s Club stores', 'technology SMEs', 'Jinan Bonded Zone'],
  );
});

test('a report’s own terms come before the glossary’s, and peers have metrics without their capital', () => {
  const term = (zh: string, en: string) => ({ zh, en, why: '' });
  const glossary = {
    metrics: [term('绿茶产量', 'Green tea output')],
    units: [],
    entities: [term('东湖市', 'Donghu')],
    scopes: [term('全区', 'the district')],
    periods: [],
    pins: [],
  };
  const say = speaker('en', [], {}, [term('全区', 'the zone')]);
  const peer = (zh: string) => say.name(zh, peerLists(glossary)).text;
  assert.equal(peer('全区'), 'the zone');
  assert.equal(peer('绿茶产量'), 'green tea output');
  assert.equal(peer('东湖市平均增速'), 'Donghu’s average');
});

test('a unit that the metric already says is left out; the scale and other units stay', () => {
  const wording = (number: string, unit: string) => ({
    prefix: '',
    number,
    unit,
    display: `more than ${number}${unit}`,
    chineseUnit: false,
  });
  const said = (metric: string, base: string, unit: string) =>
    alone(
      wording('12', unit),
      { value: { raw: '', unit: base, amount: 12, base } },
      { text: metric, lang: null },
    ).display;
  assert.equal(said('Study sessions', '次', ' times'), 'more than 12');
  assert.equal(said('Calls to shared services', '次', ' million times'), 'more than 12 million');
  assert.equal(said('New urban jobs', '人', ' people'), 'more than 12');
  assert.equal(said('Additional investment', '次', ' times'), 'more than 12 times');
  assert.equal(said('R&D personnel', '人年', ' person-years'), 'more than 12 person-years');
  for (const { name: pattern, example } of COUNTED) assert.match(example, pattern);
});

test('what English has no name for is told once, with the list and the place: metric, unit, entity, whole', () => {
  const [first] = smallInput().figures;
  assert.ok(first);
  const quantity = { raw: '12', unit: '折', amount: 12, base: '折' };
  const plain = { raw: '3.2', unit: '万吨', amount: 32_000, base: '吨' };
  const opera: Figure = {
    ...first,
    metric: '柳琴戏演出',
    value: quantity,
    entity: '柳琴剧团',
    compare: [{ type: 'share', value: 30, unit: '%', among: '全市柳琴戏' }],
  };
  const grain: Figure = { ...first, metric: '粮食产量', value: plain, compare: [] };
  const at = first.source[0]?.value[0];
  assert.deepEqual(unnamedTerms([opera, grain, opera], NO_GLOSSARY), [
    { list: 'metrics', zh: '柳琴戏演出', at },
    { list: 'units', zh: '折', at },
    { list: 'entities', zh: '柳琴剧团', at },
    { list: 'scopes', zh: '全市柳琴戏', at },
  ]);
  const own = unnamedTerms([opera], NO_GLOSSARY, [
    { zh: '柳琴戏演出', en: 'Liuqin opera performances', why: '' },
  ]);
  assert.deepEqual(
    own.map(({ list }) => list),
    ['units', 'entities', 'scopes'],
  );
});
