import type { LocalFigure } from '../../editions/types.ts';

/** Whether a figure's period is one whole year. */
export function isYear(figure: LocalFigure): boolean {
  return /^\d{4}$/.test(figure.source.period.label);
}

/** The year that a period lies in; undefined where it spans several. */
export function yearOf(figure: LocalFigure): number | undefined {
  const { start, end } = figure.source.period;
  return start.slice(0, 4) === end.slice(0, 4) ? Number(end.slice(0, 4)) : undefined;
}

/**
 * The same period a year earlier, in the edition's words; undefined where the period spans several years or does not
 * name its year.
 * @example yearEarlier(figure('2024年前三季度')) // '2023年前三季度'
 */
export function yearEarlier(figure: LocalFigure): string | undefined {
  const year = yearOf(figure);
  if (year === undefined || !figure.period.includes(String(year))) return undefined;
  return figure.period.replaceAll(String(year), String(year - 1));
}
