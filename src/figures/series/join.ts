import { isSingular } from '../checks/conflicts.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Measure, SeriesAccount } from './entries.ts';

/** Why a value may not be set against the others of its metric and measure. */
export type Difference = 'unit' | 'period' | 'planned' | 'part' | 'repeated';

/** Why the series of a metric are not one: they are of different bodies or places, or the name may mean anything. */
export type Division = 'entity' | 'scope' | 'name';

/** A value, and how it differs from the basis of its measure: none may be compared that does. */
export interface Placed extends Entry {
  apart: Difference[];
}

/** The values of one metric, measure and subject, in order of time. */
export interface Series {
  organisation: string;
  measure: Measure;
  entity: string | null;
  scope: string | null;
  entries: Placed[];
}

/** All that reports say of one metric. */
export interface Metric {
  /** Under its usual name. */
  name: string;
  /** As the first account names it. */
  metric: { report: string; figure: string };
  /** How many reports, and how many organisations, say it. */
  reports: number;
  organisations: number;
  /** Why its series may not be read together. */
  divided: Division[];
  series: Series[];
}

/**
 * Sets reports side by side, metric by metric: series that mean one thing first, then what most reports say, then in the
 * order of the accounts. Nothing is joined silently: a value that is of another unit, length of time or standing
 * than most says so in `apart`, other bodies and places have series of their own.
 */
export function joinFigures(accounts: readonly SeriesAccount[]): Metric[] {
  const metrics = [...Map.groupBy(accounts.flatMap(entriesOf), ({ name }) => name)].map(([name, entries]) =>
    metricOf(name, entries),
  );
  const rank = ({ divided, reports }: Metric): number => (divided.includes('name') ? 0 : 1000) + reports;
  return metrics.sort((a, b) => rank(b) - rank(a));
}

function metricOf(name: string, entries: readonly Entry[]): Metric {
  const placed = [...Map.groupBy(entries, ({ measure }) => measure).values()].flatMap(place);
  const series = [...Map.groupBy(placed, subjectOf).values()].map((own): Series => {
    const { organisation, measure, entity, scope } = own[0]!;
    const inTime = own.toSorted((a, b) => a.year - b.year || compareText(a.period.start, b.period.start));
    return { organisation, measure, entity, scope, entries: inTime };
  });
  const divided = new Set<Division>();
  if (new Set(series.map(({ entity }) => entity)).size > 1) divided.add('entity');
  if (new Set(series.map(({ scope }) => scope)).size > 1) divided.add('scope');
  if (!entries.some(({ metric }) => isSingular(metric))) divided.add('name');
  const { report, figure } = entries[0]!;
  return {
    name,
    metric: { report, figure },
    reports: new Set(entries.map((entry) => entry.report)).size,
    organisations: new Set(entries.map(({ organisation }) => organisation)).size,
    divided: [...divided],
    series,
  };
}

/** Says of each value of a measure how it differs from the basis that most of them have. */
function place(entries: readonly Entry[]): Placed[] {
  const groups = [...Map.groupBy(entries, basisOf).values()];
  const basis = groups.reduce((best, group) => (weight(group) > weight(best) ? group : best))[0]!;
  const times = Map.groupBy(entries, (entry) =>
    JSON.stringify([entry.report, subjectOf(entry), basisOf(entry), entry.period.label]),
  );
  return entries.map((entry): Placed => {
    const apart: Difference[] = [];
    if (entry.base !== basis.base) apart.push('unit');
    if (lengthOf(entry) !== lengthOf(basis)) apart.push('period');
    if (entry.planned !== basis.planned) apart.push('planned');
    if (entry.part !== basis.part) apart.push('part');
    if ([...times.values()].some((same) => same.length > 1 && same.includes(entry))) apart.push('repeated');
    return { ...entry, apart };
  });
}

/** A whole year's result is the better basis where as many values have another. */
const weight = (group: readonly Entry[]): number =>
  group.length + (lengthOf(group[0]!) === '' && !group[0]!.planned && !group[0]!.part ? 0.5 : 0);

const basisOf = (entry: Entry): string =>
  JSON.stringify([entry.base, lengthOf(entry), entry.planned, entry.part]);

const subjectOf = ({ organisation, measure, entity, scope }: Entry): string =>
  JSON.stringify([organisation, measure, entity, scope]);

/**
 * How long a period is and where in the year it lies, whatever the year.
 *
 * @example
 * lengthOf({ period: { label: '2024Q1-Q3', … } }) // 'Q1-Q3'; '' for a year, '/+4' for five years
 */
function lengthOf({ period: { label, start, end } }: Pick<Entry, 'period'>): string {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return label.replaceAll(/\d{4}/g, '') + (years > 0 ? `+${years}` : '');
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
