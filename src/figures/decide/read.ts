import { halfPeriod, monthsPeriod, quartersPeriod, yearsPeriod } from '../periods/calendar.ts';
import { scanQuantities } from '../quantities/quantities.ts';
import { foldWords } from '../text/script.ts';
import type { Comparison, ComparisonType, FigureKind, Period, Quantity } from '../types.ts';
import type { DecidedComparison } from './types.ts';

/** How a place among others begins. */
const ORDINAL = /^(?:第|前|首位|榜首)/;

/**
 * A number as staff write it; undefined where it isn't exactly one.
 *
 * @example readValue('约1769.6亿元') // { raw: '1769.6', unit: '亿元', amount: 176_960_000_000, base: '元', qualifier: '约' }
 */
export function readValue(text: string): Quantity | undefined {
  const written = text.trim();
  // Places are read where it is said among whom.
  const among = ORDINAL.test(written) ? '全省' : '';
  const { text: folded, unfold } = foldWords(written);
  const { quantities, unread } = scanQuantities(among + folded);
  const [only] = quantities;
  if (only === undefined || quantities.length > 1 || unread.length > 0) return undefined;
  if (only.outerStart > among.length || only.outerEnd < among.length + written.length) return undefined;
  const { raw, unit, amount, base, qualifier } = only;
  return {
    raw: unfold(raw),
    unit: unfold(unit),
    amount,
    base,
    ...(qualifier ? { qualifier: unfold(qualifier) } : {}),
  };
}

/** The kind of a value that nothing else is said of. */
export function kindOf({ raw, base }: Quantity): FigureKind {
  if (/元$/.test(base)) return 'amount';
  if (base === '平方米') return 'area';
  if (base === '个百分点') return 'change_pp';
  if (base === '%') return 'rate';
  if (base === '倍') return 'multiple';
  return ORDINAL.test(raw) ? 'rank' : 'count';
}

const YEAR = /^(\d{4})$/;
const QUARTERS = /^(\d{4})Q([1-4])(?:-Q([1-4]))?$/;
const HALF = /^(\d{4})H([12])$/;

/**
 * A period as staff write it: a year, a month, a quarter, a half, or two years, months or days with a slash between.
 * Undefined where it is none, and where days don't begin or end a month: periods count months.
 */
export function readPeriod(text: string): Period | undefined {
  const written = text.trim();
  const quarters = QUARTERS.exec(written)?.slice(1).map(Number);
  if (quarters) {
    const [year = 0, first = 0, last = first] = quarters;
    return (last || first) >= first ? quartersPeriod(year, first, last || first) : undefined;
  }
  const half = HALF.exec(written);
  if (half) return halfPeriod(Number(half[1]), half[2] === '1');
  const [from = '', to = from, ...more] = written.split('/');
  if (more.length > 0) return undefined;
  if (YEAR.test(from) && YEAR.test(to)) return yearsPeriod(Number(from), Number(to));
  const isSpan = written.includes('/');
  const [start, end] = [readMonth(from, isSpan && 'first'), readMonth(to, isSpan && 'last')];
  if (!start || !end) return undefined;
  if (start.year === end.year) return monthsPeriod(start.year, start.month, end.month);
  if (start.year > end.year) return undefined;
  const ends = { start: from.slice(0, 7), end: to.slice(0, 7) };
  return { ...ends, label: `${ends.start}/${ends.end}` };
}

/** A month, or a day in it; in a span the day must be the month's first or last. */
function readMonth(
  text: string,
  edge: 'first' | 'last' | false,
): { year: number; month: number } | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const [year = 0, month = 0] = match?.slice(1).map(Number) ?? [];
  if (month < 1 || month > 12) return undefined;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = match?.[3] === undefined ? (edge === 'last' ? days : 1) : Number(match[3]);
  if (day < 1 || day > days || (edge && day !== (edge === 'first' ? 1 : days))) return undefined;
  return { year, month };
}

/** Comparisons that say nothing more than that they hold. */
const BARE: ReadonlySet<string> = new Set<ComparisonType>(['first', 'only', 'record', 'part_of']);

/** A place among others: 第四, 第4位, 4, 首位. */
function readRank(text: string): number | undefined {
  const written = /^\d+$/.test(text.trim()) ? `第${text.trim()}` : text.trim();
  const amount = readValue(written)?.amount;
  return typeof amount === 'number' ? amount : undefined;
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
