import type { Article } from '../../article/types.ts';
import { headingText } from '../places.ts';

/** What a block is, where it isn't a plain paragraph. */
const KINDS: Record<string, string> = { caption: '图注 caption', aside: '旁白 aside' };

/** The Chinese to translate from. A comment ends at its first `-->`, and nothing the article says may end it. */
function quote(text: string): string {
  return `<!-- ${text
    .split(/\s*\n\s*/)
    .join(' | ')
    .replace(/-(?=[->])/g, '- ')} -->`;
}

/**
 * The skeleton of an en.md: front matter to fill in, then every heading and paragraph of the article by its id, with
 * the Chinese as a comment. What is left without English is told by `check`.
 *
 * @example
 * scaffoldEnglish(article)
 * // ---
 * // title: ''
 * // …
 * // <!-- ¶ lead/4fbbac -->
 * // <!-- 2023年，我区新增高新技术企业55家…… -->
 */
export function scaffoldEnglish(article: Article): string {
  const { title, kicker } = article.data;
  const parts = [
    [
      '---',
      `# ${title.replaceAll('\n', ' ')}`,
      "title: ''",
      ...(kicker === null ? [] : [`# ${kicker.replaceAll('\n', ' ')}`, "kicker: ''"]),
      '# 译者 who translates',
      "translator: ''",
      '---',
    ].join('\n'),
  ];
  for (const section of article.children) {
    const heading = headingText(section);
    if (heading !== '') {
      const marks = '#'.repeat(section.data.depth + 1);
      parts.push(`<!-- ¶ ${section.data.id} -->\n${quote(`${marks} ${heading}`)}`);
    }
    for (const child of section.children) {
      if (child.type === 'heading') continue;
      const kind = KINDS[child.type];
      parts.push(
        `<!-- ¶ ${child.data.id} -->\n${quote(`${kind === undefined ? '' : `${kind}: `}${child.data.text}`)}`,
      );
    }
  }
  return `${parts.join('\n\n')}\n`;
}
