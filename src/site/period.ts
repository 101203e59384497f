import { format, strings } from '../editions/index.ts';
import type { LocalFigure, Locale } from '../editions/types.ts';
import { escapeHtml } from './escape.ts';
import { mixedHtml } from './mixed.ts';

/**
 * When a figure holds, and that it is a target where it is one: a plan never stands as a result.
 *
 * @example periodOf(target of 2020, 'en') // 'target for 2020'
 */
export function periodOf({ period, source }: LocalFigure, locale: Locale): string {
  const words = strings(locale).site;
  if (source.kind !== 'target') return period;
  return period === '' ? words.kinds.target : format(words.targetOf, { period });
}

/** A year, and what part of it. */
const PART = /^(\d{4}年)(.+)$/u;

/**
 * A period as HTML: it breaks after its year, or before it in English, and within no span.
 *
 * @example periodHtml('2024年1—12月', 'zh-Hans') // '2024年<wbr><span class="whole">1—12月</span>'
 */
export function periodHtml(period: string, locale: Locale): string {
  if (locale === 'en') return mixedHtml(period, locale);
  return escapeHtml(period).replace(PART, '$1<wbr><span class="whole">$2</span>');
}
