import {
  completion,
  growth,
  multiple,
  nested,
  peer,
  pipeline,
  rank,
  share,
  thenNow,
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
      yi('重点项目投资', '62.3', {
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
];
