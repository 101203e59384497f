import type { Element, ElementContent } from 'hast';
import type { Edition } from '../editions/types.ts';
import { noteMark } from './locales.ts';

/**
 * The id of the English half of what has an id: both stand on one page.
 *
 * @example
 * englishId('lead/4fbbac') // 'en-lead/4fbbac'
 */
export const englishId = (id: string): string => `en-${id}`;

/** Where a reference mark sits, so that no line begins with the punctuation after it. */
const NO_BREAK = '\u2060';

/** Makes the text of one language ready for a page that holds both. */
export type Side = (hast: readonly ElementContent[]) => ElementContent[];

/**
 * Ties the numbers of two editions: each leads to the same figure in the other language, with the same mark on both
 * sides; one that the other edition doesn't hold leads nowhere. Pure: the editions are not touched.
 */
export function linkSides(chinese: Edition, english: Edition): { chinese: Side; english: Side } {
  const held = { chinese: idsOf(chinese), english: idsOf(english) };
  const marks = new Map<string, string>();
  for (const { blocks } of chinese.sections)
    for (const { figures } of blocks)
      for (const figure of figures)
        if (!marks.has(figure) && held.chinese.has(figure) && held.english.has(figure))
          marks.set(figure, noteMark(marks.size + 1));
  const side =
    (here: 'chinese' | 'english'): Side =>
    (hast) =>
      hast.map((node) => sided(node, here, marks));
  return { chinese: side('chinese'), english: side('english') };
}

function sided(
  node: ElementContent,
  here: 'chinese' | 'english',
  marks: ReadonlyMap<string, string>,
): ElementContent {
  if (node.type !== 'element') return node;
  const { id, dataFigure: figure, ...rest } = node.properties;
  const own = typeof id === 'string' ? { id: here === 'english' ? englishId(id) : id } : {};
  const children = node.children.map((child) => sided(child, here, marks));
  if (node.tagName !== 'a' || typeof figure !== 'string')
    return { ...node, properties: { ...rest, ...own }, children };
  const mark = marks.get(figure);
  const number: Element = { type: 'element', tagName: 'span', properties: {}, children };
  if (mark === undefined)
    return { ...node, tagName: 'span', properties: { className: ['num'], ...own }, children: [number] };
  const sup: Element = {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [{ type: 'text', value: mark }],
  };
  return {
    ...node,
    properties: {
      className: ['num', 'noted'],
      ...own,
      href: `#${here === 'chinese' ? englishId(figure) : figure}`,
    },
    children: [number, { type: 'text', value: NO_BREAK }, sup],
  };
}

/** Every id inside the text of an edition. */
function idsOf(edition: Edition): Set<string> {
  const ids = new Set<string>();
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    if (typeof node.properties['id'] === 'string') ids.add(node.properties['id']);
    node.children.forEach(visit);
  };
  for (const { blocks } of edition.sections) for (const { hast } of blocks) hast.forEach(visit);
  return ids;
}
