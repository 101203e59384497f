import { NUMBER_WORDS } from '../tables/english-words.ts';
import type { NumberKind, Sense } from '../types.ts';
import type { Bare } from './kinds.ts';
import { measured } from './kinds.ts';
import { readWords } from './words.ts';
import type { Worded } from './words.ts';

const fixed = new RegExp(`\\b(?:${NUMBER_WORDS.map(([pattern]) => `(${pattern})`).join('|')})\\b`, 'gi');
const YEAR = 365 * 24 * 3600;

/** Numbers in words, with the units that follow them. One, two, first to third and half needn't be in the Chinese. */
export function readWorded(text: string): Bare[] {
  return readWords(text).flatMap((word): Bare[] => {
    const { start, end, value, step, kind } = word;
    const senses = (...kinds: NumberKind[]): Sense[] => kinds.map((one) => ({ kind: one, value, step }));
    if (kind === 'vague') return [{ start, end, senses: senses('number'), must: false, hedge: 'more' }];
    if (kind === 'ordinal') return [{ start, end, senses: senses('ordinal', 'number'), must: value > 3 }];
    if (kind === 'fraction')
      return isQuarter(text, word) ? [] : [{ start, end, senses: share(word), must: value !== 0.5 }];
    const read = measured(text, start, end, word);
    const counted = /\b(?:per|every|each) $/i.test(text.slice(Math.max(0, start - 6), start));
    const firm = value > 2 || read.senses[0]?.kind === 'percent' || read.senses[0]?.kind === 'points';
    return [{ start: read.start, end: read.end, senses: read.senses, must: firm && !counted }];
  });
}

function share({ value, step, tenths }: Worded): Sense[] {
  return [
    { kind: 'percent', value: value * 100, step: 0.1 },
    { kind: 'number', value, step },
    ...(tenths === undefined ? [] : [{ kind: 'number' as const, value: tenths, step: 1 }]),
  ];
}

/** “The first three quarters” are no share. */
function isQuarter(text: string, { start, end }: Worded): boolean {
  return (
    /quarters?$/i.test(text.slice(start, end)) && /\b(?:first|last|past|next)\s$/i.test(text.slice(0, start))
  );
}

/** Words that hold a number: doubled, decade, both. */
export function readFixed(text: string): Bare[] {
  return [...text.matchAll(fixed)].map((match): Bare => {
    const [, kind = 'number', value = NaN] =
      NUMBER_WORDS.find((_, group) => match[group + 1] !== undefined) ?? [];
    const sense = (one: NumberKind): Sense => ({ kind: one, value, step: 1 });
    const senses: Sense[] =
      kind === 'period'
        ? [{ ...sense('number'), dimension: 'time', factor: YEAR }, sense('number'), sense('ordinal')]
        : kind === 'times'
          ? [sense('times'), sense('number')]
          : [sense(kind)];
    return { start: match.index, end: match.index + match[0].length, senses, must: false };
  });
}
