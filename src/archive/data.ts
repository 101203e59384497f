import { reportData, toCsv, toJson } from '../site/index.ts';
import type { Source } from '../library/index.ts';
import type { Locale } from '../editions/types.ts';
import type { ArchiveFile } from './maker.ts';

/** An edition's figures as CSV and JSON, as the site publishes them. */
export function dataFiles(source: Source, locale: Locale): ArchiveFile[] {
  const { head, records } = reportData(source, locale);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return [
    { path: 'figures.csv', bytes: bytes(toCsv(head, records)) },
    { path: 'figures.json', bytes: bytes(toJson(head, records)) },
  ];
}
