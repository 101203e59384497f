/** A column of years: one year, or a run of years that nothing is known of. */
export interface YearColumn {
  /** Null for a run. */
  year: number | null;
  /** Its heading: 2024, 2020–2022. */
  from: number;
  to: number;
}

/**
 * A column for each year that has a value or a report; the years between that have neither are one column, so that a gap
 * is seen and doesn't fill the page.
 *
 * @example
 * yearColumns([2019, 2024], [2019, 2024]) // 2019, 2020–2023, 2024
 */
export function yearColumns(values: readonly number[], reports: readonly number[]): YearColumn[] {
  const years = [...new Set([...values, ...reports])].sort((a, b) => a - b);
  return years.flatMap((year, i): YearColumn[] => {
    const before = years[i - 1];
    const own = { year, from: year, to: year };
    return before === undefined || before === year - 1
      ? [own]
      : [{ year: null, from: before + 1, to: year - 1 }, own];
  });
}
