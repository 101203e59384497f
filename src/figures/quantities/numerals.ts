const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Every character a Chinese numeral may hold. */
export const NUMERAL_CHARACTERS = [...Object.keys(DIGITS), ...Object.keys(SMALL), ...Object.keys(LARGE)].join(
  '',
);

/** 三五 and 七八 are some three to five, some seven or eight; 八四 is 84. */
const isAbout = (digit: number, next: number): boolean =>
  next === digit + 1 || (digit === 3 && next === 5) || (digit === 2 && next === 2);

/**
 * Reads a Chinese numeral, digits alone too; undefined when it is none.
 *
 * @example parseChineseNumeral('一千六百二十五万') // 16250000
 * @example parseChineseNumeral('一〇八') // 108
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of text) {
    if (char in DIGITS) {
      const next = DIGITS[char] ?? 0;
      if (digit === undefined || digit === 0) digit = next;
      else if (section > 0 || total > 0 || isAbout(digit, next)) return undefined;
      else digit = digit * 10 + next;
    } else if (char in SMALL) {
      if (digit !== undefined && digit > 9) return undefined;
      section += (digit === undefined || digit === 0 ? 1 : digit) * (SMALL[char] ?? 1);
      digit = undefined;
    } else if (char in LARGE) {
      const below = section + (digit ?? 0);
      const power = LARGE[char] ?? 1;
      // 万 multiplies only what follows 亿 (三十二亿四千万); 亿 multiplies all before it (三万亿).
      if (power === 1e4) total += (below === 0 ? 1 : below) * power;
      else total = (total + below === 0 ? 1 : total + below) * power;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}

/**
 * Reads the power of ten that a run of 十 百 千 万 亿 stands for.
 *
 * @example magnitudeOf('万亿') // 1e12
 */
export function magnitudeOf(text: string): number {
  let product = 1;
  for (const char of text) product *= SMALL[char] ?? LARGE[char] ?? 1;
  return product;
}

/** Rounds away what binary floating point adds: 2.82 × 10⁴ is 28200. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
