import { SCALES } from '../tables/english-words.ts';
import type { Sense } from '../types.ts';
import type { Bare } from './kinds.ts';
import { measured } from './kinds.ts';
import { monthNear } from './calendar.ts';
import { currencyBefore } from './units.ts';

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const SCALE = /^[ -]?(hundred|thousand|million|billion|trillion)s?\b|^ ?(bn|tn|mn)\b/i;
/** Words whose hyphen ties them to a number that is one: mid-2020, the-5. */
const PREFIXES = /\b(?:mid|pre|post|non|sub|the|over|under|per)-$/i;

/** Words before a number that make it the length of a list of the best: Fortune Global 500, the top 20. */
const LISTS = /\b(?:Fortune|Global|World|top) $/i;

/** The numbers that an English text writes in digits, in order. */
export function readDigits(text: string): Bare[] {
  const found: Bare[] = [];
  for (const match of text.matchAll(DIGITS)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const one = readOne(text, match.index, match[0]);
    if (one !== undefined) found.push(one);
  }
  return found;
}

function readOne(text: string, at: number, digits: string): Bare {
  const head = text.slice(Math.max(0, at - 12), at);
  const end = at + digits.length;
  const after = text.slice(end, end + 48);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const sign = /(?:^|[\s(])[-−]$/.test(head) ? -1 : 1;
  const value = sign * Number(digits.replaceAll(',', ''));
  const step = 10 ** -decimals;
  const plain = (length: number, sense: Sense, must = true): Bare => ({
    start: at,
    end: end + length,
    senses: [sense],
    must,
  });

  if (currencyBefore(text, at) === undefined && isName(head))
    return plain(0, { kind: 'number', value, step }, false);
  const suffix = /^(?:st|nd|rd|th)\b/i.exec(after)?.[0];
  if (suffix !== undefined) return plain(suffix.length, { kind: 'ordinal', value, step });
  if (/^s\b/.test(after) && /^\d{4}$/.test(digits)) return plain(1, { kind: 'year', value, step: 10 });
  const below = /^\/(\d+)(?![\d,/])/.exec(after)?.[1];
  if (below !== undefined && Number(below) <= 10 && value < Number(below))
    return plain(1 + below.length, { kind: 'percent', value: (100 * value) / Number(below), step: 0.1 });

  const scale = SCALE.exec(after);
  const factor = SCALES[(scale?.[1] ?? scale?.[2] ?? '').toLowerCase()] ?? 1;
  const amount = { value: Number((value * factor).toPrecision(12)), step: step * factor };
  const read = measured(text, at, end + (scale?.[0].length ?? 0), amount);
  const bare = !read.measured && scale === null;
  if (bare && /^[A-Za-z]/.test(after)) return plain(0, { kind: 'number', value, step }, false);
  const senses = [...read.senses];
  if (bare && LISTS.test(head)) senses.unshift({ kind: 'ordinal', value, step });
  else if (bare && /^(?:1[89]|20|21)\d\d$/.test(digits)) senses.unshift({ kind: 'year', value, step: 1 });
  else if (bare && /^\d\d$/.test(digits) && /\b(?:19|20)\d\d[–-]$/.test(head))
    senses.unshift({ kind: 'year', value: Number(/(\d\d)\d\d[–-]$/.exec(head)?.[1]) * 100 + value, step: 1 });
  else if (bare && /^\d{1,2}$/.test(digits) && value <= 31 && monthNear(text, at, end))
    senses.unshift({ kind: 'day', value, step: 1 });
  return { start: read.start, end: read.end, senses, must: !isIdle(head, after, digits) };
}

/** C919, PM2.5, Covid-19, Chang’e-4. */
function isName(head: string): boolean {
  return /[A-Za-z.]$/.test(head) || (/[A-Za-z’']-$/.test(head) && !PREFIXES.test(head));
}

/** What rates are counted by (per 100,000), ratios and times (14:86), the numbers of list items and notes. */
function isIdle(head: string, after: string, digits: string): boolean {
  if (/(?:\bper|\/|\bevery|\beach) ?$/i.test(head) && /^10*$/.test(digits.replaceAll(',', ''))) return true;
  if (/\d:$/.test(head) || /^:\d/.test(after)) return true;
  if (/(?:^|\n|[.;:] )\(?$/.test(head) && /^[.)] /.test(after) && Number(digits) < 30) return true;
  return /\[$/.test(head) && /^\]/.test(after);
}
