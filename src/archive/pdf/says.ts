import { format, strings } from '../../editions/index.ts';
import type { Locale } from '../../editions/types.ts';
import type { Source } from '../../library/index.ts';
import type { ReportView } from '../../site/index.ts';
import { momentOf } from './finish/index.ts';
import type { Facts, LinkWords } from './finish/index.ts';

/** What the paper says of itself, but for what made it. */
export function factsOf(
  { cited, locale, pageTitle }: ReportView,
  { report }: Source,
): Omit<Facts, 'producer' | 'digest'> {
  return {
    title: pageTitle,
    authors: cited.authors,
    publisher: cited.publisher,
    language: locale,
    identifier: cited.url,
    date: momentOf(report.meta.published),
  };
}

/** How the paper says where its links lead. */
export function linkWords(locale: Locale): LinkWords {
  const { paper: words } = strings(locale);
  return { page: (number) => format(words.goTo, { what: format(words.pageOf, { page: number }) }) };
}
