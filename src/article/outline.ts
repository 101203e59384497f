import type { Article, Paragraph, Section, TextSpan } from './types.ts';
import { blocksOf, headingLinesOf, headingOf } from './blocks.ts';
import { rawSpans } from './spans.ts';

/** A paragraph of an {@link Outline}. */
export interface OutlineParagraph {
  lines: number[];
  id: string;
  text: string;
  spans: TextSpan[];
}

/** An article's structure as plain JSON. Title, kicker and lead-ins are as written, headings and paragraphs normalised; line numbers are raw. */
export interface Outline {
  kicker: string | null;
  title: string;
  organisation: string | null;
  year: number | null;
  published: string | null;
  publishedYear: number | null;
  byline: string[];
  source: string | null;
  titleLines: number[];
  sections: {
    id: string;
    heading: string | null;
    depth: number;
    headingLines: number[];
    paragraphs: OutlineParagraph[];
  }[];
  furniture: number[];
  captions: number[];
  asides: number[];
  mends: [number, number][];
  runIns: Record<string, string>;
}

/** Puts an article's structure down as plain JSON; `raw` is the text it was parsed from. */
export function outlineOf(article: Article, raw: string): Outline {
  const { data } = article;
  const blocks = blocksOf(article);
  const linesOf = (type: string): number[] =>
    blocks.filter((block) => block.type === type).flatMap((block) => block.data.lines);
  return {
    kicker: data.kicker,
    title: data.title,
    organisation: data.organisation,
    year: data.year,
    published: data.published,
    publishedYear: data.publishedYear,
    byline: data.byline,
    source: data.source,
    titleLines: data.titleLines,
    sections: article.children.map(outlineSection),
    furniture: data.furniture,
    captions: linesOf('caption'),
    asides: linesOf('aside'),
    mends: data.mends,
    runIns: Object.fromEntries(blocks.filter(isParagraph).flatMap((block) => runInOf(block, raw))),
  };
}

function outlineSection(section: Section): Outline['sections'][number] {
  const heading = headingOf(section);
  return {
    id: section.data.id,
    heading: heading === null ? null : headingLinesOf(section).join(' '),
    depth: section.data.depth,
    headingLines: heading?.data.lines ?? [],
    paragraphs: blocksOf(section)
      .filter(isParagraph)
      .map(({ data: { lines, id, text, spans } }) => ({ lines, id, text, spans })),
  };
}

function isParagraph(block: { type: string }): block is Paragraph {
  return block.type === 'paragraph';
}

/** The lead-in as written, spaces included, by the paragraph's first line; over a line break its pieces are joined. */
function runInOf({ data }: Paragraph, raw: string): [number, string][] {
  if (data.runIn === null) return [];
  const pieces = rawSpans(data.spans, 0, data.runIn.length);
  const whole = raw.slice(pieces[0]?.[0], pieces.at(-1)?.[1]);
  const written = /[\r\n<&]/.test(whole)
    ? pieces.map(([start, end]) => raw.slice(start, end)).join('')
    : whole;
  return [[data.lines[0] as number, written]];
}
