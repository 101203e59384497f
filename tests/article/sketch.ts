import type { ParseOptions } from '../../src/article/index.ts';
import { blocksOf, headingLinesOf, parseArticle } from '../../src/article/index.ts';

const MARKS = { paragraph: '¶', caption: '▲', aside: '□' };

/**
 * An article's body in a few lines: `#` headings by depth with their lines joined by `/`, `¶` paragraphs with the
 * lead-in in `*`, `▲` captions, `□` asides.
 */
export function sketch(text: string, options?: ParseOptions): string[] {
  return parseArticle(text, options).article.children.flatMap((section) => {
    const heading = headingLinesOf(section).join('/');
    const blocks = blocksOf(section).map((block) => {
      const lead = (block.type === 'paragraph' && block.data.runIn) || '';
      const start = lead === '' ? '' : `*${lead}*`;
      return `${MARKS[block.type]} ${start}${block.data.text.slice(lead.length)}`;
    });
    return heading === '' ? blocks : [`${'#'.repeat(section.data.depth)} ${heading}`, ...blocks];
  });
}
