import type { DatasetHead, FigureRecord } from '../../site/index.ts';

/** Figures as a page carries them: what figures.json says, as a table, since names of fields take more room than values. */
export type PageData = DatasetHead & { fields: (keyof FigureRecord)[]; rows: unknown[][] };

/** What an address is that follows from the id of its figure. */
const OWN = '#';

/**
 * The figures of an edition, derived ones too, as the JSON that its single file carries: the names of the fields once, a
 * row a figure; for the address, `#` where it is the report's and `#` and the id.
 */
export function formatPageData(head: DatasetHead, records: readonly FigureRecord[]): string {
  const fields = Object.keys(records[0] ?? {}) as (keyof FigureRecord)[];
  const rows = records.map((record) =>
    fields.map((field) =>
      field === 'url' && record.url === `${head.url}#${record.id}` ? OWN : record[field],
    ),
  );
  return JSON.stringify({ ...head, fields, rows });
}

/** The records of such data. */
export function readPageData({ url, fields, rows }: PageData): Partial<FigureRecord>[] {
  return rows.map((row) => {
    const record = Object.fromEntries(fields.map((field, i) => [field, row[i]])) as Partial<FigureRecord>;
    return record.url === OWN ? { ...record, url: `${url}#${record.id}` } : record;
  });
}
