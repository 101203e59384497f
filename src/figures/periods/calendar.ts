import type { Period } from '../types.ts';

const pad = (month: number): string => String(month).padStart(2, '0');

/** A whole year as a period. */
export function yearPeriod(year: number): Period {
  return { start: `${year}-01`, end: `${year}-12`, label: String(year) };
}

/** Whole years, both included; undefined where they run backwards. */
export function yearsPeriod(from: number, to: number): Period | undefined {
  if (from > to) return undefined;
  return from === to ? yearPeriod(to) : { start: String(from), end: String(to), label: `${from}/${to}` };
}

/** Months of a year, both included; undefined where there are no such months. */
export function monthsPeriod(year: number, from: number, to: number): Period | undefined {
  if (from < 1 || from > to || to > 12) return undefined;
  const label = from === to ? `${year}-${pad(from)}` : `${year}-${pad(from)}/${year}-${pad(to)}`;
  return { start: `${year}-${pad(from)}`, end: `${year}-${pad(to)}`, label };
}

/** Months of one year to those of another, both included; undefined where they run backwards or are no months. */
export function spanPeriod(
  year: number,
  month: number,
  lastYear: number,
  lastMonth: number,
): Period | undefined {
  if (year === lastYear) return monthsPeriod(year, month, lastMonth);
  if (year > lastYear || month < 1 || lastMonth < 1 || month > 12 || lastMonth > 12) return undefined;
  const [start, end] = [`${year}-${pad(month)}`, `${lastYear}-${pad(lastMonth)}`];
  return { start, end, label: `${start}/${end}` };
}

/** Quarters of a year, both included. */
export function quartersPeriod(year: number, from: number, to: number): Period {
  const label = from === to ? `${year}Q${from}` : `${year}Q${from}-Q${to}`;
  return { start: `${year}-${pad(from * 3 - 2)}`, end: `${year}-${pad(to * 3)}`, label };
}

/** The first or second half of a year. */
export function halfPeriod(year: number, first: boolean): Period {
  return {
    start: `${year}-${first ? '01' : '07'}`,
    end: `${year}-${first ? '06' : '12'}`,
    label: `${year}H${first ? 1 : 2}`,
  };
}

/** Tells whether a period is several whole years. */
export const isYears = (period: Period): boolean => period.start.length === 4;

/** Tells whether a period is a part of one year. */
export const isPartOfYear = (period: Period): boolean => !/^\d{4}(?:\/\d{4})?$/.test(period.label);

/** January to September or later: what a report has where the year isn't over. */
export const isNearlyWhole = ({ start, end }: Period): boolean =>
  start.endsWith('-01') && end.startsWith(start.slice(0, 4)) && Number(end.slice(5)) >= 9;
