/** A stretch of a text; what a figure states is marked with its id. */
export interface Stretch {
  text: string;
  figure: string | null;
}

/** A number as a text states it, with what stands around it; blanks are left out of all three. */
export interface Claim {
  figure: string | null;
  number: string;
  before: string;
  after: string;
}

/** How much of what stands around a number is looked for with it, in UTF-16 units. */
const AROUND = { before: 10, after: 5 };
const DIGITS = /\d[\d,]*(?:\.\d+)?/g;

/** One glyph may stand for several characters in a PDF; they count as one here. */
const ALIKE: Record<string, string> = { '―': '—', '⋯': '…', '・': '·', '‧': '·', '∶': ':' };

/** Text without what no reader sees, and with one character for those that look the same. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2f00-\u2fdf\uf900-\ufaff]/g, (character) => character.normalize('NFKC'))
    .replace(/[―⋯・‧∶]/g, (character) => ALIKE[character] ?? character)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

/** Runs of blanks that go: all, but for one where it keeps two numbers apart. */
function blanksOf(text: string): { index: number; length: number }[] {
  return [...text.matchAll(/\s+/g)].map(({ 0: { length }, index }) => {
    const keep = /[\d.,]/.test(text[index - 1] ?? '') && /\d/.test(text[index + length] ?? '');
    return { index, length: keep ? length - 1 : length };
  });
}

function drop(text: string, blanks: readonly { index: number; length: number }[]): string {
  let at = 0;
  let out = '';
  for (const { index, length } of blanks) {
    out += text.slice(at, index);
    at = index + length;
  }
  return out + text.slice(at);
}

/**
 * Text as it is compared, however it was broken into lines.
 *
 * @example squeeze('产值 1769.6 亿元 69 2025') // '产值1769.6亿元69 2025'
 */
export function squeeze(text: string): string {
  const shown = plain(text);
  return drop(shown, blanksOf(shown));
}

/** The numbers of a text, in order. */
export const numbersIn = (text: string): string[] => squeeze(text).match(DIGITS) ?? [];

/** The same, and each numeral of Chinese that no digit is part of: 一, 百, 万. */
export const numeralsIn = (text: string): string[] => [
  ...numbersIn(text),
  ...(text.match(/[〇零一二两兩三四五六七八九十百千万萬亿億]/g) ?? []),
];

/**
 * Every number of a text, and every word by which a figure's value is given without digits (第一). A number outside of
 * figures counts for the figure before it in the text, else for the first after it.
 *
 * @example claimsOf([{ text: '产值', figure: null }, { text: '1769.6亿元', figure: 'a' }])
 * // [{ figure: 'a', number: '1769.6', before: '产值', after: '亿元' }]
 */
export function claimsOf(stretches: readonly Stretch[]): Claim[] {
  const { whole, parts } = squeezeAll(stretches);
  const first = parts.find(({ figure }) => figure)?.figure ?? null;
  const claims: Claim[] = [];
  let last: string | null = null;
  for (const { start, end, figure } of parts) {
    last = figure ?? last;
    const text = whole.slice(start, end);
    const numbers = [...text.matchAll(DIGITS)].map(({ 0: number, index }) => ({ number, at: start + index }));
    const words = figure && numbers.length === 0 && text.trim() ? [{ number: text.trim(), at: start }] : [];
    for (const { number, at } of [...numbers, ...words])
      claims.push({
        figure: last ?? first,
        number,
        before: whole.slice(Math.max(0, at - AROUND.before), at),
        after: whole.slice(at + number.length, at + number.length + AROUND.after),
      });
  }
  return claims;
}

/** The stretches as one squeezed text, and where each stands in it. */
function squeezeAll(stretches: readonly Stretch[]) {
  const plains = stretches.map(({ text, figure }) => ({ text: plain(text), figure }));
  const raw = plains.map(({ text }) => text).join('');
  const dropped = blanksOf(raw);
  const squeezedAt = (offset: number) =>
    offset -
    dropped.reduce((sum, { index, length }) => sum + Math.max(0, Math.min(length, offset - index)), 0);
  let at = 0;
  const parts = plains.map(({ text, figure }) => {
    const start = squeezedAt(at);
    at += text.length;
    return { start, end: squeezedAt(at), figure };
  });
  return { whole: drop(raw, dropped), parts };
}
