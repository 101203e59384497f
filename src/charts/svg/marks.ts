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
