import { ENGLISH_YEAR_WORDS, EVENTS } from './tables/events.ts';
import type { NumberInText, Sense } from './types.ts';

const events = EVENTS.map(([words, years]) => [new RegExp(words), years] as const);

/** Whether English may leave a Chinese number unsaid, by what else it says. */
export function mayOmit(number: NumberInText, said: readonly NumberInText[], en: string): boolean {
  const first = number.senses[0];
  if (first === undefined) return true;
  if (first.kind === 'year')
    return (
      ENGLISH_YEAR_WORDS.test(en) ||
      said.some((one) => one.senses[0]?.kind === 'year' && one.senses[0].value === first.value)
    );
  // 十九大和十九届三中全会: the second time English says “its”.
  if (
    first.kind === 'ordinal' &&
    said.some((one) => one.senses[0]?.kind === 'ordinal' && one.senses[0].value === first.value)
  )
    return true;
  if (isSaidAgain(number, said)) return true;
  if (first.kind === 'day') return !/\d/.test(en);
  if (first.kind === 'percent' && first.value === 100)
    return /\b(?:all|entire|whole|full|fully|every|universal|complete(?:d|ly)?)\b/i.test(en);
  if (first.value === 1 && first.kind !== 'percent')
    return /\b(?:an?|one|each|every|another|single|per)\b/i.test(en);
  if (first.value === 2 && first.kind === 'number')
    return /\b(?:both|two|pair|twice|second|double|couple)\b/i.test(en);
  // One English number may stand for two: “both rose by 30 percent”.
  return (
    /\b(?:both|each|the same|equally)\b/i.test(en) &&
    said.some((one) => one.senses.some((other) => other.kind === first.kind && other.value === first.value))
  );
}

/** Whether English may say a number that the Chinese doesn't write. */
export function mayAdd(number: NumberInText, said: readonly NumberInText[], zh: string, en: string): boolean {
  const first = number.senses[0];
  if (first === undefined) return true;
  if (first.kind === 'year') {
    if (said.some((one) => one.senses[0]?.kind === 'year' && one.senses[0].value === first.value))
      return true;
    if (events.some(([words, numbers]) => numbers.length === 0 && words.test(zh))) return true;
  }
  if (isSaidAgain(number, said)) return true;
  if (events.some(([words, numbers]) => numbers.includes(first.value) && words.test(zh))) return true;
  // A parenthesis says the amount again in another currency or unit.
  const open = en.lastIndexOf('(', number.start);
  return (
    open >= 0 &&
    en.lastIndexOf(')', number.start) < open &&
    first.dimension !== undefined &&
    first.dimension !== 'time'
  );
}

/** 五年、五年年均, ten years, that decade: a span of time that its text says once more. */
export function isSaidAgain({ senses: [first] }: NumberInText, said: readonly NumberInText[]): boolean {
  const length = (sense: Sense | undefined): number | undefined =>
    sense?.dimension === 'time' ? sense.value * (sense.factor ?? 1) : undefined;
  const own = length(first);
  return own !== undefined && said.some(({ senses: [other] }) => length(other) === own);
}

/** Words of forecast, which hedge a number as well as “about” does. */
const FORECAST =
  /\b(?:expect(?:ed|s)?|project(?:ed|s)|estimat(?:ed|es)|forecast(?:ed)?|planned|anticipated)\b[^.;]*$/i;

/** Whether a number is written so that no hedge stands easily with it: one fifth, a 30-percent increase. */
export function isUnhedgeable(number: NumberInText, en: string): boolean {
  const words = en.slice(number.start, number.end);
  return number.senses[0]?.kind === 'percent' && (!/\d|half/i.test(words) || /\d-per ?cent$/i.test(words));
}

/** Whether 约 or 左右 is in the English without a hedge of the number's own. */
export function isForecast(number: NumberInText, en: string): boolean {
  return FORECAST.test(en.slice(Math.max(0, number.start - 90), number.start));
}
