import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { ReportView } from '../../../site/index.ts';
import type { Source } from '../../../library/index.ts';
import type { Images } from '../../images.ts';
import { chartNotes } from './chart-notes.ts';
import { colophon } from './colophon.ts';
import { chartsOf, contents } from './contents.ts';
import { cover } from './cover.ts';
import { figureTable } from './figure-table.ts';
import { runningHeads, UNLISTED } from './heads.ts';
import { anchorOf } from './parts.ts';
import type { Pages } from './parts.ts';
import { pictureBlock, picturesOf } from './pictures.ts';
import { APPENDICES_END, placesAsked, startPlacing } from './placing.ts';
import type { Placing } from './placing.ts';
import { section, standfirst } from './section.ts';

/** In the order of the document; a later rule beats an earlier one. */
const SHEETS = [
  'page',
  'elements',
  'cover',
  'contents',
  'text',
  'notes',
  'pictures',
  'appendices',
  'figures',
  'chart-notes',
  'colophon',
];
const STYLES = ['../../../styles/charts.css', ...SHEETS.map((name) => `./styles/${name}.css`)].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8'),
);

export interface PaperOptions {
  /** Pages of ids as the printing before found them; none for the first. */
  pages: Pages;
  /** Whether the printing is only asked where things are. */
  draft?: boolean;
  /** `@font-face` rules. */
  fonts: string;
  /** Of Nianjian. */
  version: string;
  images: Images;
  placing?: Placing;
}

/** No screen shows the document: laying it out for one would cost a third of the time. */
const NO_SCREEN = '@media screen{body{display:none}}';
/** A draft is only asked where things are: without a mark on paper it needs no fonts embedded. */
const UNPAINTED = '*{visibility:hidden!important}';

/** A report as a document to be printed: HTML that needs nothing beside it. */
export function paper(
  view: ReportView,
  source: Source,
  { pages, draft = false, fonts, version, images, placing = startPlacing() }: PaperOptions,
): string {
  const { report, summary } = source;
  const charts = chartsOf(view);
  const pictures = picturesOf(images);
  const opening = pictures.get(view.standfirst?.block.id ?? '');
  const heads = runningHeads(view, pages);
  const style = [
    fonts,
    ...STYLES,
    `:root{--accent:${summary.colour.light}}`,
    heads,
    NO_SCREEN,
    draft ? UNPAINTED : '',
  ].join('\n');
  const body = [
    // Chromium says where an element is printed only if a link leads to it, shown or not.
    ...[...UNLISTED, ...placesAsked(view)].map((id) => h('a', { href: `#${id}`, hidden: true })),
    cover(view, report.year, images.logo),
    contents(view, pages),
    h('main', { id: 'main' }, [
      ...(view.standfirst ? [standfirst(view.standfirst)] : []),
      ...(opening ? [pictureBlock(opening)] : []),
      ...view.sections.map((one) => section(view, one, { pages, pictures, placing })),
    ]),
    ...(view.edition.figures.length > 0 ? [figureTable(view, pages)] : []),
    ...(charts.length > 0 ? [chartNotes(view, charts, pages)] : []),
    h('div', { id: APPENDICES_END }),
    colophon(view, report, version, placing.alone),
  ];
  const tree = h('html', { lang: view.locale }, [
    h('head', [h('meta', { charSet: 'utf-8' }), h('title', view.pageTitle), h('style', style)]),
    h('body', body),
  ]);
  shortenAnchors(tree);
  return `<!doctype html>${toHtml(tree)}`;
}

/** Gives places names that a PDF can hold, and links to them the same. */
function shortenAnchors(element: Element): void {
  const { id, href } = element.properties;
  if (typeof id === 'string') element.properties['id'] = anchorOf(id);
  if (typeof href === 'string' && href.startsWith('#'))
    element.properties['href'] = `#${anchorOf(href.slice(1))}`;
  for (const child of element.children) if (child.type === 'element') shortenAnchors(child);
}
