import { insidePhrase } from '../../editions/index.ts';
import type { Locale } from '../../editions/types.ts';
import type zhHans from '../../editions/strings/zh-Hans.json';

/** The `chart` group of the interface strings: templates with `{slots}`. */
export type ChartStrings = (typeof zhHans)['chart'];

/** The words a chart speaks with. */
export interface Words {
  locale: Locale;
  strings: ChartStrings;
}

/**
 * Fills the slots of a template; an unknown slot is a programmer's error.
 * @example fill('{metric}增长{amount}', { metric: '工业产值', amount: '近四成' }) // '工业产值增长近四成'
 */
export function fill(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`unknown slot: {${slot}} in ${template}`);
    return String(value);
  });
}

/**
 * A sentence as a title: in English with a capital, without a full stop; Chinese as it is.
 * @example asTitle('industrial output up', { locale: 'en', … }) // 'Industrial output up'
 */
export function asTitle(sentence: string, words: Words): string {
  if (words.locale !== 'en') return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * A metric inside an English sentence, without its capital unless it is a name or an acronym.
 * @example asPhrase('Industrial output', words) // 'industrial output'
 */
export function asPhrase(metric: string, words: Words): string {
  return words.locale === 'en' ? insidePhrase(metric) : metric;
}

/** Joins parts as the language joins a list of clauses. */
export function joinClauses(parts: readonly string[], words: Words): string {
  return parts.filter((part) => part !== '').join(words.strings.clause);
}
