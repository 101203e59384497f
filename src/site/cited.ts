import { normalisePunctuation } from '../article/index.ts';
import { strings } from '../editions/index.ts';
import type { Glossary, Locale } from '../editions/types.ts';
import type { ReportSummary, Site } from '../library/types.ts';
import type { Cited } from './citation.ts';
import { hrefsOf } from './hrefs.ts';
import { wordsOf } from './words.ts';

/** How a report is named and cited in an edition, from its summary alone. */
export function citedOf(report: ReportSummary, site: Site, glossary: Glossary, locale: Locale): Cited {
  const say = wordsOf(report, site, glossary, locale);
  const organisation = say(report.organisation.name, report.organisation.en);
  const authors = report.byline.map((name, i) => say(name, report.bylineEn?.[i]));
  const hrefs = hrefsOf(site);
  return {
    id: report.id,
    title: say(normalisePunctuation(report.title), report.englishTitle),
    authors: authors.length > 0 ? authors : [organisation],
    organisation,
    publisher: say(site.publisher.name, site.publisher.en),
    published: report.published,
    url: hrefs.absolute(hrefs.report(locale, report)),
    locale,
    accessed: strings(locale).site.accessed,
  };
}
