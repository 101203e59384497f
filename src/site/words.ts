import { reportPins, sayIn } from '../editions/index.ts';
import type { Glossary, Locale } from '../editions/types.ts';
import type { ReportSummary, Site } from '../library/types.ts';
import { quotesOf } from './locales.ts';

/** Says a Chinese text in an edition's script; in English what stands beside it in English, or else the Chinese. */
export type Words = (text: string, english?: string | null) => string;

/** How an edition says what a report.yaml says. */
export function wordsOf(
  report: Pick<ReportSummary, 'byline' | 'pins' | 'script'>,
  site: Site,
  glossary: Glossary,
  locale: Locale,
): Words {
  if (locale === 'en') return (text, english) => english ?? text;
  const pins = reportPins({ ...report, people: report.byline }, glossary);
  const say = sayIn(locale, pins, { from: report.script, quotes: quotesOf(site, locale) });
  return (text) => say(text);
}

/** What report.yaml says in an edition's words, and their language where it isn't the edition's. */
export interface Told {
  what: string;
  why: string;
  lang: string | null;
}

/** How an edition tells a correction: in English where both its parts are there in English, and else in Chinese. */
export function tellCorrection(
  {
    what,
    why,
    whatEn,
    whyEn,
  }: { what: string; why: string; whatEn?: string | undefined; whyEn?: string | undefined },
  say: Words,
  locale: Locale,
  script: string,
): Told {
  if (locale !== 'en') return { what: say(what), why: say(why), lang: null };
  return whatEn === undefined || whyEn === undefined
    ? { what, why, lang: script }
    : { what: whatEn, why: whyEn, lang: null };
}

/** A correction in one line: what（why）. */
export const toldText = ({ what, why, lang }: Told, locale: Locale): string =>
  locale === 'en' && lang === null ? `${what} (${why})` : `${what}（${why}）`;

/** How an edition says what site.yaml says. */
export function siteWords(site: Site, glossary: Glossary, locale: Locale): Words {
  return wordsOf({ byline: [], pins: [], script: 'zh-Hans' }, site, glossary, locale);
}
