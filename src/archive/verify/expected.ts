import type { Element, ElementContent } from 'hast';
import type { Chart } from '../../charts/types.ts';
import type { LocalFigure, Locale } from '../../editions/types.ts';
import type { Source } from '../../library/index.ts';
import { ownerOf, periodOf, reportData, rowId, viewReport, whoseOf } from '../../site/index.ts';
import type { DatasetHead, FigureRecord, ReportView, Row } from '../../site/index.ts';
import type { Stretch } from './claims.ts';
import { NO_IMAGES } from '../images.ts';
import type { Images } from '../images.ts';
import { linkTexts, withImages } from './page-images.ts';
import type { Without } from './page-images.ts';
import { markupOf } from './page-elements.ts';
import type { Markup } from './page-elements.ts';
import { frameOf } from './page-frame.ts';
import { chartTexts, placesOf, textIn, valueText } from './places.ts';
import type { Place } from './places.ts';

/** A text that an edition states; `id` is that of its element on the page, whose whole text it is. */
export interface Passage {
  id: string | null;
  stretches: Stretch[];
}

/** All that an edition must say, as the source text and the settings give it. */
export interface Expected {
  head: DatasetHead;
  records: FigureRecord[];
  /** Paragraphs, and rows of the table of figures, as page and paper have them. */
  passages: Passage[];
  /** What else the page states, and its markup: links, drawings, words for those who listen. */
  pageOf: (without: Without) => { places: Place[]; markup: Markup };
  /** What else the paper states, which draws each chart once. */
  paper: Passage[];
  view: ReportView;
  images: Images;
  /** How each figure is given, for messages. */
  display: ReadonlyMap<string, string>;
}

/** Reads the figures of an edition from the source text again, and lays out what its page and its paper state. */
export function expectedOf(source: Source, locale: Locale, images: Images = NO_IMAGES): Expected {
  const view = viewReport(source, locale);
  const { head, records } = reportData(source, locale);
  const rows = [...(view.standfirst ? [view.standfirst] : []), ...view.sections.flatMap((s) => s.rows)];
  const charts = rows.flatMap((row) => [...row.notes, ...row.strip, ...row.wide]);
  const passages = [
    ...rows.map(blockPassage),
    ...view.edition.figures.map((figure) => rowPassage(figure, locale)),
  ];
  return {
    view,
    images,
    head,
    records,
    passages,
    pageOf: (without) => ({
      places: [
        ...placesOf(view, without.middle),
        ...frameOf(view, source),
        { selector: '.picture > a', figure: null, texts: linkTexts(images, without) },
      ],
      markup: withImages(markupOf(view, source, without.middle), images, without),
    }),
    paper: [
      ...charts.flatMap(chartPassages),
      ...(view.lead ? [valuePassage(view.lead.figure)] : []),
      ...(view.lead?.chart ? chartPassages(view.lead.chart) : []),
      ...view.highlights.map(valuePassage),
      ...view.derived.map(derivedPassage),
    ],
    display: new Map(records.map(({ id, display }) => [id, display])),
  };
}

function blockPassage({ block, hast }: Row): Passage {
  return { id: block.id, stretches: hast.flatMap((node) => stretchesOf(node, null)) };
}

/** Text under an anchor that leads to a figure's chart or row, or is the figure's own, is that figure's. */
function stretchesOf(node: ElementContent, figure: string | null): Stretch[] {
  if (node.type === 'text') return [{ text: node.value, figure }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'sup') return [{ text: textIn(node), figure: null }];
  const own = isNumber(node) ? figureOf(node) : figure;
  return node.children.flatMap((child) => stretchesOf(child, own));
}

const isNumber = ({ properties }: Element): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('num');

function figureOf({ properties: { id, href } }: Element): string | null {
  if (typeof id === 'string') return id;
  return typeof href === 'string' && href.startsWith('#row-') ? href.slice(5) : null;
}

function rowPassage(figure: LocalFigure, locale: Locale): Passage {
  const changes = figure.compare.map(({ label, value }) => `${label} ${value}`).join(' ');
  return {
    id: rowId(figure.id),
    stretches: [
      { text: `${figure.metric} ${ownerOf(figure)}`, figure: null },
      { text: valueText(figure), figure: figure.id },
      { text: `${periodOf(figure, locale)} ${changes}`, figure: null },
    ],
  };
}

function derivedPassage(figure: LocalFigure): Passage {
  return {
    id: null,
    stretches: [
      { text: `${figure.metric} ${whoseOf(figure)}`, figure: null },
      { text: valueText(figure), figure: figure.id },
      { text: `${figure.period} ${figure.source.derived?.formula ?? ''}`, figure: null },
    ],
  };
}

function valuePassage(figure: LocalFigure): Passage {
  return { id: null, stretches: [{ text: valueText(figure), figure: figure.id }] };
}

/** Words beside a chart, and each piece of text in its drawings. */
function chartPassages(chart: Chart): Passage[] {
  const drawn = chart.form === 'note' ? chart.narrow : (chart.wide ?? chart.narrow);
  return [...new Set(chartTexts(chart, [drawn]))]
    .filter((text) => /\d/.test(text))
    .map((text) => ({ id: null, stretches: [{ text, figure: chart.figures[0] ?? null }] }));
}
