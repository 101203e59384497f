import { besideChart } from '../charts/index.ts';
import type { Chart } from '../charts/index.ts';
import { format, makeListing, strings } from '../editions/index.ts';
import type { Glossary, LocalFigure, Locale } from '../editions/types.ts';
import { joinFigures } from '../figures/index.ts';
import type { Difference, Metric, Placed, Series } from '../figures/index.ts';
import type { BesideReport, Site } from '../library/index.ts';
import { citedOf } from './cited.ts';
import { organisationKey } from './compare-groups.ts';
import type { CompareGroup } from './compare-groups.ts';
import { yearColumns } from './compare-years.ts';
import type { YearColumn } from './compare-years.ts';
import { hrefsOf } from './hrefs.ts';
import { quotesOf } from './locales.ts';
import { editionsOf } from './report-paths.ts';
import { wordsOf } from './words.ts';

/** A value in its cell. */
export interface CellValue {
  text: string;
  href: string;
  /** The language of the page behind it, where it isn't the edition's. */
  hrefLang: Locale | null;
  /** What keeps it from being set against the others: its period, a plan, another unit. Empty where nothing does. */
  apart: string[];
}

/** A cell: its values; or none, and whether there is a report of that year that could have said it. */
export interface Cell {
  values: CellValue[];
  gap: 'unsaid' | 'unreported' | null;
}

export interface CompareRow {
  /** Whose it is, where that isn't plain. */
  subject: string | null;
  measure: string;
  cells: Cell[];
}

export interface CompareMetric {
  metric: string;
  metricLang: Locale | null;
  /** Why what stands here may not be read as one series; null where it may. */
  note: string | null;
  rows: CompareRow[];
  /** A picture of each series that two reports or more give. */
  charts: Chart[];
}

/** Everything that a page of reports side by side shows, in one locale. */
export interface CompareView {
  name: string;
  title: string;
  description: string;
  intro: string;
  columns: YearColumn[];
  /** What two reports or more say. */
  shared: CompareMetric[];
  /** Of an organisation what only one of its reports says, though another could. */
  single: CompareMetric[];
  reports: {
    title: string;
    organisation: string;
    year: number;
    href: string;
    hrefLang: Locale | null;
    /** Of a draft or a report in review, in words. */
    status: string | null;
  }[];
  /** How many older reports are left out, in words; null for none. */
  older: string | null;
}

/** What differs in these is still drawn, each in its own way; other units, parts and doubles are left to the table. */
const DRAWN: ReadonlySet<Difference> = new Set(['period', 'planned']);

/** Lays the reports of an organisation or a place side by side. Pure. */
export function viewComparison(
  group: CompareGroup,
  reports: readonly BesideReport[],
  site: Site,
  glossary: Glossary,
  locale: Locale,
): CompareView {
  const words = strings(locale).compare;
  const hrefs = hrefsOf(site);
  const opened = new Map(
    reports.map(({ summary, figures }) => {
      const listed = { ...summary, figures };
      const local = makeListing(listed, glossary, locale, quotesOf(site, locale)).figures;
      const target = editionsOf(summary, site).includes(locale) ? locale : (site.editions[0] ?? 'zh-Hans');
      const byId = new Map(local.map((figure) => [figure.id, figure]));
      const { organisation, title } = citedOf(summary, site, glossary, locale);
      const href = hrefs.report(target, summary);
      const hrefLang = target === locale ? null : target;
      return [summary.id, { summary, byId, organisation, title, href, hrefLang }];
    }),
  );
  const metrics = joinFigures(
    reports.map(({ summary, figures }) => ({
      report: summary.id,
      organisation: organisationKey(summary),
      figures,
    })),
  );
  const place = group.kind === 'place';
  const shared = metrics.filter((m) => (place ? m.organisations : m.reports) > 1);
  const single = place ? [] : metrics.filter((m) => m.reports === 1 && !m.divided.includes('name'));
  const columns = yearColumns(
    [...shared, ...single].flatMap((m) => m.series.flatMap((s) => s.entries.map(({ year }) => year))),
    reports.map(({ summary }) => summary.year),
  );

  const figureOf = ({ report, figure }: { report: string; figure: string }): LocalFigure =>
    opened.get(report)!.byId.get(figure)!;
  const valueOf = (entry: Placed): CellValue => {
    const { href, hrefLang } = opened.get(entry.report)!;
    const figure = figureOf(entry);
    const text =
      entry.comparison === null
        ? figure.display.replace(/^an? /, '')
        : (figure.compare[entry.comparison]?.value ?? '');
    const apart = entry.apart.map((why) => (why === 'period' ? figure.period : words.apart[why]));
    return { text, href: `${href}#${figure.id}`, hrefLang, apart };
  };
  const subjectOf = (series: Series): string | null => {
    const figure = figureOf(series.entries[0]!);
    const subject = [
      place ? opened.get(series.entries[0]!.report)!.organisation : null,
      figure.entity,
      series.scope === null ? null : figure.scope,
    ];
    return subject.filter(Boolean).join(` ${words.join} `) || null;
  };
  const chartOf = (series: Series): Chart | null => {
    const level = series.measure === 'level' || series.measure === 'growth';
    const values = series.entries.filter(({ apart }) => apart.every((why) => DRAWN.has(why)));
    return level
      ? besideChart(
          values.map((entry) => ({
            figure: figureOf(entry),
            comparison: entry.comparison,
            year: entry.year,
            planned: entry.planned,
            apart: entry.apart.includes('period'),
          })),
          series.measure === 'growth',
          subjectOf(series),
          locale,
        )
      : null;
  };
  const rowOf = (series: Series): CompareRow => {
    const reported = new Set(
      reports
        .filter(({ summary }) => organisationKey(summary) === series.organisation)
        .map(({ summary }) => summary.year),
    );
    return {
      subject: subjectOf(series),
      measure: words.measures[series.measure],
      cells: columns.map((column) => {
        const values = series.entries.filter(({ year }) => year === column.year).map(valueOf);
        const silent = column.year !== null && reported.has(column.year);
        return { values, gap: values.length > 0 ? null : silent ? 'unsaid' : 'unreported' };
      }),
    };
  };
  const viewMetric = (metric: Metric): CompareMetric => {
    const { metric: name, metricLang } = figureOf(metric.metric);
    const apart = metric.series.flatMap(({ entries }) => entries.flatMap((entry) => entry.apart));
    const why = [
      ...metric.divided.map((reason) => words.divided[reason]),
      ...[...new Set(apart)].map((reason) => words.why[reason]),
    ];
    const note = why.length > 0 ? format(words.notJoined, { why: why.join(words.and) }) : null;
    const charts = metric.series.flatMap((series) => chartOf(series) ?? []);
    return { metric: name, metricLang, note, rows: metric.series.map(rowOf), charts };
  };

  const say = wordsOf(reports[0]!.summary, site, glossary, locale);
  const name = say(group.name, group.en);
  const years = reports.map(({ summary }) => summary.year);
  const span = { name, from: Math.min(...years), to: Math.max(...years), count: reports.length };
  return {
    name,
    title: format(words[`${group.kind}Title`], span),
    description: format(words[`${group.kind}Description`], span),
    intro: format(words[`${group.kind}Intro`], span),
    columns,
    shared: shared.map(viewMetric),
    single: single.map(viewMetric),
    reports: [...opened.values()].map(({ summary, organisation, title, href, hrefLang }) => ({
      title,
      organisation,
      year: summary.year,
      href,
      hrefLang,
      status: summary.status ? strings(locale).site[summary.status] : null,
    })),
    older: group.older === 0 ? null : format(words.older, { count: group.older }),
  };
}
