import type { Locale } from '../editions/types.ts';
import { escapeHtml } from './escape.ts';
import { keepFormulas } from './formula.ts';

/** What a dash joins in English: January–November, Q1–Q3, 2020–2023. */
const SPAN = /(?<![\p{L}\d])[\p{L}\d]+–[\p{L}\d]+/gu;

/** A run of Chinese: characters, and the digits and marks between them. */
const RUN = /\p{Script=Han}(?:[\p{Script=Han}\d、，；：。·“”‘’（）《》—]*[\p{Script=Han}）”’》])?/gu;

/**
 * A text as HTML. In English, Chinese inside it (a name that the glossary doesn't know, an author) has its language, so
 * that browsers set it in Chinese glyphs and speech reads it as Chinese; and no line ends within a span of time.
 *
 * @example
 * mixedHtml('Q1–Q3 2024', 'en') // '<span class="whole">Q1–Q3</span> 2024'
 * mixedHtml('Rank in 东湖新区', 'en') // 'Rank in <span lang="zh-Hans">东湖新区</span>'
 */
export function mixedHtml(text: string, locale: Locale): string {
  const html = keepFormulas(escapeHtml(text));
  if (locale !== 'en') return html;
  return html
    .replace(RUN, (run) => `<span lang="zh-Hans">${run}</span>`)
    .replace(SPAN, (span) => `<span class="whole">${span}</span>`);
}
