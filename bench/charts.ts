/**
 * How long a chart takes to draw, by kind: `node bench/charts.ts`. The median of many drawings for the margin (330 px)
 * and across the page (960 px), of the cases that the golden tests draw.
 */
import { themeOf, wordsFor } from '../src/charts/index.ts';
import { CASES } from '../tests/charts/cases.ts';
import { localFigures } from '../tests/charts/figures.ts';

/** Milliseconds that drawing a chart may take. */
export const LIMIT = 0.3;

const ROUNDS = 300;

export interface ChartCost {
  name: string;
  /** Milliseconds. */
  narrow: number;
  wide: number;
}

/** Medians of every case. */
export function costCharts(): ChartCost[] {
  const words = wordsFor('zh-Hans');
  return CASES.flatMap(({ name, kind, specs }) => {
    const data = kind.accepts(localFigures('zh-Hans', specs));
    if (data === undefined) return [];
    const cost = (width: number): number => {
      const theme = themeOf(width);
      const times = Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        kind.draw(data, theme, words);
        return performance.now() - start;
      });
      return times.toSorted((a, b) => a - b)[ROUNDS / 2]!;
    };
    return [{ name, narrow: cost(330), wide: cost(960) }];
  });
}

/** The costs as lines of a table, the slowest first, and how many are over the limit. */
export function chartLines(costs: readonly ChartCost[]): string[] {
  const slowest = costs.toSorted((a, b) => Math.max(b.narrow, b.wide) - Math.max(a.narrow, a.wide));
  const over = costs.filter(({ narrow, wide }) => Math.max(narrow, wide) > LIMIT).length;
  return [
    `charts: ${costs.length} drawings, ${over} over ${LIMIT} ms; ms at 330 and 960 px, the slowest:`,
    ...slowest
      .slice(0, 6)
      .map(
        ({ name, narrow, wide }) => `${narrow.toFixed(3).padStart(8)}${wide.toFixed(3).padStart(8)}  ${name}`,
      ),
  ];
}

if (import.meta.main) for (const line of chartLines(costCharts())) console.log(line);
