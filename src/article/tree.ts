import type { Strong, Text } from 'mdast';
import type { Point } from 'unist';
import type { Run } from './spans.ts';
import type { Aside, Block, Caption, Heading, Paragraph, Section } from './types.ts';
import { sentenceHash, sentencesOf } from './sentences.ts';
import { sliceRun } from './spans.ts';

/** Makes nodes with points into one raw text. */
export type PointOf = (offset: number) => Point;

/** A block before it has its id. */
export interface Draft {
  kind: 'paragraph' | 'caption' | 'aside';
  run: Run;
  lines: number[];
  runIn: string | null;
}

/** Text nodes of a run, one a span. */
export function textNodes(run: Run, pointOf: PointOf): Text[] {
  return run.spans.map(([at, raw, length]) => ({
    type: 'text',
    value: run.text.slice(at, at + length),
    position: { start: pointOf(raw), end: pointOf(raw + length) },
  }));
}

function positionOf(nodes: readonly (Text | Strong | Heading | Block)[]): {
  position?: NonNullable<Text['position']>;
} {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start === undefined || end === undefined ? {} : { position: { start, end } };
}

/** A heading node: a text node a line (more where characters were taken out). */
export function headingNode(
  runs: readonly Run[],
  lines: number[],
  depth: 1 | 2 | 3,
  pointOf: PointOf,
): Heading {
  const children = runs.flatMap((run) => textNodes(run, pointOf));
  return {
    type: 'heading',
    depth: (depth + 1) as 2 | 3 | 4,
    children,
    data: { lines },
    ...positionOf(children),
  };
}

/** A section node of a heading and drafts; ids of blocks are made from their first sentences. */
export function sectionNode(
  id: string,
  depth: 1 | 2 | 3,
  heading: Heading | null,
  drafts: readonly Draft[],
  pointOf: PointOf,
): Section {
  const idOf = idMaker(id);
  const blocks = drafts.map((draft) => blockNode(draft, idOf(draft.run.text), pointOf));
  const children = heading === null ? blocks : [heading, ...blocks];
  return { type: 'section', children, data: { id, depth }, ...positionOf(children) };
}

/**
 * Gives blocks their ids. Blocks that begin with one sentence are told apart by the rest of their text; copies of one
 * text, which nothing tells apart, by their order.
 */
function idMaker(section: string): (text: string) => string {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return (text) => {
    const first = sentencesOf(text)[0];
    let id = `${section}/${sentenceHash(text.slice(0, first?.end ?? 0))}`;
    if (taken.has(id)) id = `${section}/${sentenceHash(text)}`;
    while (taken.has(id)) {
      const copy = (copies.get(text) ?? 1) + 1;
      copies.set(text, copy);
      id = `${section}/${sentenceHash(`${text}#${copy}`)}`;
    }
    taken.add(id);
    return id;
  };
}

function blockNode(draft: Draft, id: string, pointOf: PointOf): Block {
  const data = { id, lines: draft.lines, text: draft.run.text, spans: draft.run.spans };
  if (draft.kind !== 'paragraph') {
    const children = textNodes(draft.run, pointOf);
    return { type: draft.kind, children, data, ...positionOf(children) } as Caption | Aside;
  }
  const length = draft.runIn?.length ?? 0;
  const children: (Text | Strong)[] = textNodes(sliceRun(draft.run, length), pointOf);
  if (length > 0) {
    const lead = textNodes(sliceRun(draft.run, 0, length), pointOf);
    children.unshift({ type: 'strong', children: lead, ...positionOf(lead) });
  }
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    data: { ...data, runIn: draft.runIn },
    ...positionOf(children),
  };
  return paragraph;
}
