import type { Element } from 'hast';
import { mark } from './marks.ts';
import type { Drawing } from './drawing.ts';

const SIDE = 10;
const GAP = 2.5;

/** Ten by ten cells, column by column, one for each per cent; the last one is filled by its fraction. */
export function waffle(value: number, pitch: number): Drawing {
  const cell = pitch - GAP;
  const elements: Element[] = [];
  for (let index = 0; index < SIDE * SIDE; index += 1) {
    const x = Math.floor(index / SIDE) * pitch;
    const y = (index % SIDE) * pitch;
    const filled = Math.min(Math.max(value - index, 0), 1);
    if (filled < 1) elements.push(...mark('rest', { x, y, width: cell, height: cell }));
    if (filled > 0) elements.push(...mark('stated', { x, y, width: cell * filled, height: cell }));
  }
  return { elements, height: pitch * SIDE - GAP };
}
