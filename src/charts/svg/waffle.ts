import type { Element } from 'hast';
import { cells, mark } from './marks.ts';
import type { Drawing } from './drawing.ts';

const SIDE = 10;
const GAP = 2.5;

/** Ten by ten cells, column by column, one for each per cent; the last one is filled by its fraction. */
export function waffle(value: number, pitch: number): Drawing {
  const cell = pitch - GAP;
  const places = Array.from(
    { length: SIDE * SIDE },
    (_, index) => [Math.floor(index / SIDE) * pitch, (index % SIDE) * pitch] as const,
  );
  const whole = Math.min(Math.max(Math.floor(value), 0), places.length);
  const part = Math.min(value, places.length) - whole;
  const elements: Element[] = cells('rest', places.slice(whole), cell);
  elements.push(...cells('stated', places.slice(0, whole), cell));
  const [x, y] = places[whole] ?? [0, 0];
  if (part > 0) elements.push(...mark('stated', { x, y, width: cell * part, height: cell }));
  return { elements, height: pitch * SIDE - GAP };
}
