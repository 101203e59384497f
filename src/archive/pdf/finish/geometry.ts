/** Left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];
/** As a content stream writes it: `a b c d e f cm`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` does and then `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

export const transform = (x: number, y: number, m: Matrix): [x: number, y: number] => [
  x * m[0] + y * m[2] + m[4],
  x * m[1] + y * m[3] + m[5],
];

/** The smallest box around points; null around none. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): Box | null {
  if (points.length === 0) return null;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

/** The box around a box that a matrix moves, turns or stretches. */
export function transformBox([left, bottom, right, top]: Box, m: Matrix): Box {
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ] as const;
  return boxAround(corners.map(([x, y]) => transform(x, y, m)))!;
}

export const unite = (a: Box | null, b: Box | null): Box | null =>
  a && b
    ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
    : (a ?? b);

/** What two boxes share; null where they don't meet. */
export function intersect(a: Box, b: Box): Box | null {
  const shared: Box = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ];
  return shared[0] <= shared[2] && shared[1] <= shared[3] ? shared : null;
}

export const grow = ([left, bottom, right, top]: Box, by: number): Box => [
  left - by,
  bottom - by,
  right + by,
  top + by,
];
