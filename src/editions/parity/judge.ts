import { assign } from './assign.ts';
import type { Assignment, Pair } from './assign.ts';
import { relate } from './compare.ts';
import { findSwaps } from './order.ts';
import type { Reading } from './order.ts';
import { isForecast, isSaidAgain, isUnhedgeable, mayAdd, mayOmit } from './excuses.ts';
import type { Mismatch, MismatchKind, NumberInText } from './types.ts';

/** Judges two readings: what each number of one text is in the other, and what is wrong. */
export function judge(
  chinese: Reading,
  english: Reading,
): { assignment: Assignment; mismatches: Mismatch[] } {
  const assignment = assign(chinese.numbers, english.numbers);
  const mismatches: Mismatch[] = [];
  const lostYears = strayYears(assignment, chinese, english);
  const zh = assignment.zh.filter(
    (one) =>
      one.must &&
      !lostYears.zh.includes(one) &&
      !mayOmit(
        one,
        chinese.numbers.filter((other) => other !== one),
        english.text,
      ),
  );
  const en = assignment.en.filter(
    (one) =>
      one.must &&
      !lostYears.en.includes(one) &&
      !mayAdd(
        one,
        english.numbers.filter((other) => other !== one),
        chinese.text,
        english.text,
      ),
  );
  mismatches.push(...pairErrors([...zh, ...lostYears.zh], [...en, ...lostYears.en], assignment));
  const swaps = findSwaps(assignment.pairs, chinese, english);
  mismatches.push(...swaps);
  const swapped = new Set(swaps.map(({ zh: one }) => one));
  for (const pair of assignment.pairs)
    if (!swapped.has(pair.zh)) mismatches.push(...judgePair(pair, english.text));
  const place = ({ zh: one, en: other }: Mismatch): number =>
    one?.start ?? assignment.pairs.find((pair) => pair.en.start > (other?.start ?? 0))?.zh.start ?? Infinity;
  mismatches.sort((a, b) => place(a) - place(b) || (a.en?.start ?? 0) - (b.en?.start ?? 0));
  return { assignment, mismatches };
}

/** Years that each text has and the other lacks: where both have one, no excuse holds, for one stands for the other. */
function strayYears(
  assignment: Assignment,
  chinese: Reading,
  english: Reading,
): Pick<Assignment, 'zh' | 'en'> {
  const yearOf = ({ senses: [sense] }: NumberInText): number | undefined =>
    sense?.kind === 'year' ? sense.value : undefined;
  const stray = (left: readonly NumberInText[], there: readonly NumberInText[]): NumberInText[] =>
    left.filter((one) => yearOf(one) !== undefined && !there.some((other) => yearOf(other) === yearOf(one)));
  const zh = stray(assignment.zh, english.numbers);
  const en = stray(assignment.en, chinese.numbers);
  return zh.length > 0 && en.length > 0 ? { zh, en } : { zh: [], en: [] };
}

/** What is left on both sides: an error where two of them are one number gone wrong, else missing or invented. */
function pairErrors(
  zh: readonly NumberInText[],
  en: readonly NumberInText[],
  assignment: Assignment,
): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const kinds: Record<string, MismatchKind> = { scale: 'scale', kind: 'kind', unit: 'unit', other: 'value' };
  const left = new Set(en);
  // English that needn't be said may still be a number gone wrong.
  const spare = assignment.en.filter((one) => !one.must);
  for (const relation of ['unit', 'kind', 'scale', 'other'] as const) {
    for (const one of zh) {
      if (mismatches.some((mismatch) => mismatch.zh === one)) continue;
      const pool = [
        ...left,
        ...spare.filter((other) => relation !== 'other' || other.senses[0]?.kind === 'quarter'),
      ];
      const match = pool
        .filter((other) => relate(one, other) === relation && (relation !== 'other' || alike(one, other)))
        .sort((a, b) => Math.abs(order(one, zh) - order(a, en)) - Math.abs(order(one, zh) - order(b, en)))[0];
      if (match === undefined) continue;
      left.delete(match);
      mismatches.push({ kind: kinds[relation] ?? 'value', zh: one, en: match });
    }
  }
  // 今后五年 and “the next two years”: neither need be said, but both are.
  const fresh = (one: NumberInText, paired: readonly NumberInText[]): boolean =>
    !one.must && isSpan(one) && !isSaidAgain(one, paired);
  const paired = { zh: assignment.pairs.map((pair) => pair.zh), en: assignment.pairs.map((pair) => pair.en) };
  for (const one of assignment.zh.filter((other) => fresh(other, paired.zh))) {
    const match = spare.find((other) => fresh(other, paired.en));
    if (match === undefined) break;
    spare.splice(spare.indexOf(match), 1);
    mismatches.push({ kind: 'value', zh: one, en: match });
  }
  for (const one of zh)
    if (!mismatches.some((mismatch) => mismatch.zh === one)) mismatches.push({ kind: 'missing', zh: one });
  for (const one of left) mismatches.push({ kind: 'invented', en: one });
  return mismatches;
}

const order = (number: NumberInText, all: readonly NumberInText[]): number => all.indexOf(number);

/** A span of time of two years or more, or the like. */
function isSpan({ senses: [sense] }: NumberInText): boolean {
  return sense?.dimension === 'time' && sense.value > 1 && sense.value < 100;
}

function alike(zh: NumberInText, en: NumberInText): boolean {
  return zh.senses[0]?.kind === en.senses[0]?.kind;
}

/** Two numbers of one value whose hedges or directions say different things. */
function judgePair({ zh, en }: Pair, english: string): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const kind = zh.senses[0]?.kind;
  if (
    kind !== 'year' &&
    kind !== 'ordinal' &&
    kind !== 'month' &&
    kind !== 'day' &&
    kind !== 'quarter' &&
    (zh.must || en.must)
  ) {
    if (
      zh.hedge !== undefined &&
      en.hedge === undefined &&
      !(zh.hedge === 'about' && isForecast(en, english)) &&
      !(zh.hedge !== 'more' && isUnhedgeable(en, english))
    )
      mismatches.push({ kind: 'hedge-lost', zh, en });
    if (
      zh.hedge === undefined &&
      en.hedge !== undefined &&
      en.hedge !== 'about' &&
      zh.must &&
      en.must &&
      isPrecise(zh)
    )
      mismatches.push({ kind: 'hedge-added', zh, en });
    if (
      zh.hedge !== undefined &&
      en.hedge !== undefined &&
      zh.hedge !== en.hedge &&
      zh.hedge !== 'about' &&
      en.hedge !== 'about'
    )
      mismatches.push({ kind: 'hedge-changed', zh, en });
  }
  if (
    zh.direction !== undefined &&
    en.direction !== undefined &&
    zh.direction !== en.direction &&
    zh.must &&
    en.must
  )
    mismatches.push({ kind: 'direction', zh, en });
  return mismatches;
}

/** Three significant digits or more: translators put “more than” before round numbers, never before these. */
function isPrecise({ senses: [first] }: NumberInText): boolean {
  if (first === undefined) return false;
  return (
    String(Number(first.value.toPrecision(12)))
      .replace(/^0\.0*|0+$/, '')
      .replace('.', '')
      .replace(/0+$/, '').length > 2
  );
}
