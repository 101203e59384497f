import { strings } from '../../editions/strings.ts';
import type { LocalFigure } from '../../editions/types.ts';
import type { ComparisonType } from '../../figures/types.ts';
import type { Words } from '../words/words.ts';

/** What the whom is measured by, which the sentence around it already says: 全市平均增速 is 全市平均. */
const MEASURE = /(?:增速|增幅|增長速度|增长速度| growth)$/;

/** How Chinese names the other side before a gap; the words between verb and number are the whom. */
const VERBS: readonly { verb: string; example: string }[] = [
  {
    verb: '高于|高出|低于|快于|慢于|好于|优于|領先於|领先于|高於|低於|快於|慢於',
    example: '高于全市13.9个百分点',
  },
  { verb: '比', example: '比全省高2.1个百分点' },
];

/**
 * Whom a comparison is made with, in the edition's words; null where the article does not say.
 * @example amongOf(figure, 'share', words) // '全区', out of the label 占全区
 */
export function amongOf(figure: LocalFigure, type: ComparisonType, words: Words): string | null {
  const comparison = figure.compare.find((one) => one.type === type);
  const stated = figure.source.compare.find((one) => one.type === type && !one.self);
  if (!comparison) return null;
  const templates: Record<string, string> = strings(words.locale).figure;
  const template = templates[`${type}Of`] ?? (type === 'rank' ? templates['rankIn'] : undefined);
  const [before = '', after = ''] = template?.split('{among}') ?? [];
  const { label } = comparison;
  const named =
    template !== undefined && stated?.among !== undefined && label.startsWith(before) && label.endsWith(after)
      ? label.slice(before.length, label.length - after.length)
      : type === 'share'
        ? ''
        : (namedBefore(figure.sentence, stated?.value) ?? '');
  const among = named.trim().replace(MEASURE, '');
  return among === '' ? null : among;
}

function namedBefore(sentence: string, value: number | undefined): string | null {
  if (value === undefined) return null;
  const number = String(Math.abs(value)).replace('.', '\\.');
  for (const { verb } of VERBS) {
    const match = new RegExp(
      `(?:${verb})([\\u4e00-\\u9fff]{1,8}?)(?:高|低|快|慢|多|少)?(?:出|了)?${number}(?!\\d)`,
    ).exec(sentence);
    if (match?.[1]) return match[1];
  }
  return null;
}
