import type { Figure } from '../figures/types.ts';
import { localFigure } from './figure/local.ts';
import { speaker } from './figure/names.ts';
import { convertText } from './script/convert.ts';
import { plainFigure } from './script/plain.ts';
import { namesOfByline } from './script/names.ts';
import { reportPins } from './script/report-pins.ts';
import { englishTitlePhrases, titleLines } from './title.ts';
import type { ChineseLocale, Glossary, LocalFigure, Locale, Pin, QuoteStyle, Term } from './types.ts';

/** What a list knows of a report without its article. */
export interface ListedReport {
  kicker: string | null;
  title: string;
  /** Of en.md; null where there is none. */
  englishTitle: string | null;
  byline: readonly string[];
  figures: readonly Omit<Figure, 'source'>[];
  pins: readonly Pin[];
  /** The script that it is written in. */
  script: ChineseLocale;
  /** The report's own English names. */
  terms?: readonly Term[] | undefined;
}

/** A report's line in a list, in the words of an edition. */
export interface Listing {
  kicker: string | null;
  title: string[];
  figures: LocalFigure[];
}

/** Title, kicker and leading figures alone: a list is made without reading any article. */
export function makeListing(
  report: ListedReport,
  glossary: Glossary,
  locale: Locale,
  quotes?: QuoteStyle,
): Listing {
  const { script: from } = report;
  const pins = reportPins({ ...report, people: namesOfByline(report.byline) }, glossary);
  const options = { from, quotes };
  const say = speaker(locale, pins, options, report.terms);
  const nowhere = { sentence: '', sentenceId: '', blockId: '', sectionId: '' };
  const figures = report.figures.map((figure) => {
    const said = locale === 'en' ? plainFigure(figure, from) : figure;
    return localFigure({ ...said, source: [] }, nowhere, undefined, say, glossary);
  });
  if (locale === 'en' && report.englishTitle !== null)
    return { kicker: null, title: englishTitlePhrases(report.englishTitle), figures };
  const convert = (text: string) =>
    locale === 'en' ? text : convertText(text, locale as ChineseLocale, pins, options).text;
  return {
    kicker: report.kicker === null ? null : convert(report.kicker),
    title: titleLines(report.title, convert),
    figures,
  };
}
