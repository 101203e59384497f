import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  completion,
  list,
  magnitudes,
  planCharts,
  rank,
  REASONS,
  reasonOf,
  series,
  share,
  slope,
  themeOf,
  units,
  wordsFor,
  makeChart,
} from '../../src/charts/index.ts';
import { FIELDS } from '../../src/charts/facts/rank.ts';
import { runsOf } from '../../src/charts/facts/series.ts';
import { glyphs, SHAPES, shapeOf } from '../../src/charts/svg/glyphs.ts';
import { tickStrokes } from '../../src/charts/svg/marks.ts';
import { PAINTS } from '../../src/charts/svg/paint.ts';
import { apart } from '../../src/charts/words/common.ts';
import { powerInWords } from '../../src/charts/words/powers.ts';
import { editionOf, localFigures } from './figures.ts';
import type { Kind } from '../../src/charts/kinds/kind.ts';
import type { Spec } from './figures.ts';

const zh = (...specs: Spec[]) => localFigures('zh-Hans', specs);
const count = (metric: string, raw: string, unit: string, rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit,
  kind: 'count',
  ...rest,
});
const yuan = (metric: string, raw: string, period = '2025', rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit: '亿元',
  base: '元',
  amount: Number(raw) * 1e8,
  period,
  ...rest,
});
const ratio = (raw: string, compare: NonNullable<Spec['compare']>, rest: Partial<Spec> = {}): Spec => ({
  metric: '高新技术产业产值占比',
  raw,
  unit: '%',
  kind: 'share',
  compare,
  ...rest,
});

test('a ratio that rose is a slope: from what the article states, or from the change, which is derived', () => {
  const from = slope.accepts(zh(ratio('58.6', [{ type: 'from', value: 52.3, unit: '%' }])));
  assert.deepEqual([from?.before, from?.how], [52.3, 'from']);
  const points = slope.accepts(
    zh(ratio('41.2', [{ type: 'share_change_pp', value: 3.4, unit: '个百分点' }])),
  );
  assert.deepEqual([points?.before, points?.how], [37.8, 'points']);
  const said = slope.describe(points!, wordsFor('zh-Hans'));
  assert.equal(said.table.rows[0]?.at(-1), '推算');
  assert.match(said.note ?? '', /41\.2% − 3\.4个百分点/);
});

test('a ratio that did not move, or says nothing of what it was, is no slope', () => {
  assert.equal(slope.accepts(zh(ratio('58.6', [{ type: 'from', value: 58.6, unit: '%' }]))), undefined);
  assert.equal(slope.accepts(zh(ratio('58.6', []))), undefined);
});

test('the earlier ratio is dated where the text dates it, and only there', () => {
  const at = (text: string) =>
    slope.accepts(zh(ratio('58.6', [{ type: 'from', value: 52.3, unit: '%', text }])))?.period.before;
  assert.equal(at('由上年的52.3%'), '2024年');
  assert.equal(at('从2020年的52.3%'), '2020年');
  assert.equal(at('由52.3%'), null);
});

test('small counts of one unit in one sentence are drawn one by one; one alone, or two of unlike things, are not', () => {
  assert.ok(
    units.accepts(zh(count('甲计划', '4', '人'), count('乙计划', '1', '人'), count('丙计划', '9', '人'))),
  );
  assert.ok(units.accepts(zh(count('国家级冠军企业', '6', '家'), count('省级冠军企业', '28', '家'))));
  assert.equal(units.accepts(zh(count('甲计划', '4', '人'))), undefined);
  assert.equal(
    units.accepts(zh(count('党委会学习', '24', '次'), count('中心组学习', '12', '次'))),
    undefined,
  );
});

test('the number over a chart of several is that of the figure which its title names', () => {
  const three = zh(count('甲计划', '4', '人'), count('乙计划', '1', '人'), count('丙计划', '9', '人'));
  const data = units.accepts(three);
  assert.ok(data);
  const chart = makeChart(units, data, 'section/000001', wordsFor('zh-Hans'));
  assert.match(chart.title, /丙计划9人/);
  assert.equal(chart.focus, three[2]!.id);
  assert.equal(chart.figures[0], three[0]!.id);
});

test('counts of which none is the most, and counts over sixty, are not drawn one by one', () => {
  const three = (a: string, b: string, c: string) =>
    units.accepts(zh(count('甲', a, '家'), count('乙', b, '家'), count('丙', c, '家')));
  assert.equal(three('15', '5', '15'), undefined);
  assert.equal(three('61', '5', '15'), undefined);
});

test('what one sentence lists is drawn side by side, each in its own unit; a member too large for it is no reason to lose the others', () => {
  const mixed = list.accepts(
    zh(count('学校', '4', '所'), count('学位', '5400', '个'), count('教师', '312', '人')),
  );
  assert.equal(mixed?.figures.length, 3);
  const names = (...raws: string[]) =>
    list
      .accepts(zh(...raws.map((raw, index) => count(`企业${index}`, raw, '家'))))
      ?.figures.map(({ number }) => number);
  assert.deepEqual(names('2275', '13', '169', '5'), ['13', '169', '5']);
  assert.equal(names('407', '240', '16', '9'), undefined, 'what belongs to a list is not left out of it');
});

test('amounts a hundred times apart share a log scale; units never mix, and things that are not one kind are not compared', () => {
  const wide = [yuan('总投资', '2566.5'), yuan('债券', '117'), yuan('补贴', '0.14')];
  assert.equal(magnitudes.accepts(zh(...wide))?.levels.length, 3);
  assert.equal(
    magnitudes.accepts(zh(yuan('总投资', '2566.5'), yuan('债券', '117'), yuan('投资', '66'))),
    undefined,
  );
  const dollars: Spec = { metric: '外资', raw: '0.1', unit: '美元', base: '美元' };
  assert.equal(magnitudes.accepts(zh(wide[0]!, wide[1]!, dollars)), undefined);
  const things = ['学位', '项目', '学校', '中心'].map((metric, index) =>
    count(metric, String(7 ** (index + 1)), '个'),
  );
  assert.equal(magnitudes.accepts(zh(...things)), undefined);
});

test('a metric with three periods is a line, broken where years are missing', () => {
  const line = series.accepts(
    zh(...['2019', '2020', '2024'].map((period, index) => yuan('财政收入', String(10 + index), period))),
  );
  assert.deepEqual(line?.gaps, [2021, 2022, 2023]);
  assert.deepEqual(
    runsOf(line!).map((run) => run.map(({ year }) => year)),
    [[2019, 2020], [2024]],
  );
  const { note, table } = series.describe(line!, wordsFor('zh-Hans'));
  assert.match(note ?? '', /2021—2023年/);
  assert.deepEqual(table.rows[2], ['2021年', '无数据', '—']);
});

test('scopes, parts of years and units are never joined to a line, and two values of one year make none', () => {
  const years = ['2023', '2024', '2025'];
  const scoped = years.map((period, index) =>
    yuan('财政收入', '10', period, index === 1 ? { scope: '全市' } : {}),
  );
  assert.equal(series.accepts(zh(...scoped)), undefined);
  const quarters = [
    yuan('财政收入', '9', '2023'),
    yuan('财政收入', '8', '2024Q1-Q3'),
    yuan('财政收入', '9', '2025'),
  ];
  assert.equal(series.accepts(zh(...quarters)), undefined);
  const twice = [...years.map((period) => yuan('财政收入', '10', period)), yuan('财政收入', '11', '2024')];
  assert.equal(series.accepts(zh(...twice)), undefined);
});

test("a line joins what the organisation's other reports say, and shows only this report's figures as its own", () => {
  const edition = editionOf('zh-Hans', [yuan('财政收入', '12', '2025')]);
  const others = ['2023', '2024'].flatMap((period) =>
    zh(yuan('财政收入', '10', period)).map((figure) => ({ ...figure, id: `of-${period}`, blockId: '' })),
  );
  const { charts } = planCharts(edition, { others });
  assert.deepEqual(
    charts.map(({ kind, figures }) => [kind, figures]),
    [['series', ['figure-0']]],
  );
  assert.equal(charts[0]?.table.rows.length, 3);
});

test('rates of several paragraphs of one section share an axis', () => {
  const rate = (metric: string, raw: string, block: string): Spec => ({
    metric,
    raw,
    unit: '%',
    kind: 'growth',
    block,
  });
  const { charts } = planCharts(
    editionOf('zh-Hans', [
      rate('工业投资', '23', 'a/1'),
      rate('技改投资', '42', 'a/1'),
      rate('进出口', '-3', 'a/2'),
    ]),
  );
  assert.deepEqual(
    charts.map(({ kind, blockId, figures }) => [kind, blockId, figures.length]),
    [['growth', 'a/2', 3]],
  );
});

test('every chart that was possible has a verdict, and what lost says to which chart', () => {
  const { charts, verdicts } = planCharts(
    editionOf('zh-Hans', [
      count('甲计划', '4', '人', { compare: [{ type: 'share', value: 57, unit: '%', among: '全区' }] }),
      count('乙计划', '1', '人'),
      count('丙计划', '9', '人'),
    ]),
  );
  assert.deepEqual(
    charts.map(({ kind }) => kind),
    ['units'],
  );
  assert.deepEqual(
    verdicts.map(({ kind, fate, by }) => [kind, fate, by]),
    [
      ['units', 'drawn', undefined],
      ['list', 'taken', 'units'],
      ['share', 'taken', 'units'],
    ],
  );
});

test('every reason for leaving a figure to its sentence holds for a figure of its kind', () => {
  const kinds: Record<string, Spec> = {
    'constant-prices': yuan('地区生产总值', '1425.9', '2024', {
      compare: [{ type: 'yoy', value: 6.5, unit: '%' }],
    }),
    'lone-growth': { metric: '工业投资', raw: '22.6', unit: '%', kind: 'growth' },
    'rank-alone': { metric: '排名', raw: '第一', unit: '名', amount: 1, kind: 'rank' },
    target: yuan('进出口额', '80', '2026', { kind: 'target' }),
    'ratio-alone': { metric: '失业率', raw: '4.9', unit: '%', kind: 'rate' },
    'lone-number': count('集中学习', '24', '次'),
  };
  for (const { reason } of REASONS)
    if (reason !== 'range') assert.equal(reasonOf(zh(kinds[reason]!)[0]!).reason, reason);
});

test('the field of a rank is read in each row of its table, in the words of any edition', () => {
  for (const { pattern, example, total } of FIELDS)
    assert.equal(Number(pattern.exec(example)?.[1]), total, example);
  const placed = (sentence: string): Spec =>
    yuan('地区生产总值', '1425.9', '2024', {
      sentence,
      compare: [{ type: 'rank', value: 5, unit: '名', text: '前五位' }],
    });
  for (const sentence of [
    '在全国前20强开发区中居前五位',
    '在全國前20強開發區中居前五位',
    "in the top five of the country's 20 leading zones",
  ])
    assert.equal(rank.accepts(zh(placed(sentence)))?.total, 20, sentence);
  const { title } = rank.describe(
    rank.accepts(zh(placed('在全国前20强开发区中居前五位')))!,
    wordsFor('zh-Hans'),
  );
  assert.equal(title, '地区生产总值居全国前20强开发区前五位');
});

test('an English title says what is ranked where its sentence does', () => {
  const titleFrom = (sentence: string): string => {
    const figures = localFigures('en', [
      yuan('地区生产总值', '640', '2024', {
        sentence,
        compare: [{ type: 'rank', value: 3, unit: '名', text: '前三位' }],
      }),
    ]);
    return rank.describe(rank.accepts(figures)!, wordsFor('en')).title;
  };
  assert.match(
    titleFrom('one of the top three of the province’s 30 leading coastal counties, by output'),
    /: in the top 3 of the province’s 30 leading coastal counties$/,
  );
  assert.match(titleFrom('in the top three of the best 30'), /: in the top 3 of 30$/);
});

test('shapes drawn in steps stand where they are put, the last as the first', () => {
  const places = Array.from({ length: 24 }, (_, i) => [i * 9.47, i < 12 ? 0 : 11.33] as const);
  for (const shape of ['square', 'stroke', 'house', 'person'] as const) {
    const [first] = glyphs(shape, places.slice(0, 1), 8, 'ink');
    const [all] = glyphs(shape, places, 8, 'ink');
    const [x0, y0] = walk(String(first?.properties['d']))[0]!;
    const starts = walk(String(all?.properties['d'])).filter((_, i) => shape !== 'person' || i % 2 === 0);
    assert.equal(starts.length, places.length);
    for (const [i, [x, y]] of starts.entries()) {
      assert.ok(Math.abs(x - x0 - places[i]![0]) < 0.11, `${shape} ${i}: ${x}`);
      assert.ok(Math.abs(y - y0 - places[i]![1]) < 0.11, `${shape} ${i}: ${y}`);
    }
  }
});

test('strokes drawn as dashes are as many as they count, line by line', () => {
  const place = { left: 10, top: 0, pitch: 3.7, perLine: 50, height: 20, weight: 1.85 };
  const count = (from: number, to: number): number => {
    const [path] = tickStrokes('ink', from, to, place);
    const { d, strokeDashArray } = path!.properties;
    const [dash = 0, gap = 0] = String(strokeDashArray).split(/[ ,]+/).map(Number);
    const widths = [...String(d).matchAll(/h([\d.]+)/g)].map(([, width]) => Number(width));
    return widths.reduce((sum, width) => sum + Math.round((width + gap) / (dash + gap)), 0);
  };
  assert.equal(count(0, 214), 214);
  assert.equal(count(0, 69), 69);
  assert.equal(count(69, 214), 145);
  assert.equal(count(50, 51), 1);
  assert.deepEqual(tickStrokes('soft', 7, 7, place), []);
});

/** Where the parts of a path of closed outlines start. */
function walk(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/[Mm](-?[\d.]+) ?(-?[\d.]+)/g)].map(([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

test('every measure word of the table counts its example in its shape', () => {
  for (const { example, shape } of SHAPES) assert.equal(shapeOf(example.replace(/\d+/, '')), shape, example);
  assert.equal(shapeOf('个'), 'square');
});

test('names are taken apart at what they share, at whole words in English', () => {
  assert.deepEqual(apart('国家级单项冠军企业', '省级单项冠军企业'), {
    thing: '单项冠军企业',
    a: '国家级',
    b: '省级',
  });
  assert.deepEqual(apart('National manufacturing champions', 'Provincial manufacturing champions'), {
    thing: 'manufacturing champions',
    a: 'National',
    b: 'Provincial',
  });
  assert.equal(apart('学校', '学位'), undefined);
});

test('powers of ten are said as one says them', () => {
  const [chinese, english] = [wordsFor('zh-Hans'), wordsFor('en')];
  assert.deepEqual(
    [0, 4, 8, 12].map((power) => powerInWords(power, chinese)),
    ['一', '一万', '一亿', '一万亿'],
  );
  assert.deepEqual(
    [-2, 3, 6, 9].map((power) => powerInWords(power, english)),
    ['0.01', '1,000', '1 million', '1 billion'],
  );
});

test('the page paints every mark with the token that a file paints it with', () => {
  const css = readFileSync(new URL('../../src/styles/charts.css', import.meta.url), 'utf8');
  const tokens = { ink2: 'ink-2', ink3: 'ink-3' } as Record<string, string>;
  for (const [name, [property, token]] of Object.entries(PAINTS)) {
    const rule = new RegExp(
      `\\.chart \\.${name}(?:,[^{]*)? \\{[^}]*${property}: var\\(--${tokens[token] ?? token}\\)`,
    );
    assert.match(css, rule, name);
  }
});

const drawn = <Data>(kind: Kind<Data>, figures: ReturnType<typeof zh>): string =>
  JSON.stringify(kind.draw(kind.accepts(figures)!, themeOf(330), wordsFor('zh-Hans')));

test('what is expected has a dashed outline in plans and shares, and no solid bar', () => {
  const met: Spec['compare'] = [{ type: 'completion', value: 140, unit: '%' }];
  const settled = drawn(completion, zh(yuan('重点项目投资', '62.3', '2025', { compare: met })));
  const expected = zh(yuan('重点项目投资', '62.3', '2025', { compare: met, qualifier: '预计' }));
  assert.match(settled, /m-ink/);
  assert.match(settled, /m-acc/);
  assert.match(drawn(completion, expected), /m-dash/);
  assert.doesNotMatch(drawn(completion, expected), /m-ink|m-acc/);
  assert.match(completion.describe(completion.accepts(expected)!, wordsFor('zh-Hans')).note ?? '', /虚框/);

  const part = (qualifier?: string) =>
    zh({ metric: '数字经济占比', raw: '45', unit: '%', kind: 'share', ...(qualifier ? { qualifier } : {}) });
  assert.match(drawn(share, part()), /m-ink/);
  assert.match(drawn(share, part('预计')), /m-dash/);
  assert.doesNotMatch(drawn(share, part('预计')), /m-ink/);
  assert.match(share.describe(share.accepts(part('预计'))!, wordsFor('zh-Hans')).note ?? '', /虚框/);
});

test('a place that is only hoped for is no rung of a ladder', () => {
  const place = (qualifier?: string) =>
    zh({
      metric: '全国100强县评选',
      raw: '40',
      unit: '',
      kind: 'rank',
      amount: 40,
      ...(qualifier ? { qualifier } : {}),
    });
  assert.equal(rank.accepts(place())?.place, 40);
  assert.equal(rank.accepts(place('力争')), undefined);
});

test('a share that the title tells to the digit is not told again under its bar', () => {
  const rate = (raw: string) => zh({ metric: '建设项目开工率', raw, unit: '%', kind: 'rate' });
  const label = (raw: string): RegExp => new RegExp(`"value":"${raw}%"`);
  assert.match(share.describe(share.accepts(rate('98.54'))!, wordsFor('zh-Hans')).title, /98\.54%/);
  assert.doesNotMatch(drawn(share, rate('98.54')), label('98.54'));
  assert.match(drawn(share, rate('86.4')), label('86.4'));
});
