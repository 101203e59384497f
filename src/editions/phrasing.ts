import type { Element, ElementContent } from 'hast';

/** A stretch of a block's text to mark. Stretches of one kind don't overlap and come in order. */
export interface Stretch {
  start: number;
  end: number;
}

/** A sentence that states figures; an `id` of null was given to an earlier sentence with the same words. */
export interface SentenceMark extends Stretch {
  id: string | null;
}

/** A quantity. `ids` are the figures that first stand here; `figure` the one that it links to. */
export interface NumberMark extends Stretch {
  figure: string;
  ids: string[];
}

/** Elements around a stretch, the outermost first: the `strong` of a run-in. */
export interface InlineMark extends Stretch {
  wrap: { tagName: string; properties: Element['properties'] }[];
}

export interface Marks {
  sentences: SentenceMark[];
  inline: InlineMark[];
  numbers: NumberMark[];
}

/** The parts of [start, end): each stretch that overlaps it, and the gaps between. */
function* parts<T extends Stretch>(
  start: number,
  end: number,
  stretches: readonly T[],
): Generator<Stretch & { mark: T | null }> {
  let at = start;
  for (const mark of stretches) {
    const from = Math.max(at, mark.start);
    const to = Math.min(end, mark.end);
    if (from >= to) continue;
    if (at < from) yield { start: at, end: from, mark: null };
    yield { start: from, end: to, mark };
    at = to;
  }
  if (at < end) yield { start: at, end, mark: null };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** An element without content that only carries an id. */
export function anchor(id: string): Element {
  return element('span', { id }, []);
}

/**
 * A block's text as hast: sentences `span.s`, in them the inline elements, in those the numbers `a.num`.
 * `slice` gives the text of a stretch in the edition's language; text becomes text nodes, never markup.
 */
export function phrasing(
  length: number,
  slice: (start: number, end: number) => string,
  marks: Marks,
): ElementContent[] {
  const numbers = (start: number, end: number): ElementContent[] =>
    [...parts(start, end, marks.numbers)].map((part) => {
      const text: ElementContent = { type: 'text', value: slice(part.start, part.end) };
      if (part.mark === null) return text;
      const { figure, ids } = part.mark;
      const own = part.start === part.mark.start ? ids : [];
      const inner = own
        .slice(1)
        .reduce<ElementContent>((child, id) => element('span', { id, dataFigure: id }, [child]), text);
      return element(
        'a',
        { className: ['num'], ...(own[0] === undefined ? {} : { id: own[0] }), dataFigure: figure },
        [inner],
      );
    });
  const inline = (start: number, end: number): ElementContent[] =>
    [...parts(start, end, marks.inline)].flatMap((part) =>
      (part.mark?.wrap ?? []).reduceRight<ElementContent[]>(
        (children, { tagName, properties }) => [element(tagName, properties, children)],
        numbers(part.start, part.end),
      ),
    );
  return [...parts(0, length, marks.sentences)].flatMap((part) => {
    const children = inline(part.start, part.end);
    if (part.mark === null) return children;
    return [
      element('span', { className: ['s'], ...(part.mark.id === null ? {} : { id: part.mark.id }) }, children),
    ];
  });
}
