import type { Element, Nodes, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Reads a page as a browser would, into hast with positions; those of tags and attributes too, if asked. */
export const parseHtml = (source: string, verbose = false): Root => fromHtml(source, { verbose });

/**
 * Calls `see` for every element and text below, in document order. unist-util-visit does more, and takes
 * half of the audit's time for it.
 */
export function walk(
  parent: Root | Element,
  see: (node: Element | Text, parent: Root | Element) => void,
): void {
  for (const node of parent.children) {
    if (node.type !== 'element' && node.type !== 'text') continue;
    see(node, parent);
    if (node.type === 'element') walk(node, see);
  }
}

/** Where a node begins in its page; 0 for elements that the page leaves unsaid, as html and head may be. */
export const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/**
 * An attribute by its hast property name, as text.
 *
 * @example attribute(link, 'hrefLang') // 'zh-Hant'
 */
export function attribute(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text directly in an element: all that title, script and style can hold. */
export function textOf(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The stretch of the source that an attribute takes, name and quotes included; the page was parsed verbosely. */
export function attributeSpan(
  element: Element,
  property: string,
): { start: number; end: number } | undefined {
  const position = element.data?.position.properties?.[property];
  return position && { start: position.start.offset!, end: position.end.offset! };
}

/** The stretch of the source that an element takes, from its first tag to its last. */
export function elementSpan({ position }: Element): { start: number; end: number } {
  return { start: position!.start.offset!, end: position!.end.offset! };
}

/**
 * A value between double quotes in a page.
 *
 * @example escapeAttribute('a "b" & c') // 'a &quot;b&quot; &amp; c'
 */
export const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
