import { sentencesOf } from '../article/index.ts';
import type { UnreadNumber } from './messages.ts';

/** The words of a number of a text and of its sentence; the sentences are sought once, where there is a number to tell. */
export function numberFinder(text: string): (start: number, end: number) => UnreadNumber {
  let sentences: ReturnType<typeof sentencesOf> | undefined;
  return (start, end) => {
    sentences ??= sentencesOf(text);
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const sentence = sentences[low];
    return {
      said: text.slice(start, end),
      sentence: sentence ? text.slice(sentence.start, sentence.end).trim() : '',
    };
  };
}
