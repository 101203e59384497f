import type { LocalFigure } from '../../editions/types.ts';

/**
 * What a figure is about, as a chart names it.
 * @example subjectOf(figure) // '工业产值'
 */
export function subjectOf(figure: LocalFigure): string {
  return figure.metric;
}
