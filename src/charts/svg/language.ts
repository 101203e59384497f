import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Words } from '../words/words.ts';

/**
 * Gives the Chinese texts of an English drawing their language: names that the glossary has no English for. Changes the
 * drawing and gives it back.
 */
export function markChinese(drawing: Element, words: Words): Element {
  if (words.locale !== 'en') return drawing;
  visit(drawing, 'element', (node) => {
    const [child] = node.children;
    if (node.tagName === 'text' && child?.type === 'text' && /\p{Script=Han}/u.test(child.value))
      node.properties = { ...node.properties, lang: 'zh-Hans' };
  });
  return drawing;
}
