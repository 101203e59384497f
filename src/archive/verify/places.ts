import type { Element, ElementContent } from 'hast';
import { drawingsOf } from '../../charts/index.ts';
import type { Chart } from '../../charts/types.ts';
import type { LocalFigure } from '../../editions/types.ts';
import { chartId, leadChange, periodOf, valueParts } from '../../site/index.ts';
import type { ReportView } from '../../site/index.ts';

/** Elements of a page that state numbers in pieces, and all the texts that they hold. */
export interface Place {
  /** One of them by its id, or all of them by a selector. */
  id?: string;
  selector?: string;
  /** The figure that they are about. */
  figure: string | null;
  texts: string[];
}

/** The charts, the lead, the highlights, the numerals and the headings of a page. */
export function placesOf(view: ReportView, withoutMiddle: boolean): Place[] {
  const allTexts = (chart: Chart): string[] => [
    ...chartTexts(chart, drawnOf(chart, withoutMiddle)),
    ...chart.table.columns,
    ...chart.table.rows.flat(),
  ];
  const rows = view.sections.flatMap((section) => section.rows);
  const notes = rows.flatMap((row) => [...row.notes, ...row.strip]);
  const valueOf = (chart: Chart) => {
    const figure = view.figures.get(chart.focus);
    return figure ? [valueText(figure)] : [];
  };
  const place = (chart: Chart, more: readonly string[]): Place => ({
    id: chartId(chart),
    figure: chart.figures[0] ?? null,
    texts: [view.marks.get(chart.id) ?? '', ...allTexts(chart), ...namesOf(chart), ...more],
  });
  // Links to the sentences, under the table of a chart of several figures.
  const namesOf = ({ figures }: Chart) =>
    figures.length > 1 ? figures.flatMap((id) => view.figures.get(id)?.metric ?? []) : [];
  const numerals = rows.flatMap((row) => row.numerals);
  // A target stands nowhere without saying that it is one, and for when.
  const targetOf = (figure: LocalFigure) => (isTarget(figure) ? [periodOf(figure, view.locale)] : []);
  return [
    ...notes.map((chart) => place(chart, valueOf(chart))),
    ...rows.flatMap((row) => row.wide).map((chart) => place(chart, [])),
    ...(view.lead ? [leadPlace(view.lead, (chart) => [...allTexts(chart), ...namesOf(chart)])] : []),
    {
      selector: 'tr.derived',
      figure: view.derived[0]?.id ?? null,
      texts: view.derived.flatMap((figure) => [
        figure.entity ?? figure.scope ?? '',
        figure.metric,
        valueText(figure),
        figure.period,
        figure.source.derived?.formula ?? '',
      ]),
    },
    { selector: '.kicker, .hero h1', figure: null, texts: [...view.kickers, ...view.phrases] },
    {
      selector: '.section__body > :is(h2, h3, h4)',
      figure: null,
      texts: view.sections.flatMap(({ heading }) => heading),
    },
    {
      selector: '.highlights li',
      figure: view.highlights[0]?.id ?? null,
      texts: view.highlights.flatMap((figure) =>
        isTarget(figure) ? [...figureTexts(figure, 0), ...targetOf(figure)] : figureTexts(figure, 1),
      ),
    },
    {
      selector: '.notes > .note:not([id])',
      figure: numerals[0]?.id ?? null,
      texts: numerals.flatMap((figure) => [...figureTexts(figure), ...targetOf(figure)]),
    },
  ];
}

function leadPlace(lead: NonNullable<ReportView['lead']>, textsOfChart: (chart: Chart) => string[]): Place {
  const { figure, chart } = lead;
  const change = leadChange(lead);
  const texts = chart ? textsOfChart(chart) : [figure.metric];
  const shown = change ? [change.label, change.value] : [];
  return { selector: '.mega', figure: figure.id, texts: [valueText(figure), ...shown, ...texts] };
}

const isTarget = ({ source }: LocalFigure): boolean => source.kind === 'target';

function figureTexts(figure: LocalFigure, comparisons = figure.compare.length): string[] {
  const changes = figure.compare.slice(0, comparisons).flatMap(({ label, value }) => [label, value]);
  return [figure.metric, valueText(figure), ...changes];
}

/** The value as it is set: hedge, sign, number, unit. */
export function valueText(figure: LocalFigure): string {
  const { before, sign, whole, fraction, after } = valueParts(figure);
  return `${before} ${sign}${whole}${fraction} ${after}`;
}

/** The words of a chart and of its drawings, each piece of which stands alone. */
export function chartTexts(chart: Chart, drawings: readonly Element[]): string[] {
  return [chart.title, chart.subtitle, chart.note ?? '', ...drawings.flatMap(textsOf)];
}

/** The drawings of a chart on a page, which may have to do without those of middle width. */
export const drawnOf = (chart: Chart, withoutMiddle: boolean): Element[] =>
  drawingsOf(withoutMiddle ? { ...chart, middle: null } : chart);

function textsOf(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'text' ? [textIn(node)] : node.children.flatMap(textsOf);
}

export function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textIn).join('') : '';
}
