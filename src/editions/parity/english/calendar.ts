import { MONTHS } from '../tables/english-words.ts';
import type { Sense } from '../types.ts';
import type { Bare } from './kinds.ts';

const NAMES = `(?:${MONTHS.map((month) => `${month[0]?.toUpperCase() ?? ''}${month.slice(1)}`).join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
const month = new RegExp(`\\b${NAMES}\\b`, 'g');
const before = new RegExp(`\\b${NAMES}\\.? $`);
const after = new RegExp(`^ ${NAMES}\\b`);

/** Whether a month's name stands beside a number: July 4, 4 July. */
export function monthNear(text: string, start: number, end: number): boolean {
  return before.test(text.slice(Math.max(0, start - 11), start)) || after.test(text.slice(end, end + 11));
}

/** The names of months. “May” is one only after a word that leads to a date. */
export function readMonths(text: string): Bare[] {
  return [...text.matchAll(month)].flatMap((match): Bare[] => {
    const start = match.index;
    const dated = /(?:[^.\w] |\b(?:in|on|by|from|to|since|of|and|until) )$/.test(
      text.slice(Math.max(0, start - 8), start),
    );
    if (match[0] === 'May' && !dated) return [];
    const value = MONTHS.findIndex((name) => name.startsWith(match[0].slice(0, 3).toLowerCase())) + 1;
    return [
      { start, end: start + match[0].length, senses: [{ kind: 'month', value, step: 1 }], must: false },
    ];
  });
}

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const QUARTER =
  /\bQ([1-4])(?:[–-]Q?([1-4]))?\b|\b(first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter\b|\bfirst (two|three|four|[2-4]) quarters\b/gi;
/** Months of a year that are quarters too, by the last one's number. */
const SPANS =
  /\bfirst (three|six|nine|[369]) months\b|\bJan(?:uary)?\.?(?: ?[–-] ?| to | through )(Mar(?:ch)?|June?|Sept?(?:ember)?)\b|\b(?:first|second) (half)\b/gi;
const LAST_MONTHS: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  mar: 3,
  jun: 6,
  sep: 9,
  half: 6,
};

/** Spans of a year in months or halves: the first nine months, from January to September, the first half. */
export function readSpans(text: string): Bare[] {
  return [...text.matchAll(SPANS)].map((match): Bare => {
    const [all, count = '', month = '', half] = match;
    const word = (count || month || 'half').toLowerCase();
    const last = Number(word) || (LAST_MONTHS[word] ?? LAST_MONTHS[word.slice(0, 3)] ?? NaN);
    const quarter: Sense = { kind: 'quarter', value: last / 3, step: 1 };
    const senses: Sense[] =
      half !== undefined
        ? [quarter, { kind: 'percent', value: 50, step: 1 }]
        : month !== ''
          ? [{ kind: 'month', value: last, step: 1 }, quarter]
          : [{ kind: 'number', value: last, step: 1 }, quarter, { kind: 'month', value: last, step: 1 }];
    return { start: match.index, end: match.index + all.length, senses, must: count !== '' };
  });
}

/** Quarters of a year: Q3, the third quarter; of the first three quarters the last. */
export function readQuarters(text: string): Bare[] {
  return [...text.matchAll(QUARTER)].map((match): Bare => {
    const [all, first, last, ordinal = '', count = ''] = match;
    const words = (ordinal || count).toLowerCase();
    const value = Number(last ?? first ?? (Number.parseInt(words, 10) || (ORDINALS[words] ?? COUNTS[words])));
    return {
      start: match.index,
      end: match.index + all.length,
      senses: [{ kind: 'quarter', value, step: 1 }],
      must: false,
    };
  });
}
