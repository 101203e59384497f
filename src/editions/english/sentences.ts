/** Words that end in a stop without ending a sentence. */
const ABBREVIATIONS =
  /(?:\b(?:Co|Ltd|Inc|Corp|No|Nos|St|Dr|Mr|Mrs|Ms|Prof|vs|etc|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\.$/;

/**
 * Splits English prose into sentences that cover it; white space between two belongs to the first.
 *
 * @example
 * englishSentences('Output rose 3.5%. Trade fell.') // [{ start: 0, end: 18 }, { start: 18, end: 29 }]
 */
export function englishSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]+["”’)\]]*\s+(?=["“‘([]*[A-Z\d])/g)) {
    const stop = match.index + match[0].trimEnd().length;
    if (/^\.\s/.test(match[0]) && ABBREVIATIONS.test(text.slice(start, stop))) continue;
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
