/**
 * Rows of a CSV as RFC 4180 has it, a BOM left out. Throws where a quote is not closed or stands where none may.
 *
 * @example parseCsv('a,"b ""c"""\r\n') // [['a', 'b "c"']]
 */
export function parseCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`a quote that is not closed or out of place, at character ${at + 1}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',' && cell.lastIndex < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
