import { toString } from 'mdast-util-to-string';
import type { Block } from '../article/types.ts';
import type { InlineMark, Marks, NumberMark, SentenceMark } from './phrasing.ts';
import type { PlacedStatement } from './places.ts';

/** What to mark in a block's own text. `used` holds the ids that stand in the edition already, and takes in those given here. */
export function marksOf(block: Block, statements: readonly PlacedStatement[], used: Set<string>): Marks {
  const sentences: SentenceMark[] = [];
  const numbers: NumberMark[] = [];
  for (const { figure, first, start, end, sentence } of statements) {
    const last = sentences.at(-1);
    const from = Math.max(sentence.start, last?.end ?? 0);
    if (from < sentence.end) sentences.push({ start: from, end: sentence.end, id: claim(sentence.id, used) });
    const before = numbers.at(-1);
    const ids = first && !used.has(figure.id) ? [figure.id] : [];
    for (const id of ids) used.add(id);
    if (before !== undefined && start < before.end) before.ids.push(...ids);
    else if (start < end) numbers.push({ start, end, figure: figure.id, ids });
  }
  return { sentences, numbers, inline: inlineOf(block) };
}

function claim(id: string, used: Set<string>): string | null {
  if (used.has(id)) return null;
  used.add(id);
  return id;
}

function inlineOf(block: Block): InlineMark[] {
  const inline: InlineMark[] = [];
  let at = 0;
  for (const child of block.children) {
    const end = at + toString(child).length;
    if (child.type === 'strong')
      inline.push({ start: at, end, wrap: [{ tagName: 'strong', properties: {} }] });
    at = end;
  }
  return inline;
}
