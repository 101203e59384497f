import type { Element, Root } from 'hast';
import { resolveLink, type Place, type Target } from './audit/links.ts';
import { attribute, attributeSpan, escapeAttribute, walk } from './html.ts';
import type { Edit } from './splice.ts';

/** A file of the site that an address leads to. */
export type FileTarget = Extract<Target, { kind: 'file' }>;

/** Attributes by which elements of our pages name files. */
const ADDRESSES = ['href', 'src'];

/**
 * Edits that move the addresses in a page, parsed verbosely. `move` gives the new address of a file of the site; the
 * fragment is added to it. Addresses written in full and those within the page stay.
 */
export function moveAddresses(
  tree: Root,
  path: string,
  place: Place,
  move: (target: FileTarget, element: Element) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  const moved = (href: string, element: Element): string | null => {
    if (/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href)) return null;
    const target = resolveLink(href, path, place);
    const to = target.kind === 'file' ? move(target, element) : null;
    return to === null ? null : to + (/#.*/.exec(href)?.[0] ?? '');
  };
  walk(tree, (node) => {
    if (node.type === 'text') return;
    for (const property of ADDRESSES) {
      const href = attribute(node, property);
      const span = attributeSpan(node, property);
      const to = href === undefined ? null : moved(href, node);
      if (span && to !== null) edits.push({ ...span, text: `${property}="${escapeAttribute(to)}"` });
    }
    const [, before, href] = /^(.*url=)(.*)$/i.exec(attribute(node, 'content') ?? '') ?? [];
    if (before === undefined || href === undefined || attribute(node, 'httpEquiv') !== 'refresh') return;
    const content = escapeAttribute(before + (moved(href, node) ?? href));
    edits.push({ ...attributeSpan(node, 'content')!, text: `content="${content}"` });
  });
  return edits;
}
