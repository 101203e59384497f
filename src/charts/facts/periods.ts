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

/**
 * When the earlier value of a comparison was, in the edition's words: the year before where the text says so, or the year
 * that it names; null where it says neither.
 * @example earlierOf(figure('2007年'), '2002年') // '2002年'
 */
export function earlierOf(figure: LocalFigure, text: string): string | null {
  if (/上年|去年|同比|同期/.test(text)) return yearEarlier(figure) ?? null;
  const [own, named] = [yearOf(figure), /((?:19|20)\d\d)年/.exec(text)?.[1]];
  if (own === undefined || named === undefined || !figure.period.includes(String(own))) return null;
  return isYear(figure) ? figure.period.replaceAll(String(own), named) : null;
}
