import type { Finding } from './finding.ts';

/** What a program says where it has nothing to say. */
const LEAKS = /\bundefined\b|\bNaN\b|\[object \w+\]?|\bInvalid Date\b|\$\{\w/g;

/**
 * Finds values that were never computed in a text that readers see.
 *
 * @param offset of the text in its file
 */
export function leaksIn(text: string, offset: number): Finding[] {
  return [...text.matchAll(LEAKS)].map(({ 0: found, index }) => ({
    rule: 'leak',
    args: { found, context: text.slice(Math.max(0, index - 20), index + 20).trim() },
    offset: offset + index,
  }));
}
