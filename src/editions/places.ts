import { sentenceId } from '../article/index.ts';
import type { Article, Block, Section } from '../article/types.ts';
import type { Figure, Statement } from '../figures/types.ts';

/** A block and its section. */
export interface BlockPlace {
  block: Block;
  section: Section;
}

/** Where a statement's quantity and sentence stand in the text that holds it. */
interface Place {
  start: number;
  end: number;
  sentence: { start: number; end: number; id: string };
}

/** A statement of a figure, by offsets into its block's text. */
export interface PlacedStatement extends Place {
  figure: Figure;
  /** Whether it is the figure's first. */
  first: boolean;
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

/** A section's heading as one text, a line of it a line. */
export function headingText(section: Section): string {
  return section.children
    .flatMap((child) => (child.type === 'heading' ? child.children.map(({ value }) => value) : []))
    .join('\n');
}

/** The offset in a section's heading text of a raw offset that stands in it. */
function headingOffset(section: Section, raw: number): number {
  let at = 0;
  for (const child of section.children) {
    if (child.type !== 'heading') continue;
    for (const { value, position } of child.children) {
      const start = position?.start.offset ?? 0;
      if (raw >= start && raw <= start + value.length) return at + raw - start;
      at += value.length + 1;
    }
  }
  return 0;
}

/**
 * Every statement of the article by what holds it: sections (their headings state figures too), and blocks, all in
 * reading order. A heading is one sentence, whose id is the section's.
 */
export function statementsByBlock(
  article: Article,
  figures: readonly Figure[],
): Map<string, PlacedStatement[]> {
  const blocks = blocksById(article);
  const sections = new Map(article.children.map((section) => [section.data.id, section]));
  const placed = new Map<string, PlacedStatement[]>();
  for (const section of article.children) {
    placed.set(section.data.id, []);
    for (const child of section.children) if (child.type !== 'heading') placed.set(child.data.id, []);
  }
  const placeOf = ({ paragraph, quantity, sentence }: Statement): Place | null => {
    const section = sections.get(paragraph);
    if (section !== undefined) {
      const whole = { start: 0, end: headingText(section).length, id: paragraph };
      return {
        start: headingOffset(section, quantity[0]),
        end: headingOffset(section, quantity[1]),
        sentence: whole,
      };
    }
    const block = blocks.get(paragraph)?.block;
    if (block === undefined) return null;
    const start = textOffset(block, sentence[0], false);
    const end = textOffset(block, sentence[1], true);
    return {
      start: textOffset(block, quantity[0], false),
      end: textOffset(block, quantity[1], true),
      sentence: { start, end, id: sentenceId(block.data.text.slice(start, end)) },
    };
  };
  for (const figure of figures)
    figure.source.forEach((statement, i) => {
      const place = placeOf(statement);
      if (place !== null) placed.get(statement.paragraph)?.push({ figure, first: i === 0, ...place });
    });
  for (const list of placed.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return placed;
}

/** A figure's first statement, what holds it, and the block and section to lead readers to. */
export interface FirstStatement extends PlacedStatement {
  /** Id of the block, or of the section whose heading it is. */
  holder: string;
  home: { blockId: string; sectionId: string };
}

/**
 * The first statement of each figure, in reading order; one in a heading leads to the section's first block. Figures
 * that the article doesn't hold (derived ones) come last, at the home of a figure that they come from.
 */
export function firstStatements(article: Article, figures: readonly Figure[]): FirstStatement[] {
  const found: FirstStatement[] = [];
  const statements = statementsByBlock(article, figures);
  for (const section of article.children) {
    const ids = section.children.flatMap((child) => (child.type === 'heading' ? [] : [child.data.id]));
    for (const holder of [section.data.id, ...ids])
      for (const one of statements.get(holder) ?? []) {
        const blockId = holder === section.data.id ? (ids[0] ?? '') : holder;
        if (one.first) found.push({ ...one, holder, home: { blockId, sectionId: section.data.id } });
      }
  }
  for (const figure of figures) {
    if (found.some((one) => one.figure === figure)) continue;
    const origin = found.find((one) => figure.derived?.from.includes(one.figure.id));
    const nowhere = { start: 0, end: 0, sentence: { start: 0, end: 0, id: '' }, holder: '' };
    found.push({
      ...(origin ?? { ...nowhere, home: { blockId: '', sectionId: '' } }),
      figure,
      first: true,
      start: 0,
      end: 0,
    });
  }
  return found;
}
