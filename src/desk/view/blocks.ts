import { pointFinder, sentencesOf, toRaw } from '../../article/index.ts';
import type { Article, Block, Section } from '../../article/index.ts';
import type { DeskBlock } from './types.ts';

/** Characters that name the place where a paragraph is to begin: enough to be found again, few enough to read. */
const NAMING = 14;

/** The bare blocks of an article: text and lines, nothing yet marked in them. */
export function plainBlock(block: Block, raw: string): DeskBlock {
  const { id, lines, text, spans } = block.data;
  const pointOf = pointFinder(raw);
  const lineOf = (offset: number): number => pointOf(offset).line;
  const rawAt = (offset: number): number => toRaw(spans, offset);
  const lineStarts: DeskBlock['lineStarts'] = [];
  for (const [offset, start, length] of spans)
    for (let i = 0; i < length; i += 1) {
      const line = lineOf(start + i);
      if (lineStarts.at(-1)?.line !== line) lineStarts.push({ offset: offset + i, line });
    }
  const sentenceStarts = sentencesOf(text)
    .slice(1)
    .map(({ start }) => {
      const offset = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
      const line = lineOf(rawAt(offset));
      const ahead = text.slice(offset, offset + NAMING);
      const same = [...ahead].findIndex((_, i) => lineOf(rawAt(offset + i)) !== line);
      return { offset, line, before: (same < 0 ? ahead : ahead.slice(0, same)).trimEnd() };
    })
    .filter(({ before }) => before !== '');
  return {
    id,
    kind: block.type,
    lines,
    text,
    lineStarts,
    sentenceStarts,
    joins: [],
    split: null,
    marks: [],
    choices: [],
    english: null,
  };
}

/** A section's heading as a block; null where it has none. */
export function headingBlock(section: Section): DeskBlock | null {
  const headings = section.children.filter((child) => child.type === 'heading');
  if (headings.length === 0) return null;
  return {
    id: section.data.id,
    kind: 'heading',
    lines: headings.flatMap(({ data }) => data.lines),
    text: headings.flatMap(({ children }) => children.map(({ value }) => value)).join('\n'),
    lineStarts: [],
    sentenceStarts: [],
    joins: [],
    split: null,
    marks: [],
    choices: [],
    english: null,
  };
}

/** Everything that en.md translates, in order. */
export function englishOrder(article: Article): { id: string; depth: number | null }[] {
  return article.children.flatMap((section) =>
    section.children.flatMap((child): { id: string; depth: number | null }[] => {
      if (child.type !== 'heading') return [{ id: child.data.id, depth: null }];
      return child === section.children.find(({ type }) => type === 'heading')
        ? [{ id: section.data.id, depth: section.data.depth }]
        : [];
    }),
  );
}

/** Says of each block which of its lines were joined, and which decision makes it begin. */
export function addStructure(
  blocks: readonly DeskBlock[],
  article: Article,
  splits: readonly { line: number; before: string }[],
): void {
  for (const block of blocks) {
    block.joins = article.data.mends
      .filter((pair) => pair.every((line) => block.lines.includes(line)))
      .map(([from, to]) => ({ from, to }));
    block.split =
      splits.find(({ line, before }) => block.lines[0] === line && block.text.startsWith(before)) ?? null;
  }
}
