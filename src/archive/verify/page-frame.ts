import { format, strings } from '../../editions/index.ts';
import type { Source } from '../../library/index.ts';
import {
  citeApa,
  citeBibtex,
  citeGbt,
  EDITIONS,
  formatDate,
  groupFigures,
  siteWords,
} from '../../site/index.ts';
import type { ReportView } from '../../site/index.ts';
import type { Place } from './places.ts';

/** What stands around the text of a page: title, dates, contents, openers, citations, versions, the site's last lines. */
export function frameOf(view: ReportView, source: Source): Place[] {
  const { report, site, glossary } = source;
  const { locale, cited, edition } = view;
  const words = strings(locale).site;
  const say = siteWords(site, glossary, locale);
  const { email, phone, address } = site.contact;
  const space = locale === 'en' ? ' ' : '　';
  const place = (selector: string, texts: readonly (string | null | undefined)[]): Place => ({
    selector,
    figure: null,
    texts: texts.filter((text): text is string => typeof text === 'string'),
  });
  const named = view.sections.filter(({ heading }) => heading.length > 0);
  const entries = [...named.map(({ heading }) => heading.join(space)), words.figuresTable, words.cite];
  const runIns = view.sections
    .map(({ rows }) => rows.flatMap(({ block }) => block.runIn ?? []))
    .filter((list) => list.length > 1);
  const groups = groupFigures(view);
  const example = view.lead?.figure ?? edition.figures[0];
  const stated = (id: string) => edition.figures.filter(({ sectionId }) => sectionId === id).length;
  return [
    place('head > title', [view.pageTitle]),
    place('.masthead', [
      words.name,
      words.allReports,
      words.about,
      ...site.editions.map((one) => EDITIONS[one].mark),
    ]),
    place('.by', [
      String(report.year),
      view.source,
      view.byline.join(' '),
      edition.translator,
      edition.translator && words.translator,
      formatDate(report.meta.published, locale),
      words.published,
      view.parallel && words.parallel,
    ]),
    place('.key, .skip', [...legend(view), ...(view.standfirst ? legend(view) : []), words.skip]),
    place('.highlights > header', [words.highlights, words.highlightsNote]),
    place('.contents', [words.contents, ...named.map(({ numeral }) => numeral), ...entries]),
    place('.follow', [words.contents, ...entries]),
    place('.rail', [...view.sections.map(({ numeral }) => numeral), ...runIns.flat()]),
    place(
      '.opener',
      view.sections
        .filter(({ id, numeral }) => numeral !== null && stated(id) > 1)
        .map(({ id }) => format(words.sectionFigures, { count: stated(id) })),
    ),
    ...(edition.figures.length > 0
      ? [
          place('#figures > header, #figures thead, #figures > .downloads, #figures th[scope=rowgroup]', [
            words.figuresTable,
            format(words.figuresTableNote, { count: String(edition.figures.length) }),
            words.figuresPageLink,
            ...[
              words.columnMetric,
              words.columnValue,
              words.columnUnit,
              words.columnPeriod,
              words.columnChange,
            ],
            ...(groups.length > 1 ? groups.map(({ name }) => name) : []),
            view.derived.length > 0 ? words.figuresDerived : null,
            ...[words.download, words.downloadCsv, words.downloadJson, words.downloadSeed],
          ]),
        ]
      : []),
    place('#cite', [
      words.cite,
      words.citeReport,
      ...['GB/T 7714', citeGbt(cited), 'APA', citeApa(cited), 'BibTeX', citeBibtex(cited)],
      ...(example
        ? [
            words.citeFigure,
            words.citeFigureHow,
            citeApa({ ...cited, url: '' }),
            example.metric,
            example.display,
            `${cited.url}#${example.id}`,
          ]
        : []),
      ...[words.archive, words.archiveHow, words.archivePdf, words.archivePage, words.archiveBag],
      ...[words.versions, words.currentVersion, words.seedDigest, report.seed.sha256],
      ...view.versions.flatMap(({ date, note, digest, href }) => [
        format(href ? words.versionOf : words.versionNow, { date: formatDate(date, locale) }),
        note?.text ?? null,
        digest,
      ]),
      words.corrections,
      ...(view.corrections.length + view.gone.length === 0
        ? [words.noCorrections]
        : view.corrections.flatMap(({ date, what, why }) => [formatDate(date, locale), what, why])),
      ...view.gone.flatMap(({ why }) => [words.gone, why]),
    ]),
    place('footer', [
      words.name,
      words.legend,
      ...legend(view),
      ...[words.method, words.methodText, words.sourceText],
      ...[words.publisher, say(site.publisher.name, site.publisher.en)],
      ...(email ? [words.email, email] : []),
      ...(phone ? [words.phone, phone] : []),
      ...(address ? [words.address, say(address)] : []),
      words.feed,
      ...site.records.map(({ text }) => text),
    ]),
  ];
}

function legend({ locale }: ReportView): string[] {
  const { legendStated, legendAccent, legendDerived, legendPlanned, legendRest } = strings(locale).site;
  return [legendStated, legendAccent, legendDerived, legendPlanned, legendRest];
}
