import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Chart } from '../../../charts/types.ts';
import type { LocalFigure, Locale } from '../../../editions/types.ts';
import { blockClasses, chartId, periodOf, widthOf } from '../../../site/index.ts';
import type { ReportView, Row, SectionView } from '../../../site/index.ts';
import { change, drawing, isThere, title, unit, value } from './parts.ts';
import type { Pages } from './parts.ts';
import { pictureBlock } from './pictures.ts';
import type { Pictures } from './pictures.ts';
import { endOf } from './placing.ts';
import type { Placing } from './placing.ts';

/** What a section needs to know of the whole document. */
export interface Surroundings {
  pages: Pages;
  pictures: Pictures;
  placing: Placing;
}

/** A section: its heading, its paragraphs with the notes beside them, the charts that cross the page. */
export function section(view: ReportView, of: SectionView, around: Surroundings): Element {
  const heading = `h${Math.min(of.depth + 1, 4)}`;
  const noted = of.rows.some((row) => row.notes.length + row.numerals.length > 0);
  const tight = of.rows.some(({ block }) => around.placing.steps.get(block.id) === 'tight');
  const className = [
    'section',
    ...(of.depth > 1 ? ['section--sub'] : []),
    ...(tight ? ['section--tight'] : []),
    ...(isBrief(of) ? ['section--brief'] : []),
  ];
  return h('section', { className }, [
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
    h('div', { className: noted ? 'rows rows--noted' : 'rows' }, rowsOf(view, of, around)),
  ]);
}

/** The paragraph that opens a report, set large. */
export const standfirst = (row: Row): Element =>
  h('p', { className: 'standfirst', id: row.block.id }, row.hast);

/** Widest that a paragraph may be, in em, to fill no more than two lines. */
const BRIEF = 58;

/** Whether a section opens with a paragraph that is too little for its head to stand on a page with. */
const isBrief = ({ rows: [first, second] }: SectionView): boolean =>
  first !== undefined && second !== undefined && widthOf(first.block.text) <= BRIEF;

/** Rows, with the charts across the page under each; some stand behind the row that follows. */
function rowsOf(view: ReportView, { rows }: SectionView, around: Surroundings): ElementContent[] {
  const { placing } = around;
  let waiting: Element[] = [];
  return rows.flatMap((row, i) => {
    const { block } = row;
    const own = below(view, row, around);
    const set = [...rowOf(view, row, around), ...waiting];
    waiting = [];
    if (i < rows.length - 1 && placing.steps.get(block.id) === 'behind') waiting = own;
    else set.push(...own);
    return set;
  });
}

/** Charts that stand across the page under a paragraph, two abreast or alone. */
const below = (view: ReportView, { strip, wide: charts }: Row, { pages }: Surroundings): Element[] => [
  ...(strip.length > 0 ? [stripOf(view, strip, pages)] : []),
  ...charts.map((chart) => wide(view, chart, pages)),
];

const stripOf = (view: ReportView, charts: readonly Chart[], pages: Pages): Element =>
  h(
    'div',
    { className: 'strip' },
    charts.map((chart) => note(view, chart, pages)),
  );

/** A paragraph with the notes beside it. */
function rowOf(view: ReportView, row: Row, { pages, pictures, placing }: Surroundings): ElementContent[] {
  const { block } = row;
  const own = [block.id, ...block.merged].flatMap((id) => pictures.get(id) ?? []);
  const captioned = own.length > 0 && block.kind === 'caption';
  const text = h(block.kind === 'aside' ? 'aside' : 'p', { className: blockClasses(block), id: block.id }, [
    ...block.merged.map((id) => h('span', { id })),
    ...row.hast,
    ...(row.strip.length + row.wide.length > 0 ? [h('span', { id: endOf(block.id) })] : []),
  ]);
  const isAcross = placing.across.has(block.id);
  const beside = [
    ...(isAcross ? [] : row.notes).map((chart) => note(view, chart, pages)),
    ...row.numerals.map((figure) => numeral(figure, view.locale)),
  ];
  return [
    captioned ? pictureBlock(own, text) : text,
    ...(beside.length > 0
      ? [h('div', { className: row.rows > 1 ? `notes span-${Math.min(row.rows, 6)}` : 'notes' }, beside)]
      : []),
    ...(isAcross && row.notes.length > 0 ? [stripOf(view, row.notes, pages)] : []),
    ...(own.length > 0 && !captioned ? [pictureBlock(own)] : []),
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
