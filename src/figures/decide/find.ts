import { sentencesOf, toText } from '../../article/index.ts';
import type { Source } from '../blocks.ts';
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
        const words = ([start, end]: readonly [number, number]): string =>
          text.slice(toText(spans, start) ?? at, (toText(spans, end - 1) ?? at) + 1);
        return [{ figure, statement, sentence, said: [words(statement.value), words(statement.quantity)] }];
      }
      return [];
    }),
  );
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
