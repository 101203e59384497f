import type { PhrasingContent } from 'mdast';
import type { InlineMark } from '../phrasing.ts';

/** A paragraph of en.md as text and the elements around its parts. */
export interface EnglishText {
  text: string;
  inline: InlineMark[];
  /** The text of a bold lead-in, without its stop. */
  runIn: string | null;
  /** Where parts of the text stand in the Markdown: `[textOffset, markdownOffset]`, in order, to the next one's start. */
  places: [textOffset: number, markdownOffset: number][];
}

type Wrap = InlineMark['wrap'];

/**
 * Flattens a paragraph's Markdown to text and marks. `:keep[于泊升]` is Chinese that stays as it is; what no rule knows
 * (a directive that is only a colon, HTML) becomes the characters that staff wrote.
 */
export function englishText(children: readonly PhrasingContent[], source: string): EnglishText {
  let text = '';
  const inline: InlineMark[] = [];
  const places: EnglishText['places'] = [];
  const add = (value: string, wrap: Wrap, node: PhrasingContent): void => {
    const start = text.length;
    // A line end is one space; the words after it are sought in what staff wrote.
    let at = node.position?.start.offset ?? 0;
    for (const [index, piece] of value.split(/\s*\n\s*/).entries()) {
      if (index > 0) text += ' ';
      at = Math.max(at, source.indexOf(piece, at));
      places.push([text.length, at]);
      text += piece;
      at += piece.length;
    }
    const last = inline.at(-1);
    if (wrap.length === 0 || value === '') return;
    if (last !== undefined && last.end === start && JSON.stringify(last.wrap) === JSON.stringify(wrap))
      last.end = text.length;
    else inline.push({ start, end: text.length, wrap });
  };
  const written = (node: PhrasingContent): string =>
    source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const visit = (nodes: readonly PhrasingContent[], wrap: Wrap): void => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, wrap, node);
      else if (node.type === 'strong') visit(node.children, [...wrap, { tagName: 'strong', properties: {} }]);
      else if (node.type === 'emphasis') visit(node.children, [...wrap, { tagName: 'em', properties: {} }]);
      else if (node.type === 'link' && /^https?:\/\//.test(node.url))
        visit(node.children, [...wrap, { tagName: 'a', properties: { href: node.url } }]);
      else if (node.type === 'textDirective' && node.name === 'keep')
        visit(node.children, [
          ...wrap,
          { tagName: 'span', properties: { lang: 'zh-Hans', translate: 'no' } },
        ]);
      else if (node.type === 'break') add(' ', wrap, node);
      else if (node.type === 'inlineCode') add(node.value, wrap, node);
      else add(written(node), wrap, node);
    }
  };
  visit(children, []);
  const first = children[0];
  const lead = first?.type === 'strong' ? englishText(first.children, source).text : null;
  return { text, inline, runIn: lead === null ? null : lead.trim().replace(/[.:]$/, ''), places };
}

/** The offset in the Markdown of an offset in the text. */
export function markdownOffset({ places }: Pick<EnglishText, 'places'>, offset: number): number {
  const [start, at] = places.findLast(([one]) => one <= offset) ?? places[0] ?? [0, 0];
  return at + offset - start;
}
