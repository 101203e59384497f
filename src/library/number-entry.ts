import type { UnreadNumber } from '../figures/index.ts';
import { quoteYaml } from './yaml/quote.ts';

/**
 * What settles a number that became no figure: the entry to paste into report.yaml. Its `metric` is left to be filled in,
 * and an entry without one is an error, so that no placeholder is published.
 */
export function numberEntry({ said, sentence }: UnreadNumber): { zh: string; en: string } {
  const start = `said: ${quoteYaml(said)}, sentence: ${quoteYaml(sentence)}`;
  return {
    zh:
      `是数据，就在 report.yaml 的 figures 里加一条，写上它量的是什么：- { ${start}, metric: }，单位不全的再写 value。` +
      `不是数据，就写：- { ${start}, hidden: 不是数据 }，以后不再提示。`,
    en:
      `If it is a figure, add it under figures in report.yaml and say what it measures: - { ${start}, metric: }, with a value where its unit is missing. ` +
      `If it is none: - { ${start}, hidden: no figure }, and this is not said again.`,
  };
}
