import type { Locale } from '../editions/types.ts';

/** What a citation needs; every string in the edition's language. */
export interface Cited {
  id: string;
  title: string;
  /** Authors, or the organisation where none is named. */
  authors: string[];
  organisation: string;
  publisher: string;
  /** ISO date, month or year. */
  published: string;
  url: string;
  locale: Locale;
  /** How the edition says “date of access”. */
  accessed: string;
}

/** GB/T 7714—2015, an online report; the reader fills in the date of access. */
export function citeGbt(c: Cited): string {
  return `${c.authors.join(', ')}. ${c.title}[R/OL]. ${c.publisher}, (${c.published})[${c.accessed}]. ${c.url}`;
}

/** APA, 7th edition. */
export function citeApa(c: Cited): string {
  const publisher = c.authors.includes(c.publisher) ? '' : ` ${c.publisher}.`;
  return `${c.authors.join(', ')}. (${c.published.slice(0, 4)}). ${c.title}.${publisher} ${c.url}`;
}

/** BibTeX: a @techreport whose names are kept whole by double braces. */
export function citeBibtex(c: Cited): string {
  const field = (name: string, value: string) => `  ${name} = {${value}},\n`;
  const braced = (value: string) => `{${value.replace(/[{}\\]/g, '')}}`;
  const month = c.published.split('-')[1];
  return (
    `@techreport{${c.id}-${c.locale.toLowerCase()},\n` +
    field('title', braced(c.title)) +
    field('author', c.authors.map(braced).join(' and ')) +
    field('institution', braced(c.organisation)) +
    field('publisher', braced(c.publisher)) +
    field('year', c.published.slice(0, 4)) +
    (month ? field('month', String(Number(month))) : '') +
    field('language', c.locale) +
    `  url = {${c.url}}\n}\n`
  );
}
