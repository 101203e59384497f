import type { Article } from '../article/index.ts';
import { slugOf } from '../article/index.ts';
import { articleFrame } from '../figures/index.ts';

/** Something that report.yaml needs, as the article seems to say it: to be confirmed. */
export interface Guess<T = string> {
  value: T;
  /** The line of the seed that says so; null where nothing does. */
  line: number | null;
}

/** What an article seems to say of itself. */
export interface Guesses {
  organisation: Guess;
  place: Guess | null;
  year: Guess<number>;
  published: Guess;
  reference: Guess;
  author: Guess<string[]> | null;
  source: Guess | null;
}

/** What staff say themselves, by flags. */
export interface Settled {
  organisation?: string | undefined;
  year?: number | undefined;
}

/** What stands for an organisation that the article doesn't name. */
export const NO_ORGANISATION = '（单位名称）';

/** Reads off an article whose year it is, when it appeared and who wrote it, each with the line that says so. */
export function guessReport(text: string, article: Article, settled: Settled = {}): Guesses {
  const lines = text.split(/\r\n|\n|\r/);
  const lineOf = (words: string): number | null => {
    // Names of two characters are set with a blank between them.
    const at = lines.findIndex((line) => line.replace(/\s/g, '').includes(words.replace(/\s/g, '')));
    return at < 0 ? null : at + 1;
  };
  const { data } = article;
  const frame = articleFrame(article, settled.year === undefined ? {} : { year: settled.year });
  const organisation = settled.organisation ?? data.organisation ?? NO_ORGANISATION;
  const year = settled.year ?? data.year ?? frame.year;
  const published = data.published ?? (data.publishedYear ? String(data.publishedYear) : String(year));
  const [, place] =
    new RegExp(`([\\p{Script=Han}]{2,6}?[市州盟])(?=${escape(organisation)})`, 'u').exec(text) ?? [];
  return {
    organisation: { value: organisation, line: lineOf(organisation) },
    place: place ? { value: place, line: lineOf(place + organisation) } : null,
    year: { value: year, line: lineOf(`${year}年`) ?? lineOf(String(year)) },
    published: { value: published, line: dateLine(lines, published) },
    reference: { value: data.published ? data.published.slice(0, 7) : frame.reference, line: null },
    author: data.byline.length > 0 ? { value: data.byline, line: lineOf(data.byline[0] ?? '') } : null,
    source: data.source ? { value: data.source, line: lineOf(data.source) } : null,
  };
}

/** `2025-qing-he-zhen`. */
export function guessId({ organisation, year }: Guesses): string {
  return `${year.value}-${slugOf(organisation.value.replace(/[（）]/g, ''), 40) || 'report'}`;
}

/** The line that holds a date, however it is written. */
function dateLine(lines: readonly string[], date: string): number | null {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return null;
  const written = new RegExp(`${year}\\D{1,2}0?${month}\\D${day === undefined ? '' : `0?${day}(?!\\d)`}`);
  const at = lines.findIndex((line) => written.test(line));
  return at < 0 ? null : at + 1;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
