import { CARDINALS, DENOMINATORS, ORDINALS, SCALES } from '../tables/english-words.ts';

/** A number written in words. */
export interface Worded {
  start: number;
  end: number;
  value: number;
  kind: 'number' | 'ordinal' | 'fraction' | 'vague';
  /** Of ten: 7 in “seven in ten”, which is also a share. */
  tenths?: number;
  /** What the last word counts in: a million in “three million”. */
  step: number;
}

const keys = (...tables: Readonly<Record<string, number>>[]): string =>
  tables
    .flatMap((table) => Object.keys(table))
    .sort((a, b) => b.length - a.length)
    .join('|');
const NUMBER = keys(CARDINALS);
/** Below a hundred: twenty-five, seven. */
const SMALL = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${NUMBER})`;
const SCALE = 'hundred|thousand|million|billion|trillion';
const ORDINAL = keys(ORDINALS);
const DENOMINATOR = keys(DENOMINATORS);

const WORDED = new RegExp(
  [
    `(?<vague>(?:tens of |hundreds of |several |many )*(?:tens|scores|(?:hundred|thousand|million|billion|trillion)s)(?: of (?:${SCALE})s)?)`,
    `(?<above>an?|${NUMBER})[- ](?<below>${DENOMINATOR})s?(?! (?:place|largest|biggest|highest|time|year|floor|session|batch|phase))`,
    `(?<share>${NUMBER}) (?:in|(?:out )?of) (?:every )?ten(?! (?:thousand|million))`,
    `half a (?<halved>million|billion|trillion|thousand)`,
    `(?<half>half)`,
    `(?<ordinal>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${ORDINAL})|one hundredth)`,
    `(?<cardinal>(?:an?|${SMALL})(?:[- ](?:${SCALE}))+(?:(?:[- ]|,? and )${SMALL}(?:[- ](?:${SCALE}))*)*|${SMALL})`,
  ]
    .map((one) => `\\b${one}\\b`)
    .join('|'),
  'gi',
);

/**
 * The numbers that an English text writes in words, in order.
 *
 * @example
 * readWords('one hundred and twenty-five') // [{ start: 0, end: 27, value: 125, kind: 'number', step: 1 }]
 */
export function readWords(text: string): Worded[] {
  const found: Worded[] = [];
  for (const match of text.matchAll(WORDED)) {
    const { vague, above, below, share, halved, half, ordinal, cardinal } = match.groups as Record<
      string,
      string | undefined
    >;
    const place = { start: match.index, end: match.index + match[0].length };
    if (vague !== undefined) found.push({ ...place, value: vagueness(vague), kind: 'vague', step: 1 });
    else if (below !== undefined && above !== undefined) {
      const part = /^an?$/i.test(above) ? 1 : (CARDINALS[above.toLowerCase()] ?? NaN);
      const whole = DENOMINATORS[below.toLowerCase()] ?? NaN;
      found.push({ ...place, value: part / whole, kind: 'fraction', step: 0.001 });
    } else if (share !== undefined) {
      const tenths = CARDINALS[share.toLowerCase()] ?? NaN;
      found.push({ ...place, value: tenths / 10, kind: 'fraction', step: 0.001, tenths });
    } else if (halved !== undefined) {
      const step = (SCALES[halved.toLowerCase()] ?? 1) / 10;
      found.push({ ...place, value: step * 5, kind: 'number', step });
    } else if (half !== undefined) found.push({ ...place, value: 0.5, kind: 'fraction', step: 0.001 });
    else if (ordinal !== undefined) {
      const [tens = '', last = ''] = ordinal.includes('-')
        ? ordinal.toLowerCase().split('-')
        : ['', ordinal.toLowerCase()];
      const value = (CARDINALS[tens] ?? 0) + (ORDINALS[last.replace(/^one /, '')] ?? NaN);
      found.push({ ...place, value, kind: 'ordinal', step: 1 });
    } else if (cardinal !== undefined) found.push({ ...place, ...cardinalValue(cardinal), kind: 'number' });
  }
  return found;
}

function vagueness(words: string): number {
  let value = 1;
  for (const [word] of words.toLowerCase().matchAll(/tens|scores|hundred|thousand|million|billion|trillion/g))
    value *= word === 'tens' ? 10 : word === 'scores' ? 20 : (SCALES[word] ?? 1);
  return value;
}

function cardinalValue(words: string): { value: number; step: number } {
  let total = 0;
  let section = 0;
  let step = 1;
  for (const word of words.toLowerCase().split(/[- ,]+/)) {
    if (word === 'and') continue;
    const scale = SCALES[word];
    if (scale === 100) section = (section === 0 ? 1 : section) * 100;
    else if (scale !== undefined) {
      total = (total === 0 || section > 0 ? total + section * scale : total * scale) || scale;
      section = 0;
      step = scale;
    } else section += word === 'a' || word === 'an' ? 1 : (CARDINALS[word] ?? 0);
    if (scale === undefined) step = 1;
  }
  return { value: total + section, step };
}
