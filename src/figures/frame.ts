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
  const published = article.data.published?.slice(0, 7);
  const stated =
    options.reference ??
    published ??
    (article.data.publishedYear ? String(article.data.publishedYear) : undefined);
  const statedYear = stated ? Number(stated.slice(0, 4)) : undefined;
  const common = [...counts]
    .filter(([named]) => statedYear === undefined || (named <= statedYear && named > statedYear - 4))
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  const year =
    options.year ??
    (plausible(article.data.year, stated, counts) ? article.data.year : undefined) ??
    common ??
    (stated === undefined ? 2000 : reportedYear(stated, texts));
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

/** The article's year is taken where its text names it, near the date that it is read from; else it is a guess. */
function plausible(
  year: number | null,
  stated: string | undefined,
  counts: ReadonlyMap<number, number>,
): boolean {
  if (year === null) return false;
  if (stated === undefined) return true;
  const reference = Number(stated.slice(0, 4));
  return counts.has(year) && year <= reference && year > reference - 4;
}

const PART_OF_YEAR = /(?<!年)(?:上半年|前[二三]季度|[一二三]季度)/;

/** A report that names no year: news of a part of the year is of this year, all else of the year before. */
function reportedYear(stated: string, texts: readonly string[]): number {
  const [year, month = 12] = stated.split('-').map(Number);
  const current = stated.includes('-') && month >= 4 && texts.some((text) => PART_OF_YEAR.test(text));
  return (year ?? 2000) - (current ? 0 : 1);
}
