import type { Element, ElementContent } from 'hast';
import type { Chart } from '../charts/types.ts';
import type { EditionBlock } from '../editions/types.ts';
import { chartId, rowId } from './anchors.ts';
import { formerAnchors } from './former-ids.ts';
import type { FormerIds } from './former-ids.ts';
import { noteMark } from './locales.ts';

/** A chart's number on the page and the mark that shows it. */
export interface Mark {
  mark: string;
  chart: Chart;
}

/** Numbers the charts in reading order; each figure leads to the first chart that shows it. */
export function numberCharts(charts: readonly Chart[]): {
  ofChart: Map<string, string>;
  ofFigure: Map<string, Mark>;
} {
  const ofChart = new Map<string, string>();
  const ofFigure = new Map<string, Mark>();
  for (const [i, chart] of charts.entries()) {
    const mark = noteMark(i + 1);
    ofChart.set(chart.id, mark);
    for (const figure of chart.figures) if (!ofFigure.has(figure)) ofFigure.set(figure, { mark, chart });
  }
  return { ofChart, ofFigure };
}

/**
 * Charts in the order in which the text first names one of their figures, as notes are numbered: on the page a chart that
 * crosses it may stand after the note of a later number. What the text doesn't name keeps its place behind the one before.
 */
export function inTextOrder(
  charts: readonly Chart[],
  blocks: readonly Pick<EditionBlock, 'hast'>[],
): Chart[] {
  const named = new Map<string, number>();
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    const figure = node.properties['dataFigure'];
    if (typeof figure === 'string' && !named.has(figure)) named.set(figure, named.size);
    node.children.forEach(visit);
  };
  for (const { hast } of blocks) hast.forEach(visit);
  let last = -1;
  const placed = charts.map((chart) => {
    const places = chart.figures.flatMap((figure) => named.get(figure) ?? []);
    last = places.length > 0 ? Math.min(...places) : last;
    return { chart, place: last };
  });
  return placed.toSorted((a, b) => a.place - b.place).map(({ chart }) => chart);
}

/** Where a reference mark sits, so that no line begins with the punctuation after it. */
const NO_BREAK = '\u2060';

/**
 * A block's hast with each number linked: to the chart that shows it, with the chart's mark, or else to its row
 * in the table; former ids lead to it too. Pure: the block is not touched.
 */
export function linkNumbers(
  block: EditionBlock,
  ofFigure: ReadonlyMap<string, Mark>,
  former: FormerIds = new Map(),
): ElementContent[] {
  const link = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const figure = node.properties['dataFigure'];
    if (typeof figure !== 'string') return { ...node, children: node.children.map(link) };
    const mark = ofFigure.get(figure);
    const { dataFigure: _, ...rest } = node.properties;
    const children: ElementContent[] = [
      ...formerAnchors(former, node.properties['id']),
      { type: 'element', tagName: 'span', properties: {}, children: node.children.map(link) },
    ];
    if (mark)
      children.push(
        { type: 'text', value: NO_BREAK },
        { type: 'element', tagName: 'sup', properties: {}, children: [{ type: 'text', value: mark.mark }] },
      );
    const properties: Element['properties'] = {
      ...rest,
      className: mark ? ['num', 'noted'] : ['num'],
      href: `#${mark ? chartId(mark.chart) : rowId(figure)}`,
    };
    return { ...node, properties, children };
  };
  return block.hast.map(link);
}
