import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growth, list, magnitudes, nested, peer, pipeline, share, thenNow } from '../../src/charts/index.ts';
import { wrapText } from '../../src/charts/svg/measure.ts';
import { themeOf } from '../../src/charts/svg/theme.ts';
import { wordsFor } from '../../src/charts/words/for-locale.ts';
import { whose } from '../../src/charts/words/whose.ts';
import { elements } from './boxes.ts';
import { localFigures } from './figures.ts';
import type { Spec } from './figures.ts';

const zh = (...specs: Spec[]) => localFigures('zh-Hans', specs);
const [hans, en] = [wordsFor('zh-Hans'), wordsFor('en')];
const rate = (metric: string, raw: string, rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit: '%',
  kind: 'growth',
  compare: [{ type: 'yoy', value: Number(raw), unit: '%', self: true }],
  ...rest,
});

test('only growth on a year earlier in percent is set on an axis of growth', () => {
  const since = rate('资产总额', '60.98', {
    compare: [{ type: 'growth', value: 60.98, unit: '%', among: '2002年', self: true }],
  });
  const times = rate('利润', '2.23', {
    unit: '倍',
    base: '倍',
    compare: [{ type: 'growth_multiple', value: 2.23, unit: '倍', self: true }],
  });
  const bare = rate('税收', '1.05', { unit: '倍', base: '倍', compare: [] });
  assert.equal(growth.accepts(zh(since, times, bare)), undefined);
  const data = growth.accepts(zh(since, rate('出口额', '8.1'), rate('进口额', '-2.4'), times));
  assert.deepEqual(
    data?.rows.map(({ rate }) => rate),
    [8.1, -2.4],
  );
});

test('a rate that the article rounds keeps its hedge, in the chart and in its title', () => {
  const specs = [rate('新设企业', '70', { qualifier: '近' }), rate('出口额', '8.1')];
  const { title } = growth.describe(growth.accepts(zh(...specs))!, hans);
  assert.equal(title, '新设企业增长近70%，两项中较快');
  const english = growth.accepts(localFigures('en', specs))!;
  assert.match(growth.describe(english, en).title, /by nearly 70%, the faster of the two$/);
  assert.match(JSON.stringify(growth.describe(english, en).table), /nearly \+70%/);
});

test('what only says that something rose or fell is no part of its name beside its sign', () => {
  const data = growth.accepts(zh(rate('单位能耗降幅', '-3'), rate('消费价格涨幅', '2.1')))!;
  const labels = JSON.stringify(growth.describe(data, hans).table);
  assert.match(labels, /单位能耗"/);
  assert.match(labels, /消费价格"/);
});

test('the number over a chart is that of the figure which its title names', () => {
  const rates = zh(rate('工业投资', '23.25'), rate('技改投资', '42.12'));
  assert.equal(growth.focus?.(growth.accepts(rates)!), 'figure-1');
  const counts = zh(
    { metric: '对接洽谈项目', raw: '214', unit: '个', kind: 'count' },
    { metric: '成功落地项目', raw: '69', unit: '个', kind: 'count' },
  );
  assert.equal(pipeline.focus?.(pipeline.accepts(counts)!), 'figure-1');
});

test('the accent is on the part that the title names, and a share that all have is said beside it', () => {
  const half: NonNullable<Spec['compare']> = [{ type: 'share', value: 50, unit: '%', text: '超过50%' }];
  const counted = (metric: string, raw: string, compare: Spec['compare'] = []): Spec => ({
    metric,
    raw,
    unit: '家',
    kind: 'count',
    compare,
  });
  const accents = (specs: Spec[]): number => {
    const chart = list.draw(list.accepts(zh(...specs))!, themeOf(330), hans);
    return elements(chart).filter(({ properties }) => /m-acc/.test(String(properties['className']))).length;
  };
  const parts: [string, string][] = [
    ['小巨人企业', '13'],
    ['专精特新企业', '169'],
    ['单项冠军企业', '5'],
  ];
  const alike = parts.map(([metric, raw]) => counted(metric, raw, half));
  assert.equal(accents(alike), 1);
  const { title, subtitle, note } = list.describe(list.accepts(zh(...alike))!, hans);
  assert.match(title, /专精特新企业169家/);
  assert.match(subtitle, /一形一家/);
  assert.match(note ?? '', /^三项占比都超过一半。/);
  assert.equal(accents(parts.map(([metric, raw]) => counted(metric, raw))), 1);
});

test('an amount for each of many is not set beside totals', () => {
  const yuan = (metric: string, raw: string): Spec => ({ metric, raw, unit: '元' });
  const totals = [yuan('财政支出', '83200000000'), yuan('专项资金', '120000000'), yuan('奖补资金', '90000')];
  assert.equal(magnitudes.accepts(zh(...totals))?.levels.length, 3);
  for (const metric of ['人均财政补助标准', '每人补助', '最低工资', '平均票价'])
    assert.equal(magnitudes.accepts(zh(...totals.slice(1), yuan(metric, '80'))), undefined, metric);
});

test('a share of what one character names is no title', () => {
  const part = (metric: string): Spec => ({ metric, raw: '86', unit: '%', kind: 'share' });
  assert.equal(share.accepts(zh(part('县'))), undefined);
  assert.ok(share.accepts(zh(part('新农合覆盖'))));
});

test('the earlier level is dated where the article dates it', () => {
  const income = (among?: string): Spec => ({
    metric: '人均可支配收入',
    raw: '13786',
    unit: '元',
    period: '2007',
    compare: [{ type: 'from', value: 7703, unit: '元', text: '7703元', ...(among ? { among } : {}) }],
  });
  const before = (among?: string) => thenNow.accepts(zh(income(among)))?.period.before;
  assert.equal(before('2002年'), '2002年');
  assert.equal(before('去年'), '2006年');
  assert.equal(before(), null);
  const [figure] = zh(income('2002年'));
  assert.equal(figure?.compare[0]?.label, '2002年为');
  assert.equal(localFigures('en', [income('去年')])[0]?.compare[0]?.label, 'In 2006');
});

test('in English one grows faster than another’s growth, not than the other', () => {
  for (const [name, owner] of [
    ['Jinan', 'Jinan’s'],
    ['the city', 'the city’s'],
    ['the city’s average', 'the city’s average'],
    ['national high-tech zones', 'national high-tech zones’'],
    ['济南市', '济南市'],
  ] as const)
    assert.equal(whose(name, en), owner);
  const output: Spec = {
    metric: '地区生产总值',
    raw: '1150.2',
    unit: '亿元',
    compare: [
      { type: 'yoy', value: 10.5, unit: '%' },
      { type: 'growth_ratio', value: 1.5, unit: '倍', among: '全市' },
    ],
  };
  const { title } = peer.describe(peer.accepts(localFigures('en', [output]))!, en);
  assert.equal(title, 'Gross regional product grew 1.5 times as fast as the city’s');
});

test('a multiple in a formula has the decimals that the article gives it', () => {
  const output: Spec = {
    metric: '智能终端产量',
    raw: '2360',
    unit: '万台',
    base: '台',
    amount: 23_600_000,
    kind: 'count',
    compare: [{ type: 'multiple', value: 1.9, unit: '倍', among: '上年', text: '1.9倍' }],
  };
  assert.match(thenNow.describe(thenNow.accepts(zh(output))!, hans).note ?? '', /÷ 1\.9/);
});

test('a shape stands for so many of the base unit: 1.6万份 in shapes of 1000份', () => {
  const many = (metric: string, raw: string, unit: string, amount: number): Spec => ({
    metric,
    raw,
    unit,
    base: unit.replace('万', ''),
    amount,
    kind: 'count',
  });
  const specs = [
    many('告知书', '1.6', '万份', 16_000),
    many('冷库', '97', '座', 97),
    many('培训', '8', '期', 8),
  ];
  for (const [locale, said] of [
    ['zh-Hans', '一形1000份'],
    ['zh-Hant', '一形1000份'],
  ] as const) {
    const data = list.accepts(localFigures(locale, specs))!;
    assert.match(JSON.stringify(list.draw(data, themeOf(330), wordsFor(locale))), new RegExp(`"${said}"`));
  }
});

test('what growth was before is dated as a year earlier only where the article says so', () => {
  const changed = (among?: string): string => {
    const gdp = rate('出口额', '5.3', {
      compare: [
        { type: 'yoy', value: 5.3, unit: '%', self: true },
        { type: 'growth_change_pp', value: 0.4, unit: '个百分点', ...(among ? { among } : {}) },
      ],
    });
    return JSON.stringify(peer.describe(peer.accepts(zh(gdp))!, hans).table);
  };
  assert.match(changed('上年'), /上年同期/);
  for (const among of ['上半年', '1—8月', undefined]) assert.doesNotMatch(changed(among), /上年同期/);
});

test('a share beside a growth is labelled with the share, one in words has one decimal, and a rounded one its hedge', () => {
  const part = (value: number, text: string, rest: Partial<Spec> = {}): Spec => ({
    metric: '民间投资',
    raw: '2.4',
    unit: '%',
    kind: 'growth',
    compare: [{ type: 'share', value, unit: '%', among: '全部投资', text }],
    ...rest,
  });
  const drawn = (spec: Spec): string =>
    JSON.stringify(share.draw(share.accepts(zh(spec))!, themeOf(330), hans));
  assert.match(drawn(part(57.9, '57.9%')), /"57\.9%"/);
  assert.doesNotMatch(drawn(part(57.9, '57.9%')), /2\.4/);
  assert.match(drawn(part(100 / 3, '三分之一')), /"33\.3%"/);
  const title = (spec: Spec): string => share.describe(share.accepts(zh(spec))!, hans).title;
  assert.equal(title(part(25, '近四分之一')), '民间投资占全部投资近四分之一');
  assert.equal(title(part(15, '不到一成五')), '民间投资占全部投资不到15%');
});

test('what is set against an earlier time is no part of a whole', () => {
  const part = (metric: string): Spec => ({ metric, raw: '98.2', unit: '%', kind: 'share' });
  for (const metric of ['存栏恢复到2017年同期', '占比跌破'])
    assert.equal(share.accepts(zh(part(metric))), undefined, metric);
});

test('a part that is named as its whole is not drawn as a part', () => {
  const firms = (raw: string, metric: string): Spec => ({ metric, raw, unit: '家', kind: 'count' });
  const [whole, part] = zh(firms('19', '产值超亿元的企业'), firms('2', '产值超亿元的企业'));
  const within = { ...part!, source: { ...part!.source, relations: [relation(whole!.id)] } };
  assert.equal(nested.accepts([whole!, within]), undefined);
  assert.ok(nested.accepts([whole!, { ...within, metric: '产值超十亿元的企业' }]));
});

const relation = (to: string) => ({ type: 'part_of' as const, to, by: 'marker' as const });

test('Chinese with blanks breaks at them first, and at none within a formula', () => {
  assert.deepEqual(wrapText('2023年上半年 推算', 100, 13), ['2023年上半年', '推算']);
  assert.deepEqual(wrapText('占18.5%（推算：200 ÷ 1080）', 400, 13), ['占18.5%（推算：200 ÷ 1080）']);
  assert.ok(wrapText('占18.5%（推算：200 ÷ 1080）', 110, 13).every((line) => !/^÷/.test(line)));
});
