import { magnitudeOf, parseChineseNumeral, tidy } from '../../../figures/quantities/numerals.ts';

/** Digits or numerals with their 万 and 亿, as far as they go. */
export interface Numeral {
  /** Where it ends, 多 or 余 inside it included. */
  end: number;
  value: number;
  step: number;
  /** 多 余 几 inside it or right after it. */
  loose: boolean;
  /** What is behind 点 or the decimal point, or any Arabic digit. */
  exact: boolean;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const POWER =
  /([十百千]?)([多余几]?)(万亿|亿|万)([多余几]亿)?|([百千])(?=[余多])|([百千])(?!分|瓦|米|克|年|姿|方|计|伏|卡|帕|赫|字|强|亩方)/y;
const HAN = /[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?/y;

/** Digits with 万 or 亿 after them, several parts together: 1亿3千多万, 2.2万. */
export function readArabic(text: string, at: number): Numeral | undefined {
  let value = 0;
  let step = 1;
  let end = at;
  let loose = false;
  for (let last = Infinity; ;) {
    ARABIC.lastIndex = end;
    const digits = ARABIC.exec(text)?.[0];
    if (digits === undefined) break;
    const decimals = digits.split('.')[1]?.length ?? 0;
    let next = end + digits.length;
    let factor = 1;
    if (/[多余几来]/.test(text[next] ?? '') && !/^[几来](?:自|源)/.test(text.slice(next, next + 2))) {
      loose = true;
      next += 1;
    }
    // 近100个亿: 个 may stand before 亿.
    if (/^个[万亿]/.test(text.slice(next, next + 2))) next += 1;
    POWER.lastIndex = next;
    const power = POWER.exec(text);
    if (power !== null && !(power.index > next)) {
      const [whole, small = '', inside = '', large = '', more = '', bare = '', before = ''] = power;
      factor = magnitudeOf(small + large + more.slice(1) + bare + before);
      if (inside !== '' || more !== '') loose = true;
      next += whole.length;
    }
    if (factor >= last || (end > at && factor === 1 && next === end + digits.length && last < 1e4)) break;
    value += Number(digits.replaceAll(',', '')) * factor;
    step = factor / 10 ** decimals;
    end = next;
    if (factor < 1e4 || decimals > 0) break;
    last = factor;
  }
  if (end === at) return undefined;
  if (/^[多余]/.test(text.slice(end, end + 1))) {
    loose = true;
    end += 1;
  }
  return { end, value: tidy(value), step, loose, exact: true };
}

/** A numeral in characters: 一百一十四万, 七点二, 二〇二〇. */
export function readHan(text: string, at: number): Numeral | undefined {
  HAN.lastIndex = at;
  const run = HAN.exec(text)?.[0];
  if (run === undefined) return undefined;
  const [whole = '', decimals] = run.split('点');
  let end = at + run.length;
  let value = /^[零〇一二三四五六七八九]{2,}$/.test(whole)
    ? Number([...whole].map((char) => parseChineseNumeral(char) ?? 0).join(''))
    : parseChineseNumeral(whole);
  if (value === undefined) return undefined;
  let step = magnitudeOf(/[百千万亿]*$/.exec(whole)?.[0] ?? '');
  let loose = false;
  if (decimals !== undefined) {
    const digits = [...decimals].map((char) => parseChineseNumeral(char) ?? 0).join('');
    value = Number(`${value}.${digits}`);
    step = 10 ** -digits.length;
    const power = /^[万亿]+/.exec(text.slice(end))?.[0] ?? '';
    value = tidy(value * magnitudeOf(power));
    step *= magnitudeOf(power);
    end += power.length;
  }
  // 九百六十多万: the power of ten stands after the hedge.
  const spread = /^[多余几](万亿|亿|万)/.exec(text.slice(end, end + 3));
  if (spread !== null) {
    value *= magnitudeOf(spread[1] ?? '');
    step *= magnitudeOf(spread[1] ?? '');
    loose = true;
    end += spread[0].length;
  } else if (/^[多余]/.test(text.slice(end, end + 1))) {
    loose = true;
    end += 1;
  }
  return {
    end,
    value,
    step,
    loose,
    exact: decimals !== undefined || /[一二两三四五六七八九].*[百千万亿]/.test(whole),
  };
}
