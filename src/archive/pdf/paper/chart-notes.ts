import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Chart } from '../../../charts/types.ts';
import { format, strings } from '../../../editions/index.ts';
import { chartId } from '../../../site/index.ts';
import type { ReportView } from '../../../site/index.ts';
import { foreign, pageLink, title } from './parts.ts';
import type { Pages } from './parts.ts';

/** The appendix of notes to the charts: what each shows, its numbers as a table, what in it is derived. */
export function chartNotes(view: ReportView, charts: readonly Chart[], pages: Pages): Element {
  const { paper } = strings(view.locale);
  return h('section', { className: ['part', 'chart-notes'] }, [
    h('div', { className: 'part__head' }, [
      h('h2', { id: 'chart-notes' }, paper.dataTitle),
      h('p', { className: 'words' }, paper.dataNote),
    ]),
    ...pairs(charts).map((pair) =>
      h(
        'div',
        { className: 'chart-notes__pair' },
        pair.map((chart) => entry(view, chart, pages)),
      ),
    ),
  ]);
}

const pairs = (charts: readonly Chart[]): Chart[][] =>
  charts.flatMap((_, i) => (i % 2 === 0 ? [charts.slice(i, i + 2)] : []));

function entry(view: ReportView, chart: Chart, pages: Pages): Element {
  const { paper } = strings(view.locale);
  const [head = '', ...columns] = chart.table.columns;
  return h('div', { className: 'chart-note' }, [
    h('p', { className: 'chart-note__title' }, [
      h('b', view.marks.get(chart.id) ?? ''),
      ' ',
      h('span', title(chart.title, view.locale)),
      ' ',
      pageLink(chartId(chart), pages, format(paper.goTo, { what: chart.title })),
    ]),
    h('p', { className: 'words' }, chart.subtitle),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          [head, ...columns].map((column) => h('th', { scope: 'col' }, column)),
        ),
      ),
      h(
        'tbody',
        chart.table.rows.map(([name = '', ...cells]) =>
          h('tr', [
            h('th', { scope: 'row', lang: foreign(name, view.locale) }, name),
            ...cells.map((cell) => h('td', cell)),
          ]),
        ),
      ),
    ]),
    ...(chart.note ? [h('p', { className: 'words' }, chart.note)] : []),
  ]);
}
