import { max } from 'd3-array';
import type { Box } from './box.ts';
import { textWidth, wrapText } from './measure.ts';
import { LABEL } from './text.ts';
import type { BarPlan, BarRow } from './bar-plan.ts';

/** Lines of text and where the first one stands. */
interface PlacedText {
  lines: string[];
  x: number;
  y: number;
}

/** A row with everything in its place; the bar's x and width come from the scale. */
export interface PlacedRow {
  row: BarRow;
  bar: Omit<Box, 'x' | 'width'>;
  label: PlacedText & { size: number; bold: boolean };
  sub: PlacedText;
  value: PlacedText & { size: number; at: 'end' | 'fixed'; anchor: 'start' | 'end' };
}

export interface RowLayout {
  rows: PlacedRow[];
  /** Where the scale may run, with room kept for values and open ends. */
  left: number;
  right: number;
  height: number;
  /** Whether the labels stand above their bars, where a line across all rows would cut them. */
  above: boolean;
}

const GAP = 10;
const OPEN = 22;
/** Bars shorter than this compare nothing. */
const LEAST_PLOT = 40;

/** Room for rows of bars: beside their labels where the labels are short, under them where not. */
export function layoutRows(plan: BarPlan, width: number, top: number): RowLayout {
  const wide = width >= 700;
  const cap = wide ? 230 : 112;
  const size = wide ? 17 : 16;
  const labelLines = plan.rows.map((row) => wrapText(row.label, cap, labelSize(row)));
  const valueWidth = max(plan.rows, ({ value }) => textWidth(value, size)) ?? 0;
  const described = plan.rows.some(({ sub }) => sub !== undefined);
  const tooLong =
    labelLines.some((all) => all.length > (wide ? 3 : 2) || (!wide && described && isCut(all))) ||
    valueWidth > width * 0.3;
  const names = max(
    labelLines.flatMap((all, index) => all.map((line) => textWidth(line, labelSize(plan.rows[index]!)))),
  );
  const { before, after } = plan.values === 'end' ? ends(plan, size) : { before: 0, after: 0 };
  const crowded = (names ?? 0) + GAP + before + after + LEAST_PLOT > width;
  return tooLong || crowded ? above(plan, width, top, size) : beside(plan, width, top, size, labelLines, cap);
}

/** Whether a name in Chinese is cut where it has no joint, which its amount then stands under: 市级重点项·目完成投资. */
function isCut(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    lines.every((line) => /^[\p{Script=Han}“”「」]+$/u.test(line)) &&
    !/推算$/.test(lines.at(-1)!)
  );
}

function labelSize(row: BarRow): number {
  return row.minor ? LABEL : 13;
}

function ends(plan: BarPlan, size: number): { before: number; after: number } {
  const room = (rows: BarRow[]): number => {
    const widest = max(rows, ({ value, open }) => textWidth(value, size) + (open ? OPEN : 0));
    const mark = rows.some(({ beside }) => beside !== undefined) ? 5 : 0;
    return widest === undefined ? 0 : widest + 9 + mark;
  };
  return {
    before: room(plan.rows.filter(({ amount }) => amount < 0)),
    after: room(plan.rows.filter(({ amount }) => amount >= 0)),
  };
}

function beside(
  plan: BarPlan,
  width: number,
  top: number,
  size: number,
  labelLines: string[][],
  cap: number,
): RowLayout {
  const subs = plan.rows.map(({ sub }) => (sub ? wrapText(sub, cap, LABEL) : []));
  const described = subs.some((sub) => sub.length > 0);
  const labelWidth = Math.max(
    max(
      labelLines.flatMap((all, index) => all.map((line) => textWidth(line, labelSize(plan.rows[index]!)))),
    ) ?? 0,
    max(subs.flat(), (line) => textWidth(line, LABEL)) ?? 0,
  );
  const left = labelWidth + GAP;
  const wide = width >= 700;
  const barHeight = width >= 1100 ? 30 : wide ? 20 : 14;
  const column =
    plan.values === 'column' ? (max(plan.rows, ({ value }) => textWidth(value, size)) ?? 0) + 8 : 0;
  const openRoom = plan.rows.some(({ open }) => open) ? OPEN : 0;
  const room = plan.values === 'end' ? ends(plan, size) : { before: 0, after: column + openRoom };
  let y = top;
  const rows = plan.rows.map((row, index): PlacedRow => {
    const label = labelLines[index] ?? [];
    const sub = subs[index] ?? [];
    const block = label.length * 16 + sub.length * 15;
    const own = row.minor ? barHeight - 4 : barHeight;
    const height = Math.max(block + 8, own + (row.hollowTo === undefined ? 10 : 18));
    const middle = y + height / 2;
    const labelTop = middle - block / 2;
    y += height;
    return {
      row,
      bar: { y: middle - own / 2, height: own },
      label: {
        lines: label,
        x: 0,
        y: labelTop + 12.5,
        size: labelSize(row),
        bold: !row.minor && described && row.beside === undefined,
      },
      sub: { lines: sub, x: 0, y: labelTop + label.length * 16 + 11.5 },
      value: {
        lines: [row.value],
        x: width,
        y: middle + size * 0.34,
        size,
        at: plan.values === 'end' ? 'end' : 'fixed',
        anchor: 'end',
      },
    };
  });
  return {
    rows,
    left: left + room.before,
    right: Math.max(width - room.after, left + room.before + 20),
    height: y,
    above: false,
  };
}

function above(plan: BarPlan, width: number, top: number, size: number): RowLayout {
  const wide = width >= 700;
  const barHeight = width >= 1100 ? 30 : wide ? 20 : 14;
  const { before, after } = ends(plan, size);
  const atEnd = plan.values === 'end' && before + after < width * 0.4;
  const openRoom = plan.rows.some(({ open }) => open) ? OPEN : 0;
  let y = top;
  const rows = plan.rows.map((row): PlacedRow => {
    const own = row.minor ? barHeight - 4 : barHeight;
    const space = /\p{Script=Han}/u.test(row.label) ? '　' : ' · ';
    const labelled = row.sub ? `${row.label}${space}${row.sub}` : row.label;
    const valueSize = textWidth(row.value, size) > width ? 13 : size;
    const valueLines = wrapText(row.value, width, valueSize);
    const single = valueLines.length === 1 ? textWidth(row.value, valueSize) : width;
    const fits = textWidth(labelled, labelSize(row)) + GAP + single <= width;
    // What doesn't stand beside the name goes under it, and needs no dot between.
    const together = textWidth(labelled, labelSize(row)) <= width || row.sub === undefined;
    const said = together ? [labelled] : [row.label, row.sub ?? ''];
    const label = said.flatMap((part) => wrapText(part, width, labelSize(row)));
    const labelY = y + 13;
    const sameLine = atEnd || fits;
    const valueY = sameLine ? labelY : labelY + label.length * 16 + 2;
    const barY = (sameLine ? labelY + (label.length - 1) * 16 : valueY + (valueLines.length - 1) * 18) + 7;
    const pad = row.hollowTo === undefined ? 0 : 4;
    y = barY + own + 2 * pad + 10;
    return {
      row,
      bar: { y: barY + pad, height: own },
      label: { lines: label, x: 0, y: labelY, size: labelSize(row), bold: false },
      sub: { lines: [], x: 0, y: 0 },
      value: {
        lines: valueLines,
        x: width,
        y: atEnd ? barY + pad + own / 2 + size * 0.34 : valueY,
        size: valueSize,
        at: atEnd ? 'end' : 'fixed',
        anchor: 'end',
      },
    };
  });
  return {
    rows,
    left: atEnd ? before : plan.rows.some(({ open, amount }) => open && amount < 0) ? OPEN : 0,
    right: atEnd ? width - after : width - openRoom,
    height: y,
    above: true,
  };
}
