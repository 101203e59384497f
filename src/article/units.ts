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
  };
}

/** Whether a text is a row of a table: three cells or more, all short, one of them a figure, and no sentence. */
export function isRow(text: string): boolean {
  if (text.length > 120 || /[。；！？，]/.test(text)) return false;
  const cells = text.split(/ *[|｜] *| +/).filter((cell) => cell !== '');
  return (
    cells.length >= 3 &&
    cells.every((cell) => cell.length <= 14) &&
    cells.some((cell) => /^[-+]?\d[\d.,]*%?$/.test(cell))
  );
}

/** Whether a text ends as a paragraph does. */
export function isEnded(text: string): boolean {
  return /[。！？!?；;：:…][”’」』）)》】"']*$/.test(text) || /[。！？]$/.test(text);
}

/** The raw numbers of a unit's lines, each once. */
export function lineNumbers(units: readonly Unit[]): number[] {
  return [...new Set(units.flatMap((unit) => unit.lines.map((line) => line.number)))];
}
