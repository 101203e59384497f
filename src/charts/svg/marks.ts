import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from './box.ts';
import { hatchPath } from './hatch.ts';
import { fixed } from './number.ts';
import { LIGHT } from './theme.ts';

/**
 * What a mark means, the same in every chart: `stated` in the article, `accent` what the title talks about, `derived` by
 * us, `planned` not settled yet, `rest` the remainder, `soft` stated but not the subject.
 */
export type Mark = 'stated' | 'accent' | 'derived' | 'planned' | 'rest' | 'soft';

const { ink: INK, ink3: INK_3, hollow: HOLLOW, accent: ACCENT } = LIGHT;

/** The mark in a box; nothing where the box has no area. */
export function mark(kind: Mark, box: Box): Element[] {
  if (box.width <= 0 || box.height <= 0) return [];
  switch (kind) {
    case 'stated':
      return [rect(box, { className: ['m-ink'], fill: INK })];
    case 'accent':
      return [rect(box, { className: ['m-acc'], fill: ACCENT })];
    case 'soft':
      return [rect(box, { className: ['m-soft'], fill: HOLLOW })];
    case 'rest':
      return [rect(inset(box, 0.5), { className: ['m-hollow'], fill: 'none', stroke: HOLLOW })];
    case 'planned':
      return [
        rect(inset(box, 0.75), {
          className: ['m-dash'],
          fill: 'none',
          stroke: INK,
          strokeWidth: 1.5,
          strokeDasharray: '4 3',
        }),
      ];
    case 'derived':
      return [
        s('path', {
          className: ['m-hatch-lines'],
          d: hatchPath(box),
          fill: 'none',
          stroke: INK_3,
          strokeWidth: 1.2,
        }),
        rect(inset(box, 0.5), { className: ['m-hatch'], fill: 'none', stroke: INK_3 }),
      ];
  }
}

/** Squares of one mark at places [x, y], each `size` wide, as one path. */
export function cells(
  kind: 'stated' | 'rest',
  places: readonly (readonly [x: number, y: number])[],
  size: number,
): Element[] {
  if (places.length === 0) return [];
  const by = kind === 'rest' ? 0.5 : 0;
  const side = fixed(size - 2 * by);
  const d = places.map(([x, y]) => `M${fixed(x + by)} ${fixed(y + by)}h${side}v${side}h${-side}z`).join('');
  return kind === 'stated'
    ? [s('path', { className: ['m-ink'], d, fill: INK })]
    : [s('path', { className: ['m-hollow'], d, fill: 'none', stroke: HOLLOW })];
}

/** Paper behind a mark that lies on another one. */
export function backing(box: Box): Element[] {
  return [rect(box, { className: ['m-paper'], fill: LIGHT.paper })];
}

/** The open end of a lower bound (余, 超): a dashed line that runs on from the bar. */
export function openEnd(x: number, y: number, length: number, accent = false): Element {
  return s('path', {
    className: ['m-open', accent ? 'l-acc' : 'l-ink'],
    d: `M${fixed(x + Math.sign(length) * 2)} ${fixed(y)}h${fixed(length)}`,
    fill: 'none',
    stroke: accent ? ACCENT : INK,
    strokeWidth: 2,
    strokeDasharray: '4 3',
  });
}

const LINES = { ink: INK, soft: HOLLOW, accent: ACCENT } as const;
const LINE_CLASSES = { ink: 'l-ink', soft: 'l-soft', accent: 'l-acc' } as const;

/** Strokes of one kind as one path; each stroke is [x, y, dx, dy]. */
export function strokes(
  kind: keyof typeof LINES,
  all: readonly (readonly [x: number, y: number, dx: number, dy: number])[],
  width = 1,
): Element[] {
  if (all.length === 0) return [];
  const d = all
    .map(([x, y, dx, dy]) =>
      dx === 0
        ? `M${fixed(x)} ${fixed(y)}v${fixed(dy)}`
        : `M${fixed(x)} ${fixed(y)}l${fixed(dx)} ${fixed(dy)}`,
    )
    .join('');
  return [
    s('path', { className: [LINE_CLASSES[kind]], d, fill: 'none', stroke: LINES[kind], strokeWidth: width }),
  ];
}

/** Where strokes at one pitch stand: `perLine` of them in a line, each `height` high and `weight` wide. */
export interface TickPlace {
  left: number;
  top: number;
  pitch: number;
  perLine: number;
  height: number;
  weight: number;
}

/** Between two lines of strokes. */
const LEADING = 4;

/** The strokes from one to another, as one path: a dashed line for each line, so that 200 strokes are as short as two. */
export function tickStrokes(
  kind: keyof typeof LINES,
  from: number,
  to: number,
  { left, top, pitch, perLine, height, weight }: TickPlace,
): Element[] {
  if (to <= from) return [];
  const d: string[] = [];
  for (let line = Math.floor(from / perLine); line * perLine < to; line += 1) {
    const first = Math.max(from - line * perLine, 0);
    const last = Math.min(to - line * perLine, perLine) - 1;
    const y = fixed(top + line * (height + LEADING) + height / 2);
    d.push(`M${fixed(left + first * pitch)} ${y}h${fixed((last - first) * pitch + weight)}`);
  }
  return [
    s('path', {
      className: [LINE_CLASSES[kind]],
      d: d.join(''),
      fill: 'none',
      stroke: LINES[kind],
      strokeWidth: height,
      strokeDasharray: `${precise(weight)} ${precise(pitch - weight)}`,
    }),
  ];
}

/** Two hundred dashes after the first, a tenth of a pixel would be a whole stroke. */
const precise = (length: number): number => Math.round(length * 10_000) / 10_000;

function rect(box: Box, properties: Record<string, string | number | string[]>): Element {
  return s('rect', {
    x: fixed(box.x),
    y: fixed(box.y),
    width: fixed(box.width),
    height: fixed(box.height),
    ...properties,
  });
}

function inset(box: Box, by: number): Box {
  return {
    x: box.x + by,
    y: box.y + by,
    width: Math.max(box.width - 2 * by, 0.1),
    height: Math.max(box.height - 2 * by, 0.1),
  };
}
