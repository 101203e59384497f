import type { Locale } from '../editions/types.ts';

/**
 * A title's words, so that a page can offer a line break between them and nowhere else. The segmenter is Node's own,
 * pinned with it. Punctuation clings to the word before it, an opening mark to the word after it.
 *
 * @example titleWords('开创世界一流高科技园区', 'zh-Hans') // ['开创', '世界', '一流', '高', '科技', '园区']
 */
export function titleWords(text: string, locale: Locale): string[] {
  if (locale === 'en') return text.split(/(?<= )/);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  let opening = '';
  for (const { segment } of segmenter.segment(text)) {
    if (/^[“‘「『（《〈]$/.test(segment)) {
      opening += segment;
    } else if (/^[\p{P}\p{Z}]+$/u.test(segment) && words.length > 0 && !opening) {
      words[words.length - 1] += segment;
    } else {
      words.push(opening + segment);
      opening = '';
    }
  }
  if (opening) words.push(opening);
  return words;
}

/** How wide text is set, in em: a Chinese character is one, Latin about half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u2018-\u201d]/.test(c) ? 1 : 0.52;
  return width;
}

/** The steps that the style sheet has a hero size for: the width in em of the longest phrase. */
const STEPS = [4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24] as const;

/** The style sheet's class for a title: by its longest phrase, and whether all phrases fit on one line. */
export function heroClass(phrases: readonly string[]): string {
  const widths = phrases.map(widthOf);
  const longest = Math.ceil(Math.max(...widths));
  const step = STEPS.find((s) => longest <= s) ?? 24;
  const all = widths.reduce((a, b) => a + b, 0) + 0.5 * (phrases.length - 1);
  return `em${step}${phrases.length > 1 && all <= 9.2 ? ' one-line' : ''}`;
}
