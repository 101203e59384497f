import { sentenceId } from '../article/index.ts';
import type { Article, Block, Section } from '../article/types.ts';
import type { Figure, Statement } from '../figures/types.ts';

/** A block and its section. */
export interface BlockPlace {
  block: Block;
  section: Section;
}

/** A statement of a figure, by offsets into its block's text. */
export interface PlacedStatement {
  figure: Figure;
  /** Whether it is the figure's first. */
  first: boolean;
  start: number;
  end: number;
  sentence: { start: number; end: number; id: string };
}

/** The blocks of an article by id, in reading order. */
export function blocksById(article: Article): Map<string, BlockPlace> {
  const blocks = new Map<string, BlockPlace>();
  for (const section of article.children)
    for (const child of section.children)
      if (child.type !== 'heading') blocks.set(child.data.id, { block: child, section });
  return blocks;
}

/** The text offset of a raw offset; of one that isn't in the text, the next that is (`end`: the end of the last before it). */
function textOffset(block: Block, raw: number, end: boolean): number {
  const { spans, text } = block.data;
  let offset = end ? 0 : text.length;
  for (const [at, start, length] of end ? spans : [...spans].reverse()) {
    if (end ? start < raw : start + length > raw)
      offset = end ? at + Math.min(length, raw - start) : at + Math.max(0, raw - start);
  }
  return offset;
}

/** Every statement that each block makes; blocks and statements in reading order. */
export function statementsByBlock(
  article: Article,
  figures: readonly Figure[],
): Map<string, PlacedStatement[]> {
  const blocks = blocksById(article);
  const placed = new Map<string, PlacedStatement[]>([...blocks.keys()].map((id) => [id, []]));
  for (const figure of figures)
    figure.source.forEach((statement: Statement, i) => {
      const block = blocks.get(statement.paragraph)?.block;
      if (block === undefined) return;
      const [start, end] = [
        textOffset(block, statement.quantity[0], false),
        textOffset(block, statement.quantity[1], true),
      ];
      const from = textOffset(block, statement.sentence[0], false);
      const to = textOffset(block, statement.sentence[1], true);
      const id = sentenceId(block.data.text.slice(from, to));
      placed
        .get(statement.paragraph)
        ?.push({ figure, first: i === 0, start, end, sentence: { start: from, end: to, id } });
    });
  for (const list of placed.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return placed;
}

/** The first statement of each figure, in reading order of the article. */
export function firstStatements(
  statements: ReadonlyMap<string, readonly PlacedStatement[]>,
): (PlacedStatement & { blockId: string })[] {
  return [...statements].flatMap(([blockId, list]) =>
    list.filter(({ first }) => first).map((one) => ({ ...one, blockId })),
  );
}
