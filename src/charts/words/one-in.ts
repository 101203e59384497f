/** A ratio that a newspaper would say as so many of so few. */
export interface OneIn {
  part: number;
  of: number;
}

/** How far from the neat ratio, in points, still counts as 约. */
const NEAR = 1.6;

const NEAT: readonly (OneIn & { example: string })[] = [
  { part: 1, of: 2, example: '每两个约有一个' },
  { part: 1, of: 3, example: '每三个约有一个' },
  { part: 2, of: 3, example: '每三个约有两个' },
  { part: 1, of: 4, example: '每四个约有一个' },
  { part: 3, of: 4, example: '每四个约有三个' },
  { part: 1, of: 5, example: '每五个约有一个' },
  { part: 1, of: 10, example: '每十个约有一个' },
];

/**
 * The neat ratio that a percentage is close to.
 * @example oneIn(32.2) // { part: 1, of: 3 }
 */
export function oneIn(percentage: number): OneIn | undefined {
  const row = NEAT.find(({ part, of }) => Math.abs((part / of) * 100 - percentage) <= NEAR);
  return row && { part: row.part, of: row.of };
}
