import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { Chart } from '../../../charts/types.ts';
import type { LocalComparison, LocalFigure, Locale } from '../../../editions/types.ts';
import { sha256 } from '../../../library/index.ts';
import { titleHtml, valueHtml, valueParts } from '../../../site/index.ts';

/** Numbers of pages by the id of what stands on them; empty while they are not known yet. */
export type Pages = ReadonlyMap<string, number>;

const inline = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children as ElementContent[];

/** A title with breaks offered between its words. */
export const title = (text: string, locale: Locale): ElementContent[] => inline(titleHtml(text, locale));

/** A figure's number; `aligned` gives the fraction a slot of its own. */
export const value = (figure: LocalFigure, aligned = false): ElementContent[] =>
  inline(valueHtml(figure, aligned));

export const unit = (figure: LocalFigure): Element =>
  h('small', { className: 'unit', lang: figure.unitLang }, valueParts(figure).after);

export const change = ({ label, value: amount, lang }: LocalComparison): Element =>
  h('span', { lang }, label, ' ', h('b', amount));

/** A drawing with its words for those who don't see it. */
export function drawing(chart: Chart, element: Element): Element {
  return h('div', { className: 'drawing', role: 'img', ariaLabel: chart.alt }, element);
}

/** The language of words that an English edition has no English for; null where they are the edition's own. */
export const foreign = (text: string, locale: Locale): Locale | null =>
  locale === 'en' && /\p{Script=Han}/u.test(text) && !/[a-z]{3}/.test(text) ? 'zh-Hans' : null;

/** Longest name that a PDF may give to a place, in bytes (ISO 19005-3, 6.1.13). */
const LONGEST = 127;

/** What the document calls a place: its id, cut and told apart by a digest where it is too long for a PDF. */
export const anchorOf = (id: string): string =>
  id.length <= LONGEST ? id : `${id.slice(0, LONGEST - 17)}-${sha256(id).slice(0, 16)}`;

/** Whether something stands in the document: unknown before the first printing, when everything may. */
export const isThere = (id: string, pages: Pages): boolean => pages.size === 0 || pages.has(anchorOf(id));

/** The number of the page that something stands on, as a link to it; a dash where it stands on none. */
export function pageLink(id: string, pages: Pages, label: string): Element {
  if (!isThere(id, pages)) return h('span', { className: 'page' }, '–');
  return h(
    'a',
    { className: 'page', href: `#${id}`, ariaLabel: label },
    String(pages.get(anchorOf(id)) ?? '00'),
  );
}
