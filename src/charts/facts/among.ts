import { strings } from '../../editions/strings.ts';
import type { LocalFigure } from '../../editions/types.ts';
import type { ComparisonType } from '../../figures/types.ts';
import type { Words } from '../words/words.ts';

/** What the whom is measured by, which the sentence around it already says: 全市平均增速 is 全市平均. */
const MEASURE = /(?:增速|增幅|增長速度|增长速度)$/;

/**
 * Whom a comparison is made with, in the edition's words; null where the article does not say.
 * @example amongOf(figure, 'share', words) // '全区', out of the label 占全区
 */
export function amongOf(figure: LocalFigure, type: ComparisonType, words: Words): string | null {
  const comparison = figure.compare.find((one) => one.type === type);
  const templates: Record<string, string> = strings(words.locale).figure;
  const template = templates[`${type}Of`];
  if (!comparison || template === undefined) return null;
  const [before = '', after = ''] = template.split('{among}');
  const { label } = comparison;
  if (!label.startsWith(before) || !label.endsWith(after)) return null;
  const among = label
    .slice(before.length, label.length - after.length)
    .trim()
    .replace(MEASURE, '');
  return among === '' ? null : among;
}
