import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Mark } from './marks.ts';
import { fixed } from './number.ts';
import { LIGHT } from './theme.ts';

/** Distance of the lines that hatch a point. */
const PITCH = 3.5;

/** A point on a scale, in the meaning of its mark: solid stated, hatched derived, dashed planned, hollow the rest. */
export function point(kind: Mark, x: number, y: number, radius = 4.5): Element[] {
  switch (kind) {
    case 'stated':
      return [disc(x, y, radius, { className: ['m-ink'], fill: LIGHT.ink })];
    case 'accent':
      return [disc(x, y, radius, { className: ['m-acc'], fill: LIGHT.accent })];
    case 'soft':
      return [disc(x, y, radius, { className: ['m-soft'], fill: LIGHT.hollow })];
    case 'rest':
      return [disc(x, y, radius - 0.5, { className: ['m-hollow'], fill: 'none', stroke: LIGHT.hollow })];
    case 'planned':
      return [
        disc(x, y, radius - 0.5, {
          className: ['m-dash'],
          fill: 'none',
          stroke: LIGHT.ink,
          strokeWidth: 1.5,
          strokeDasharray: '3 2',
        }),
      ];
    case 'derived':
      return [
        s('path', {
          className: ['m-hatch-lines'],
          d: chords(x, y, radius),
          fill: 'none',
          stroke: LIGHT.ink3,
          strokeWidth: 1.2,
        }),
        disc(x, y, radius - 0.5, { className: ['m-hatch'], fill: 'none', stroke: LIGHT.ink3 }),
      ];
  }
}

/** Lines at 45° across a circle. */
function chords(x: number, y: number, radius: number): string {
  const slant = Math.SQRT1_2;
  let d = '';
  for (let off = -radius + PITCH / 2; off < radius; off += PITCH) {
    const half = Math.sqrt(radius ** 2 - off ** 2) * slant;
    const [cx, cy] = [x + off * slant, y + off * slant];
    d += `M${fixed(cx - half)} ${fixed(cy + half)}l${fixed(2 * half)} ${fixed(-2 * half)}`;
  }
  return d;
}

function disc(
  x: number,
  y: number,
  radius: number,
  properties: Record<string, string | number | string[]>,
): Element {
  return s('circle', { cx: fixed(x), cy: fixed(y), r: fixed(radius), ...properties });
}
