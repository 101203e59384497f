import { PART_PREFIXES } from '../tables/parts.ts';
import { countOf } from './counts.ts';
import { sameSentence } from './places.ts';
import type { Place } from './places.ts';
import type { Part } from './marked-parts.ts';
import { thresholdOf } from './thresholds.ts';

/** Parts by their names, each in one sentence with the whole: a state, a grade, a threshold; or as binding found them. */
export function namedParts(places: readonly Place[]): Part[] {
  return sentencesOf(places).flatMap((sentence) => [
    ...thresholdParts(sentence),
    ...statedParts(sentence),
    ...prefixedParts(sentence),
  ]);
}

/** No sentence has more figures; cutting a monstrous one keeps it linear. */
const LONGEST = 40;

function sentencesOf(places: readonly Place[]): Place[][] {
  const sentences: Place[][] = [];
  for (const place of places) {
    const last = sentences.at(-1);
    if (last?.[0] && last.length < LONGEST && sameSentence(last[0], place)) last.push(place);
    else sentences.push([place]);
  }
  return sentences;
}

/** 过亿元项目47个 lies within 新签约项目86个, 过10亿元项目11个 within both. */
function thresholdParts(places: readonly Place[]): Part[] {
  const first = places.findIndex(({ figure }) => thresholdOf(figure.metric));
  // The nearest count before the thresholds is their whole; a list that leads with them has it behind.
  for (const whole of [
    ...places.slice(0, Math.max(first, 0)).reverse(),
    ...places.slice(Math.max(first, 0)),
  ]) {
    const count = countOf(whole.figure);
    if (count === undefined || thresholdOf(whole.figure.metric)) continue;
    const noun = whole.figure.metric.slice(-2);
    const parts = places
      .filter(
        ({ figure }) =>
          thresholdOf(figure.metric)?.noun.endsWith(noun) && (countOf(figure) ?? Infinity) <= count,
      )
      .toSorted((a, b) => (countOf(b.figure) ?? 0) - (countOf(a.figure) ?? 0));
    const ordered = parts.every((part, index) => {
      const next = parts[index + 1];
      return !next || least(part) < least(next);
    });
    if (parts.length === 0 || !ordered) continue;
    return parts.map((part, index) => {
      const larger = parts[index - 1];
      const holds = larger && nounOf(larger) === nounOf(part);
      return { part, whole: holds ? larger : whole, by: 'threshold' as const };
    });
  }
  return [];
}

const least = ({ figure }: Place): number => thresholdOf(figure.metric)?.least ?? 0;
const nounOf = ({ figure }: Place): string => thresholdOf(figure.metric)?.noun ?? '';

/** What binding read as a part of: the whole by the span of its value, or by its number. */
function statedParts(places: readonly Place[]): Part[] {
  return places.flatMap((part): Part[] => {
    const stated = part.figure.compare.find(({ type }) => type === 'part_of');
    const own = countOf(part.figure);
    if (!stated || own === undefined) return [];
    const digits = `${stated.among ?? ''} ${stated.text ?? ''}`.match(/\d+/)?.[0];
    const of = stated.value ?? (digits === undefined ? undefined : Number(digits));
    const whole =
      places.find(({ statement }) => stated.span?.[0] === statement.value[0]) ??
      places.find((place) => place !== part && countOf(place.figure) === of);
    if (!whole || whole === part || own <= 0) return [];
    return [{ part, whole, by: 'state' }];
  });
}

function prefixedParts(places: readonly Place[]): Part[] {
  return places.flatMap((whole, index): Part[] => {
    const count = countOf(whole.figure);
    if (count === undefined) return [];
    return places.slice(index + 1).flatMap((part): Part[] => {
      const { metric } = part.figure;
      const end = whole.figure.metric;
      const prefix = metric.endsWith(end) ? metric.slice(0, metric.length - end.length) : '';
      const row = PART_PREFIXES.find((each) => each.prefix.test(prefix));
      const size = countOf(part.figure) ?? 0;
      return row && size > 0 && size < count ? [{ part, whole, by: row.by }] : [];
    });
  });
}
