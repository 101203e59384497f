import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { format, strings } from '../../../editions/index.ts';
import type { Report } from '../../../library/index.ts';
import { citeApa, citeGbt, EDITIONS, formatDate } from '../../../site/index.ts';
import type { ReportView } from '../../../site/index.ts';

/** The last page: where the report comes from, when, by whom, and how to see that it is what it says. */
export function colophon(view: ReportView, report: Report, version: string): Element {
  const { locale, cited } = view;
  const { site, paper } = strings(locale);
  const foreign = locale === 'en' ? 'zh-Hans' : null;
  const seed = report.seed.name;
  const entries: [name: string, text: ElementContent[] | string | null, lang?: string | null][] = [
    [site.organisation, view.organisation],
    [site.reportYear, String(report.year)],
    [site.source, view.source, foreign],
    [site.author, view.byline.join(locale === 'en' ? ', ' : '、') || null, foreign],
    [site.translator, view.edition.translator],
    [site.published, formatDate(report.meta.published, locale)],
    [site.publisher, cited.publisher],
    [paper.edition, EDITIONS[locale].name],
    [paper.address, [h('a', { href: cited.url }, cited.url)]],
    [site.cite, [h('span', citeGbt(cited)), h('br'), h('span', citeApa(cited))]],
    [
      site.corrections,
      view.corrections.length === 0
        ? site.noCorrections
        : view.corrections.map(({ date, what, why }) =>
            h('p', [
              `${formatDate(date, locale)}${site.separator}`,
              h('span', { lang: foreign }, `${what}（${why}）`),
            ]),
          ),
    ],
    [
      site.versions,
      view.versions.length === 0
        ? null
        : view.versions.map(({ date, digest, note }) =>
            h('p', [
              formatDate(date, locale),
              ' ',
              ...(note ? [h('span', { lang: foreign }, note), ' '] : []),
              h('code', digest),
            ]),
          ),
    ],
    [site.method, site.methodText],
    [paper.verify, [h('p', format(paper.verifyText, { seed })), h('p', format(paper.verifyHow, { seed }))]],
    [site.seedDigest, [h('code', report.seed.sha256)]],
    [paper.fonts, format(paper.fontsText, { serif: SERIF[locale] })],
    [paper.made, format(paper.madeWith, { version })],
  ];
  return h('section', { className: ['part', 'colophon'] }, [
    h('div', { className: 'part__head' }, h('h2', { id: 'colophon' }, paper.colophon)),
    h(
      'dl',
      entries.flatMap(([name, text, lang]) => (text ? [h('dt', name), h('dd', { lang }, text)] : [])),
    ),
  ]);
}

const SERIF = {
  'zh-Hans': 'Noto Serif SC',
  'zh-Hant': 'Noto Serif TC',
  'zh-Hant-HK': 'Noto Serif HK',
  en: 'Noto Serif SC',
} as const;
