import { isPlanned } from '../relations/bounds.ts';
import { isLevel } from '../relations/places.ts';
import { plainName } from '../relations/restatements.ts';
import type { Figure, FigureKind, Period } from '../types.ts';

/** A figure without its places in the text, as it is set beside other reports'. */
export type Beside = Omit<Figure, 'source' | 'headlineReasons'>;

/** One report's figures, set beside others'. */
export interface SeriesAccount {
  report: string;
  /** Whose report it is; no two organisations have one key. */
  organisation: string;
  figures: readonly Beside[];
}

/** What is measured: how much there is, how fast it grew, or what else a figure may say of a metric. */
export type Measure =
  'level' | 'growth' | Exclude<FigureKind, 'amount' | 'count' | 'area' | 'target' | 'growth'>;

/** One value of a metric, from one report. */
export interface Entry {
  report: string;
  organisation: string;
  /** Id of the figure, and where it is a level's growth the index of the comparison that says it. */
  figure: string;
  comparison: number | null;
  /** The metric as the report names it, and under its usual name. */
  metric: string;
  name: string;
  measure: Measure;
  /** The year that its period ends in. */
  year: number;
  period: Period;
  base: string;
  planned: boolean;
  /** Only part of what the name says. */
  part: boolean;
  entity: string | null;
  scope: string | null;
}

/** Of a figure what a comparison of reports keeps. */
export function besideFigure({ source: _, headlineReasons: __, ...figure }: Figure): Beside {
  return figure;
}

/**
 * The values that a report gives: each figure is one, and the growth of a level beside it another. What is said of a
 * metric twice, as a level's growth and as a figure of its own, is one value.
 */
export function entriesOf({ report, organisation, figures }: SeriesAccount): Entry[] {
  const entries = figures.flatMap((figure): Entry[] => {
    const { id, metric, kind, value, period, compare, added = '', relations = [] } = figure;
    const common = {
      report,
      organisation,
      figure: id,
      metric,
      name: added + plainName(metric),
      year: Number(period.end.slice(0, 4)),
      period,
      part:
        relations.some(({ type }) => type === 'part_of' || type === 'share_of') ||
        compare.some(({ type }) => type === 'part_of'),
      entity: figure.entity ?? null,
      scope: figure.scope === undefined || OWN_SCOPE.test(figure.scope) ? null : figure.scope,
    };
    const planned = kind === 'target' || isPlanned(value.qualifier);
    const measure = isLevel({ ...figure, source: [] }) || kind === 'target' ? 'level' : (kind as Measure);
    const own: Entry = { ...common, comparison: null, measure, base: value.base, planned };
    const grown = compare.findIndex(
      ({ type, value: by, self }) => type === 'yoy' && by !== undefined && !self,
    );
    return measure === 'level' && grown >= 0
      ? [own, { ...common, comparison: grown, measure: 'growth', base: '%', planned }]
      : [own];
  });
  return entries.filter(
    (entry) =>
      entry.measure !== 'growth' ||
      entry.comparison === null ||
      !entries.some((other) => other.comparison === null && sameGrowth(other, entry)),
  );
}

/** The whole of what the organisation is: 全区 says no more than nothing. */
const OWN_SCOPE = /^全[区市县省国州镇区]$/;

const sameGrowth = (a: Entry, b: Entry): boolean =>
  a.measure === 'growth' && a.name === b.name && a.period.label === b.period.label && a.entity === b.entity;
