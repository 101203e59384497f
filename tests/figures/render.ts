import { parseArticle } from '../../src/article/index.ts';
import { extractFigures, figureLines } from '../../src/figures/index.ts';
import type { Extraction } from '../../src/figures/index.ts';

/** A sentence and what must be read from it: `metric | value | number unit | kind period | comparisons`. */
export type Case = readonly [sentence: string, figures: readonly string[]];

const OPTIONS = { year: 2023, reference: '2024-01' };

/** Puts a text under a title, as an article. */
export function articleOf(text: string, title = '某区年度报告'): ReturnType<typeof parseArticle>['article'] {
  return parseArticle(`${title}\n\n${text}\n`).article;
}

/** Reads a text under a title, written in July 2024. */
export function extractUnder(title: string, text: string): Extraction {
  return extractFigures(articleOf(text, title), { ...OPTIONS, reference: '2024-07' });
}

/** Reads a text that reports on 2023 and was written in January 2024. */
export function extract(text: string): Extraction {
  return extractFigures(articleOf(text), OPTIONS);
}

/** Reads a text and writes its figures in the form of a {@link Case}. */
export function render(text: string): string[] {
  return figureLines(articleOf(text), OPTIONS).map((line) => {
    const compare = line.compare.map((item) => `${item.type} ${item.value}`).join(', ');
    const value = `${line.value}${line.unit}`;
    const number = `${JSON.stringify(line.normalised.value)} ${line.normalised.unit}`.trim();
    return [line.metric, value, number, `${line.kind} ${line.period}`, ...(compare ? [compare] : [])].join(
      ' | ',
    );
  });
}
