import type { Element } from 'hast';
import { h } from 'hastscript';
import { format, strings } from '../../../editions/index.ts';
import { chartId } from '../../../site/index.ts';
import type { ReportView } from '../../../site/index.ts';
import type { Chart } from '../../../charts/types.ts';
import { key } from './key.ts';
import { pageLink } from './parts.ts';
import type { Pages } from './parts.ts';

/** Charts in the order of their marks. */
export function chartsOf({ sections, marks }: ReportView): Chart[] {
  const order = new Map([...marks.keys()].map((id, i) => [id, i]));
  const placeOf = ({ id }: Chart): number => order.get(id) ?? order.size;
  return sections
    .flatMap(({ rows }) => rows.flatMap((row) => [...row.notes, ...row.strip, ...row.wide]))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The contents: sections, appendices, charts, each with its page; and what the marks in charts mean. */
export function contents(view: ReportView, pages: Pages): Element {
  const { locale } = view;
  const { site, paper } = strings(locale);
  const entry = (id: string, mark: string | null, text: string, more: string[] = []) =>
    h('li', [
      h('b', mark ?? ''),
      h('span', [
        h('a', { href: `#${id}` }, text),
        ...(more.length > 0 ? [' ', h('small', more.join(locale === 'en' ? ' · ' : '　'))] : []),
      ]),
      ' ',
      pageLink(id, pages, format(paper.goTo, { what: text })),
    ]);
  const charts = chartsOf(view);
  const space = locale === 'en' ? ' ' : '　';
  return h('section', { className: 'contents' }, [
    h('h2', { id: 'contents' }, site.contents),
    h('ol', { className: 'toc' }, [
      ...view.sections
        .filter((s) => s.heading.length > 0)
        .map((s) =>
          entry(
            s.id,
            s.numeral,
            s.heading.map((line) => line.trim()).join(space),
            s.rows.flatMap((row) => row.block.runIn ?? []),
          ),
        ),
      ...(view.edition.figures.length > 0 ? [entry('figures', null, site.figuresTable)] : []),
      ...(charts.length > 0 ? [entry('chart-notes', null, paper.dataTitle)] : []),
      entry('colophon', null, paper.colophon),
    ]),
    h('div', { className: 'contents__foot' }, [
      ...(charts.length > 0
        ? [
            h('h3', paper.charts),
            h(
              'ol',
              { className: 'toc toc--charts' },
              charts.map((chart) => entry(chartId(chart), view.marks.get(chart.id) ?? '', chart.title)),
            ),
          ]
        : []),
      key(locale),
    ]),
  ]);
}
