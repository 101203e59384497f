import type { Element } from 'hast';
import { h } from 'hastscript';
import { strings } from '../../../editions/index.ts';
import type { ReportView } from '../../../site/index.ts';
import { leadChange, widthOf } from '../../../site/index.ts';
import type { Image } from '../../images.ts';
import { change, drawing, title, unit, value } from './parts.ts';
import { logo } from './pictures.ts';

/** Millimetres that a line of the title may take, and the sizes in pt that it may have. */
const MEASURE = 178;
const LARGEST = 62;
const SMALLEST = { zh: 34, en: 30 };
const MM = 72 / 25.4;

/** Size of a title in pt: as large as its longest phrase allows; below the smallest size phrases break. */
export function titleSize(phrases: readonly string[], locale: string): number {
  const longest = Math.max(...phrases.map(widthOf));
  const smallest = locale === 'en' ? SMALLEST.en : SMALLEST.zh;
  return Math.max(smallest, Math.min(LARGEST, Math.floor((MEASURE * MM) / (longest + 0.2))));
}

/** The cover: whose year, its title, the figure that leads, a few more. */
export function cover(view: ReportView, year: number, mark: Image | null): Element {
  const { locale } = view;
  const words = strings(locale).site;
  return h('section', { className: 'cover' }, [
    h('p', { className: 'cover__top' }, [
      ...(mark ? [logo(mark), ' '] : []),
      h('b', words.name),
      ' ',
      h('span', String(year)),
    ]),
    h('div', { className: 'cover__title' }, [
      h(
        'p',
        { className: 'cover__kickers' },
        view.kickers.map((kicker) => h('span', kicker)),
      ),
      h(
        'h1',
        { style: `font-size:${titleSize(view.phrases, locale)}pt` },
        view.phrases.flatMap((phrase, i) => [...(i > 0 ? [' '] : []), h('span', title(phrase, locale))]),
      ),
    ]),
    ...(view.lead ? [lead(view, view.lead)] : []),
    ...(view.highlights.length > 0 ? [highlights(view)] : []),
  ]);
}

function lead(view: ReportView, leading: NonNullable<ReportView['lead']>): Element {
  const { figure, chart } = leading;
  const shown = leadChange(leading);
  return h('div', { className: 'cover__lead' }, [
    h('p', { className: 'cover__finding', lang: chart ? null : figure.metricLang }, [
      ...title(chart?.title ?? figure.metric, view.locale),
    ]),
    h('p', { className: 'cover__number' }, [
      h('span', [...value(figure), ' ', unit(figure)]),
      ...(shown ? [' ', h('em', change(shown))] : []),
    ]),
    ...(chart
      ? [
          drawing(chart, chart.middle ?? chart.narrow),
          h('p', { className: 'words' }, chart.subtitle),
          ...(chart.note ? [h('p', { className: 'words' }, chart.note)] : []),
        ]
      : []),
  ]);
}

function highlights(view: ReportView): Element {
  return h(
    'ul',
    { className: 'cover__figures' },
    view.highlights
      .slice(0, 4)
      .map((figure) =>
        h('li', [
          h('p', { className: 'metric', lang: figure.metricLang }, figure.metric),
          ' ',
          h('span', { className: 'value' }, [...value(figure), ' ', unit(figure)]),
          ...(figure.compare[0] ? [' ', h('span', { className: 'change' }, change(figure.compare[0]))] : []),
        ]),
      ),
  );
}
