import type { Period } from '../../figures/types.ts';
import { format, strings } from '../strings.ts';
import type { Locale } from '../types.ts';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/**
 * A period in words: 2024年前三季度, Q1–Q3 2024. A label of no known form is given as it is.
 *
 * @example
 * localPeriod({ start: '2024-01', end: '2024-11', label: '2024-01/2024-11' }, 'en') // 'January–November 2024'
 */
export function localPeriod(period: Period, locale: Locale): string {
  const words = strings(locale).figure;
  const english = locale === 'en';
  const quarter = (n: string): string => (english ? n : (NUMERALS[Number(n)] ?? n));
  const month = (n: string): string =>
    english ? months.format(Date.UTC(2000, Number(n) - 1, 1)) : String(Number(n));
  const { label } = period;
  const forms: [RegExp, (...groups: string[]) => string][] = [
    [/^(\d{4})$/, (year) => format(words.year, { year: year ?? '' })],
    [/^(\d{4})\/(\d{4})$/, (from, to) => format(words.years, { from: from ?? '', to: to ?? '' })],
    [/^(\d{4})-?Q([1-4])$/, (year, n) => format(words.quarter, { year: year ?? '', n: quarter(n ?? '') })],
    [
      /^(\d{4})-?Q1-Q([2-4])$/,
      (year, n) => format(words.quarters, { year: year ?? '', n: quarter(n ?? '') }),
    ],
    [
      /^(\d{4})-?Q([1-4])-Q([1-4])$/,
      (year, from, to) =>
        format(words.quarterRange, { year: year ?? '', from: quarter(from ?? ''), to: quarter(to ?? '') }),
    ],
    [/^(\d{4})-?H1$/, (year) => format(words.half1, { year: year ?? '' })],
    [/^(\d{4})-?H2$/, (year) => format(words.half2, { year: year ?? '' })],
    [/^(\d{4})-(\d{2})$/, (year, n) => format(words.month, { year: year ?? '', n: month(n ?? '') })],
    [
      /^(\d{4})-(\d{2})-(\d{2})$/,
      (year, m, n) => format(words.day, { year: year ?? '', month: month(m ?? ''), n: String(Number(n)) }),
    ],
    [
      /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/,
      (fromYear, from, toYear, to) =>
        fromYear === toYear
          ? format(words.months, { year: fromYear ?? '', from: month(from ?? ''), to: month(to ?? '') })
          : format(words.monthSpan, {
              fromYear: fromYear ?? '',
              from: month(from ?? ''),
              toYear: toYear ?? '',
              to: month(to ?? ''),
            }),
    ],
  ];
  for (const [form, write] of forms) {
    const match = form.exec(label);
    if (match !== null) return write(...match.slice(1));
  }
  return label;
}
