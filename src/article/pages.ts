import type { Line } from './lines.ts';
import { isEnded } from './units.ts';

/** A way to number the pages of a paper. */
interface PageMark {
  pattern: RegExp;
  /** A mark that could be something else counts only where its numbers run on from page to page. */
  counted: boolean;
  example: string;
}

const PAGE_MARKS: readonly PageMark[] = [
  { pattern: /^[-—–―·•~] ?[-—–―]? ?(\d{1,3}) ?[-—–―]? ?[-—–―·•~]$/, counted: false, example: '— 3 —' },
  {
    pattern: /^[-—–]? ?第 ?(\d{1,3}) ?页 ?(?:[,，/ ]? ?[（(]?共 ?\d{1,3} ?页[）)]?)? ?[-—–]?$/,
    counted: false,
    example: '第3页 共12页',
  },
  { pattern: /^page ?(\d{1,3})(?: of \d{1,3})?$/i, counted: false, example: 'Page 3 of 12' },
  { pattern: /^(\d{1,3}) ?\/ ?\d{1,3}$/, counted: true, example: '3/12' },
  { pattern: /^([1-9]\d{0,2})$/, counted: true, example: '3' },
];

/** The longest running head, in characters. */
const LONGEST_HEAD = 40;

/**
 * Takes page numbers and running heads out of the lines of a paper, so that its paragraphs go on from page to page.
 * `kept` are lines that staff decided on: they stay.
 */
export function takePageMarks(
  lines: readonly Line[],
  kept: ReadonlySet<number>,
): { lines: Line[]; taken: Line[] } {
  const marks = pageNumbers(lines);
  if (marks.size < 2) return { lines: [...lines], taken: [] };
  for (const at of runningHeads(lines, marks)) marks.add(at);
  const taken: Line[] = [];
  const left: Line[] = [];
  let gap = 0;
  let broken = false;
  lines.forEach((line, i) => {
    if (marks.has(i) && !kept.has(line.number)) {
      taken.push(line);
      gap = Math.max(gap, line.gap);
      broken = true;
      return;
    }
    const before = left.at(-1);
    const goesOn = before !== undefined && !isEnded(before.text);
    left.push(broken ? { ...line, gap: goesOn ? 0 : Math.max(gap, line.gap) } : line);
    gap = 0;
    broken = false;
  });
  return { lines: left, taken };
}

/** Places of the lines that number a page. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  for (const { pattern, counted } of PAGE_MARKS) {
    const numbered: { at: number; page: number }[] = [];
    lines.forEach((line, at) => {
      const match = line.text.length > 20 ? null : pattern.exec(line.text);
      if (match !== null) numbered.push({ at, page: Number(match[1]) });
    });
    const runsOn = numbered.every(({ page }, i) => i === 0 || page === (numbered[i - 1]?.page ?? 0) + 1);
    if (!counted || (numbered.length >= 2 && runsOn && isSpread(numbered))) {
      for (const { at } of numbered) found.add(at);
    }
  }
  return found;
}

/** Whether there is a page's text between numbers: a column of a table is no row of pages. */
function isSpread(numbered: readonly { at: number }[]): boolean {
  return numbered.every(({ at }, i) => i === 0 || at - (numbered[i - 1]?.at ?? 0) >= 4);
}

/** Lines beside page numbers that come again beside other page numbers. */
function runningHeads(lines: readonly Line[], marks: ReadonlySet<number>): number[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (marks.has(at) || line.text.length > LONGEST_HEAD || isEnded(line.text)) return;
    if (!marks.has(at - 1) && !marks.has(at + 1)) return;
    const bare = line.text.replace(/[\s\d]+/g, '');
    if (bare.length < 4) return;
    places.set(bare, [...(places.get(bare) ?? []), at]);
  });
  return [...places.values()].filter((row) => row.length >= 2).flat();
}
