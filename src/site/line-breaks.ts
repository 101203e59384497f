import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { widthOf } from './phrases.ts';

/**
 * A value up to this wide, in em, stays on one line: 1150.2亿元, nearly CNY 10 billion. Chinese lines are justified, and bear
 * no wider gap; English ones are ragged.
 */
const MOST = { chinese: 7, latin: 11 } as const;
const fits = (text: string): boolean =>
  widthOf(text) <= (/\p{Script=Han}/u.test(text) ? MOST.chinese : MOST.latin);

/** A value's number with its currency before it and its multiplier or first unit word after it. */
const CORE = /(?:(?:US\$|HK\$|[A-Z]{3}) ?)?\d(?:[\d.,]*\d)?(?:%|[万萬亿億]*[元个個家项項]?| [^\s]+)?/;

/**
 * The number of a link in the prose. The style sheet keeps it on one line, so that none ends between digits and unit;
 * of one too long for that only the digits and what must stand beside them are kept.
 *
 * @example
 * numberSpan([{ type: 'text', value: 'more than CNY 50 billion' }]) // <span class="long">more than <span class="whole">CNY 50 billion</span></span>
 */
export function numberSpan(children: ElementContent[]): Element {
  const text = toString({ type: 'root', children });
  if (fits(text)) return span(null, children);
  const core = CORE.exec(text);
  const kept = children[0]?.type === 'text' && core && fits(core[0]) ? core : null;
  return span('long', kept ? around(text, kept.index, kept.index + kept[0].length) : children);
}

function around(text: string, start: number, end: number): ElementContent[] {
  const kept = span('whole', [{ type: 'text', value: text.slice(start, end) }]);
  const [before, after] = [text.slice(0, start), text.slice(end)].map((value): ElementContent[] =>
    value === '' ? [] : [{ type: 'text', value }],
  );
  return [...(before ?? []), kept, ...(after ?? [])];
}

function span(name: string | null, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: name ? { className: [name] } : {}, children };
}

/** Where Chinese meets a quotation of digits or Latin letters, browsers see no place to break: 全区“12345”, “36+N”服务. */
const QUOTED = /(?<=\p{Script=Han})(?=[“‘]+[\w+-])|(?<=[\w+-][”’]+)(?=\p{Script=Han})/u;

/** A text with the breaks offered that browsers don't see around quotation marks. */
export function offerBreaks(text: string): ElementContent[] {
  return text.split(QUOTED).flatMap((part, i): ElementContent[] => {
    const piece: ElementContent = { type: 'text', value: part };
    return i === 0 ? [piece] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, piece];
  });
}
