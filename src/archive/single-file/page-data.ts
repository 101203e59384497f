import type { DatasetHead, FigureRecord } from '../../site/index.ts';

/** Figures as a page carries them: what figures.json says, as a table, since names of fields take more room than values. */
export type PageData = DatasetHead & { fields: (keyof FigureRecord)[]; rows: unknown[][] };

/**
 * The figures of an edition, derived ones too, as the JSON that its single file carries: the names of the fields once, a
 * row a figure. An address within the report is written from its `#` on, `#` alone where the figure's id follows.
 */
export function formatPageData(head: DatasetHead, records: readonly FigureRecord[]): string {
  const fields = Object.keys(records[0] ?? {}) as (keyof FigureRecord)[];
  const rows = records.map((record) =>
    fields.map((field) => (field === 'url' ? shortAddress(head.url, record) : record[field])),
  );
  return JSON.stringify({ ...head, fields, rows });
}

/** The records of such data. */
export function readPageData({ url, fields, rows }: PageData): Partial<FigureRecord>[] {
  return rows.map((row) => {
    const record = Object.fromEntries(fields.map((field, i) => [field, row[i]])) as Partial<FigureRecord>;
    if (!record.url?.startsWith('#')) return record;
    return { ...record, url: `${url}${record.url === '#' ? `#${record.id}` : record.url}` };
  });
}

function shortAddress(report: string, { id, url }: FigureRecord): string {
  if (!url.startsWith(`${report}#`)) return url;
  const within = url.slice(report.length);
  return within === `#${id}` ? '#' : within;
}
