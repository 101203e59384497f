/** Tells whether a word is one of those that a rule names. */
export interface OneOf {
  test: (word: string) => boolean;
}

/**
 * Words that a rule names, parted by spaces and asked for as a pattern is. It is asked of every word of a text, and a set
 * answers several times as fast as alternatives between ^ and $.
 *
 * @example
 * oneOf('实现 完成').test('完成') // true
 */
export function oneOf(words: string): OneOf {
  const named = new Set(words.split(' '));
  return { test: (word) => named.has(word) };
}
