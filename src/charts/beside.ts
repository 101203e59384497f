import type { LocalFigure, Locale } from '../editions/types.ts';
import { boundOf, hedgeIn } from '../figures/relations/bounds.ts';
import { gapsBetween } from './facts/series.ts';
import type { SeriesPoint } from './facts/series.ts';
import { makeChart } from './kinds/kind.ts';
import { series } from './kinds/series.ts';
import type { Chart } from './types.ts';
import { wordsFor } from './words/for-locale.ts';

/** A value of one metric and subject in one report. */
export interface BesideValue {
  figure: LocalFigure;
  /** Of the figure's comparisons the one that says it, where it isn't its own value. */
  comparison: number | null;
  year: number;
  planned: boolean;
  /** Of another length of time than the others. */
  apart: boolean;
}

/**
 * The values of one series of several reports over the years: one basis is joined where no year lies between, another
 * period stands apart, what no report says is a gap. Null where there are not two years, or one year has two values.
 */
export function besideChart(
  values: readonly BesideValue[],
  growth: boolean,
  subject: string | null,
  locale: Locale,
): Chart | null {
  const points = values
    .flatMap((value): SeriesPoint[] => {
      const { figure, year, planned, apart } = value;
      const read = amountOf(value);
      return read === undefined ? [] : [{ figure, year, planned, apart, ...read }];
    })
    .toSorted((a, b) => a.year - b.year);
  const years = new Set(points.map(({ year }) => year));
  if (years.size < 2 || years.size < points.length || points.every(({ apart }) => apart)) return null;
  const lead = points.find(({ apart }) => !apart)!.figure;
  const data = { lead, points, gaps: gapsBetween(points), growth, ...(subject === null ? {} : { subject }) };
  const chart = makeChart(series, data, '', wordsFor(locale));
  return { ...chart, id: `over-${growth ? 'growth-' : ''}${lead.id}` };
}

function amountOf({
  figure,
  comparison,
}: BesideValue): Pick<SeriesPoint, 'amount' | 'bound' | 'said'> | undefined {
  const { value, compare } = figure.source;
  const said = comparison === null ? undefined : compare[comparison];
  const amount = comparison === null ? value.amount : said?.value;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return undefined;
  return comparison === null
    ? { amount, bound: boundOf(value.qualifier) }
    : { amount, bound: boundOf(hedgeIn(said?.text)), said: figure.compare[comparison]?.value ?? '' };
}
