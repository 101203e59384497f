import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { BarPlan, BarRow } from './bar-plan.ts';
import type { Drawing } from './drawing.ts';
import { layoutRows } from './row-layout.ts';
import type { PlacedRow } from './row-layout.ts';
import { backing, mark, openEnd, strokes } from './marks.ts';
import { textWidth } from './measure.ts';
import { LABEL, lines, text } from './text.ts';

const OPEN = 22;

/** Draws rows of bars for a width; labels stand left of the bars, or above them where they are too long. */
export function barRows(plan: BarPlan, width: number): Drawing {
  const top = plan.reference ? 22 : 0;
  const layout = layoutRows(plan, width, top);
  const scale = barScale(plan, layout.left, layout.right);
  const elements: Element[] = [];
  for (const row of layout.rows) elements.push(...drawRow(row, scale));
  const [y0, y1] = [top, layout.height];
  const zero = scale(0);
  const across = (x: number, over: number) =>
    layout.above
      ? // No further than the gap below a label that stands above its bar.
        layout.rows.map(
          ({ bar }) => [x, bar.y - Math.min(over, 5), 0, bar.height + 2 * Math.min(over, 5)] as const,
        )
      : [[x, y0 - (over > 4 ? 4 : 0), 0, y1 - y0 + (over > 4 ? 4 : 0)] as const];
  if (plan.rows.some(({ amount }) => amount < 0)) elements.push(...strokes('ink', across(zero, 3), 1));
  if (plan.reference) {
    const { at, label } = plan.reference;
    const x = scale(at);
    const half = textWidth(label, 13) / 2;
    elements.push(...strokes('ink', across(x, 8), 2));
    elements.push(
      text(label, Math.min(Math.max(x, half), width - half), 12, { anchor: 'middle', bold: true }),
    );
  }
  return { elements, height: layout.height };
}

function barScale(plan: BarPlan, left: number, right: number): ScaleLinear<number, number> {
  const amounts = plan.rows.flatMap(({ amount, hollowTo = 0, beside }) => [
    amount,
    hollowTo,
    beside?.amount ?? 0,
  ]);
  const [low = 0, high = 0] = extent([...amounts, plan.reference?.at ?? 0, plan.max ?? 0, 0]);
  return scaleLinear([low, high === low ? low + 1 : high], [left, right]);
}

function drawRow(placed: PlacedRow, scale: ScaleLinear<number, number>): Element[] {
  const { row, bar, label, sub, value } = placed;
  const [zero, end] = [scale(0), scale(row.amount)];
  const elements: Element[] = [];
  const tone = row.minor ? 'soft' : 'ink';
  if (row.hollowTo !== undefined)
    elements.push(
      ...mark('rest', { x: zero, y: bar.y - 4, width: scale(row.hollowTo) - zero, height: bar.height + 8 }),
    );
  const from = Math.min(zero, end);
  const length = Math.abs(end - zero);
  const cut = row.accentFrom === undefined ? undefined : scale(row.accentFrom);
  if (cut !== undefined && cut < end && cut >= zero) {
    elements.push(...mark(row.mark, { ...bar, x: zero, width: cut - zero }));
    elements.push(...mark('accent', { ...bar, x: cut, width: end - cut }));
  } else {
    elements.push(...mark(row.mark, { ...bar, x: from, width: row.amount === 0 ? 0 : Math.max(length, 1) }));
  }
  if (row.beside) elements.push(...besideMark(row.beside, bar, scale(row.beside.amount)));
  if (row.open)
    elements.push(
      openEnd(end, bar.y + bar.height / 2, row.amount < 0 ? 4 - OPEN : OPEN - 4, row.mark === 'accent'),
    );
  elements.push(...lines(label.lines, label.x, label.y, 16, { size: label.size, tone, bold: label.bold }));
  elements.push(...lines(sub.lines, sub.x, sub.y, 15, { size: LABEL, tone: 'soft' }));
  const tail = row.open ? OPEN : 0;
  const reach = [
    end,
    ...(row.hollowTo === undefined ? [] : [scale(row.hollowTo)]),
    ...besideReach(row, scale),
  ];
  const clear = Math.max(...reach);
  const low = Math.min(end, ...besideReach(row, scale).map((x) => x - 5));
  const x = value.at === 'end' ? (row.amount < 0 ? low - 7 - tail : clear + 7 + tail) : value.x;
  const anchor = value.at === 'end' ? (row.amount < 0 ? 'end' : 'start') : value.anchor;
  elements.push(
    ...lines(value.lines, x, value.y, 18, {
      size: value.size,
      face: 'num',
      tone: row.mark === 'accent' ? 'accent' : tone,
      anchor,
    }),
  );
  return elements;
}

/** How wide the mark of another's amount is. */
const BESIDE = 6;

/** Where that mark ends, for the number that stands after the bar. */
function besideReach(row: BarRow, scale: (amount: number) => number): number[] {
  return row.beside ? [scale(row.beside.amount) + BESIDE / 2] : [];
}

/** Another's amount on our bar: an upright on paper, so that it reads on a solid bar too. */
function besideMark(beside: { derived: boolean }, bar: { y: number; height: number }, x: number): Element[] {
  const box = { x: x - BESIDE / 2, y: bar.y - 5, width: BESIDE, height: bar.height + 10 };
  return [...backing(box), ...mark(beside.derived ? 'derived' : 'soft', box)];
}
