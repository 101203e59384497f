import type { Text } from 'mdast';
import type { Point } from 'unist';
import { blocksOf, headingOf, sectionsOf } from '../../article/index.ts';
import type { Article, Block, Section, TextSpan } from '../../article/index.ts';

/** A stretch of an article that figures are read from: a paragraph, caption, aside, or a line of a heading. */
export interface Source {
  id: string;
  text: string;
  spans: TextSpan[];
  /** The headings above it, the nearest last. */
  headings: string[];
  /** Line and column of a raw offset within it. */
  pointAt: (offset: number) => Point;
}

/** The id of the title's lines, which are no paragraph. */
export const TITLE = 'title';

/** Lists the stretches of an article in reading order, the title's lines first. */
export function sourcesOf(article: Article): Source[] {
  const sources: Source[] = article.data.titleRuns.map(({ line, text, spans }) => ({
    id: TITLE,
    text,
    spans,
    headings: [],
    pointAt: (offset) => ({ line, column: offset - (spans[0]?.[1] ?? offset) + 1, offset }),
  }));
  const above: { depth: number; text: string }[] = [];
  for (const section of sectionsOf(article)) {
    const heading = headingOf(section);
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= section.data.depth) above.pop();
    if (heading)
      above.push({ depth: section.data.depth, text: heading.children.map((child) => child.value).join('') });
    const headings = above.map((entry) => entry.text);
    if (heading) sources.push(...heading.children.flatMap((line) => fromLine(section, line, headings)));
    sources.push(...blocksOf(section).map((block) => fromBlock(block, headings)));
  }
  return sources;
}

function fromLine(section: Section, line: Text, headings: string[]): Source[] {
  const start = line.position?.start.offset;
  if (start === undefined) return [];
  return [
    {
      id: section.data.id,
      text: line.value,
      spans: [[0, start, line.value.length]],
      headings,
      pointAt: pointIn([line]),
    },
  ];
}

function fromBlock(block: Block, headings: string[]): Source {
  const texts = block.children.flatMap((child): Text[] =>
    child.type === 'strong' ? (child.children as Text[]) : [child],
  );
  return {
    id: block.data.id,
    text: block.data.text,
    spans: block.data.spans,
    headings,
    pointAt: pointIn(texts),
  };
}

function pointIn(texts: readonly Text[]): (offset: number) => Point {
  return (offset) => {
    const node = texts.findLast((text) => (text.position?.start.offset ?? Infinity) <= offset) ?? texts[0];
    const start = node?.position?.start;
    if (!start) return { line: 1, column: 1, offset };
    return { line: start.line, column: start.column + offset - (start.offset ?? offset), offset };
  };
}
