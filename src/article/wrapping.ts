import type { Line } from './lines.ts';
import type { Unit } from './units.ts';
import { isEnumerated } from './numbering.ts';
import { isEnded, unitOf } from './units.ts';

/** How the lines of a text were wrapped: to a number of characters, or of columns (2 a Chinese character). */
interface Wrap {
  measure(line: Line): number;
  width: number;
  /** How far a full line may fall short of the width: what was not broken, such as a number, goes to the next line. */
  slack: number;
}

/** The end of a sentence at the end of a line. */
const ENDED = /[。！？][”’）]*$/;

const inCharacters = (line: Line): number => line.indent + line.run.text.length;

function inColumns(line: Line): number {
  let width = line.indent;
  for (let i = 0; i < line.run.text.length; i += 1) width += line.run.text.charCodeAt(i) > 0x2000 ? 2 : 1;
  return width;
}

/**
 * Finds how a text was wrapped, or null where it wasn't: most lines that stop in mid-sentence, with another line right
 * after them, are equally wide.
 */
export function findWrap(lines: readonly Line[]): Wrap | null {
  const open = lines.filter((line, i) => lines[i + 1]?.gap === 0 && !isEnded(line.text));
  if (open.length < 4) return null;
  const wraps = [
    { measure: inCharacters, slack: 3, least: 16, most: 80 },
    { measure: inColumns, slack: 6, least: 30, most: 160 },
  ].map(({ measure, slack, least, most }) => {
    const widths = open.map(measure).sort((a, b) => a - b);
    const width = widths[Math.floor(widths.length * 0.85)] as number;
    const full = widths.filter((one) => one >= width - slack && one <= width + slack).length;
    const longer = lines.filter((line) => measure(line) > width + slack).length;
    const possible = width >= least && width <= most && longer <= lines.length / 20;
    return { measure, slack, width, share: possible ? full / widths.length : 0 };
  });
  const best = wraps.sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= 0.55 ? best : null;
}

/** Whether nearly every line of a text has a blank line before it. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  return lines.length > 8 && lines.slice(1).filter((line) => line.gap > 0).length > lines.length * 0.8;
}

/**
 * Joins lines of a fixed width into the lines they were; every other line is a unit of its own. No line in `breaks`
 * goes on the line before it.
 */
export function unwrapLines(written: readonly Line[], breaks: ReadonlySet<number> = new Set()): Unit[] {
  const lines = isDoubleSpaced(written)
    ? written.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }))
    : written;
  const wrap = findWrap(lines);
  if (wrap === null) return written.map((line) => unitOf([line]));
  const units: Unit[] = [];
  let group: Line[] = [];
  // Where paragraphs begin with an indent or after a blank line, a full line that ends a sentence is no riddle.
  const told = lines.filter((line) => line.indent > 0 || line.gap > 0).length >= lines.length / 20;
  let seam: Line | null = null;
  lines.forEach((line, i) => {
    group.push(line);
    const next = lines[i + 1];
    if (next !== undefined && !breaks.has(next.number) && goesOn(group, next, wrap)) {
      if (!told && ENDED.test(line.text)) seam ??= line;
      return;
    }
    units.push({ ...unitOf(group), seam });
    group = [];
    seam = null;
  });
  return units;
}

function goesOn(group: readonly Line[], next: Line, wrap: Wrap): boolean {
  const line = group.at(-1) as Line;
  if (next.gap > 0 || next.number === line.number) return false;
  if (wrap.measure(line) < wrap.width - wrap.slack) return false;
  const margin = group.length === 1 ? 0 : (group[1] as Line).indent;
  if (next.indent > margin + 1) return false;
  if (!ENDED.test(line.text)) return true;
  if (isEnumerated(next.text)) return false;
  // A full line that ends a sentence: a short line without an end after it is a heading.
  return !(wrap.measure(next) < wrap.width / 2 && !isEnded(next.text));
}
