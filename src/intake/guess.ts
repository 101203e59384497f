import type { Article } from '../article/index.ts';
import { guessOrganisation, guessYears, slugOf } from '../article/index.ts';
import { articleFrame } from '../figures/index.ts';
import { NO_ORGANISATION } from '../library/index.ts';
import { IntakeError } from './manuscript.ts';

/** Something that report.yaml needs, as the article seems to say it: to be confirmed. */
export interface Guess<T = string> {
  value: T;
  /** The line of the seed that says so; null where nothing does. */
  line: number | null;
  /** The file's name says so. */
  named?: boolean;
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

/** What staff say themselves, by flags, and the name of the file that they hand in. */
export interface Settled {
  organisation?: string | undefined;
  year?: number | undefined;
  fileName?: string | undefined;
}

/**
 * Reads off an article whose year it is, when it appeared and who wrote it, each with the line that says so; where the
 * article is silent, off the file's name. Throws an {@link IntakeError} where nothing tells the year: every figure would
 * be of a wrong one.
 */
export function guessReport(text: string, article: Article, settled: Settled = {}): Guesses {
  const lines = text.split(/\r\n|\n|\r/);
  const lineOf = (words: string): number | null => {
    // Names of two characters are set with a blank between them.
    const at = lines.findIndex((line) => line.replace(/\s/g, '').includes(words.replace(/\s/g, '')));
    return at < 0 ? null : at + 1;
  };
  const { data } = article;
  const name = bareName(settled.fileName ?? '');
  const organisation = settled.organisation ?? data.organisation ?? guessOrganisation(name, '');
  const told = settled.year ?? data.year;
  const year = told ?? guessYears('', { title: name, opening: '', published: null, headings: [] }).year;
  if (year === null)
    throw new IntakeError('year-unknown', {
      zh: '文章和文件名里都没有写是哪一年的。加上年份再导入一次，例如 --year 2025。',
      en: 'Neither the article nor the name of its file says what year it is of. Take it in again with the year, such as --year 2025.',
    });
  const frame = articleFrame(article, { year });
  const published = data.published ?? (data.publishedYear ? String(data.publishedYear) : String(year));
  const [, place] =
    organisation === null
      ? []
      : (new RegExp(`([\\p{Script=Han}]{2,6}?[市州盟])(?=${escape(organisation)})`, 'u').exec(text) ?? []);
  const inName = (line: number | null, words: string): Pick<Guess, 'line' | 'named'> =>
    line === null && name.includes(words) ? { line, named: true } : { line };
  return {
    organisation:
      organisation === null
        ? { value: NO_ORGANISATION, line: null }
        : { value: organisation, ...inName(lineOf(organisation), organisation) },
    place: place ? { value: place, line: lineOf(place + organisation) } : null,
    year: { value: year, ...inName(lineOf(`${year}年`) ?? lineOf(String(year)), String(year)) },
    published: { value: published, line: dateLine(lines, published) },
    reference: { value: data.published ? data.published.slice(0, 7) : frame.reference, line: null },
    author: data.byline.length > 0 ? { value: data.byline, line: lineOf(data.byline[0] ?? '') } : null,
    source: data.source ? { value: data.source, line: lineOf(data.source) } : null,
  };
}

/** `2025-qing-he-zhen`; by the file's name where nobody knows whose report it is. */
export function guessId({ organisation, year }: Guesses, fileName = ''): string {
  const named = organisation.value === NO_ORGANISATION ? bareName(fileName) : organisation.value;
  const slug = slugOf(named.replaceAll(String(year.value), ''), 40).replace(/^nian-(?=.)/, '');
  return `${year.value}-${slug || 'report'}`;
}

/** A file's name without its ending and what is no part of a title: `2025年工作总结（定稿） (1).docx` → `2025年工作总结`. */
function bareName(fileName: string): string {
  return fileName
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/[（(][^（()）]{0,12}[）)]|[_-]?(?:终稿|定稿|最终|修改稿?|final)/gi, '')
    .trim();
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
