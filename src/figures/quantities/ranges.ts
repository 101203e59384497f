import { magnitudeOf, parseChineseNumeral, tidy } from './numerals.ts';
import type { Found } from './found.ts';

/** 8.5亿元至10亿元, 38.5%-42%, 3至5万吨 become one quantity of [low, high]. */
export function joinRanges(text: string, found: Found[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    if (
      last &&
      isRange(text, last, next) &&
      typeof last.amount === 'number' &&
      typeof next.amount === 'number'
    ) {
      out[out.length - 1] = {
        ...next,
        start: last.start,
        outerStart: last.outerStart,
        raw: text.slice(last.start, next.end),
        amount: [last.amount, next.amount],
      };
    } else out.push(next);
  }
  return out.map((quantity) => closeRange(text, openRange(text, quantity)));
}

/** 480元到500元之间: the word behind belongs to the range. */
const closeRange = (text: string, quantity: Found): Found =>
  Array.isArray(quantity.amount) && text.startsWith('之间', quantity.outerEnd)
    ? { ...quantity, outerEnd: quantity.outerEnd + 2 }
    : quantity;

function isRange(text: string, last: Found, next: Found): boolean {
  if (last.base !== next.base || last.class !== next.class) return false;
  if (/[由从]$/.test(text.slice(Math.max(0, last.outerStart - 1), last.outerStart))) return false;
  return /^[至到—–~～－-]{1,2}$/.test(text.slice(last.outerEnd, next.start));
}

const LOW =
  /(?:((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([十百千]?(?:万亿|[万亿]))?|([一二两三四五六七八九十百千万亿〇零]{1,12}))[至到—–~～－-]{1,2}$/;
const POWER = /^[十百千]?(?:万亿|[万亿])/;

/** The low end of a range whose unit is written once: 3至5万吨, 280万至300万吨, 八百到九百吨. */
function openRange(text: string, quantity: Found): Found {
  if (typeof quantity.amount !== 'number' || quantity.class === 'rank' || quantity.class === 'doubling')
    return quantity;
  const before = LOW.exec(text.slice(Math.max(0, quantity.start - 18), quantity.start));
  if (!before) return quantity;
  const start = quantity.start - before[0].length;
  if (/[\d.由从年月第]/.test(text[start - 1] ?? '')) return quantity;
  const [, digits, power, numerals] = before;
  const low =
    numerals === undefined
      ? lowOf(Number(digits?.replaceAll(',', '')), power, quantity.amount, quantity)
      : lowInNumerals(numerals, quantity.amount, quantity.raw);
  if (low === undefined || (numerals !== undefined && low >= quantity.amount)) return quantity;
  return {
    ...quantity,
    start,
    outerStart: start,
    raw: text.slice(start, quantity.end),
    amount: [low, quantity.amount],
  };
}

/** A low end in digits: of the high end's power of ten, where it has none of its own. */
function lowOf(digits: number, power: string | undefined, high: number, { raw, unit }: Found): number {
  const own = Number(raw.replace(/[^\d.]/g, ''));
  if (own === 0) return digits;
  const each = high / own;
  return tidy(
    power === undefined
      ? digits * each
      : (digits * magnitudeOf(power) * each) / magnitudeOf(POWER.exec(unit)?.[0] ?? ''),
  );
}

/** A low end in numerals: 五到六万 is from 50,000, 三到五百 from 300, 八百到九百 from 800. */
function lowInNumerals(numerals: string, high: number, raw: string): number | undefined {
  const [low, top] = [parseChineseNumeral(numerals), parseChineseNumeral(raw)];
  if (low === undefined || top === undefined) return undefined;
  const shared = numerals.length === 1 ? /[十百千]?[万亿]?$/ : /[万亿]?$/;
  const power = /[万亿]/.test(numerals) ? '' : (shared.exec(raw)?.[0] ?? '');
  return tidy(low * magnitudeOf(power) * (high / top));
}
