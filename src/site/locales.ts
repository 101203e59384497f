import { strings } from '../editions/index.ts';
import type { Locale, QuoteStyle } from '../editions/types.ts';
import type { Site } from '../library/types.ts';

/** How an edition is called in its own words, and in one character for the toggle; never converted. */
export const EDITIONS = {
  'zh-Hans': { name: '简体中文', mark: '简', openGraph: 'zh_CN' },
  'zh-Hant': { name: '繁體中文（台灣）', mark: '繁', openGraph: 'zh_TW' },
  'zh-Hant-HK': { name: '繁體中文（香港）', mark: '港', openGraph: 'zh_HK' },
  en: { name: 'English', mark: 'EN', openGraph: 'en_GB' },
} as const satisfies Record<Locale, { name: string; mark: string; openGraph: string }>;

/** The quotation marks that site.yaml asks for in an edition; undefined where it asks for none. */
export function quotesOf(site: Site, locale: Locale): QuoteStyle | undefined {
  return locale === 'zh-Hant' || locale === 'zh-Hant-HK' ? site.quotes?.[locale] : undefined;
}

/** 〇一二…九十九: section numerals of the Chinese editions; Arabic in English. */
export function sectionNumeral(n: number, locale: Locale): string {
  if (locale === 'en' || n > 99) return String(n);
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return digits.charAt(ones);
  return `${tens > 1 ? digits.charAt(tens) : ''}十${ones ? digits.charAt(ones) : ''}`;
}

const CIRCLED: readonly [first: number, last: number, codePoint: number][] = [
  [1, 20, 0x2460],
  [21, 35, 0x3251],
  [36, 50, 0x32b1],
];

/** ① to ㊿, then (51): the mark that ties a number in the text to its note. */
export function noteMark(n: number): string {
  for (const [first, last, codePoint] of CIRCLED)
    if (n >= first && n <= last) return String.fromCodePoint(codePoint + n - first);
  return `(${n})`;
}

/** A date as exactly as it is known, in the edition's form: 2024年4月24日, 2024年, 24 April 2024. */
export function formatDate(iso: string, locale: Locale): string {
  const [year = '', month, day] = iso.split('-');
  if (locale === 'en') {
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
    if (month) options.month = 'long';
    if (day) options.day = 'numeric';
    return new Intl.DateTimeFormat('en-GB', options).format(
      new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`),
    );
  }
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** When a report was published, as a page says it: 2024年4月24日发布, Published 24 April 2024. */
export function publishedOn(iso: string, locale: Locale): string {
  const { published } = strings(locale).site;
  const date = formatDate(iso, locale);
  return locale === 'en' ? `${published} ${date}` : `${date}${published}`;
}

/** The kicker names the organisation: a title that begins with it doesn't say it again. */
export function dropOrganisation(phrases: readonly string[], organisation: string): string[] {
  const [first, ...rest] = phrases;
  const named = first?.replace(/[：:]\s*$/, '') === organisation;
  return named && rest.length > 0 ? rest : [...phrases];
}
