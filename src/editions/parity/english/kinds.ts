import type { NumberInText, NumberKind, Sense } from '../types.ts';
import { currencyBefore, unitAfter } from './units.ts';

/** A number before what stands around it is read. */
export type Bare = Pick<NumberInText, 'start' | 'end' | 'senses' | 'must' | 'hedge'>;

/** What follows a number and makes it a share, a point or a multiple; tried in this order. */
const KINDS: readonly (readonly [kind: NumberKind, pattern: RegExp, example: string])[] = [
  [
    'points',
    /^(?:[ -]?| of an? )(?:percentage|percent|%)[ -]?points?\b|^ ?pp\b|^ ?ppts?\b/i,
    '41.6 percentage points',
  ],
  ['percent', /^ ?%|^[- ]?per ?cent\b(?!age)/i, '38.8 percent'],
  [
    'permille',
    /^ ?‰|^ per (?:mill?e|thousand|1,000)\b|^(?: [a-z]+){1,3} per (?:thousand|1,000)\b/i,
    '6.1 deaths per 1,000 live births',
  ],
  [
    'per100000',
    /^ ?\/ ?100,?000\b|^ per (?:100,?000|hundred thousand)\b|^(?: [a-z]+){1,3} per (?:100,?000|hundred thousand)\b/i,
    '9.6 deaths per 100,000 live births',
  ],
  ['times', /^[ -]?(?:times|fold)\b/i, '2.1 times'],
];

/** The senses of a value with what stands around it, and how far it goes. */
export function measured(
  text: string,
  start: number,
  end: number,
  { value, step }: Pick<Sense, 'value' | 'step'>,
): { start: number; end: number; senses: Sense[]; measured: boolean } {
  const currency = currencyBefore(text, start);
  const from = currency?.start ?? start;
  const rest = text.slice(end, end + 48);
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const plain: Sense[] = /^(?:permille|per100000|times)$/.test(kind)
      ? [{ kind: 'number', value, step }]
      : [];
    return {
      start: from,
      end: end + match[0].length,
      senses: [{ kind, value, step }, ...plain],
      measured: true,
    };
  }
  const unit = unitAfter(text, end);
  const { dimension, factor } = currency ?? unit ?? {};
  const measure = dimension === undefined || factor === undefined ? {} : { dimension, factor };
  const senses: Sense[] = [{ kind: 'number', value, step, ...measure }];
  return { start: from, end: unit?.end ?? end, senses, measured: dimension !== undefined };
}
