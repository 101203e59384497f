/** A number in English prose: where it stands with hedge, currency and unit, and what it says. */
export interface EnglishNumber {
  start: number;
  end: number;
  value: number;
  /** `percent` and `points` are kept apart from plain numbers; `ordinal` is a rank. */
  kind: 'plain' | 'percent' | 'points' | 'ordinal';
}

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  a: 1,
  an: 1,
};
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  top: 1,
};
const FRACTIONS: Record<string, number> = {
  'one third': 100 / 3,
  'a third': 100 / 3,
  'two thirds': 200 / 3,
  'one quarter': 25,
  'a quarter': 25,
  'three quarters': 75,
  'one half': 50,
  half: 50,
};
const MULTIPLES: Record<string, number> = { doubled: 2, doubling: 2, tripled: 3, quadrupled: 4, twice: 2 };
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const keys = (table: Record<string, number>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(' ', '[ -]'))
    .join('|');
const HEDGE =
  '(?:(?:more than|less than|fewer than|over|nearly|almost|about|around|some|at least|approximately|up to|an expected|an estimated) )?';
const CURRENCY = '(?:(?:CNY|RMB|US\\$|HK\\$|JPY|[$¥€£])\\s?)?';
const PERCENT = '(?:\\s?%|\\s?per ?cent|\\s?percent)';
const PATTERN = new RegExp(
  [
    `(?<fraction>\\b(?:${keys(FRACTIONS)})\\b)`,
    `(?<multiple>\\b(?:${keys(MULTIPLES)})\\b)`,
    `(?<hedge>${HEDGE})${CURRENCY}(?:(?<![\\w.,/+-])(?<sign>[-−+])?(?<digits>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?<suffix>st|nd|rd|th)?(?![\\w.,]*\\d)|(?<word>\\b(?:${keys(WORDS)})\\b)|(?<ordinal>\\b(?:${keys(ORDINALS)})\\b))` +
      `(?:[ -](?<scale>${keys(SCALES)})\\b)?(?:(?<points>[ -]percentage[ -]points?\\b)|(?<percent>${PERCENT}\\b|%))?`,
  ].join('|'),
  'gi',
);

/**
 * The numbers of an English text, in order: digits with their scale, number words, ordinals, fractions, “doubled”.
 *
 * @example
 * englishNumbers('more than 70 million records') // [{ start: 0, end: 20, value: 7e7, kind: 'plain' }]
 */
export function englishNumbers(text: string): EnglishNumber[] {
  const numbers: EnglishNumber[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const { fraction, multiple, digits, suffix, word, ordinal, scale, points, percent, sign } =
      match.groups as Record<string, string | undefined>;
    const place = { start: match.index, end: match.index + match[0].trimEnd().length };
    const of = (table: Record<string, number>, key: string): number =>
      table[key.toLowerCase().replace('-', ' ')] ?? NaN;
    if (fraction !== undefined) numbers.push({ ...place, value: of(FRACTIONS, fraction), kind: 'percent' });
    else if (multiple !== undefined)
      numbers.push({ ...place, value: of(MULTIPLES, multiple), kind: 'plain' });
    else if (ordinal !== undefined) numbers.push({ ...place, value: of(ORDINALS, ordinal), kind: 'ordinal' });
    else {
      const plain = digits === undefined ? of(WORDS, word ?? '') : Number(digits.replaceAll(',', ''));
      if ((word === 'a' || word === 'an' || word === 'A' || word === 'An') && scale === undefined) continue;
      const value =
        plain * (scale === undefined ? 1 : of(SCALES, scale)) * (sign === '-' || sign === '−' ? -1 : 1);
      const kind =
        suffix !== undefined
          ? 'ordinal'
          : points !== undefined
            ? 'points'
            : percent !== undefined
              ? 'percent'
              : 'plain';
      numbers.push({ ...place, value: Number(value.toPrecision(12)), kind });
    }
  }
  return numbers;
}
