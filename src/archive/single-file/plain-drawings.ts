import type { Element } from 'hast';

/**
 * Presentation attributes that serve a drawing in a file of its own; on a page `styles/charts.css` sets the same property of
 * elements with one of these classes.
 */
export const SET_BY_STYLES = {
  fill: ['t-ink', 't-2', 't-acc', 'm-ink', 'm-acc', 'm-soft', 'm-paper'],
  stroke: ['m-hollow', 'm-hatch', 'm-hatch-lines', 'm-dash', 'l-ink', 'l-soft', 'l-acc'],
  fontFamily: ['t', 't-val'],
} as const;

/** Takes out of a drawing, in place, what the styles of a page say anyway. */
export function plainDrawing(element: Element): void {
  const { properties, children, tagName } = element;
  const names = properties['className'];
  const classes = Array.isArray(names) ? names.map(String) : [];
  for (const [attribute, by] of Object.entries(SET_BY_STYLES))
    if (by.some((name) => classes.includes(name))) delete properties[attribute];
  // A minus parts numbers by itself.
  if (typeof properties['d'] === 'string') properties['d'] = properties['d'].replace(/[ ,]-/g, '-');
  if (tagName === 'svg') {
    delete properties['xmlns'];
    // Every text of a drawing has a class that sets its face.
    delete properties['fontFamily'];
  }
  for (const child of children) if (child.type === 'element') plainDrawing(child);
}
