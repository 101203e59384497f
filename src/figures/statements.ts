import { prepare } from './prepare.ts';
import { stateFigures } from './stating.ts';
import type { BoundFigure, StatedFigure } from './stating.ts';
import type { VFileMessage } from 'vfile-message';
import type { Article } from '../article/index.ts';
import { announcedFor, carriedAfter, frameAfter, namesYears } from './periods/carried.ts';
import type { Carried } from './periods/carried.ts';
import { sourcesOf, TITLE } from './text/blocks.ts';
import type { Source } from './text/blocks.ts';
import { frameOf } from './periods/frame.ts';
import type { FigureOptions } from './options.ts';
import { findTimes, timesFinder } from './periods/periods.ts';
import { startsWith } from './text/starts.ts';
import { foldScript } from './text/script.ts';
import type { Folded } from './text/script.ts';
import type { TimeFrame } from './tables/periods.ts';

/** What any number has one of. */
const NUMBERS = startsWith('0123456789一二两三四五六七八九十百千万亿萬億番前首');

/** Reads every figure of an article where it is said, with messages for numbers that were left out. */
export function readStatements(
  article: Article,
  options: FigureOptions,
): { statements: StatedFigure[]; messages: VFileMessage[] } {
  const { bound, messages } = readBound(article, options);
  return { statements: bound.map(({ figure }) => figure), messages };
}

/** The year that an article reports on, and the month that its relative words are read from. */
export function articleFrame(article: Article, options: FigureOptions): TimeFrame {
  const texts = sourcesOf(article).map((source) => foldScript(source.text).text);
  return frameOf(article, texts, options, findTimes);
}

/** Reads every figure of an article where it is said, with how it was read. */
export function readBound(
  article: Article,
  options: FigureOptions,
): { bound: BoundFigure[]; messages: VFileMessage[] } {
  const sources = sourcesOf(article).map((source): [Source, Folded] => [source, foldScript(source.text)]);
  const timesOf = timesFinder();
  const texts = sources.map(([, folded]) => folded.text);
  const frame = frameOf(article, texts, options, timesOf);
  const organisation = options.organisation ?? article.data.organisation ?? undefined;
  const bound: BoundFigure[] = [];
  const messages: VFileMessage[] = [];
  const title = sources.filter(([{ id }]) => id === TITLE).map(([, { text }]) => text);
  const several = title.some((line) => namesYears(timesOf(line, frame)));
  let carried: Carried = {};
  const numbered = sources.filter(([source]) => NUMBERS.in(source.text));
  const prepared = new Map(
    prepare(numbered, organisation !== undefined).map((stretch) => [stretch.source, stretch]),
  );
  for (const [source, folded] of sources) {
    const around = {
      frame: frameAfter(frame, carried, folded.text),
      title: carried.year === undefined ? title : [],
      organisation,
      announced: announcedFor(carried, folded.text),
    };
    const stretch = prepared.get(source);
    if (stretch) {
      const read = stateFigures(stretch, around, timesOf);
      bound.push(...read.bound);
      messages.push(...read.messages);
    }
    if (source.id !== TITLE)
      carried = carriedAfter(folded.text, () => timesOf(folded.text, around.frame), carried, several);
  }
  return { bound, messages };
}
