import type { LocalFigure, Locale } from '../editions/types.ts';
import type { Report } from '../library/types.ts';
import type { Cited } from './citation.ts';

/** A figure as a record of data: localised labels, typed values, offsets into the seed; no quoted prose. */
export interface FigureRecord {
  id: string;
  metric: string;
  /** As the report gives it in this edition: 约1769.6亿元. */
  display: string;
  /** In base units; a range has both ends. */
  low: number | null;
  high: number | null;
  unit: string;
  qualifier: string | null;
  kind: string;
  period: string;
  periodStart: string;
  periodEnd: string;
  entity: string | null;
  scope: string | null;
  compare: { type: string; label: string; value: string; amount: number | null }[];
  /** Of a figure that was computed: ids of those it follows from, and the arithmetic. Null of a stated one. */
  derived: { from: string[]; formula: string } | null;
  /** What staff decided: the parts that they corrected, or `added` where the program had found no figure. Empty of one as it was read. */
  decided: string[];
  headline: number | null;
  /** What spoke for leading with it, the weightiest first. */
  headlineReasons: { reason: string; weight: number }[] | null;
  /** Ids of the whole that it is part of, of the earlier stage, of what it says again. */
  relations: { type: string; to: string }[];
  /** UTF-16 offsets [start, end) of the value in the decoded seed, one pair a statement. */
  offsets: [number, number][];
  url: string;
}

/** What the data says of itself. */
export interface DatasetHead {
  report: string;
  title: string;
  organisation: string;
  year: number;
  locale: Locale;
  url: string;
  seed: { name: string; sha256: string };
}

/** What an edition's data says of itself. */
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

/** One record a figure, in the order given. */
export function figureRecords(figures: readonly LocalFigure[], reportUrl: string): FigureRecord[] {
  return figures.map((f) => {
    const { amount } = f.source.value;
    // A make-up of three (7.9:43.6:48.5) is no range: it has its display alone.
    const [low, high, third] = Array.isArray(amount) ? amount : [amount, amount];
    return {
      id: f.id,
      metric: f.metric,
      display: f.display,
      low: third === undefined ? low : null,
      high: third === undefined ? high : null,
      unit: f.baseUnit,
      qualifier: f.hedge,
      kind: f.source.kind,
      period: f.period,
      periodStart: f.source.period.start,
      periodEnd: f.source.period.end,
      entity: f.entity,
      scope: f.scope,
      compare: f.compare.map(({ type, label, value, amount: number }) => ({
        type,
        label,
        value,
        amount: number,
      })),
      derived: f.source.derived ?? null,
      decided: f.source.decided?.added ? ['added'] : [...(f.source.decided?.corrected ?? [])],
      headline: f.source.headline ?? null,
      headlineReasons: f.source.headlineReasons ?? null,
      relations: (f.source.relations ?? []).map(({ type, to }) => ({ type, to })),
      offsets: f.source.source.map((s) => s.value),
      // What the article doesn't say has no place in it: its address is that of the figure it follows from.
      url: `${reportUrl}#${f.source.derived?.from[0] ?? f.id}`,
    };
  });
}

/** The records as JSON, indented, with a head that says what they are of; derived figures in a list of their own. */
export function toJson(head: DatasetHead, records: readonly FigureRecord[]): string {
  const figures = records.filter((record) => record.derived === null);
  const derived = records.filter((record) => record.derived !== null);
  return `${JSON.stringify({ ...head, figures, derived }, null, 2)}\n`;
}

const COLUMNS = [
  'id',
  'metric',
  'display',
  'low',
  'high',
  'unit',
  'qualifier',
  'kind',
  'period',
  'periodStart',
  'periodEnd',
  'entity',
  'scope',
  'compare',
  'derived',
  'decided',
  'headline',
  'offsets',
  'url',
] as const satisfies readonly (keyof FigureRecord)[];

/**
 * The records as CSV that a spreadsheet opens as it is: a BOM, CRLF, the seed's digest in its own column. A derived
 * figure has its formula in the column `derived`, which a stated one leaves empty.
 */
export function toCsv(head: DatasetHead, records: readonly FigureRecord[]): string {
  const flat = (record: FigureRecord, column: (typeof COLUMNS)[number]): string => {
    const value = record[column];
    if (column === 'compare') return record.compare.map((c) => `${c.label} ${c.value}`.trim()).join('; ');
    if (column === 'offsets') return record.offsets.map((o) => o.join('-')).join(' ');
    if (column === 'decided') return record.decided.join(' ');
    if (column === 'derived') return record.derived?.formula ?? '';
    return value === null ? '' : String(value);
  };
  const rows = records.map((r) => [...COLUMNS.map((c) => flat(r, c)), head.seed.sha256]);
  return csvOf([[...COLUMNS, 'seedSha256'], ...rows]);
}

/** Rows as CSV that a spreadsheet opens as it is. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((r) => r.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quotes where needed; a text that a spreadsheet would run as a formula gets a leading apostrophe. */
function cell(value: string): string {
  const safe =
    /^[=@\t\r]/.test(value) || (/^[+-]/.test(value) && Number.isNaN(Number(value))) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
