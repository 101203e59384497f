import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFNumber, PDFPage } from '@cantoo/pdf-lib';
import { elementsOf, name, operationsOf } from './reading.ts';
import type { Node } from './reading.ts';
import type { Rule } from './rule.ts';

type Matrix = [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const TYPES = ['Figure', 'Formula', 'Table'];

/** What a node and those below it hold. */
const piecesOf = (node: Node): [page: string, number: number][] => [
  ...node.content,
  ...node.kids.flatMap(piecesOf),
];

/** Figures, formulas and tables that lie on one page. */
const boxed = (document: PDFDocument): Node[] =>
  elementsOf(document).filter(
    (node) => TYPES.includes(node.type) && new Set(piecesOf(node).map(([page]) => page)).size === 1,
  );

/** The dictionary of an element that has its box, and the box. */
export function boxOf({ dict }: Pick<Node, 'dict'>): { layout: PDFDict; box: number[] } | null {
  const held = dict.lookup(name('A'));
  const sets = held instanceof PDFArray ? held.asArray().map((one) => dict.context.lookup(one)) : [held];
  for (const layout of sets) {
    if (!(layout instanceof PDFDict) || layout.get(name('O')) !== name('Layout')) continue;
    const box = layout.lookupMaybe(name('BBox'), PDFArray);
    if (box) return { layout, box: box.asArray().map((one) => (one as PDFNumber).asNumber()) };
  }
  return null;
}

const join = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

/** Where a page's marked content begins its glyphs and turns its paths, by its number: the library's parser, our own eyes. */
function pointsOf(page: PDFPage): Map<number, Point[]> {
  const found = new Map<number, Point[]>();
  const marks: number[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let line = matrix;
  const add = (x: number, y: number, m: Matrix): void => {
    const mark = marks.findLast((one) => one >= 0);
    if (mark === undefined) return;
    const list = found.get(mark) ?? found.set(mark, []).get(mark)!;
    list.push([x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]]);
  };
  for (const { name: operator, args } of operationsOf(page)) {
    const numbers = args as number[];
    if (operator === 'BDC' || operator === 'BMC')
      marks.push(Number(/"MCID":(\d+)/.exec(JSON.stringify(args[1] ?? ''))?.[1] ?? -1));
    else if (operator === 'EMC') marks.pop();
    else if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop()!;
    else if (operator === 'cm') matrix = join(numbers as Matrix, matrix);
    else if (operator === 'BT') line = [1, 0, 0, 1, 0, 0];
    else if (operator === 'Tm') line = numbers as Matrix;
    else if (operator === 'Td') line = join([1, 0, 0, 1, numbers[0]!, numbers[1]!], line);
    else if (operator === 'Tj') add(0, 0, join(line, matrix));
    else if (operator === 'm' || operator === 'l') add(numbers[0]!, numbers[1]!, matrix);
    else if (operator === 're') {
      const [x, y, width, height] = numbers as [number, number, number, number];
      add(x, y, matrix);
      add(x + width, y + height, matrix);
    }
  }
  return found;
}

/** A glyph's ink may begin this far off its place, in pt; and end this far from where the last one begins. */
const [OFF, WIDE] = [2, 30];

function strays(document: PDFDocument): string[] {
  const points = new Map(document.getPages().map((page) => [page.ref.tag, pointsOf(page)]));
  return boxed(document).flatMap((node) => {
    const [left, bottom, right, top] = boxOf(node)?.box ?? [0, 0, 0, 0];
    const own = piecesOf(node).flatMap(([page, number]) => points.get(page)?.get(number) ?? []);
    const [xs, ys] = [own.map(([x]) => x), own.map(([, y]) => y)];
    const off = [
      left! - Math.min(...xs),
      bottom! - Math.min(...ys),
      Math.max(...xs) - right!,
      Math.max(...ys) - top!,
    ];
    return off.every((by) => by < OFF && by > -WIDE)
      ? []
      : [`${node.type}: ${off.map((by) => by.toFixed(1))}`];
  });
}

/** What ISO 32000-1 asks of the place of figures and tables. */
export const BOX_RULES: Rule[] = [
  {
    title: 'a figure, formula or table that lies on one page says where on it',
    clause: 'ISO 32000-1 table 345, BBox',
    problems: (document) => {
      const { width, height } = document.getPages()[0]!.getSize();
      return boxed(document).flatMap((node) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(node)?.box ?? [];
        const isBox =
          0 <= left && left < right && right <= width && 0 <= bottom && bottom < top && top <= height;
        return isBox ? [] : [`${node.type}: ${left} ${bottom} ${right} ${top}`];
      });
    },
    spoil: (document) => void boxOf(boxed(document)[0]!)!.layout.delete(name('BBox')),
  },
  {
    title: 'the box of a figure or table is around all that it shows, and no larger',
    clause: 'ISO 32000-1 table 345, BBox',
    problems: strays,
    spoil: (document) => {
      const { layout, box } = boxOf(boxed(document)[2]!)!;
      layout.set(name('BBox'), document.context.obj(box.map((one, i) => one + (i % 2 === 0 ? 12 : 0))));
    },
  },
];
