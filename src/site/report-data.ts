import { makeFigures } from '../editions/index.ts';
import type { EditionInput, Locale } from '../editions/types.ts';
import type { Report, Source } from '../library/index.ts';
import type { Cited } from './citation.ts';
import { citedOf } from './cited.ts';
import { quotesOf } from './locales.ts';
import { figureRecords } from './dataset.ts';
import type { DatasetHead, FigureRecord } from './dataset.ts';

/** What an edition of a report is made from. */
export function editionInput({ report, site, glossary }: Source, locale: Locale): EditionInput {
  const { article, figures, script, english, meta } = report;
  const { pins = [], organisation } = meta;
  const quotes = quotesOf(site, locale);
  return { article, figures, script, english, glossary, pins, organisation, quotes };
}

export function datasetOf(report: Report, cited: Cited): DatasetHead {
  return {
    report: report.id,
    title: cited.title,
    organisation: cited.organisation,
    year: report.year,
    locale: cited.locale,
    url: cited.url,
    seed: { name: report.seed.name, sha256: report.seed.sha256 },
  };
}

export interface ReportData {
  head: DatasetHead;
  records: FigureRecord[];
}

/** CSV and JSON of an edition follow each other: what one made serves the other, and goes when the report goes. */
const data = new WeakMap<Report, Map<Locale, ReportData>>();

/** A report's figures as data, without laying out its page. */
export function reportData(source: Source, locale: Locale): ReportData {
  const { report, summary, site, glossary } = source;
  const made = data.get(report) ?? new Map<Locale, ReportData>();
  data.set(report, made);
  let found = made.get(locale);
  if (found === undefined) {
    const cited = citedOf(summary, site, glossary, locale);
    const figures = makeFigures(editionInput(source, locale), locale);
    found = { head: datasetOf(report, cited), records: figureRecords(figures, cited.url) };
    made.set(locale, found);
  }
  return found;
}
