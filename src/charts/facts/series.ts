import type { LocalFigure } from '../../editions/types.ts';
import { boundOf, isPlanned } from '../../figures/relations/bounds.ts';
import type { Bound } from '../../figures/relations/bounds.ts';
import { yearOf } from './periods.ts';

/** One metric of one place over years; only years of one kind are on it (whole years, or the same months of each). */
export interface Series {
  /** The one that stands nearest: of this report where it has one. */
  lead: LocalFigure;
  /** In the order of time. */
  points: SeriesPoint[];
  /** Years within the range for which nothing is known. */
  gaps: number[];
  /** Growth of the metric, and not its level. */
  growth: boolean;
  /** Whose it is, where that isn't plain. */
  subject?: string;
}

export interface SeriesPoint {
  figure: LocalFigure;
  year: number;
  amount: number;
  bound: Bound;
  planned: boolean;
  /** The value in the edition's words where it isn't the figure's own: the growth beside a level. */
  said?: string;
  /** Of another length of time than the others: never joined, and labelled with its own period. */
  apart?: boolean;
}

const LEAST = 3;
const KINDS = new Set(['amount', 'count', 'area', 'share', 'rate', 'completion', 'growth', 'target']);

/**
 * The first metric among the figures that has three or more periods. Two figures are of one metric only where entity,
 * scope, unit and kind agree, and of one series only where their periods are alike: a whole year never joins three
 * quarters. Where the same period has two values, there is no series: one of them is not what it seems.
 */
export function seriesOf(figures: readonly LocalFigure[]): Series | undefined {
  const groups = Map.groupBy(
    figures.filter((figure) => pointOf(figure)),
    keyOf,
  );
  for (const group of groups.values()) {
    const points = group.flatMap((figure) => pointOf(figure) ?? []).toSorted((a, b) => a.year - b.year);
    const byYear = Map.groupBy(points, ({ year }) => year);
    if (byYear.size < LEAST) continue;
    if ([...byYear.values()].some((same) => new Set(same.map(({ amount }) => amount)).size > 1)) continue;
    const line = [...byYear.values()].map(([first]) => first!);
    const lead = group[0]!;
    return { lead, points: line, gaps: gapsBetween(line), growth: lead.source.kind === 'growth' };
  }
  return undefined;
}

/** Years between the first point and the last that have none. */
export function gapsBetween(points: readonly SeriesPoint[]): number[] {
  const years = points.map(({ year }) => year);
  const [start, end] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: end - start + 1 }, (_, index) => start + index).filter(
    (year) => !years.includes(year),
  );
}

function pointOf(figure: LocalFigure): SeriesPoint | undefined {
  const { kind, value } = figure.source;
  const year = yearOf(figure);
  if (!KINDS.has(kind) || year === undefined || typeof value.amount !== 'number') return undefined;
  if (!Number.isFinite(value.amount) || !figure.period.includes(String(year))) return undefined;
  const planned = kind === 'target' || isPlanned(value.qualifier);
  return { figure, year, amount: value.amount, bound: boundOf(value.qualifier), planned };
}

function keyOf({ source }: LocalFigure): string {
  const { metric, entity = '', scope = '', kind, value, period } = source;
  const months = period.label.replace(/\d{4}/g, '');
  const level = kind === 'target' ? 'amount' : kind;
  return [metric, entity, scope, value.base, level, months].join('|');
}

/** Runs of years without a gap between them, all of one basis: what a line may join. */
export function runsOf({ points }: Series): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before && point.year - before.year === 1 && !point.apart && !before.apart) last!.push(point);
    else runs.push([point]);
  }
  return runs;
}
