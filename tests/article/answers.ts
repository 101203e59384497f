import { readdirSync, readFileSync } from 'node:fs';
import type { Outline } from '../../src/article/index.ts';
import { decodeSeed, outlineOf, parseArticle } from '../../src/article/index.ts';

/** What a careful reader finds in a document: an {@link Outline} with the lines of each section, and no ids. */
export type Answer = Partial<Omit<Outline, 'sections'>> & {
  sections: { headingLines: number[]; paragraphs: number[][] }[];
};

/** A document of the genre with its answer key. */
export interface Document {
  name: string;
  answer: Answer;
  /** The parser's findings under the answer's keys. */
  found: Record<string, unknown>;
  /** What the parser has doubts about. */
  doubts: string[];
}

const FOLDER = new URL('../fixtures/article/', import.meta.url);

/** The documents that have an answer key, each parsed. */
export function readDocuments(): Document[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const answer = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Answer;
      const { text } = decodeSeed(readFileSync(new URL(`${name}.txt`, FOLDER)));
      const { article, messages } = parseArticle(text, { path: `${name}.txt` });
      const outline = outlineOf(article, text);
      const sections = outline.sections.map(({ headingLines, paragraphs }) => ({
        headingLines,
        paragraphs: paragraphs.map(({ lines }) => lines),
      }));
      return { name, answer, found: { ...outline, sections }, doubts: messages.map(String) };
    });
}
