import { MONTHS, NAMES, NUMBER_WORDS, SCALES } from '../tables/english-words.ts';
import type { NumberInText, NumberKind, Sense } from '../types.ts';
import { directionOf, hedgeAfter, hedgeBefore, roleOf } from './around.ts';
import { currencyBefore, unitAfter } from './units.ts';
import { readWords } from './words.ts';

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const SCALE = /^[ -]?(hundred|thousand|million|billion|trillion)s?\b|^ ?(bn|tn|mn)\b/i;
const PERCENT = /^ ?%|^[- ]?per ?cent\b(?!age)|^[- ]percentile/i;
const POINTS = /^[ -]?(?:percentage|percent|%)[ -]?points?\b|^ ?pp\b|^ ?ppts?\b/i;
const PERMILLE = /^ ?‰|^ per (?:mill?e|thousand|1,000)\b|^(?: [a-z]+){1,3} per (?:thousand|1,000)\b/i;
const TIMES = /^[ -]?(?:times|fold)\b/i;
const names = new RegExp(NAMES.map(([pattern]) => pattern).join('|'), 'g');
const words = new RegExp(`\\b(?:${NUMBER_WORDS.map(([pattern]) => `(${pattern})`).join('|')})\\b`, 'gi');
const months = new RegExp(
  `\\b(${MONTHS.map((month) => month[0]?.toUpperCase() + month.slice(1)).join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b`,
  'g',
);

type Bare = Pick<NumberInText, 'start' | 'end' | 'senses' | 'must'>;

/**
 * Every number of an English text, in reading order: digits and words with their scale and unit, ordinals, fractions,
 * dates, “doubled”.
 *
 * @example
 * englishNumbers('up 38.8 percent')[0] // senses [{ kind: 'percent', value: 38.8, step: 0.1 }], must: true, direction: 'up', role: 'by'
 */
export function englishNumbers(source: string): NumberInText[] {
  const text = source
    .replace(names, (name) => ' '.repeat(name.length))
    .replace(/[\u00a0\u202f\u2009\n]/g, ' ');
  const found = [
    ...readDigits(text),
    ...readWorded(text),
    ...readQuarters(text),
    ...readMonths(text),
    ...readFixed(text),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Bare[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return borrow(
    text,
    kept.map((one) => surround(text, one)),
  );
}

function readDigits(text: string): Bare[] {
  const found: Bare[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const at = match.index;
    const one = readDigit(text, at, match[0]);
    if (one !== undefined && at >= (found.at(-1)?.end ?? 0)) found.push(one);
  }
  return found;
}

function readDigit(text: string, at: number, digits: string): Bare | undefined {
  const currency = currencyBefore(text, at);
  const head = text.slice(Math.max(0, at - 12), at);
  const named =
    /[A-Za-z.]$/.test(head) ||
    (/[A-Za-z]['’]?-$/.test(head) && !/\b(?:mid|pre|post|non|sub|the|over|under|per)-$/i.test(head));
  if (currency === undefined && (named || /\b[A-Z][a-z]*-$/.test(head))) return undefined;
  let end = at + digits.length;
  const after = text.slice(end);
  const base =
    /(?:per|\/|\bevery|\beach|:|in every) ?$/i.test(head) &&
    currency === undefined &&
    /^10*$/.test(digits.replaceAll(',', ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  let value = Number(digits.replaceAll(',', ''));
  let step = 10 ** -decimals;
  const suffix = /^(?:st|nd|rd|th)\b/i.exec(after)?.[0];
  if (suffix !== undefined)
    return { start: at, end: end + suffix.length, senses: [{ kind: 'ordinal', value, step }], must: true };
  if (/^s\b/.test(after) && /^\d{4}$/.test(digits))
    return { start: at, end: end + 1, senses: [{ kind: 'year', value, step: 10 }], must: true };
  const below = /^\/(\d+)(?![\d,/])/.exec(after)?.[1];
  if (below !== undefined && Number(below) <= 10 && value < Number(below))
    return {
      start: at,
      end: end + 1 + below.length,
      senses: [{ kind: 'percent', value: (100 * value) / Number(below), step: 0.1 }],
      must: true,
    };
  if (/^[-−]$/.test(head.slice(-1)) && /(?:^|[\s(])[-−]$/.test(head)) value = -value;
  const scale = SCALE.exec(after);
  if (scale !== null) {
    const factor = SCALES[(scale[1] ?? scale[2] ?? '').toLowerCase()] ?? 1;
    value = Number((value * factor).toPrecision(12));
    step *= factor;
    end += scale[0].length;
  }
  const kind = kindAfter(text, end);
  if (kind !== undefined)
    return {
      start: currency?.start ?? at,
      end: kind.end,
      senses: sensesOf(kind.kind, value, step, text, at),
      must: !base,
    };
  const unit = currency ?? unitAfter(text, end);
  if (unit === undefined && scale === null && /^[A-Za-z]/.test(text.slice(end))) return undefined;
  const unitEnd = unit !== undefined && 'end' in unit ? unit.end : (unitAfter(text, end)?.end ?? end);
  const measure = unit === undefined ? {} : { dimension: unit.dimension, factor: unit.factor };
  const plain: Sense = { kind: 'number', value, step, ...measure };
  const isYear = /^(?:1[89]|20|21)\d\d$/.test(digits) && unit === undefined && scale === null;
  const day = isDay(text, at, end, value, digits);
  const senses: Sense[] = isYear
    ? [{ kind: 'year', value, step: 1 }, plain]
    : day
      ? [{ kind: 'day', value, step: 1 }, plain]
      : [plain];
  const listed = /(?:^|\n|[.;:] )\(?$/.test(head) && /^[.)] /.test(text.slice(end)) && value < 30;
  const noted = /\[$/.test(head) && /^\]/.test(text.slice(end));
  // A ratio or a time: its numbers are no amounts.
  const ratio = /\d:$/.test(head) || /^:\d/.test(text.slice(end));
  return { start: currency?.start ?? at, end: unitEnd, senses, must: !base && !listed && !noted && !ratio };
}

/** July 4, 4 July: a day of a month. */
function isDay(text: string, start: number, end: number, value: number, digits: string): boolean {
  if (value < 1 || value > 31 || !/^\d{1,2}$/.test(digits)) return false;
  months.lastIndex = 0;
  const near = `${text.slice(Math.max(0, start - 11), start)}#${text.slice(end, end + 11)}`;
  return new RegExp(`(?:${months.source})\\.? #|# (?:${months.source})`).test(near);
}

function kindAfter(text: string, at: number): { kind: NumberKind; end: number } | undefined {
  const rest = text.slice(at, at + 48);
  for (const [kind, pattern] of [
    ['points', POINTS],
    ['percent', PERCENT],
    ['permille', PERMILLE],
    ['times', TIMES],
  ] as const) {
    const match = pattern.exec(rest);
    if (match !== null) return { kind, end: at + match[0].length };
  }
  return undefined;
}

function sensesOf(kind: NumberKind, value: number, step: number, text: string, at: number): Sense[] {
  if (kind === 'permille')
    return [
      { kind, value, step },
      { kind: 'number', value, step },
    ];
  if (kind !== 'times') return [{ kind, value, step }];
  // “Four times” may be four occasions.
  void text;
  void at;
  return [
    { kind, value, step },
    { kind: 'number', value, step },
  ];
}

function readWorded(text: string): Bare[] {
  return readWords(text).flatMap(({ start, end, value, kind, step }): Bare[] => {
    if (kind === 'fraction') {
      const many = /\b(?:first|last|past|second|next)\s$/i.test(text.slice(0, start));
      if (many && /quarters?$/i.test(text.slice(start, end))) return [];
      const senses: Sense[] = [
        { kind: 'percent', value: value * 100, step: 0.1 },
        { kind: 'number', value, step },
      ];
      return [{ start, end, senses, must: value !== 0.5 }];
    }
    if (kind === 'vague') return [{ start, end, senses: [{ kind: 'number', value, step }], must: false }];
    if (kind === 'ordinal') {
      if (value === 2 && /^s?\b/.test(text.slice(end)) && /\d ?$/.test(text.slice(0, start))) return [];
      return [
        {
          start,
          end,
          senses: [
            { kind: 'ordinal', value, step },
            { kind: 'number', value, step },
          ],
          must: value > 3,
        },
      ];
    }
    const then = kindAfter(text, end);
    if (then !== undefined)
      return [
        {
          start,
          end: then.end,
          senses: sensesOf(then.kind, value, step, text, start),
          must: value > 2 || then.kind !== 'times',
        },
      ];
    const currency = currencyBefore(text, start);
    const unit = currency ?? unitAfter(text, end);
    const measure = unit === undefined ? {} : { dimension: unit.dimension, factor: unit.factor };
    const base = /(?:per|every|each) $/i.test(text.slice(Math.max(0, start - 6), start));
    return [
      {
        start: currency?.start ?? start,
        end: unit !== undefined && 'end' in unit ? unit.end : end,
        senses: [{ kind: 'number', value, step, ...measure }],
        must: !base && value > 2,
      },
    ];
  });
}

function readQuarters(text: string): Bare[] {
  const found: Bare[] = [];
  for (const match of text.matchAll(
    /\bQ([1-4])(?:[–-]Q?([1-4]))?\b|\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter\b|\bfirst (two|three|four|2|3) quarters\b/gi,
  )) {
    const ordinals = ['first', 'second', 'third', 'fourth'];
    const [all, digit, last, ordinal, count] = match;
    const counts = ['one', 'two', 'three', 'four'];
    const value =
      last !== undefined
        ? Number(last)
        : digit !== undefined
          ? Number(digit)
          : ordinal !== undefined
            ? Number.parseInt(ordinal, 10) || ordinals.indexOf(ordinal.toLowerCase()) + 1
            : Number.parseInt(count ?? '', 10) || counts.indexOf((count ?? '').toLowerCase()) + 1;
    const senses: Sense[] = [{ kind: 'quarter', value, step: 1 }];
    found.push({ start: match.index, end: match.index + all.length, senses, must: false });
  }
  return found;
}

function readMonths(text: string): Bare[] {
  return [...text.matchAll(months)].flatMap((match): Bare[] => {
    if (
      match[0] === 'May' &&
      !/(?:^|[^.\w] |\b(?:in|on|by|from|to|since|of|and|until) )$/.test(text.slice(0, match.index))
    )
      return [];
    const value = MONTHS.findIndex((month) => month.startsWith(match[0].slice(0, 3).toLowerCase())) + 1;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        senses: [{ kind: 'month', value, step: 1 }],
        must: false,
      },
    ];
  });
}

function readFixed(text: string): Bare[] {
  return [...text.matchAll(words)].map((match): Bare => {
    const row = NUMBER_WORDS.find((_, group) => match[group + 1] !== undefined);
    const value = row?.[2] ?? NaN;
    const kind = row?.[1] ?? 'number';
    const year = 365 * 24 * 3600;
    const senses: Sense[] =
      kind === 'period'
        ? [
            { kind: 'number', value, step: 1, dimension: 'time', factor: year },
            { kind: 'number', value, step: 1 },
            { kind: 'ordinal', value, step: 1 },
          ]
        : kind === 'times'
          ? [
              { kind, value, step: 1 },
              { kind: 'number', value, step: 1 },
            ]
          : [{ kind, value, step: 1 }];
    return { start: match.index, end: match.index + match[0].length, senses, must: false };
  });
}

function surround(text: string, number: Bare): NumberInText {
  const kind = number.senses[0]?.kind;
  if (kind === 'year' || kind === 'month' || kind === 'day' || kind === 'quarter') {
    const role = roleOf(text, number.start, number.end);
    return { ...number, ...(role === 'from' ? { role } : {}) };
  }
  const before = hedgeBefore(text, number.start);
  const after = hedgeAfter(text, number.end);
  const hedge = before?.hedge ?? after?.hedge;
  const start = before?.start ?? number.start;
  const direction = directionOf(text, start, number.end);
  const role = roleOf(text, start, number.end);
  return {
    ...number,
    start,
    end: after?.end ?? number.end,
    ...(hedge === undefined ? {} : { hedge }),
    ...(direction === undefined ? {} : { direction }),
    ...(role === undefined ? {} : { role }),
  };
}

const JOINT =
  /^,? ?(?:to|and|or|-|–|—|,|, and|and to|percent to)(?: (?:around|about|over|nearly|almost|more than|some))? ?$/i;

/** 8.5 to 10 billion, 54.9 to 58.8 percent: the first number may have the scale and the unit of the second. */
function borrow(text: string, found: readonly NumberInText[]): NumberInText[] {
  const read = [...found];
  for (let index = read.length - 2; index >= 0; index -= 1) {
    const number = read[index] as NumberInText;
    const next = read[index + 1] as NumberInText;
    const own = number.senses[0];
    const other = next.senses[0];
    if (own === undefined || other === undefined || !number.must) continue;
    if (
      own.dimension !== undefined &&
      own.dimension === other.dimension &&
      !/[a-z]$/i.test(text.slice(number.start, number.end)) === false
    )
      continue;
    if (own.kind !== 'number' && own.kind !== 'year') continue;
    if (!JOINT.test(text.slice(number.end, next.start))) continue;
    if (['year', 'month', 'day', 'quarter', 'ordinal'].includes(other.kind)) continue;
    const bare = /^[\d.,]+$/.test(text.slice(number.start, number.end).replace(/^.*?(?=[\d])/s, ''));
    const scale = /(thousand|million|billion|trillion)/i
      .exec(text.slice(next.start, next.end))?.[1]
      ?.toLowerCase();
    const factor = bare && scale !== undefined ? (SCALES[scale] ?? 1) : 1;
    const measure =
      other.dimension === undefined || own.dimension !== undefined
        ? {}
        : { dimension: other.dimension, factor: other.factor ?? 1 };
    const { dimension, factor: unit } = own;
    const kept = dimension === undefined || unit === undefined ? measure : { dimension, factor: unit };
    const plain = number.senses.find(({ kind }) => kind === 'number') ?? own;
    const senses: Sense[] = [
      {
        kind: other.kind,
        value: Number((plain.value * factor).toPrecision(12)),
        step: plain.step * factor,
        ...kept,
      },
    ];
    if (factor > 1) senses.push({ kind: other.kind, value: plain.value, step: plain.step, ...kept });
    read[index] = { ...number, senses: [...senses, ...number.senses] };
  }
  return read;
}
