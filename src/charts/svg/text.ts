import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Face } from './measure.ts';
import { fixed } from './number.ts';
import { LIGHT } from './theme.ts';

/** `ink` for what is said, `soft` for labels, `accent` for what the title talks about, `paper` on a solid mark. */
export type Tone = 'ink' | 'soft' | 'accent';

export interface TextOptions {
  size?: number;
  face?: Face;
  tone?: Tone;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
}

const FILLS = { ink: LIGHT.ink, soft: LIGHT.ink2, accent: LIGHT.accent } as const satisfies Record<
  Tone,
  string
>;
const TONES = { ink: 't-ink', soft: 't-2', accent: 't-acc' } as const satisfies Record<Tone, string>;
/** The smallest letters: at 360 px a note's drawing is a tenth smaller than it is drawn, and no letter under 11 px. */
export const LABEL = 12.5;

const NUMERALS = 'Newsreader, Noto Serif SC, serif';

/** One line of text; `y` is its baseline. */
export function text(content: string, x: number, y: number, options: TextOptions = {}): Element {
  const { size = 13, face = 'sans', tone = 'ink', anchor = 'start', bold = false } = options;
  const classes = ['t', TONES[tone], ...(face === 'num' ? ['t-val'] : []), ...(bold ? ['t-b'] : [])];
  return s(
    'text',
    {
      x: fixed(x),
      y: fixed(y),
      className: classes,
      fill: FILLS[tone],
      fontSize: size,
      ...(face === 'num' ? { fontFamily: NUMERALS, fontWeight: 500 } : bold ? { fontWeight: 600 } : {}),
      ...(anchor === 'start' ? {} : { textAnchor: anchor }),
    },
    content,
  );
}

/** Lines of text under one another; `y` is the first baseline. */
export function lines(
  contents: readonly string[],
  x: number,
  y: number,
  leading: number,
  options: TextOptions = {},
): Element[] {
  return contents.map((content, index) => text(content, x, y + index * leading, options));
}
