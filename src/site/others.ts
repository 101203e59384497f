import { makeListing } from '../editions/index.ts';
import type { LocalFigure, Locale } from '../editions/types.ts';
import type { ReportSummary, Source } from '../library/index.ts';

/** Years on either side of a report; what is older tells little of it. */
const REACH = 30;

/**
 * For each report, those of the same organisation in other years: one a year, the first by id, the oldest year first.
 *
 * @example
 * othersIn(reports)(report).map(({ year }) => year) // [2019, 2024]
 */
export function othersIn<Report extends Pick<ReportSummary, 'id' | 'year' | 'organisation'>>(
  reports: readonly Report[],
): (report: Report) => Report[] {
  const byName = new Map<string, Map<number, Report>>();
  for (const report of reports.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))) {
    const years = byName.get(report.organisation.name) ?? new Map<number, Report>();
    byName.set(report.organisation.name, years);
    if (!years.has(report.year)) years.set(report.year, report);
  }
  return ({ year, organisation }) =>
    [...(byName.get(organisation.name)?.values() ?? [])].filter(
      (other) => other.year !== year && Math.abs(other.year - year) <= REACH,
    );
}

/**
 * What the organisation's other reports lead with, in the words of an edition, where this report has the metric too: a
 * chart over years may join them. They have no place on this report's page: their `blockId` is empty.
 */
export function figuresOfOthers(
  { report, glossary }: Pick<Source, 'report' | 'glossary'>,
  others: readonly ReportSummary[],
  locale: Locale,
): LocalFigure[] {
  const metrics = new Set(report.figures.map(({ metric }) => metric));
  return others.flatMap((other) => {
    const figures = (other.headline as Parameters<typeof makeListing>[0]['figures']).filter(({ metric }) =>
      metrics.has(metric),
    );
    return figures.length === 0 ? [] : makeListing({ ...other, figures }, glossary, locale).figures;
  });
}
