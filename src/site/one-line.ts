import { insidePhrase } from '../editions/index.ts';
import type { LocalFigure, Locale } from '../editions/types.ts';

/**
 * Figures in one line, for feeds and search engines.
 *
 * @example
 * inOneLine(figures, 'en') // 'Industrial output, CNY 176.96 billion; imports and exports, CNY 108.37 billion'
 */
export function inOneLine(figures: readonly LocalFigure[], locale: Locale): string {
  if (locale !== 'en') return figures.map(({ metric, display }) => metric + display).join('；');
  return figures
    .map(({ metric, display }, i) => `${i === 0 ? metric : insidePhrase(metric)}, ${display}`)
    .join('; ');
}
