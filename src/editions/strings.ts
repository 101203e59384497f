import en from './strings/en.json' with { type: 'json' };
import zhHans from './strings/zh-Hans.json' with { type: 'json' };
import { toScript } from './script/convert.ts';
import type { Locale } from './types.ts';

/** The words of the user interface: groups `site`, `figure` and `chart`. zh-Hans.json says which keys there are. */
export type Strings = typeof zhHans;

const cache = new Map<Locale, Strings>([
  ['zh-Hans', zhHans],
  ['en', en as Strings],
]);

/**
 * The words of the user interface in a locale; the traditional ones are converted from zh-Hans.json.
 *
 * @example
 * strings('zh-Hant').figure.completion // '完成率'
 */
export function strings(locale: Locale): Strings {
  let words = cache.get(locale);
  if (words === undefined) {
    const convert = (value: unknown): unknown => {
      if (typeof value === 'string') return toScript(value, locale as Exclude<Locale, 'en'>);
      if (Array.isArray(value)) return value.map(convert);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
    };
    words = convert(zhHans) as Strings;
    cache.set(locale, words);
  }
  return words;
}

/**
 * Puts values into the `{places}` of a template. A place without a value is a mistake of ours and throws.
 *
 * @example
 * format('{from}—{to}年', { from: 2021, to: 2025 }) // '2021—2025年'
 */
export function format(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`invalid value of ${name}: ${value} in ${template}`);
    return String(value);
  });
}
