import { sentencesOf, toText } from '../../article/index.ts';
import type { Source } from '../text/blocks.ts';
import type { Figure, Statement } from '../types.ts';

/** A sentence of the article. */
export interface SentencePlace {
  source: Source;
  start: number;
  end: number;
  text: string;
}

/** A statement of a figure, with its words. */
export interface StatedPlace {
  figure: Figure;
  statement: Statement;
  sentence: SentencePlace;
  /** The digits, and what one would underline. */
  said: readonly [value: string, quantity: string];
  /** Where the digits stand in the text of the sentence's block. */
  digits: readonly [start: number, end: number];
}

/** Words at a place of a sentence. */
export interface WordsPlace {
  sentence: SentencePlace;
  at: number;
}

/** Sentences less alike than this are not the same one with a change. */
const LEAST_LIKENESS = 0.6;

/** Blanks and line ends say nothing: an article may be wrapped anew. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Every sentence of the article's text. */
export function sentencePlaces(sources: readonly Source[]): SentencePlace[] {
  return sources.flatMap((source) =>
    sentencesOf(source.text).map(({ start, end }) => ({
      source,
      start,
      end,
      text: source.text.slice(start, end).trim(),
    })),
  );
}

/** Where each figure is said. */
export function statedPlaces(figures: readonly Figure[], sentences: readonly SentencePlace[]): StatedPlace[] {
  const byBlock = Map.groupBy(sentences, ({ source }) => source.id);
  return figures.flatMap((figure) =>
    figure.source.flatMap((statement): StatedPlace[] => {
      for (const sentence of byBlock.get(statement.paragraph) ?? []) {
        const { spans, text } = sentence.source;
        const at = toText(spans, statement.value[0]);
        if (at === null || at < sentence.start || at >= sentence.end) continue;
        const inText = ([start, end]: readonly [number, number]): [number, number] => [
          toText(spans, start) ?? at,
          (toText(spans, end - 1) ?? at) + 1,
        ];
        const digits = inText(statement.value);
        const said = [text.slice(...digits), text.slice(...inText(statement.quantity))] as const;
        return [{ figure, statement, sentence, said, digits }];
      }
      return [];
    }),
  );
}

/** Every place where a sentence has the words. */
export function wordsPlaces(sentences: readonly SentencePlace[], said: string): WordsPlace[] {
  return sentences.flatMap((sentence): WordsPlace[] => {
    const { text } = sentence.source;
    const places: WordsPlace[] = [];
    for (let at = text.indexOf(said, sentence.start); at >= 0; at = text.indexOf(said, at + said.length)) {
      if (at + said.length > sentence.end) break;
      places.push({ sentence, at });
    }
    return places;
  });
}

/** Tells whether words at some place of a statement's sentence hold its digits: 约18.6亿元 where the program underlines 18.6亿元. */
export function holdsDigits({ sentence, digits: [start, end] }: StatedPlace, said: string): boolean {
  return wordsPlaces([sentence], said).some(({ at }) => at <= start && end <= at + said.length);
}

/** How alike two sentences are, from 0 to 1: the share of the pairs of characters that both have. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(squeeze(a)), pairsOf(squeeze(b))];
  const total = one.size + other.size;
  if (total === 0) return squeeze(a) === squeeze(b) ? 1 : 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / total;
}

function pairsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}

/** The likest of some places to a sentence; none where all are of other sentences. */
export function likest<T>(
  places: readonly T[],
  sentence: string,
  textOf: (place: T) => string,
): T | undefined {
  const [best] = places
    .map((place) => ({ place, like: likeness(sentence, textOf(place)) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like);
  return best?.place;
}
