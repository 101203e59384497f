import type { Article } from '../article/index.ts';
import type { TimeFrame } from './periods.ts';

/** What the caller knows of a report; what is left out is inferred from the text. */
export interface FigureOptions {
  /** `2024-04`: what 去年 and 今年 are read from. */
  reference?: string | undefined;
  /** The year reported on. */
  year?: number | undefined;
  organisation?: string | undefined;
}

const YEAR = /(?<![到至比较从由\d])((?:19|20)\d\d)年/g;
const DAY = /(?<![年\d])(\d{1,2})月\d{1,2}日/g;

/** Settles the year reported on and the month that relative words are read from. */
export function frameOf(article: Article, texts: readonly string[], options: FigureOptions): TimeFrame {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number): void => {
    for (const [, year] of text.matchAll(YEAR))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + weight);
  };
  count(`${article.data.kicker ?? ''} ${article.data.title}`, 4);
  for (const text of texts) count(text, 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  const published = article.data.published?.slice(0, 7);
  const stated =
    options.reference ??
    published ??
    (article.data.publishedYear ? String(article.data.publishedYear) : undefined);
  const statedYear = stated ? Number(stated.slice(0, 4)) : undefined;
  const year =
    options.year ?? article.data.year ?? common ?? (statedYear === undefined ? 2000 : statedYear - 1);
  if (stated?.includes('-')) return { reference: stated, year };
  const relative = texts.some((text) => /今年|去年/.test(text));
  const reference = statedYear ?? (relative && counts.has(year + 1) ? year + 1 : year);
  let month = 0;
  for (const text of texts)
    for (const [, named] of text.matchAll(DAY)) month = Math.max(month, Number(named));
  return {
    reference:
      month >= 1 && month <= 12 ? `${reference}-${String(month).padStart(2, '0')}` : String(reference),
    year,
  };
}
