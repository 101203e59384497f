import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Chart } from '../../../charts/types.ts';
import type { LocalFigure, Locale } from '../../../editions/types.ts';
import { blockClasses, chartId, periodOf } from '../../../site/index.ts';
import type { ReportView, Row, SectionView } from '../../../site/index.ts';
import { change, drawing, isThere, title, unit, value } from './parts.ts';
import type { Pages } from './parts.ts';
import { pictureBlock } from './pictures.ts';
import type { Pictures } from './pictures.ts';

/** What a section needs to know of the whole document. */
export interface Surroundings {
  pages: Pages;
  pictures: Pictures;
  /** Ids of paragraphs whose notes are set across the page. */
  across: ReadonlySet<string>;
}

/** A section: its heading, its paragraphs with the notes beside them, the charts that cross the page. */
export function section(view: ReportView, of: SectionView, around: Surroundings): Element {
  const heading = `h${Math.min(of.depth + 1, 4)}`;
  const noted = of.rows.some((row) => row.notes.length + row.numerals.length > 0);
  return h('section', { className: of.depth > 1 ? 'section section--sub' : 'section' }, [
    ...(of.heading.length > 0
      ? [
          h('div', { className: 'section__head', id: of.id }, [
            ...(of.numeral
              ? [h('p', { className: 'section__numeral', ariaHidden: 'true' }, of.numeral)]
              : []),
            h(
              heading,
              of.heading.flatMap((line, i) => [
                ...(i > 0 ? [' '] : []),
                h('span', title(line.trim(), view.locale)),
              ]),
            ),
          ]),
        ]
      : [h('span', { id: of.id })]),
    h(
      'div',
      { className: noted ? 'rows rows--noted' : 'rows' },
      of.rows.flatMap((row) => rowOf(view, row, around)),
    ),
  ]);
}

/** The paragraph that opens a report, set large. */
export const standfirst = (row: Row): Element =>
  h('p', { className: 'standfirst', id: row.block.id }, row.hast);

function rowOf(view: ReportView, row: Row, { pages, pictures, across }: Surroundings): ElementContent[] {
  const { block } = row;
  const own = [block.id, ...block.merged].flatMap((id) => pictures.get(id) ?? []);
  const captioned = own.length > 0 && block.kind === 'caption';
  const text = h(block.kind === 'aside' ? 'aside' : 'p', { className: blockClasses(block), id: block.id }, [
    ...block.merged.map((id) => h('span', { id })),
    ...row.hast,
  ]);
  const isAcross = across.has(block.id);
  const strip = [...(isAcross ? row.notes : []), ...row.strip];
  const beside = [
    ...(isAcross ? [] : row.notes).map((chart) => note(view, chart, pages)),
    ...row.numerals.map((figure) => numeral(figure, view.locale)),
  ];
  return [
    captioned ? pictureBlock(own, text) : text,
    ...(beside.length > 0
      ? [h('div', { className: row.rows > 1 ? `notes span-${Math.min(row.rows, 6)}` : 'notes' }, beside)]
      : []),
    ...(strip.length > 0
      ? [
          h(
            'div',
            { className: 'strip' },
            strip.map((chart) => note(view, chart, pages)),
          ),
        ]
      : []),
    ...(own.length > 0 && !captioned ? [pictureBlock(own)] : []),
    ...row.wide.map((chart) => wide(view, chart, pages)),
  ];
}

function note(view: ReportView, chart: Chart, pages: Pages): Element {
  const figure = view.figures.get(chart.focus);
  return h('div', { className: 'note', id: chartId(chart) }, [
    ...(figure
      ? [
          h('p', { className: 'note__head' }, [
            markLink(view, chart, figure.id, pages),
            ' ',
            h('span', value(figure)),
            ' ',
            unit(figure),
          ]),
        ]
      : []),
    h('p', { className: 'note__title' }, title(chart.title, view.locale)),
    drawing(chart, chart.narrow),
    h('p', { className: 'words' }, chart.subtitle),
    ...(chart.note ? [h('p', { className: 'words' }, chart.note)] : []),
  ]);
}

function wide(view: ReportView, chart: Chart, pages: Pages): Element {
  return h('div', { className: 'wide', id: chartId(chart) }, [
    h('p', { className: 'wide__title' }, title(chart.title, view.locale)),
    h('p', { className: 'wide__sub' }, [
      markLink(view, chart, chart.figures[0] ?? '', pages),
      ' ',
      chart.subtitle,
    ]),
    drawing(chart, chart.wide ?? chart.narrow),
    ...(chart.note ? [h('p', { className: 'words' }, chart.note)] : []),
  ]);
}

/** A number with nothing to compare is set in type, large. */
function numeral(figure: LocalFigure, locale: Locale): Element {
  return h('div', { className: 'note note--bare' }, [
    h('p', { className: 'note__head' }, [h('span', value(figure)), ' ', unit(figure)]),
    h('p', { className: 'note__name', lang: figure.metricLang }, figure.metric),
    ...(figure.source.kind === 'target' ? [h('p', { className: 'words' }, periodOf(figure, locale))] : []),
    ...(figure.compare.length > 0
      ? [
          h(
            'p',
            { className: 'words' },
            figure.compare.flatMap((one) => [change(one), ' ']),
          ),
        ]
      : []),
  ]);
}

/** A chart's mark, which leads to the number in the text; an edition may leave the number out. */
function markLink(view: ReportView, chart: Chart, figure: string, pages: Pages): Element {
  const mark = view.marks.get(chart.id) ?? '';
  return isThere(figure, pages)
    ? h('a', { className: 'mark', href: `#${figure}` }, mark)
    : h('span', { className: 'mark' }, mark);
}
