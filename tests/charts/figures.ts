import { localFigure } from '../../src/editions/figure/local.ts';
import { speaker } from '../../src/editions/figure/names.ts';
import type { Edition, Glossary, LocalFigure, Locale } from '../../src/editions/types.ts';
import { relateFigures } from '../../src/figures/relations/relate.ts';
import type { Comparison, Figure } from '../../src/figures/types.ts';

/** A figure as a test writes it; what is left out is the ordinary. */
export interface Spec {
  metric: string;
  /** 1769.6 */
  raw: string;
  unit: string;
  /** In the base unit; the number in `raw` where it is left out. */
  amount?: number;
  base?: string;
  kind?: Figure['kind'];
  qualifier?: string;
  period?: string;
  compare?: Comparison[];
  sentence?: string;
  block?: string;
  section?: string;
  headline?: number;
  entity?: string;
  scope?: string;
}

const NAMES: [string, string][] = [
  ['工业产值', 'Industrial output'],
  ['进出口总额', 'Imports and exports'],
  ['地区生产总值', 'Gross regional product'],
  ['固定资产投资', 'Fixed-asset investment'],
  ['社会消费品零售总额', 'Retail sales'],
  ['财政收入', 'Fiscal revenue'],
  ['实际利用外资', 'Foreign investment used'],
  ['重点项目投资', 'Investment in key projects'],
  ['市级重点项目完成投资', 'Investment completed in municipal key projects'],
  ['对接洽谈项目', 'Projects under discussion'],
  ['成功落地项目', 'Projects landed'],
  ['新签约项目', 'Projects signed'],
  ['过亿元项目', 'Projects over CNY 100 million'],
  ['过10亿元项目', 'Projects over CNY 1 billion'],
  ['科技型中小企业', 'Technology SMEs'],
  ['入选人才计划', 'People chosen for the talent plan'],
  ['TOP30软件园区排名', 'TOP30 software parks'],
  ['线上销售额', 'Online sales'],
];

const GLOSSARY: Glossary = {
  metrics: NAMES.map(([zh, en]) => ({ zh, en, why: 'test' })),
  units: [
    { zh: '个', en: '', why: 'test' },
    { zh: '家', en: '', why: 'test' },
    { zh: '人', en: 'person', plural: 'people', why: 'test' },
  ],
  entities: [],
  scopes: [
    { zh: '全区', en: 'the district', why: 'test' },
    { zh: '全市', en: 'the city', why: 'test' },
  ],
  periods: [],
  pins: [],
};

const blockOf = (spec: Spec): string => spec.block ?? 'section/000001';

/** Figures in the words of a locale, as an edition hands them on. */
export function localFigures(locale: Locale, specs: readonly Spec[]): LocalFigure[] {
  const figures = specs.map((spec, index) => sourceFigure(spec, index, blockOf(spec)));
  return relateFigures(figures).map((figure, index) => {
    const spec = specs[index] ?? { metric: '', raw: '', unit: '' };
    const block = blockOf(spec);
    return localFigure(
      figure,
      {
        sentence: spec.sentence ?? '',
        sentenceId: 's-1',
        blockId: block,
        sectionId: spec.section ?? 'section',
      },
      undefined,
      speaker(locale, []),
      GLOSSARY,
    );
  });
}

/** An edition of nothing but figures. */
export function editionOf(locale: Locale, specs: readonly Spec[]): Edition {
  return {
    locale,
    kicker: null,
    title: [],
    sections: [],
    figures: localFigures(locale, specs),
    translator: null,
  };
}

function sourceFigure(spec: Spec, index: number, paragraph: string): Figure {
  const { metric, raw, unit, kind = 'amount', period = '2025', compare = [] } = spec;
  const months = /^(\d{4})Q1-Q3$/.exec(period);
  return {
    id: `figure-${index}`,
    metric,
    value: {
      raw,
      unit,
      amount: spec.amount ?? Number(raw),
      base: spec.base ?? unit,
      ...(spec.qualifier === undefined ? {} : { qualifier: spec.qualifier }),
    },
    kind,
    period: months
      ? { start: `${months[1]}-01`, end: `${months[1]}-09`, label: period }
      : { start: period.slice(0, 4), end: period.slice(-4), label: period },
    compare,
    source: [{ paragraph, value: [index, index + 1], quantity: [index, index + 1], sentence: [0, 100] }],
    ...(spec.headline === undefined ? {} : { headline: spec.headline }),
    ...(spec.entity === undefined ? {} : { entity: spec.entity }),
    ...(spec.scope === undefined ? {} : { scope: spec.scope }),
  };
}
