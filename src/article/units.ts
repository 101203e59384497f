import type { Line } from './lines.ts';

/** What a unit was found to be. `prose` until a rule says otherwise. */
export type UnitKind = 'prose' | 'title' | 'kicker' | 'furniture' | 'heading' | 'caption' | 'aside';

/** A line, or the lines of fixed width that were one before they were wrapped. */
export interface Unit {
  kind: UnitKind;
  lines: Line[];
  text: string;
  /** Blank lines before it. */
  gap: number;
  indent: number;
  /** Settled by report.yaml: no rule may change its kind. */
  settled: boolean;
  /** A wrapped line that might have been the end of its paragraph. */
  seam: Line | null;
  /** A heading that might be the torn first half of a paragraph. */
  doubtful: boolean;
  /** A row of a table. */
  row: boolean;
  /** An item of a list, whole without a full stop. */
  item: boolean;
}

/** A unit of lines; the text of several is that of one long line. */
export function unitOf(lines: Line[]): Unit {
  const first = lines[0] as Line;
  const text = lines.map((line) => line.text).join('');
  return {
    kind: 'prose',
    lines,
    text,
    gap: first.gap,
    indent: first.indent,
    settled: false,
    seam: null,
    doubtful: false,
    row: false,
    item: false,
  };
}

/** The cells of a line, where it has some: parted by bars or by more than one space, or by one where all are short. */
function cellsOf(text: string): string[] {
  if (text.length > 160 || /^part ?\d/i.test(text) || /[。；！？，]/.test(text)) return [];
  const wide = text.split(/ *[|｜] *| {2,}/).filter((cell) => cell !== '');
  const cells = wide.length >= 2 ? wide : text.split(' ').filter((cell) => cell !== '');
  return cells.every((cell) => cell.length <= 20) && (wide.length >= 2 || cells.length >= 3) ? cells : [];
}

/** Whether a text is a row of a table by itself: cells of which one is a figure. */
export function isRow(text: string): boolean {
  return cellsOf(text)
    .slice(1)
    .some((cell) => /^[-+]?\d[\d.,]*[%‰]?$/.test(cell));
}

/** Lines of as many cells, one below the other: fewer of them tell a table the more cells they have. */
function markWordRows(units: readonly Unit[]): void {
  const counts = units.map((unit) => (/[：:]$/.test(unit.text) ? 0 : cellsOf(unit.text).length));
  for (let start = 0; start < units.length; start += 1) {
    let end = start + 1;
    while (counts[end] === counts[start] && units[end]?.gap === units[start + 1]?.gap) end += 1;
    const cells = counts[start] ?? 0;
    if (cells >= 3 && end - start >= (cells > 3 ? 2 : 3))
      for (const unit of units.slice(start, end)) unit.row = true;
    start = end - 1;
  }
}

/** Marks the rows of tables; the line of cells above the first row is their head. */
export function markRows(units: readonly Unit[]): void {
  markWordRows(units);
  units.forEach((unit, i) => {
    unit.row = unit.row || isRow(unit.text);
    const above = units[i - 1];
    if (unit.row && above !== undefined && cellsOf(above.text).length >= 2) above.row = true;
  });
}

/** Whether a text ends as a paragraph does. */
export function isEnded(text: string): boolean {
  return (
    /[。！？!?；;：:…][”’」』）)》】"']*$/.test(text) ||
    /[。！？][”’]*(?:[（(][^（）()]{1,60}[）)])?$/.test(text)
  );
}

/** The raw numbers of a unit's lines, each once. */
export function lineNumbers(units: readonly Unit[]): number[] {
  return [...new Set(units.flatMap((unit) => unit.lines.map((line) => line.number)))];
}
