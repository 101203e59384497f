/** Words that a text may begin or end in. */
interface Words {
  has: (word: string) => boolean;
}

/**
 * The longest of some words that a short text ends in; a look-up for each length, however many words there are.
 *
 * @example
 * longestEnd('同比增长', new Set(['长', '增长'])) // '增长'
 */
export function longestEnd(text: string, words: Words): string | undefined {
  for (let from = 0; from < text.length; from += 1) {
    const end = text.slice(from);
    if (words.has(end)) return end;
  }
  return undefined;
}

/** The longest of some words that a short text begins with. */
export function longestBeginning(text: string, words: Words): string | undefined {
  for (let end = text.length; end > 0; end -= 1) {
    const beginning = text.slice(0, end);
    if (words.has(beginning)) return beginning;
  }
  return undefined;
}
