import { inWords, percent } from './numbers.ts';
import { fill } from './words.ts';
import type { Words } from './words.ts';

/** A neat part of a whole that a newspaper would name; a percentage within [from, to) takes the string `key`. */
interface FractionRow {
  from: number;
  to: number;
  key:
    | 'aFifth'
    | 'aQuarter'
    | 'nearlyThird'
    | 'aThird'
    | 'nearlyHalf'
    | 'half'
    | 'overHalf'
    | 'nearlyTwoThirds'
    | 'twoThirds'
    | 'nearlyThreeQuarters'
    | 'threeQuarters';
  example: readonly [percentage: number, zh: string, en: string];
}

export const FRACTIONS: readonly FractionRow[] = [
  { from: 19.95, to: 20.05, key: 'aFifth', example: [20, '两成', 'a fifth'] },
  { from: 24.7, to: 25.3, key: 'aQuarter', example: [25, '四分之一', 'a quarter'] },
  { from: 31.9, to: 33.1, key: 'nearlyThird', example: [32.2, '近三分之一', 'nearly a third'] },
  { from: 33.1, to: 33.8, key: 'aThird', example: [33.3, '三分之一', 'a third'] },
  { from: 47.5, to: 49.9, key: 'nearlyHalf', example: [48.1, '近一半', 'nearly half'] },
  { from: 49.9, to: 50.1, key: 'half', example: [50, '一半', 'half'] },
  { from: 50.1, to: 53.5, key: 'overHalf', example: [52.4, '一半多', 'more than half'] },
  { from: 65.2, to: 66.5, key: 'nearlyTwoThirds', example: [65.8, '近三分之二', 'nearly two thirds'] },
  { from: 66.5, to: 67.1, key: 'twoThirds', example: [66.7, '三分之二', 'two thirds'] },
  {
    from: 73.6,
    to: 74.8,
    key: 'nearlyThreeQuarters',
    example: [74.4, '近四分之三', 'nearly three quarters'],
  },
  { from: 74.8, to: 75.3, key: 'threeQuarters', example: [75, '四分之三', 'three quarters'] },
];

/** English says up a third, but not up half. */
const GROWN: ReadonlySet<FractionRow['key']> = new Set(['aQuarter', 'nearlyThird', 'aThird']);

/** How far above a round tenth still reads as 多, and from where it reads as 近 the next one. */
const TENTHS = { exact: 0.06, half: [4.7, 5.3], nearly: 6.7 } as const;

/** Over this, and short of all, it is said as it is written too. */
const ALMOST = 96;

/** Under this, a percentage is said as it is written: 6.5% is no 成. */
const SMALL = 8;

/**
 * A positive percentage as words: 近四成, 三分之一; nearly 40%, a third. Above 100 % it counts the times.
 * @example fractionInWords(38.8, zh) // '近四成'
 * @example fractionInWords(93.8, zh) // '九成多'
 */
export function fractionInWords(value: number, words: Words, of: 'whole' | 'growth' = 'whole'): string {
  const { strings } = words;
  if (value < SMALL || value > 100 || (value > ALMOST && value < 100)) return percent(value);
  if (value === 100) return strings.whole;
  const row = FRACTIONS.find(({ from, to }) => value >= from && value < to);
  if (row && (of === 'whole' || words.locale !== 'en' || GROWN.has(row.key))) return strings[row.key];
  return words.locale === 'en' ? inPercent(value, words) : inTenths(value, words);
}

function inTenths(value: number, words: Words): string {
  const { strings } = words;
  const tenth = Math.floor(value / 10 + 1e-9);
  const over = value - tenth * 10;
  if (over <= TENTHS.exact) return fill(strings.tenths, { n: inWords(tenth, words) });
  if (over >= TENTHS.half[0] && over <= TENTHS.half[1] && tenth > 0)
    return fill(strings.tenthsAndHalf, { n: inWords(tenth, words) });
  if (over < TENTHS.nearly && tenth > 0) return fill(strings.overTenths, { n: inWords(tenth, words) });
  if (tenth >= 9) return percent(value);
  return fill(strings.nearlyTenths, { n: inWords(tenth + 1, words) });
}

/** How far below a round ten English still says nearly: 38.8% is nearly 40%. */
const NEARLY_TEN = 1.5;

/** English rounds up to a ten that is near; any other percentage it says as it is written. */
function inPercent(value: number, words: Words): string {
  const ten = Math.ceil(value / 10) * 10;
  const below = ten - value;
  return below > 0 && below <= NEARLY_TEN && !Number.isInteger(value)
    ? fill(words.strings.nearlyPercent, { n: percent(ten) })
    : percent(value);
}
