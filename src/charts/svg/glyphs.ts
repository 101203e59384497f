import type { Element } from 'hast';
import { s } from 'hastscript';
import { fixed } from './number.ts';
import { LIGHT } from './theme.ts';

/** Outlines for things that are counted one by one. */
export type Shape = 'person' | 'house' | 'stroke' | 'square';

/** Which measure words count what; what no row names is a square. */
export const SHAPES: readonly { unit: RegExp; shape: Shape; example: string }[] = [
  { unit: /^(?:人|名|位)$/, shape: 'person', example: '4人' },
  { unit: /^(?:家|所|座|间|幢|栋)$/, shape: 'house', example: '13家' },
  { unit: /^(?:次|场|届|期|轮|回)$/, shape: 'stroke', example: '24次' },
];

/**
 * The outline of what a measure word counts.
 * @example shapeOf('人') // 'person'
 */
export function shapeOf(unit: string): Shape {
  return SHAPES.find((row) => row.unit.test(unit))?.shape ?? 'square';
}

/** How much of its square a shape is wide. */
export const SHAPE_WIDTH = { person: 0.8, house: 1, stroke: 0.4, square: 1 } as const satisfies Record<
  Shape,
  number
>;

/** Glyphs of one shape at places [x, y], each `size` high, as one path. */
export function glyphs(
  shape: Shape,
  places: readonly (readonly [x: number, y: number])[],
  size: number,
  tone: 'ink' | 'accent' | 'soft',
): Element[] {
  if (places.length === 0) return [];
  const { starts, ends, d: outline } = OUTLINES[shape](size);
  // An outline is drawn in steps from the one before: a step is shorter than a place.
  let [atX, atY] = [0, 0];
  const d = places
    .map(([x, y], index) => {
      const [toX, toY] = [fixed(x + starts[0]), fixed(y + starts[1])];
      const step = `${index === 0 ? 'M' : 'm'}${steps(fixed(toX - atX), fixed(toY - atY))}`;
      [atX, atY] = [fixed(toX + ends[0]), fixed(toY + ends[1])];
      return step + outline;
    })
    .join('');
  const [name, fill] = (
    { ink: ['m-ink', LIGHT.ink], accent: ['m-acc', LIGHT.accent], soft: ['m-soft', LIGHT.hollow] } as const
  )[tone];
  return [s('path', { className: [name], d, fill })];
}

/** Numbers of a path: a minus sign parts them too. */
const steps = (...numbers: number[]): string => numbers.join(' ').replaceAll(' -', '-');

const CORNER = { starts: [0, 0], ends: [0, 0] } as const;

interface Outline {
  /** Where it starts in the square it fills, from the upper left corner. */
  starts: readonly [x: number, y: number];
  /** Where it ends, once closed, from where it started. */
  ends: readonly [x: number, y: number];
  d: string;
}

/** Outlines in relative moves. */
const OUTLINES = {
  square: (size) => ({ ...CORNER, d: `h${fixed(size)}v${fixed(size)}h${fixed(-size)}z` }),
  stroke: (size) => ({ ...CORNER, d: `h${fixed(size * 0.4)}v${fixed(size)}h${fixed(-size * 0.4)}z` }),
  house: (size) => {
    const [half, roof, wall] = [size / 2, size * 0.42, size * 0.58].map(fixed) as [number, number, number];
    return {
      starts: [0, fixed(roof + wall)],
      ends: [0, 0],
      d: `v${-wall}l${steps(half, -roof, half, roof)}v${wall}z`,
    };
  },
  person: (size) => {
    const head = fixed(size * 0.21);
    const [width, body, round] = [size * 0.8, size * 0.5, size * 0.2].map(fixed) as [number, number, number];
    const flat = fixed(width - 2 * round);
    const rise = fixed(body - round);
    const [left, down] = [fixed(head - width / 2), fixed(size - head)];
    const corner = (dy: number): string => `a${steps(round, round, 0, 0, 1, round, dy)}`;
    return {
      starts: [fixed(width / 2 - head), head],
      ends: [left, down],
      d:
        `a${steps(head, head, 0, 1, 0, 2 * head, 0)}a${steps(head, head, 0, 1, 0, -2 * head, 0)}z` +
        `m${steps(left, down)}v${-rise}${corner(-round)}h${flat}${corner(round)}v${rise}z`,
    };
  },
} as const satisfies Record<Shape, (size: number) => Outline>;
