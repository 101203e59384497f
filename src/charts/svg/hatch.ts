import { fixed } from './number.ts';
import type { Box } from './box.ts';

const PITCH = 6;

/**
 * Path of 45° lines that fill a box, each cut at the box's edges: a hatch without a pattern or an id.
 * @example hatchPath({ x: 0, y: 0, width: 6, height: 6 }) // 'M0 6l6 -6'
 */
export function hatchPath(box: Box): string {
  const { x, y, width, height } = box;
  let d = '';
  for (let reach = PITCH; reach < width + height; reach += PITCH) {
    const from = Math.min(reach, width);
    const to = Math.max(reach - height, 0);
    const run = from - to;
    if (run <= 0.5) continue;
    d += `M${fixed(x + to)} ${fixed(y + reach - to)}l${fixed(run)} ${fixed(-run)}`;
  }
  return d;
}
