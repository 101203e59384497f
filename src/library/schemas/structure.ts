import { z } from 'zod';
import { fieldNotes, lineNumber, text } from './fields.ts';

/** Two lines to join, the earlier one first. */
const linePair = z
  .tuple([lineNumber, lineNumber])
  .refine(([first, second]) => first < second)
  .register(fieldNotes, { problem: 'bad-line-number', example: '[21, 37]' });

/** One to three lines that follow each other. */
const headingLines = z
  .array(lineNumber)
  .min(1)
  .refine((lines) => lines.every((line, i) => i === 0 || line > (lines[i - 1] ?? 0)))
  .register(fieldNotes, { problem: 'bad-line-number', example: '[13, 14]' });

/** A line, and the words in it that begin a new paragraph. */
const splitSchema = z.strictObject({ line: lineNumber, before: text('一年来') });

/** Decisions about an article's structure. Line numbers are those of the seed, counted from 1. */
export const structureSchema = z.strictObject({
  /** Headings: for each, its lines. */
  headings: z.array(headingLines).optional(),
  /** Pairs of lines that the page layout tore apart. */
  mends: z.array(linePair).optional(),
  /** Lines that are the caption of a picture. */
  captions: z.array(lineNumber).optional(),
  /** Lines that are boxed text beside the article. */
  asides: z.array(lineNumber).optional(),
  /** Lines to leave out: click counts, bylines, navigation. */
  drop: z.array(lineNumber).optional(),
  /** Lines that are a paragraph, whatever they look like. */
  paragraphs: z.array(lineNumber).optional(),
  /** Words of a line that a new paragraph begins at. */
  splits: z.array(splitSchema).optional(),
});

export type Structure = z.infer<typeof structureSchema>;
