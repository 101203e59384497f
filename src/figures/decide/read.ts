import { isYears, monthsPeriod, yearPeriod, yearsPeriod } from '../calendar.ts';
import { scanQuantities } from '../quantities.ts';
import type { Comparison, ComparisonType, FigureKind, Period, Quantity } from '../types.ts';
import type { DecidedComparison } from './types.ts';

/**
 * A number as staff write it; undefined where it isn't exactly one.
 *
 * @example readValue('约1769.6亿元') // { raw: '1769.6', unit: '亿元', amount: 176_960_000_000, base: '元', qualifier: '约' }
 */
export function readValue(text: string): Quantity | undefined {
  const written = text.trim();
  const { quantities, unread } = scanQuantities(written);
  const [only] = quantities;
  if (only === undefined || quantities.length > 1 || unread.length > 0) return undefined;
  if (only.outerStart > 0 || only.outerEnd < written.length) return undefined;
  const { raw, unit, amount, base, qualifier } = only;
  return { raw, unit, amount, base, ...(qualifier ? { qualifier } : {}) };
}

/** The kind of a value that nothing else is said of. */
export function kindOf({ unit, base }: Quantity): FigureKind {
  if (/元$/.test(base)) return 'amount';
  if (base === '平方米') return 'area';
  if (base === '个百分点') return 'change_pp';
  if (base === '%') return 'rate';
  if (base === '倍') return 'multiple';
  return /^(?:位|名)$/.test(unit) ? 'rank' : 'count';
}

const YEAR = /^(\d{4})$/;
const MONTH = /^(\d{4})-(\d{2})(?:-\d{2})?$/;

/** A period as staff write it: a year, a month, or two of a kind with a slash between; undefined where it is none. */
export function readPeriod(text: string): Period | undefined {
  const [from = '', to = from, ...more] = text.trim().split('/');
  if (more.length > 0) return undefined;
  const years = [YEAR.exec(from), YEAR.exec(to)];
  if (years[0] && years[1]) {
    const period = yearsPeriod(Number(from), Number(to));
    return period && !isYears(period) ? yearPeriod(Number(to)) : period;
  }
  const [start, end] = [MONTH.exec(from), MONTH.exec(to)];
  if (!start || !end) return undefined;
  const [first, last] = [Number(start[2]), Number(end[2])];
  if (start[1] === end[1]) return monthsPeriod(Number(start[1]), first, last);
  if (Number(start[1]) > Number(end[1]) || first > 12 || last > 12 || first < 1 || last < 1) return undefined;
  const ends = { start: `${start[1]}-${start[2]}`, end: `${end[1]}-${end[2]}` };
  return { ...ends, label: `${ends.start}/${ends.end}` };
}

/** Comparisons that say nothing more than that they hold. */
const BARE: ReadonlySet<string> = new Set<ComparisonType>(['first', 'only', 'record', 'part_of']);

/** A place among others: 第四, 第4位, 4, 首位. */
function readRank(text: string): number | undefined {
  const written = /^\d+$/.test(text.trim()) ? `第${text.trim()}` : text.trim();
  // Places are read where it is said among whom.
  const { quantities } = scanQuantities(`全省${written}`);
  const [only] = quantities;
  return only && quantities.length === 1 && typeof only.amount === 'number' ? only.amount : undefined;
}

/** A comparison as staff write it; undefined where its number isn't exactly one. */
export function readComparison({ type, value, among }: DecidedComparison): Comparison | undefined {
  const made = { type: type as ComparisonType, ...(among ? { among } : {}) };
  if (value === undefined) return BARE.has(type) ? made : undefined;
  if (type === 'rank') {
    const place = readRank(value);
    return place === undefined ? undefined : { ...made, value: place, unit: '名' };
  }
  const negative = /^\s*[-−－]/.test(value);
  const read = readValue(value.replace(/^\s*[-−－+＋]\s*/, ''));
  if (read === undefined || typeof read.amount !== 'number') return undefined;
  return { ...made, value: negative ? -read.amount : read.amount, unit: read.base };
}
