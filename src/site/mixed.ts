import type { Locale } from '../editions/types.ts';
import { escapeHtml } from './escape.ts';
import { keepFormulas } from './formula.ts';

/** A run of Chinese: characters, and the digits and marks between them. */
const RUN = /\p{Script=Han}(?:[\p{Script=Han}\d、，；：。·“”‘’（）《》—]*[\p{Script=Han}）”’》])?/gu;

/**
 * A text as HTML. In English, Chinese inside it (a name that the glossary doesn't know, an author) has its language, so
 * that browsers set it in Chinese glyphs and speech reads it as Chinese.
 *
 * @example
 * mixedHtml('Rank in 东湖新区', 'en') // 'Rank in <span lang="zh-Hans">东湖新区</span>'
 */
export function mixedHtml(text: string, locale: Locale): string {
  const html = keepFormulas(escapeHtml(text));
  return locale === 'en' ? html.replace(RUN, (run) => `<span lang="zh-Hans">${run}</span>`) : html;
}
