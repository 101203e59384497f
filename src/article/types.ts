import type { Strong, Text } from 'mdast';
import type { Parent } from 'unist';

/** A range [start, end) of offsets into the decoded raw text, in UTF-16 units (BOM excluded, CRLF kept). */
export type Span = [start: number, end: number];

/** Where a run of a block's `text` stands in the raw text: the run has the same length in both. */
export type TextSpan = [textOffset: number, rawStart: number, length: number];

/**
 * A seed's recovered structure: an mdast tree whose root holds sections.
 * Every text node keeps `position` in the raw text, with offsets; its value has the length of its raw slice.
 */
export interface Article extends Parent {
  type: 'root';
  children: Section[];
  data: ArticleData;
}

export interface ArticleData {
  /** The short line set above the title (足迹2025), as written. */
  kicker: string | null;
  /** The title as written; several lines are joined by a space. */
  title: string;
  /** Raw, 1-based lines that hold kicker and title. */
  titleLines: number[];
  /** The title's lines as text with normalised punctuation, for what is read from it. */
  titleRuns: { line: number; text: string; spans: TextSpan[] }[];
  organisation: string | null;
  /** The year reported on. */
  year: number | null;
  /** ISO date (2024-04-24), where the text itself carries one. */
  published: string | null;
  publishedYear: number | null;
  byline: string[];
  source: string | null;
  /** Raw lines that are page furniture, not prose. */
  furniture: number[];
  /** Pairs of raw lines that the page layout tore apart and the parser joined. */
  mends: [number, number][];
}

/** A heading and what follows it. The first section of an article may have no heading; its id is then `lead`. */
export interface Section extends Parent {
  type: 'section';
  children: (Heading | Block)[];
  data: { id: string; depth: 1 | 2 | 3 };
}

/** One heading of one to three lines: a text node a line. */
export interface Heading extends Parent {
  type: 'heading';
  depth: 2 | 3 | 4;
  children: Text[];
  data: { lines: number[] };
}

export type Block = Paragraph | Caption | Aside;

export interface BlockData {
  /** `<section>/<6 hex of the hash of the normalised first sentence>`. */
  id: string;
  /** Raw, 1-based lines. */
  lines: number[];
  /** The block's text: punctuation normalised one for one, removed characters gone. */
  text: string;
  /** Covers `text` from end to end, in order. */
  spans: TextSpan[];
}

/** A paragraph; a bold lead-in is its first child, as `strong`. */
export interface Paragraph extends Parent {
  type: 'paragraph';
  children: (Text | Strong)[];
  data: BlockData & { runIn: string | null };
}

/** The caption of a picture that is not there. */
export interface Caption extends Parent {
  type: 'caption';
  children: Text[];
  data: BlockData;
}

/** Boxed text that the page layout dropped into the middle of another sentence. */
export interface Aside extends Parent {
  type: 'aside';
  children: Text[];
  data: BlockData;
}

/** What staff settled in report.yaml where the text alone can't decide. Line numbers are raw and 1-based. */
export interface StructureDecisions {
  /** Lines that are one heading together. */
  headings?: number[][];
  /** Pairs of lines to join into one paragraph. */
  mends?: [number, number][];
  captions?: number[];
  asides?: number[];
  /** Lines to leave out of the prose. */
  drop?: number[];
  /** Lines that are a paragraph, whatever they look like. */
  paragraphs?: number[];
  /** Words of a line that a new paragraph begins at. */
  splits?: { line: number; before: string }[];
}
