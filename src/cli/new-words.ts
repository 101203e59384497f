import { blocksOf, headingLinesOf, sectionsOf } from '../article/index.ts';
import type { Article } from '../article/index.ts';
import type { Figure } from '../figures/index.ts';
import { figureWords } from '../intake/index.ts';
import { NO_ORGANISATION } from '../library/index.ts';
import type { Changes, Guess, Guesses } from '../intake/index.ts';
import type { StaffLanguage } from './language.ts';

/** What was read off the article, each with the line that says so. */
export function foundLines(guesses: Guesses, language: StaffLanguage): string {
  const { organisation, place, year, published, reference, author, source } = guesses;
  const zh = language === 'zh';
  const rows: [string, Guess<unknown> | null][] = [
    [zh ? '单位' : 'organisation', organisation],
    [zh ? '所在地' : 'place', place],
    [zh ? '年份' : 'year', year],
    [zh ? '发表' : 'published', published],
    [zh ? '“今年”从' : '今年 is', reference],
    [zh ? '作者' : 'author', author],
    [zh ? '来源' : 'source', source],
  ];
  const lines = rows.flatMap(([name, guess]) => {
    if (guess === null) return [];
    const value = Array.isArray(guess.value) ? guess.value.join('、') : String(guess.value);
    const where = whereSaid(guess)[language];
    const shown = value === NO_ORGANISATION && !zh ? '(organisation)' : value;
    return [`  ${name}  ${shown}  ${zh ? `（${where}）` : `(${where})`}\n`];
  });
  return `${zh ? '\n看出来的，请确认：' : '\nRead off the article, to be confirmed:'}\n${lines.join('')}`;
}

/** Where a guess was found. */
function whereSaid({ line, named }: Guess<unknown>): Record<StaffLanguage, string> {
  if (line !== null) return { zh: `见第 ${line} 行`, en: `line ${line}` };
  if (named === true) return { zh: '见文件名', en: 'the name of the file' };
  return { zh: '原文没有写明', en: 'the article does not say' };
}

/** The sections that were found, with their paragraphs counted. */
export function outlineLines(article: Article, title: string | null, language: StaffLanguage): string {
  const lines = sectionsOf(article).map((section) => {
    const heading = headingLinesOf(section).join(' ');
    const count = blocksOf(section).length;
    const name = heading === '' ? (language === 'zh' ? '（开头）' : '(opening)') : heading;
    return `  ${'  '.repeat(section.data.depth - 1)}${name}  ${language === 'zh' ? `${count} 段` : `${count} paragraph${count === 1 ? '' : 's'}`}\n`;
  });
  return `\n${language === 'zh' ? '结构：' : 'Structure: '}${title ?? article.data.title}\n${lines.join('')}`;
}

/** Figures shown of each kind at most; the desk shows all. */
const SHOWN = 8;

/** The first figures that were found, the leading ones first. */
export function figureLines(figures: readonly Figure[], language: StaffLanguage): string {
  const leading = figures.filter(({ headline }) => headline !== undefined);
  const shown = [
    ...leading.sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0)),
    ...figures.filter(({ headline }) => headline === undefined),
  ];
  const rest = figures.length - Math.min(SHOWN, figures.length);
  const lines = shown.slice(0, SHOWN).map((figure) => `  ${figureWords(figure)}\n`);
  const more = rest > 0 ? (language === 'zh' ? `  另有 ${rest} 个\n` : `  and ${rest} more\n`) : '';
  return `\n${language === 'zh' ? `数字 ${figures.length} 个` : `${figures.length} figures`}\n${lines.join('')}${more}`;
}

/** What a new version of an article changes. */
export function changeLines({ paragraphs, figures }: Changes, language: StaffLanguage): string {
  const zh = language === 'zh';
  const part = (name: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : `  ${name} ${items.length}\n${items
          .slice(0, SHOWN)
          .map((item) => `    ${item}\n`)
          .join('')}${items.length > SHOWN ? `    …\n` : ''}`;
  const short = (text: string): string =>
    [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
  return (
    part(zh ? '新的段落' : 'new paragraphs', paragraphs.added.map(short)) +
    part(zh ? '没有了的段落' : 'paragraphs gone', paragraphs.gone.map(short)) +
    part(zh ? '新的数字' : 'new figures', figures.added.map(figureWords)) +
    part(zh ? '没有了的数字' : 'figures gone', figures.gone.map(figureWords)) +
    part(
      zh ? '变了的数字' : 'figures altered',
      figures.altered.map(({ before, after }) => `${figureWords(before)} → ${figureWords(after)}`),
    )
  );
}
