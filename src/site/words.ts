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

/** How an edition says what site.yaml says. */
export function siteWords(site: Site, glossary: Glossary, locale: Locale): Words {
  return wordsOf({ byline: [], pins: [], script: 'zh-Hans' }, site, glossary, locale);
}
