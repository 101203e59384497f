import type { Element, ElementContent } from 'hast';
import type { Locale } from '../editions/types.ts';
import { KEPT, OFFERED } from './keep-rules.ts';
import { widthOf } from './phrases.ts';

/** A number in justified Chinese is kept with its unit up to this width, in em (1150.2亿元): a longer one would leave a line wide open. */
const MOST = 5.2;

/** Digits and what they count: 1411.61万元. */
const COUNTED = /^(.*\d)(\D{2,})$/su;

const whole = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['whole'] },
  children: [{ type: 'text', value }],
});

/**
 * A block's hast with its lines' ends put in order: ranges, dashes and amounts are kept whole, a number goes with its
 * unit, and a break is offered before quotation marks where browsers see none. Texts stay as they are. Pure.
 *
 * @example
 * keepTogether([{ type: 'text', value: '1—11月，增长' }], 'zh-Hans') // [<span class="whole">1—11月</span>, '，增长']
 */
export function keepTogether(nodes: readonly ElementContent[], locale: Locale): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return keepText(node.value, locale);
    if (node.type !== 'element') return [node];
    const number = locale !== 'en' && isNumber(node);
    const children = number ? node.children.map(keepNumber) : keepTogether(node.children, locale);
    return [{ ...node, children }];
  });
}

function keepText(text: string, locale: Locale): ElementContent[] {
  const language = locale === 'en' ? 'en' : 'zh';
  return text.split(KEPT[language]).flatMap((part, i): ElementContent[] => {
    if (part === '') return [];
    if (i % 2 === 1) return [whole(part)];
    return part.split(OFFERED[language]).flatMap((piece, n): ElementContent[] => {
      const offer: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
      return [...(n > 0 ? [offer] : []), { type: 'text', value: piece }];
    });
  });
}

/** A link that a number of the text is. */
function isNumber({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('num');
}

/** A number's own text, which stands in spans, its mark beside them: whole where it is short, or else its unit is. */
function keepNumber(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'span') return node;
  return {
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'text') return [keepNumber(child)];
      if (widthOf(child.value) <= MOST) return [whole(child.value)];
      const [, digits, unit] = COUNTED.exec(child.value) ?? [];
      return digits && unit ? [{ type: 'text', value: digits }, whole(unit)] : [child];
    }),
  };
}
