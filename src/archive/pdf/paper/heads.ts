import { strings } from '../../../editions/index.ts';
import { widthOf } from '../../../site/index.ts';
import type { ReportView } from '../../../site/index.ts';
import { anchorOf } from './parts.ts';
import type { Pages } from './parts.ts';

/** A part of the document; a slight one gives way to another that begins on the same page. */
interface Part {
  id: string;
  name: string;
  slight?: boolean;
}

/** Parts that no entry of the contents leads to; the document names them, so that their pages become known. */
export const UNLISTED = ['contents', 'main'] as const;

/** An empty head: a counter style needs a symbol for every page. */
const NONE = '\u200b';

/**
 * The running heads as a style sheet: a counter style that has, for the number of each page, the name of the section
 * which that page is in. `string-set` doesn't work in Chromium, and a named page would force a break before each section.
 */
export function runningHeads(view: ReportView, pages: Pages): string {
  const { site } = strings(view.locale);
  const symbols = headOfPages(partsOf(view), pages).map((name) => cssString(name || NONE));
  const last = symbols.at(-1) ?? cssString(NONE);
  // Pages behind the last place that a link leads to go on with what begins there.
  return `@counter-style last-head{system:cyclic;symbols:${last};suffix:''}
@counter-style heads{system:fixed 1;symbols:${symbols.join(' ') || last};suffix:'';fallback:last-head}
@page{
@top-left{content:${cssString(titleBeside(view))}}
@top-right{content:counter(page,heads)}
@bottom-left{content:${cssString(`${view.organisation}　${site.name}`)}}
}`;
}

/**
 * What stands at the head of each page: the first part that begins on it, else the one that goes on.
 *
 * @example headOfPages([{ id: 'a', name: 'A' }], new Map([['a', 2]])) // ['', 'A']
 */
export function headOfPages(parts: readonly Part[], pages: Pages): string[] {
  const heads: string[] = [];
  let running = '';
  const last = Math.max(0, ...pages.values());
  for (let page = 1; page <= last; page++) {
    const begun = parts.filter(({ id }) => pages.get(anchorOf(id)) === page);
    heads.push((begun.find(({ slight }) => !slight) ?? begun[0])?.name ?? running);
    running = begun.at(-1)?.name ?? running;
  }
  return heads;
}

/** All that a running head may say, beside the number of its page. */
export function headNames(view: ReportView): string[] {
  const { site } = strings(view.locale);
  return [titleBeside(view), view.organisation, site.name, ...partsOf(view).map(({ name }) => name)];
}

/** Widest that the title and a section's name may be together, in em of the running head. */
const HEAD = 62;

/** The report's title, or its kicker or organisation where the names of sections leave the title no room. */
function titleBeside(view: ReportView): string {
  const longest = Math.max(0, ...partsOf(view).map(({ name }) => widthOf(name)));
  const choices = [view.phrases.join(view.locale === 'en' ? ' ' : '　'), view.kickers[0] ?? '', ''];
  return choices.find((text) => widthOf(text) + longest <= HEAD) ?? '';
}

/** The parts of the document that the contents name, with their titles on one line. */
function partsOf(view: ReportView): Part[] {
  const { site, paper } = strings(view.locale);
  const space = view.locale === 'en' ? ' ' : '　';
  return [
    { id: 'contents', name: site.contents },
    { id: 'main', name: site.sectionLead, slight: true },
    ...view.sections.map(({ id, numeral, heading }) => ({
      id,
      name: [numeral, ...heading.map((line) => line.trim())].filter(Boolean).join(space),
    })),
    { id: 'figures', name: site.figuresTable },
    { id: 'chart-notes', name: paper.dataTitle },
    { id: 'colophon', name: paper.colophon },
  ];
}

/** A CSS string; `<` is escaped, so that no text ends the style element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (c) => `\\${c.codePointAt(0)!.toString(16)} `)}"`;
}
