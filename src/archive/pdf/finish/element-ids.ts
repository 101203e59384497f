import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import type { Structure } from './structure.ts';

/**
 * Numbers the ids of elements anew, from 1, in the order of the browser's own. The browser counts on from page to page, so
 * that the ids of a document tell what was printed before it.
 */
export function numberElements(context: PDFContext, { root, elements }: Structure): void {
  const key = (name: string) => PDFName.of(name);
  const ids = elements.flatMap(({ dict }) => textOf(dict.get(key('ID'))) ?? []);
  // The browser's ids have eight digits, and the tree of ids is in their order.
  const names = new Map(
    [...new Set(ids)].sort().map((id, i) => [id, `node${String(i + 1).padStart(8, '0')}`]),
  );
  const rename = (object: PDFObject | undefined): void => {
    const held = context.lookup(object);
    if (held instanceof PDFArray)
      for (let i = 0; i < held.size(); i++) {
        const name = names.get(textOf(held.get(i)) ?? '');
        if (name !== undefined) held.set(i, PDFString.of(name));
        else if (!isElement(context, held.get(i))) rename(held.get(i));
      }
    else if (held instanceof PDFDict)
      for (const [field, value] of held.entries()) {
        const name = names.get(textOf(value) ?? '');
        if (name !== undefined) held.set(field, PDFString.of(name));
        else if (!isElement(context, value)) rename(value);
      }
  };
  for (const { dict } of elements) {
    const name = names.get(textOf(dict.get(key('ID'))) ?? '');
    if (name !== undefined) dict.set(key('ID'), PDFString.of(name));
    rename(dict.get(key('A')));
  }
  rename(root.get(key('IDTree')));
}

const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString ? object.asString() : undefined;

/** Elements are visited one by one, not through what names them. */
function isElement(context: PDFContext, object: PDFObject): boolean {
  const held = context.lookup(object);
  return held instanceof PDFDict && held.has(PDFName.of('S')) && held.has(PDFName.of('P'));
}
