import { figureId } from '../ids.ts';
import type { IdOptions } from '../ids.ts';
import { boundOf, hedgeIn, isPlanned } from '../relations/bounds.ts';
import { isLevel } from '../relations/places.ts';
import type { Comparison, Figure, Period, Quantity } from '../types.ts';
import { digitsOf, percent, plain, quantityLike, significant } from './numbers.ts';
import { peerGrowthOf } from './peer-growth.ts';
import { priorLevelOf } from './prior-level.ts';

/** What a rule makes of a figure, before it has an id. */
type Made = Omit<Figure, 'id' | 'source' | 'compare'>;
type Rule = (figure: Figure, byId: ReadonlyMap<string, Figure>) => (Made | undefined)[];

/**
 * Computes what follows from an article's figures by arithmetic alone: last year's levels, the peers' growth, wholes of
 * which a share is stated, plans, shares of parts. Only from plain numbers, and nothing that the article states itself.
 * A derived figure has no statements; its id ends in `-derived`.
 */
export function deriveFigures(figures: readonly Figure[], options: IdOptions = {}): Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const known = new Set(figures.map(subjectOf));
  const derived = new Map<string, Figure>();
  for (const figure of figures)
    for (const rule of RULES)
      for (const made of rule(figure, byId)) {
        if (!made || known.has(subjectOf(made))) continue;
        const full = { ...made, compare: [], source: [] };
        const id = `${figureId(full, options)}-derived`;
        if (!derived.has(id)) derived.set(id, { id, ...full });
      }
  return [...derived.values()];
}

const subjectOf = ({ metric, period, kind, entity = '', scope = '' }: Omit<Made, 'derived'>): string =>
  JSON.stringify([metric, period.label, kind, entity, scope]);

/** A level as plain as computing needs it: in digits, without a hedge, no plan. */
function isPlain(figure: Figure): boolean {
  return isLevel(figure) && !figure.value.qualifier && digitsOf(figure.value) !== undefined;
}

const isExact = (item: Comparison): boolean =>
  boundOf(hedgeIn(item.text)) === 'exact' && !isPlanned(item.text);

const place = ({ entity, scope }: Figure): Pick<Figure, 'entity' | 'scope'> => ({
  ...(entity === undefined ? {} : { entity }),
  ...(scope === undefined ? {} : { scope }),
});

const priorLevels: Rule = (figure) => {
  const prior = isPlain(figure) ? priorLevelOf(figure) : undefined;
  const value = prior && quantityLike(figure.value, prior.amount);
  if (!prior || !value) return [];
  return [
    {
      metric: figure.metric,
      value,
      kind: figure.kind,
      period: yearBefore(figure.period),
      ...place(figure),
      derived: { from: [figure.id], formula: prior.formula },
    },
  ];
};

const peerGrowths: Rule = (figure) => {
  const yoy = figure.compare.find(({ type, value }) => type === 'yoy' && value !== undefined);
  const rate = yoy?.value;
  if (rate === undefined || !yoy || !isExact(yoy) || (figure.kind === 'growth' && figure.value.qualifier))
    return [];
  return figure.compare.map((item) => {
    const whom = peerPlace(item.among);
    const peer = whom && isExact(item) ? peerGrowthOf(item, rate) : undefined;
    if (!whom || !peer?.derived || peer.type === 'growth_change_pp') return undefined;
    return {
      metric: figure.metric.replace(/(?:完成)?(?:同比)?(?:增速|增幅|增长率)$/, ''),
      value: percent(peer.rate),
      kind: 'growth',
      period: figure.period,
      ...whom,
      derived: { from: [figure.id], formula: peer.formula },
    };
  });
};

/** Whom a comparison is with, where that is a place and nothing else: 全市平均增速 is 全市, 规上工业 is no place. */
function peerPlace(among: string | undefined): Pick<Figure, 'entity' | 'scope'> | undefined {
  const name = among?.replace(/(?:的)?(?:平均|总体)?(?:增速|增幅|水平|增长水平)?$/, '').replace(/平均$/, '');
  if (name === undefined) return undefined;
  if (/^全[国省市区县州]$/.test(name)) return { scope: name };
  return /^[\u4e00-\u9fff]{2,6}[省市区县]$/.test(name) ? { entity: name } : undefined;
}

const wholes: Rule = (figure) =>
  figure.compare.map((item) => {
    const whom = item.type === 'share' && isExact(item) ? peerPlace(item.among) : undefined;
    if (!whom || item.value === undefined || item.value <= 0 || item.value >= 100 || !isPlain(figure))
      return undefined;
    const value = quantityLike(figure.value, (figure.value.amount as number) / (item.value / 100));
    if (!value) return undefined;
    const formula = `${figure.value.raw} ÷ ${plain(item.value)}%`;
    return {
      metric: figure.metric,
      value,
      kind: figure.kind,
      period: figure.period,
      ...whom,
      derived: { from: [figure.id], formula },
    };
  });

/** 完成年度任务的316.6%: what the task was. */
const plans: Rule = (figure) =>
  figure.compare.map((item) => {
    if (item.type !== 'completion' || item.value === undefined || item.value <= 0 || !isExact(item))
      return undefined;
    if (!isPlain(figure) || !/^(?:全?年|年度|计划|目标|预算)/.test(item.among ?? '年度')) return undefined;
    const value = quantityLike(
      figure.value,
      (figure.value.amount as number) / (item.value / 100),
      significant(item.value),
    );
    if (!value) return undefined;
    const formula = `${figure.value.raw} ÷ ${plain(item.value)}%`;
    return {
      metric: figure.metric,
      value,
      kind: 'target',
      period: /季|半年|月/.test(item.among ?? '') ? figure.period : wholeYear(figure.period),
      ...place(figure),
      derived: { from: [figure.id], formula },
    };
  });

/** What part of its whole a figure is, and how many of an earlier stage came through. */
const shares: Rule = (figure, byId) =>
  (figure.relations ?? []).map((relation) => {
    if (relation.type !== 'part_of' && relation.type !== 'stage_of') return undefined;
    const whole = byId.get(relation.to);
    if (!whole || !isPlain(figure) || !isPlain(whole)) return undefined;
    const [part, all] = [figure.value.amount as number, whole.value.amount as number];
    if (part <= all / 2000 || part > all) return undefined;
    return {
      metric: `${figure.metric}占${whole.metric}比重`,
      value: percent((part / all) * 100),
      kind: relation.type === 'part_of' ? 'share' : 'rate',
      period: figure.period,
      ...place(figure),
      derived: { from: [figure.id, whole.id], formula: `${figure.value.raw} ÷ ${whole.value.raw}` },
    };
  });

/** 算力总规模2287，其中智能算力占比86.4%: how much that part is. */
const shareLevels: Rule = (figure, byId) =>
  (figure.relations ?? []).map((relation) => {
    const whole = relation.type === 'share_of' ? byId.get(relation.to) : undefined;
    const { amount, qualifier } = figure.value;
    if (!whole || !isPlain(whole) || typeof amount !== 'number' || qualifier || amount > 100)
      return undefined;
    const value: Quantity | undefined = quantityLike(
      whole.value,
      ((whole.value.amount as number) * amount) / 100,
    );
    if (!value) return undefined;
    return {
      metric: figure.metric.replace(/占比$/, ''),
      value,
      kind: whole.kind,
      period: whole.period,
      ...place(whole),
      derived: { from: [whole.id, figure.id], formula: `${whole.value.raw} × ${plain(amount)}%` },
    };
  });

const RULES: readonly Rule[] = [priorLevels, peerGrowths, wholes, plans, shares, shareLevels];

/** The year that a plan is of, whenever its completion is measured. */
function wholeYear(period: Period): Period {
  const [start, end] = [period.start.slice(0, 4), period.end.slice(0, 4)];
  return start === end ? { start, end, label: start } : period;
}

/** The same months a year earlier. */
export function yearBefore({ start, end, label }: Period): Period {
  const back = (text: string): string => text.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  return { start: back(start), end: back(end), label: back(label) };
}
