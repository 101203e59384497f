import type { Element } from 'hast';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { barRows } from '../svg/rows.ts';
import { MOST_TICKS, tickRows } from '../svg/ticks.ts';

/** A whole and its parts as counts; the first row is the whole. */
export interface CountRow {
  label: string;
  /** 214个 */
  value: string;
  count: number;
  /** 占三成二（推算）; empty for none. */
  remark: string;
}

/** Whether counts are few enough to be drawn one by one. */
export function isCountable(rows: readonly { count: number }[]): boolean {
  return rows.every(({ count }) => Number.isInteger(count) && count >= 0 && count <= MOST_TICKS);
}

/** Counts as strokes, or as bars where there are too many. */
export function drawCounts(kind: string, rows: readonly CountRow[], theme: Theme): Element {
  const { width } = theme;
  const whole = rows[0]?.count ?? 0;
  if (isCountable(rows)) {
    const drawing = tickRows(
      rows.map((row, index) => ({
        ...row,
        marked: index === 0 ? (rows[1]?.count ?? 0) : row.count,
        tone: index === 0 ? 'ink' : 'accent',
      })),
      width,
    );
    return frame(kind, theme, drawing.height, drawing.elements);
  }
  const drawing = barRows(
    {
      values: 'column',
      rows: rows.map((row, index) => ({
        label: row.label,
        ...(row.remark === '' ? {} : { sub: row.remark }),
        value: row.value,
        amount: row.count,
        mark: index === 0 ? 'stated' : 'accent',
        ...(index === 0 ? {} : { hollowTo: whole }),
      })),
    },
    width,
  );
  return frame(kind, theme, drawing.height, drawing.elements);
}
