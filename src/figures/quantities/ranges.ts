import { tidy } from './numerals.ts';
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
  return out.map((quantity) => openRange(text, quantity));
}

function isRange(text: string, last: Found, next: Found): boolean {
  if (last.base !== next.base || last.class !== next.class) return false;
  if (/[由从]$/.test(text.slice(Math.max(0, last.outerStart - 1), last.outerStart))) return false;
  return /^[至到—–~～－-]{1,2}$/.test(text.slice(last.outerEnd, next.start));
}

/** The low end of a range whose unit is written once: 3至5万吨. */
function openRange(text: string, quantity: Found): Found {
  if (typeof quantity.amount !== 'number' || quantity.class === 'rank' || quantity.class === 'doubling')
    return quantity;
  const before = /(\d+(?:\.\d+)?)[至到—–~～－-]$/.exec(
    text.slice(Math.max(0, quantity.start - 16), quantity.start),
  );
  if (!before?.[1]) return quantity;
  const start = quantity.start - before[0].length;
  if (/[\d.由从年月]/.test(text[start - 1] ?? '')) return quantity;
  const high = quantity.amount;
  const own = Number(quantity.raw.replace(/[^\d.]/g, ''));
  const low = own === 0 ? Number(before[1]) : tidy((Number(before[1]) * high) / own);
  return { ...quantity, start, outerStart: start, raw: text.slice(start, quantity.end), amount: [low, high] };
}
