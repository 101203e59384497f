import { strings } from '../../../editions/index.ts';
import type { ReportView } from '../../../site/index.ts';
import type { Pages } from './parts.ts';

/** An empty head: a counter style needs a symbol for every page. */
const NONE = '\u200b';

/**
 * The running heads as a style sheet: a counter style that has, for the number of each page, the name of the section
 * which that page is in. `string-set` doesn't work in Chromium, and a named page would force a break before each section.
 */
export function runningHeads(view: ReportView, pages: Pages): string {
  const { site } = strings(view.locale);
  const symbols = headOfPages(partsOf(view), pages).map((name) => cssString(name || NONE));
  const kicker = [view.kickers.length > 1 ? view.kickers[0] : null, view.title];
  return `@counter-style heads{system:fixed 1;symbols:${symbols.join(' ') || cssString(NONE)};suffix:''}
@page{
@top-left{content:${cssString(kicker.filter(Boolean).join('　'))}}
@top-right{content:counter(page,heads)}
@bottom-left{content:${cssString(`${view.organisation}　${site.name}`)}}
}`;
}

/**
 * What stands at the head of each page: the first part that begins on it, else the one that goes on.
 *
 * @example headOfPages([{ id: 'a', name: 'A' }], new Map([['a', 2]])) // ['', 'A']
 */
export function headOfPages(parts: readonly { id: string; name: string }[], pages: Pages): string[] {
  const heads: string[] = [];
  let running = '';
  const last = Math.max(0, ...pages.values());
  for (let page = 1; page <= last; page++) {
    const begun = parts.filter(({ id }) => pages.get(id) === page);
    heads.push(begun[0]?.name ?? running);
    running = begun.at(-1)?.name ?? running;
  }
  return heads;
}

/** The parts of the document that the contents name, with their titles on one line. */
function partsOf(view: ReportView): { id: string; name: string }[] {
  const { site, paper } = strings(view.locale);
  const space = view.locale === 'en' ? ' ' : '　';
  return [
    { id: 'contents', name: site.contents },
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
