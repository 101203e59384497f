import { addRecut, mayBeRecut } from './recutting.ts';
import { foldWords } from './script.ts';
import { cutTexts, tagOf } from './segmenter.ts';
import type { Word } from './word.ts';

export type { Word };

/** A text to cut, and the offset that its words count from. */
export interface Piece {
  text: string;
  from: number;
}

/** Cuts a text into words with parts of speech; the words cover it from end to end. */
export function tagWords(text: string): Word[] {
  return tagPieces([{ text, from: 0 }])[0] ?? [];
}

/** Cuts texts into words with parts of speech, all at once, which is far cheaper than one by one. */
export function tagPieces(pieces: readonly Piece[]): Word[][] {
  const cuts = cutTexts(pieces.map(({ text }) => text));
  return pieces.map((piece, index) => tagCut(cuts[index] ?? [], piece));
}

function tagCut(cut: readonly string[], { text, from }: Piece): Word[] {
  const words: Word[] = [];
  let at = from;
  for (let index = 0; index < cut.length; index += 1) {
    const word = cut[index] as string;
    const tag = tagOf(word, text);
    if (!mayBeRecut(word, tag) || !addRecut(words, word, tag, at, cut[index + 1] ?? ''))
      words.push({ text: word, tag, start: at, end: at + word.length });
    at += word.length;
  }
  return words;
}

/**
 * What is cut of a sentence of a text: no word reaches into a quantity (780万名|家庭, not 名家), which commas stand for.
 */
export function pieceOf(
  text: string,
  [start, end]: readonly [start: number, end: number],
  quantities: readonly { outerStart: number; outerEnd: number }[],
): Piece {
  let [plain, from] = ['', start];
  for (const { outerStart, outerEnd } of quantities) {
    if (outerStart < from) continue;
    const until = Math.min(outerEnd, end);
    plain += text.slice(from, outerStart) + '，'.repeat(until - outerStart);
    from = until;
  }
  return { text: plain + text.slice(from, end), from: start };
}

/** The words of a piece as its text has them. None reaches out of a date (2007年|产量). */
export function wordsAround(
  text: string,
  tagged: readonly Word[],
  isTime: (offset: number) => boolean,
): Word[] {
  const words: Word[] = [];
  for (const word of tagged) {
    if (word.text.includes('，')) word.text = text.slice(word.start, word.end);
    let at = word.start;
    while (at < word.end && isTime(at)) at += 1;
    if (at === word.start || at === word.end) words.push(word);
    else {
      const cut = at - word.start;
      words.push({ text: word.text.slice(0, cut), tag: 't', start: word.start, end: at });
      words.push({ text: word.text.slice(cut), tag: word.tag, start: at, end: word.end });
    }
  }
  return words;
}

/** The words between two offsets; those that cross one are cut to fit. */
export function wordsBetween(words: readonly Word[], start: number, end: number): Word[] {
  const out: Word[] = [];
  for (let at = firstEndingAfter(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.start >= end) break;
    if (word.start >= start && word.end <= end) {
      out.push(word);
      continue;
    }
    const [from, to] = [Math.max(word.start, start), Math.min(word.end, end)];
    out.push({
      text: word.text.slice(from - word.start, to - word.start),
      tag: word.tag,
      start: from,
      end: to,
    });
  }
  return out;
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words of a text in either script, as the text writes them.
 *
 * @example
 * wordsIn('營商環境') // ['營商', '環境']
 */
export function wordsIn(text: string): string[] {
  return tagWords(foldWords(text).text).map(({ start, end }) => text.slice(start, end));
}
