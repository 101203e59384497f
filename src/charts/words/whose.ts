import type { Words } from './words.ts';

/** What grows by itself and has no growth of its own: the city’s average, the national level. */
const MEASURE = /\b(?:average|mean|median|level|rate|total|target|plan|pace)$/i;

/**
 * Whose growth ours is set against, in English as its owner: nothing grows faster than a city, only than the city’s.
 * @example whose('Jinan', en) // 'Jinan’s'
 * @example whose('the city’s average', en) // 'the city’s average'
 * @example whose('national high-tech zones', en) // 'national high-tech zones’'
 */
export function whose(name: string, words: Words): string {
  if (words.locale !== 'en' || MEASURE.test(name) || !/[a-z]$/i.test(name)) return name;
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}
