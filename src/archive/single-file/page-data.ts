import type { DatasetHead, FigureRecord } from '../../site/index.ts';

/** Figures as a page carries them: what figures.json says of each, less what follows from the rest. */
export type PageData = DatasetHead & { figures: Partial<FigureRecord>[] };

/**
 * The figures of an edition, derived ones too, as the JSON that its single file carries: on one line, without empty values,
 * and without addresses that are the report's and `#` and the id.
 */
export function formatPageData(head: DatasetHead, records: readonly FigureRecord[]): string {
  return JSON.stringify({ ...head, figures: records.map((record) => shorten(record, head)) });
}

/**
 * A record without empty values, and without its address where that follows from its id.
 *
 * @example shorten({ id: 'a', entity: null, url: 'https://n.example/#a', … }, { url: 'https://n.example/', … }) // { id: 'a', … }
 */
export function shorten(record: FigureRecord, { url }: DatasetHead): Partial<FigureRecord> {
  const kept = Object.entries(record).filter(
    ([field, value]) => !isEmpty(value) && !(field === 'url' && value === `${url}#${record.id}`),
  );
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
