import type { Element } from 'hast';
import { s } from 'hastscript';
import { fixed } from './number.ts';
import { paint } from './paint.ts';
import type { Theme } from './theme.ts';

const SANS = 'Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif';

/** A complete drawing: the SVG element with its viewBox, its faces as attributes, and its marks in painting order. */
export function frame(kind: string, theme: Theme, height: number, children: readonly Element[]): Element {
  const { width, colours } = theme;
  const drawing = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['chart', `chart--${kind}`],
      viewBox: `0 0 ${fixed(width)} ${Math.ceil(height)}`,
      width: fixed(width),
      height: Math.ceil(height),
      fontFamily: SANS,
    },
    ...children,
  );
  return paint(drawing, colours);
}
