import type { Comparison, Figure } from '../../figures/types.ts';
import type { Glossary, LocalFigure, Locale } from '../types.ts';
import { chineseValue } from './chinese.ts';
import { baseUnit, hedgeOf } from './base.ts';
import { localComparison } from './comparison.ts';
import { alone, englishValue } from './english.ts';
import { asLabel } from '../naming/compose.ts';
import { metricLists } from './names.ts';
import type { Name, Speaker } from './names.ts';
import { localPeriod } from './period.ts';

/** Where the edition's page holds a figure. */
export interface FigurePlace {
  sentence: string;
  sentenceId: string;
  blockId: string;
  sectionId: string;
}

/** A metric's name, with what says that the figure is what was added: 新增高新技术企业, New high-tech enterprises. */
function nameOf({ metric, added }: Figure, speaker: Speaker, glossary: Glossary): Name {
  const plain = speaker.name(metric, metricLists(glossary));
  if (added === undefined) return plain;
  const whole = speaker.name(added + metric, metricLists(glossary));
  return whole.lang === plain.lang ? whole : plain;
}

/** A multiple or points that are a comparison themselves still say of what they are: 增速达到全市平均水平1.8倍以上, 增幅高于全市5个百分点. */
const measuresBy = ({ type, self, among }: Comparison, { kind }: Figure): boolean =>
  self === true &&
  (kind === 'multiple' || type === 'multiple' || type === 'growth_vs_peer_pp') &&
  among !== undefined;

/** A figure in the words of an edition. `written` is its quantity as the article has it: 约1769.6亿元. */
export function localFigure(
  figure: Figure,
  place: FigurePlace,
  written: string | undefined,
  speaker: Speaker,
  glossary: Glossary,
): LocalFigure {
  const english = speaker.locale === 'en';
  const metric = nameOf(figure, speaker, glossary);
  const wording = english
    ? alone(englishValue(figure, glossary), figure, metric)
    : chineseValue(figure, written);
  const entity =
    figure.entity === undefined ? null : speaker.name(figure.entity, [glossary.entities, glossary.scopes]);
  const scope =
    figure.scope === undefined ? null : speaker.name(figure.scope, [glossary.scopes, glossary.entities]);
  const unitLang: Locale | null = wording.chineseUnit ? 'zh-Hans' : null;
  return {
    id: figure.id,
    source: figure,
    metric: english && metric.lang === null ? asLabel(metric.text) : metric.text,
    metricLang: metric.lang,
    number: speaker.say(wording.number),
    prefix: wording.prefix,
    unit: speaker.say(wording.unit),
    unitLang,
    baseUnit: baseUnit(figure.value.base, speaker, glossary),
    hedge: hedgeOf(figure.value, speaker),
    display: speaker.say(wording.display),
    period: localPeriod(figure.period, speaker.locale),
    entity: entity?.text ?? null,
    entityLang: entity?.lang ?? null,
    scope: scope?.text ?? null,
    scopeLang: scope?.lang ?? null,
    compare: figure.compare
      .filter((one) => !one.self || measuresBy(one, figure))
      .map((one) => localComparison(one, figure, speaker, glossary)),
    ...place,
  };
}
