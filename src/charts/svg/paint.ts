import type { Element } from 'hast';
import { LIGHT } from './theme.ts';
import type { Colours } from './theme.ts';

/** What a class of a mark or text paints, and with which token; styles/charts.css says the same with CSS variables. */
export const PAINTS = {
  't-ink': ['fill', 'ink'],
  't-2': ['fill', 'ink2'],
  't-acc': ['fill', 'accent'],
  'm-ink': ['fill', 'ink'],
  'm-acc': ['fill', 'accent'],
  'm-soft': ['fill', 'hollow'],
  'm-paper': ['fill', 'paper'],
  'm-hollow': ['stroke', 'hollow'],
  'm-hatch': ['stroke', 'ink3'],
  'm-hatch-lines': ['stroke', 'ink3'],
  'm-dash': ['stroke', 'ink'],
  'l-ink': ['stroke', 'ink'],
  'l-soft': ['stroke', 'hollow'],
  'l-acc': ['stroke', 'accent'],
} as const satisfies Record<string, readonly [property: 'fill' | 'stroke', token: keyof Colours]>;

/** A drawing in other colours; nothing else changes. The drawing itself is not touched. */
export function paint(drawing: Element, colours: Colours): Element {
  if (colours === LIGHT) return drawing;
  const properties = { ...drawing.properties };
  const { className } = properties;
  for (const name of Array.isArray(className) ? className : []) {
    const found = PAINTS[name as keyof typeof PAINTS] as (typeof PAINTS)[keyof typeof PAINTS] | undefined;
    if (found) properties[found[0]] = colours[found[1]];
  }
  return {
    ...drawing,
    properties,
    children: drawing.children.map((child) => (child.type === 'element' ? paint(child, colours) : child)),
  };
}
