import {
  boxAround,
  grow,
  IDENTITY,
  intersect,
  multiply,
  transform,
  transformBox,
  unite,
} from './geometry.ts';
import type { Box, Matrix } from './geometry.ts';
import type { Glyphs } from './glyph-boxes.ts';
import { glyphsOf, mcidOf } from './operations.ts';
import type { Operation } from './operations.ts';

/** What a content stream calls by name. */
export interface Resources {
  font: (name: string) => Glyphs;
  /** An image's box is the unit square; a form's is its own, moved by its matrix. */
  object: (name: string) => Box;
}

interface State {
  matrix: Matrix;
  clip: Box;
  lineWidth: number;
}

/** A line may end in half a square, and two may meet at a right angle. */
const CORNER = Math.SQRT2;

/** Paints; of a path, whether its lines are drawn. */
const PAINTS: Readonly<Record<string, boolean>> = {
  ...{ f: false, F: false, 'f*': false, n: false },
  ...{ S: true, s: true, B: true, 'B*': true, b: true, 'b*': true },
};

/**
 * Where each piece of marked content leaves ink on its page, in the page's own units; of the pieces asked for, by their
 * numbers. It follows paths, clips, glyphs, images and the matrices that they stand under; a curve lies within its
 * control points.
 */
export function inkOf(
  operations: readonly Operation[],
  page: Box,
  wanted: ReadonlySet<number>,
  resources: Resources,
): Map<number, Box> {
  const found = new Map<number, Box>();
  const marks: (number | null)[] = [];
  const saved: State[] = [];
  let state: State = { matrix: IDENTITY, clip: page, lineWidth: 1 };
  let points: [x: number, y: number][] = [];
  let isClip = false;
  let [line, text]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
  let isPlaced = false;
  let [fontName, size] = ['', 0];

  const current = (): number | null => marks.findLast((mark) => mark !== null) ?? null;
  const paint = (box: Box | null): void => {
    const mark = current();
    const seen = box && intersect(box, state.clip);
    if (mark === null || !seen || !wanted.has(mark)) return;
    found.set(mark, unite(found.get(mark) ?? null, seen)!);
  };
  const show = (operands: readonly string[]): void => {
    const mark = current();
    // Measuring what nobody asks for would take half of the time; what follows says its place anew.
    if (mark === null || !wanted.has(mark)) {
      isPlaced = false;
      return;
    }
    if (fontName === '' || !isPlaced) throw new Error('invalid content: text without a font or a place');
    const font = resources.font(fontName);
    for (const operand of operands)
      if (operand.startsWith('<'))
        for (const glyph of glyphsOf([operand])) {
          const box = font.boxOf(glyph);
          const scaled: Matrix = [size, 0, 0, size, 0, 0];
          if (box) paint(transformBox(box, multiply(scaled, multiply(text, state.matrix))));
          text = multiply([1, 0, 0, 1, font.advanceOf(glyph) * size, 0], text);
        }
      else if (/^[-+.\d]/.test(operand))
        text = multiply([1, 0, 0, 1, (-Number(operand) / 1000) * size, 0], text);
  };

  for (const { operator, operands } of operations) {
    const numbers = (): number[] => operands.map(Number);
    switch (operator) {
      case 'q':
        saved.push(state);
        break;
      case 'Q':
        state = saved.pop() ?? state;
        break;
      case 'cm':
        state = { ...state, matrix: multiply(numbers() as unknown as Matrix, state.matrix) };
        break;
      case 'w':
        state = { ...state, lineWidth: Number(operands[0]) };
        break;
      case 'BDC':
        marks.push(mcidOf(operands));
        break;
      case 'BMC':
        marks.push(null);
        break;
      case 'EMC':
        marks.pop();
        break;
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y': {
        const at = numbers();
        for (let i = 0; i + 1 < at.length; i += 2) points.push(transform(at[i]!, at[i + 1]!, state.matrix));
        break;
      }
      case 're': {
        const [x, y, width, height] = numbers() as [number, number, number, number];
        const box = transformBox(
          [Math.min(x, x + width), Math.min(y, y + height), Math.max(x, x + width), Math.max(y, y + height)],
          state.matrix,
        );
        points.push([box[0], box[1]], [box[2], box[3]]);
        break;
      }
      case 'W':
      case 'W*':
        isClip = true;
        break;
      case 'sh':
        paint(state.clip);
        break;
      case 'Do':
        paint(transformBox(resources.object(operands[0]!), state.matrix));
        break;
      case 'BT':
        [line, text, isPlaced] = [IDENTITY, IDENTITY, true];
        break;
      case 'Tf':
        [fontName, size] = [operands[0]!, Number(operands[1])];
        break;
      case 'Tm':
        line = text = numbers() as unknown as Matrix;
        isPlaced = true;
        break;
      case 'Td': {
        const [x, y] = numbers() as [number, number];
        line = text = multiply([1, 0, 0, 1, x, y], line);
        isPlaced = true;
        break;
      }
      case 'Tj':
      case 'TJ':
        show(operands);
        break;
      default: {
        if (UNREAD.has(operator)) throw new Error(`unknown operator of text: ${operator}`);
        const strokes = PAINTS[operator];
        if (strokes === undefined) break;
        const box = boxAround(points);
        if (operator !== 'n' && box)
          paint(strokes ? grow(box, (state.lineWidth / 2) * CORNER * scaleOf(state.matrix)) : box);
        if (isClip && box) state = { ...state, clip: intersect(state.clip, box) ?? NOWHERE };
        [points, isClip] = [[], false];
      }
    }
  }
  return found;
}

/** Ways to set text that the browser doesn't write. */
const UNREAD = new Set(['Tc', 'Tw', 'Tz', 'TL', 'Ts', 'TD', 'T*', "'", '"']);
const NOWHERE: Box = [0, 0, 0, 0];
/** How much longer a line may become. */
const scaleOf = ([a, b, c, d]: Matrix): number => Math.max(Math.hypot(a, b), Math.hypot(c, d));
