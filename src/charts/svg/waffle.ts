import type { Element } from 'hast';
import { mark } from './marks.ts';
import type { Drawing } from './drawing.ts';

const COLUMNS = 20;
const ROWS = 5;

/** Twenty by five cells, column by column, one for each per cent; the last one is filled by its fraction. */
export function waffle(value: number, width: number): Drawing {
  const pitch = Math.min(width / COLUMNS, 17);
  const cell = pitch - 3;
  const elements: Element[] = [];
  for (let index = 0; index < COLUMNS * ROWS; index += 1) {
    const x = Math.floor(index / ROWS) * pitch;
    const y = (index % ROWS) * pitch;
    const filled = Math.min(Math.max(value - index, 0), 1);
    if (filled < 1) elements.push(...mark('rest', { x, y, width: cell, height: cell }));
    if (filled > 0) elements.push(...mark('stated', { x, y, width: cell * filled, height: cell }));
  }
  return { elements, height: pitch * ROWS - 3 };
}
