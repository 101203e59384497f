import {
  completion,
  growth,
  list,
  magnitudes,
  multiple,
  nested,
  peer,
  pipeline,
  rank,
  series,
  share,
  slope,
  thenNow,
  units,
} from '../../src/charts/index.ts';
import type { Kind } from '../../src/charts/index.ts';
import type { Spec } from './figures.ts';

/** One ordinary example of a kind. */
export interface Case {
  name: string;
  kind: Kind<unknown>;
  specs: Spec[];
}

const yi = (metric: string, raw: string, rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit: '亿元',
  base: '元',
  amount: Number(raw) * 1e8,
  ...rest,
});
const count = (metric: string, raw: string, unit: string, rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit,
  kind: 'count',
  ...rest,
});
const rate = (metric: string, raw: string, rest: Partial<Spec> = {}): Spec => ({
  metric,
  raw,
  unit: '%',
  kind: 'growth',
  compare: [{ type: 'yoy', value: Number(raw), unit: '%' }],
  ...rest,
});
const any = <Data>(kind: Kind<Data>): Kind<unknown> => kind as Kind<unknown>;

const LONG = '全市规模以上高技术制造业企业技术改造投资完成额（不含农户及跨区域项目）';

/** What real articles hold too: one item, forty items, nothing, falls, the smallest and the largest, names that fill lines, nobody named. */
const AWKWARD: readonly Case[] = [
  {
    name: 'awkward-completion-one',
    kind: any(completion),
    specs: [yi(LONG, '0.01', { compare: [{ type: 'completion', value: 0, unit: '%' }] })],
  },
  {
    name: 'awkward-growth-forty',
    kind: any(growth),
    specs: Array.from({ length: 40 }, (_, index) => rate(`第${index + 1}产业投资`, String(index - 20))),
  },
  {
    name: 'awkward-growth-zero',
    kind: any(growth),
    specs: [rate('进出口总额', '0'), rate('财政收入', '-99'), rate(LONG, '-0.01')],
  },
  {
    name: 'awkward-peer-missing',
    kind: any(peer),
    specs: [
      rate('固定资产投资', '-4.2', {
        compare: [
          { type: 'yoy', value: -4.2, unit: '%' },
          { type: 'growth_vs_peer_pp', value: -3, unit: '个百分点' },
        ],
      }),
    ],
  },
  {
    name: 'awkward-magnitudes',
    kind: any(magnitudes),
    specs: [
      { metric: '单笔补贴', raw: '0.01', unit: '元' },
      { metric: LONG, raw: '1000000000000', unit: '元' },
      { metric: '最低补贴', raw: '1', unit: '元' },
    ],
  },
  {
    name: 'awkward-series-forty',
    kind: any(series),
    specs: Array.from({ length: 40 }, (_, index) =>
      yi('财政收入', String(10 + ((index * 37) % 90)), {
        period: String(1980 + index + (index > 20 ? 3 : 0)),
      }),
    ),
  },
  {
    name: 'awkward-list-long',
    kind: any(list),
    specs: [count(LONG, '1', '项'), count('学位', '999999', '个'), count('座谈会', '250', '场')],
  },
  {
    name: 'awkward-slope-long',
    kind: any(slope),
    specs: [
      {
        metric: LONG,
        raw: '100',
        unit: '%',
        kind: 'rate',
        period: '2024Q1-Q3',
        compare: [{ type: 'from', value: 0.01, unit: '%', text: '由上年同期的0.01%' }],
      },
    ],
  },
];

/** Every kind in its usual case and its other forms. */
export const CASES: readonly Case[] = [
  {
    name: 'then-now',
    kind: any(thenNow),
    specs: [yi('工业产值', '1769.6', { compare: [{ type: 'yoy', value: 38.8, unit: '%', text: '38.8%' }] })],
  },
  {
    name: 'then-now-fall',
    kind: any(thenNow),
    specs: [
      yi('财政收入', '80.4', { period: '2024Q1-Q3', compare: [{ type: 'yoy', value: -12.5, unit: '%' }] }),
    ],
  },
  {
    name: 'then-now-lower-bound',
    kind: any(thenNow),
    specs: [yi('工业产值', '500', { qualifier: '超', compare: [{ type: 'yoy', value: 20, unit: '%' }] })],
  },
  {
    name: 'then-now-stated',
    kind: any(thenNow),
    specs: [yi('财政收入', '80.4', { compare: [{ type: 'from', value: 64e8, unit: '元', text: '64亿元' }] })],
  },
  {
    name: 'then-now-planned',
    kind: any(thenNow),
    specs: [
      yi('重点项目投资', '62.3', { qualifier: '预计', compare: [{ type: 'yoy', value: 25, unit: '%' }] }),
    ],
  },
  {
    name: 'then-now-doubled',
    kind: any(thenNow),
    specs: [
      yi('线上销售额', '6.79', { compare: [{ type: 'multiple', value: 2, unit: '倍', text: '翻了一番' }] }),
    ],
  },
  {
    name: 'growth',
    kind: any(growth),
    specs: [
      rate('固定资产投资', '15.1', {
        compare: [
          { type: 'yoy', value: 15.1, unit: '%' },
          { type: 'growth_vs_peer_pp', value: 13.9, unit: '个百分点', among: '全市' },
        ],
      }),
      rate('社会消费品零售总额', '-3.4'),
      rate('财政收入', '6'),
      rate('进出口总额', '22.6', { qualifier: '预计' }),
    ],
  },
  {
    name: 'growth-long-names',
    kind: any(growth),
    specs: [
      rate('信息传输软件和信息技术服务业增加值', '10.9'),
      rate('地级及以上城市细颗粒物平均浓度', '-2.7'),
      rate('数据质量', '85', { qualifier: '以上' }),
      rate('单位能耗', '-3', { qualifier: '超过' }),
      rate('装备制造业增加值', '7.7'),
    ],
  },
  {
    name: 'peer',
    kind: any(peer),
    specs: [
      yi('地区生产总值', '1150.2', {
        compare: [
          { type: 'yoy', value: 10.5, unit: '%' },
          { type: 'growth_ratio', value: 1.5, unit: '倍', among: '全市' },
        ],
      }),
    ],
  },
  {
    name: 'peer-fall',
    kind: any(peer),
    specs: [
      yi('线上销售额', '274', {
        compare: [
          { type: 'yoy', value: 9.3, unit: '%' },
          { type: 'growth_vs_peer_pp', value: 22.7, unit: '个百分点', among: '全市' },
        ],
      }),
    ],
  },
  {
    name: 'multiple',
    kind: any(multiple),
    specs: [yi('财政收入', '96', { compare: [{ type: 'multiple', value: 1.5, unit: '倍', among: '全市' }] })],
  },
  {
    name: 'completion',
    kind: any(completion),
    specs: [
      {
        metric: '实际利用外资',
        raw: '39577',
        unit: '万美元',
        base: '美元',
        amount: 395_770_000,
        compare: [{ type: 'completion', value: 316.6, unit: '%' }],
      },
      yi('市级重点项目完成投资', '62.3', {
        qualifier: '预计',
        compare: [{ type: 'completion', value: 140, unit: '%' }],
      }),
      { metric: '财政收入', raw: '93', unit: '%', kind: 'completion' },
    ],
  },
  {
    name: 'share-waffle',
    kind: any(share),
    specs: [
      count('科技型中小企业', '2275', '家', {
        compare: [{ type: 'share', value: 74.4, unit: '%', among: '全区', text: '74.4%' }],
      }),
    ],
  },
  {
    name: 'share-few',
    kind: any(share),
    specs: [
      count('入选人才计划', '4', '人', {
        compare: [{ type: 'share', value: 57, unit: '%', among: '全区', text: '57%' }],
      }),
    ],
  },
  {
    name: 'share-bar',
    kind: any(share),
    specs: [{ metric: '智能算力占比', raw: '86.4', unit: '%', kind: 'share' }],
  },
  {
    name: 'pipeline',
    kind: any(pipeline),
    specs: [count('对接洽谈项目', '214', '个'), count('成功落地项目', '69', '个')],
  },
  {
    name: 'nested',
    kind: any(nested),
    specs: [
      count('新签约项目', '86', '个'),
      count('过10亿元项目', '11', '个'),
      count('过亿元项目', '47', '个'),
    ],
  },
  {
    name: 'part-of-bars',
    kind: any(nested),
    specs: [count('科技型中小企业', '2260', '家'), count('国家级科技型中小企业', '418', '家')],
  },
  {
    name: 'rank',
    kind: any(rank),
    specs: [{ metric: 'TOP30软件园区排名', raw: '第四', unit: '名', amount: 4, kind: 'rank' }],
  },
  {
    name: 'rank-within',
    kind: any(rank),
    specs: [
      yi('地区生产总值', '1425.9', {
        compare: [{ type: 'rank', value: 5, unit: '名', among: '前20强开发区', text: '前五位' }],
      }),
    ],
  },
  {
    name: 'slope',
    kind: any(slope),
    specs: [
      {
        metric: '高新技术产业产值占比',
        raw: '58.6',
        unit: '%',
        kind: 'share',
        compare: [{ type: 'from', value: 52.3, unit: '%', text: '由上年的52.3%' }],
      },
    ],
  },
  {
    name: 'slope-derived-fall',
    kind: any(slope),
    specs: [
      {
        metric: '城镇登记失业率',
        raw: '2.9',
        unit: '%',
        kind: 'rate',
        compare: [{ type: 'change_pp', value: -0.4, unit: '个百分点', text: '比上年下降0.4个百分点' }],
      },
    ],
  },
  {
    name: 'slope-undated',
    kind: any(slope),
    specs: [
      {
        metric: '人工智能岛入驻率',
        raw: '93.8',
        unit: '%',
        kind: 'rate',
        compare: [{ type: 'from', value: 12, unit: '%' }],
      },
    ],
  },
  {
    name: 'units-people',
    kind: any(units),
    specs: [
      count('入选国家级海外引才计划', '4', '人', {
        compare: [{ type: 'share', value: 57, unit: '%', among: '全区', text: '57%' }],
      }),
      count('入选国家特殊支持计划', '1', '人'),
      count('入选省级泰山人才计划', '9', '人'),
    ],
  },
  {
    name: 'units-levels',
    kind: any(units),
    specs: [count('国家级制造业单项冠军企业', '6', '家'), count('省级制造业单项冠军企业', '28', '家')],
  },
  {
    name: 'units-events',
    kind: any(units),
    specs: [count('路演', '31', '场'), count('招商推介会', '12', '场'), count('供需对接会', '60', '场')],
  },
  {
    name: 'list',
    kind: any(list),
    specs: ['13', '169', '5'].map((raw, index) =>
      count(['国家级小巨人企业', '省级专精特新企业', '省级单项冠军企业'][index]!, raw, '家', {
        compare: [{ type: 'share', value: 50, unit: '%', among: '全区', text: '超过50%' }],
      }),
    ),
  },
  {
    name: 'list-own-units',
    kind: any(list),
    specs: [
      count('新投用学校', '4', '所'),
      count('新增学位', '5400', '个'),
      count('招聘教师', '312', '人'),
      count('改造操场', '11', '处'),
    ],
  },
  {
    name: 'magnitudes',
    kind: any(magnitudes),
    specs: [
      yi('计划总投资', '2566.5'),
      yi('申请债券额度', '117'),
      yi('完成投资', '66.75'),
      { metric: '奖补资金', raw: '1411.61', unit: '万元', base: '元', amount: 14_116_100 },
    ],
  },
  {
    name: 'magnitudes-wide',
    kind: any(magnitudes),
    specs: [
      { metric: '单笔最小补贴', raw: '0.01', unit: '元' },
      { metric: '首笔补助', raw: '1200', unit: '元' },
      { metric: '奖补资金', raw: '1411.61', unit: '万元', base: '元', amount: 14_116_100 },
      yi('汇聚资金', '1.7', { qualifier: '超' }),
      yi('项目总投资', '3140'),
      yi('产业规模', '10000', { qualifier: '预计' }),
    ],
  },
  {
    name: 'series',
    kind: any(series),
    specs: [
      ['2019', '1150.2'],
      ['2020', '1291'],
      ['2021', '1450.7'],
      ['2024', '1920.5'],
      ['2025', '2011.3'],
    ].map(([period, raw]) => yi('地区生产总值', raw!, { period: period! })),
  },
  {
    name: 'series-rates',
    kind: any(series),
    specs: [
      ['2021', '12.4'],
      ['2022', '-3.1'],
      ['2023', '6'],
      ['2024', '8.5'],
    ].map(([period, raw]) => rate('固定资产投资', raw!, { period: period! })),
  },
  ...AWKWARD,
];
