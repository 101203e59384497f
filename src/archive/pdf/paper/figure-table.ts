import type { Element } from 'hast';
import { h } from 'hastscript';
import { format, strings } from '../../../editions/index.ts';
import type { LocalFigure, Locale } from '../../../editions/types.ts';
import {
  fractionDigits,
  ownerOf,
  periodOf,
  rowId,
  valueParts,
  whoseLang,
  whoseOf,
} from '../../../site/index.ts';
import type { ReportView } from '../../../site/index.ts';
import { change, pageLink, unit, value } from './parts.ts';
import type { Pages } from './parts.ts';

/** Text of an empty cell: without any, it would be missing from the tagged table. */
const EMPTY = '\u00a0';

/**
 * The appendix of all figures, section by section, each with the page of its sentence; then what follows from them, with
 * its formula, apart.
 */
export function figureTable(view: ReportView, pages: Pages): Element {
  const { locale, edition, derived } = view;
  const { site, paper } = strings(locale);
  const digits = fractionDigits([...edition.figures, ...derived]);
  const at = (id: string, metric: string) =>
    h('td', { className: 'at' }, pageLink(id, pages, format(paper.goTo, { what: metric })));
  const groups = [
    ...groupsOf(view).map(({ name, figures }) => ({
      name,
      rows: figures.map((figure) => statedRow(figure, locale, at(figure.id, figure.metric))),
    })),
    {
      name: site.figuresDerived,
      rows: derived.map((figure) => derivedRow(figure, locale, at(originOf(figure), figure.metric))),
    },
  ];
  return h('section', { className: ['part', 'figures', `fraction-${digits}`] }, [
    h('div', { className: 'part__head' }, [
      h('h2', { id: 'figures' }, site.figuresTable),
      h('p', { className: 'words' }, format(paper.figuresNote, { count: edition.figures.length })),
    ]),
    h('table', [
      h(
        'thead',
        h('tr', [
          h('th', { scope: 'col' }, site.columnMetric),
          h('th', { scope: 'col', className: 'value-head' }, site.columnValue),
          h('th', { scope: 'col' }, site.columnUnit),
          h('th', { scope: 'col' }, site.columnPeriod),
          h('th', { scope: 'col', className: 'change' }, site.columnChange),
          h('th', { scope: 'col', className: 'at' }, paper.page),
        ]),
      ),
      ...groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) =>
          h('tbody', [...(name ? [h('tr', h('th', { scope: 'rowgroup', colSpan: 6 }, name))] : []), ...rows]),
        ),
    ]),
  ]);
}

function statedRow(figure: LocalFigure, locale: Locale, at: Element): Element {
  const { compare } = figure;
  return h('tr', { id: rowId(figure.id) }, [
    nameCell(figure, ownerOf(figure)),
    ...numberCells(figure, locale),
    h(
      'td',
      { className: 'change' },
      compare.length > 0 ? compare.flatMap((one) => [change(one), ' ']) : EMPTY,
    ),
    at,
  ]);
}

/** Whose figure it is, where that is not the report's own, and the formula in place of a comparison. */
function derivedRow(figure: LocalFigure, locale: Locale, at: Element): Element {
  return h('tr', [
    nameCell(figure, whoseOf(figure)),
    ...numberCells(figure, locale),
    h('td', { className: 'change' }, figure.source.derived?.formula || EMPTY),
    at,
  ]);
}

/** A figure's name, and whose it is. */
function nameCell(figure: LocalFigure, owner: string): Element {
  const whose = owner === '' ? [] : [' ', h('small', { className: 'whose', lang: whoseLang(figure) }, owner)];
  return h('th', { scope: 'row', className: 'metric', lang: figure.metricLang }, [
    h('span', figure.metric),
    ...whose,
  ]);
}

const originOf = (figure: LocalFigure): string => figure.source.derived?.from[0] ?? figure.id;

const numberCells = (figure: LocalFigure, locale: Locale): Element[] => [
  h('td', { className: 'value' }, value(figure, true)),
  h('td', { lang: figure.unitLang }, valueParts(figure).after ? unit(figure) : EMPTY),
  h('td', { className: 'period' }, h('span', periodOf(figure, locale) || EMPTY)),
];

/** Figures by the section that states them; one group without a name where there is but one. */
function groupsOf(view: ReportView): { name: string; figures: LocalFigure[] }[] {
  const { locale, edition } = view;
  const words = strings(locale).site;
  const named = edition.sections.map((s) => ({
    name: s.heading.map((line) => line.trim()).join(locale === 'en' ? ' ' : '　') || words.sectionLead,
    figures: edition.figures.filter((f) => f.sectionId === s.id),
  }));
  const placed = new Set(named.flatMap(({ figures }) => figures));
  const rest = edition.figures.filter((f) => !placed.has(f));
  const groups = [...named, { name: words.figuresTable, figures: rest }].filter(
    ({ figures }) => figures.length > 0,
  );
  return groups.length === 1 ? groups.map((group) => ({ ...group, name: '' })) : groups;
}
