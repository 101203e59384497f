import type { Element } from 'hast';
import { textWidth } from '../../src/charts/index.ts';

/** The box that a line of text takes, by the measured advances. */
export interface TextBox {
  content: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

/** Boxes of every text in a drawing. */
export function textBoxes(drawing: Element): TextBox[] {
  return elements(drawing)
    .filter(({ tagName }) => tagName === 'text')
    .map((element) => {
      const { x, y, fontSize, textAnchor } = element.properties;
      const child = element.children[0];
      const content = child?.type === 'text' ? child.value : '';
      const size = Number(fontSize);
      const width = textWidth(content, size);
      const left = Number(x) - (textAnchor === 'end' ? width : textAnchor === 'middle' ? width / 2 : 0);
      return {
        content,
        left,
        right: left + width,
        top: Number(y) - size * 0.8,
        bottom: Number(y) + size * 0.18,
        size,
      };
    });
}

/** At 360 px a note's drawing is 300 px wide instead of 330, and no text under 11 px. */
const LEAST = (11 * 330) / 300;

/** What is wrong with the texts of a drawing: out of the picture, over one another, too small. */
export function textFaults(drawing: Element): string[] {
  const [, , width = 0, height = 0] = String(drawing.properties['viewBox']).split(' ').map(Number);
  const boxes = textBoxes(drawing);
  const faults: string[] = [];
  for (const [index, box] of boxes.entries()) {
    if (box.left < -0.6 || box.right > width + 0.6 || box.top < -1 || box.bottom > height + 1)
      faults.push(`outside ${width}×${height}: ${JSON.stringify(box)}`);
    if (box.size < LEAST) faults.push(`too small: ${box.content} ${box.size}`);
    for (const other of boxes.slice(index + 1))
      if (overlaps(box, other)) faults.push(`overlap: ${JSON.stringify(box)} ${JSON.stringify(other)}`);
  }
  return faults;
}

/** Whether two texts lie over one another. */
export function overlaps(box: TextBox, other: TextBox): boolean {
  return (
    box.left < other.right - 0.6 &&
    other.left < box.right - 0.6 &&
    box.top < other.bottom - 0.6 &&
    other.top < box.bottom - 0.6
  );
}

/** Every element of a drawing, itself first. */
export function elements(drawing: Element): Element[] {
  return [drawing, ...drawing.children.flatMap((child) => (child.type === 'element' ? elements(child) : []))];
}
