import type { Element } from 'hast';
import { mark, strokes, tickStrokes } from './marks.ts';
import type { Drawing } from './drawing.ts';
import { textWidth, wrapText } from './measure.ts';
import { lines, text } from './text.ts';

/** A row of strokes, one each; the first `marked` of them belong to the next row too. */
export interface TickRow {
  label: string;
  /** With its unit: 214个. */
  value: string;
  count: number;
  marked: number;
  tone: 'ink' | 'accent';
  /** Said beside or under the strokes: 占三成二（推算：69 ÷ 214）. */
  remark: string;
}

/** Closer than this, strokes run together. */
const LEAST_PITCH = { narrow: 3.6, wide: 3 } as const;
const MOST_PITCH = 14;

/** How many strokes a drawing can hold and still be counted. */
export const MOST_TICKS = 250;

/** Rows of strokes at one pitch, each row a part of the first; a bracket joins a part to its whole where both stand in one line. */
export function tickRows(rows: readonly TickRow[], width: number): Drawing {
  const wide = width >= 700;
  const longest = Math.max(...rows.map(({ count }) => count), 1);
  const widest = (size: number, of: (row: TickRow) => string): number =>
    Math.max(...rows.map((row) => textWidth(of(row), size)));
  const valueWidth = widest(22, ({ value }) => value);
  // Half a pixel more than the longest, so that no sum of fractions breaks it.
  const names = Math.min(widest(13, ({ label }) => label) + 0.5, 170);
  const labelWidth = wide ? names + 12 + valueWidth : 0;
  const left = wide ? labelWidth + 24 : 0;
  const plot = Math.max(width - left, 60);
  const most = Math.max(1, Math.floor(plot / (wide ? LEAST_PITCH.wide : LEAST_PITCH.narrow)));
  const folds = Math.ceil(longest / most);
  const perLine = folds === 1 ? longest : Math.min(Math.ceil(longest / folds / 10) * 10, most);
  const pitch = Math.min(plot / perLine, MOST_PITCH);
  const weight = Math.max(1.5, Math.min(pitch * 0.5, 4));
  const elements: Element[] = [];
  let y = 0;
  let previous: { bottom: number; lines: number } | undefined;
  for (const row of rows) {
    const tickLines = Math.max(1, Math.ceil(row.count / perLine));
    const height = wide ? 26 : tickLines > 2 ? 14 : 20;
    if (!wide) {
      const head = headLines(row, width);
      elements.push(...head.elements(y));
      y += head.height;
    }
    const rowTop = y;
    elements.push(...drawTicks(row, left, rowTop, pitch, perLine, height, weight));
    let bottom = rowTop + tickLines * (height + 4) - 4;
    if (wide) {
      const label = wrapText(row.label, names, 13);
      const block = label.length * 16;
      const start = rowTop + Math.max(0, (height - block) / 2);
      elements.push(...lines(label, 0, start + 12.5, 16));
      elements.push(
        text(row.value, labelWidth, rowTop + 21, { size: 22, face: 'num', anchor: 'end', tone: row.tone }),
      );
      bottom = Math.max(bottom, start + block);
    }
    if (previous?.lines === 1 && tickLines === 1 && wide) {
      const end = left + (row.count - 1) * pitch + weight;
      const gap = rowTop - previous.bottom;
      elements.push(
        ...strokes('ink', [
          [left + 0.5, previous.bottom + 3, 0, gap - 6],
          [end - 0.5, previous.bottom + 3, 0, gap - 6],
        ]),
      );
    }
    const used = left + Math.min(row.count, perLine) * pitch + 12;
    const remark = placeRemark(row, used, rowTop, height, bottom, width, left, wide && tickLines === 1);
    elements.push(...remark.elements);
    previous = { bottom, lines: tickLines };
    y = Math.max(bottom, remark.bottom) + (wide ? 14 : 10);
  }
  return { elements, height: y - (wide ? 14 : 10) + 2 };
}

function headLines(row: TickRow, width: number): { height: number; elements: (y: number) => Element[] } {
  const valueWidth = textWidth(row.value, 18);
  const label = wrapText(row.label, Math.max(width - valueWidth - 12, width * 0.4), 13);
  const beside = Math.max(...label.map((line) => textWidth(line, 13))) + valueWidth + 12 <= width;
  const valueY = beside ? 15 : label.length * 16 + 17;
  const height = Math.max(label.length * 16, valueY) + 8;
  return {
    height,
    elements: (y) => [
      ...lines(label, 0, y + 14, 16),
      text(row.value, width, y + valueY, { size: 18, face: 'num', anchor: 'end', tone: row.tone }),
    ],
  };
}

function drawTicks(
  row: TickRow,
  left: number,
  top: number,
  pitch: number,
  perLine: number,
  height: number,
  weight: number,
): Element[] {
  const split = row.tone === 'accent' ? row.count : row.marked;
  const place = { left, top, pitch, perLine, height, weight };
  return [
    ...tickStrokes(row.tone === 'accent' ? 'accent' : 'ink', 0, split, place),
    ...tickStrokes('soft', split, row.count, place),
  ];
}

function placeRemark(
  row: TickRow,
  used: number,
  top: number,
  height: number,
  bottom: number,
  width: number,
  left: number,
  mayStandBeside: boolean,
): { elements: Element[]; bottom: number } {
  if (row.remark === '') return { elements: [], bottom };
  const tone = row.tone === 'accent' ? ('accent' as const) : ('soft' as const);
  if (mayStandBeside && textWidth(row.remark, 13) <= width - used)
    return {
      elements: [text(row.remark, used, top + height / 2 + 4.5, { tone, bold: tone === 'accent' })],
      bottom,
    };
  const wrapped = wrapText(row.remark, width - left, 12.5);
  return {
    elements: lines(wrapped, left, bottom + 16, 16, { size: 12.5, tone }),
    bottom: bottom + 6 + wrapped.length * 16,
  };
}

/** Wide strokes for people or other units of a small whole: the first `solid` stated, the rest derived. */
export function unitBoxes(solid: number, total: number, top: number, width: number): Drawing {
  const pitch = Math.min(16, width / Math.max(total, 1));
  const boxWidth = Math.max(pitch * 0.6, 3);
  const elements = Array.from({ length: total }, (_, index) =>
    mark(index < solid ? 'accent' : 'derived', { x: index * pitch, y: top, width: boxWidth, height: 26 }),
  ).flat();
  return { elements, height: top + 26 };
}
