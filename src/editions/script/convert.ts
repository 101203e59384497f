import type { ChineseLocale, Pin, QuoteStyle } from '../types.ts';
import type { Variant } from './lexicon.ts';
import { backwardTries, compatibilityTrie, variantTrie } from './lexicon.ts';
import { pinSpans } from './pins.ts';
import type { PinSpan } from './pins.ts';
import { cornerQuotes, curlyQuotes } from './quotes.ts';
import { remember } from './memo.ts';
import { convertWord, wordsOf } from './words.ts';

const VARIANTS = { 'zh-Hant': 'tw', 'zh-Hant-HK': 'hk' } as const satisfies Partial<
  Record<ChineseLocale, Variant>
>;

export interface ScriptOptions {
  /** The script that the text is written in; `zh-Hans` by default. */
  from?: ChineseLocale | undefined;
  /** Quotation marks of the traditional scripts; `corner` by default. */
  quotes?: QuoteStyle | undefined;
  /** Stretches [start, end) that stay as they are, in order. */
  kept?: readonly (readonly [start: number, end: number])[];
}

/** A converted text that can still be cut by the offsets of its source. */
export interface Converted {
  text: string;
  /** The conversion of source characters [start, end), in UTF-16 units of the source. */
  slice(start: number, end?: number): string;
}

/** Words come again and again, in an article and over a library. */
const WORDS = 20_000;
const convertWordTo = {
  tw: remember(WORDS, (word) => variantTrie('tw').convert(convertWord(word))),
  hk: remember(WORDS, (word) => variantTrie('hk').convert(convertWord(word))),
} as const satisfies Record<Variant, (word: string) => string>;

/** Converts simplified text without pins, word by word; it has as many code points as its source. */
export function convertPlain(text: string, variant: Variant): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const plain = compatibilityTrie().convert(text);
  return wordsOf(plain).map(convertWordTo[variant]).join('');
}

/** Converts traditional text without pins: to simplified characters, or to the forms of the other place. */
function convertBack(text: string, from: Variant, locale: ChineseLocale): string {
  const [toStandard, toSimplified] = backwardTries(from);
  const standard = toStandard.convert(text);
  return (locale === 'zh-Hans' ? toSimplified : variantTrie(VARIANTS[locale])).convert(standard);
}

/**
 * Converts a text to a locale's script, with its pins put back and its quotation marks set. A text in the script of the
 * locale is left as it is.
 *
 * @example
 * convertText('华润万象里', 'zh-Hant', [{ source: '万象里', 'zh-Hant': '萬象里', why: '商场名' }]).slice(2) // '萬象里'
 * convertText('全區318.7億元', 'zh-Hans', [], { from: 'zh-Hant' }).text // '全区318.7亿元'
 */
export function convertText(
  text: string,
  locale: ChineseLocale,
  pins: readonly Pin[] = [],
  { from = 'zh-Hans', quotes = 'corner', kept = [] }: ScriptOptions = {},
): Converted {
  if (locale === from) return { text, slice: (start, end) => text.slice(start, end) };
  const units: string[] = new Array<string>(text.length).fill('');
  const spread = (start: number, source: string, target: string): void => {
    const points = [...source];
    const forms = [...target];
    let at = start;
    points.forEach((point, i) => {
      const last = i === points.length - 1;
      units[at] = last ? forms.slice(i).join('') : (forms[i] ?? '');
      at += point.length;
    });
  };
  const convert = (source: string): string =>
    from === 'zh-Hans'
      ? convertPlain(source, VARIANTS[locale as keyof typeof VARIANTS])
      : convertBack(source, VARIANTS[from], locale);
  let done = 0;
  const plainUntil = (end: number): void => {
    const source = text.slice(done, end);
    if (source !== '') spread(done, source, convert(source));
  };
  for (const span of settledSpans(text, pins, locale, kept)) {
    plainUntil(span.start);
    spread(span.start, text.slice(span.start, span.end), span.text);
    done = span.end;
  }
  plainUntil(text.length);
  const marks =
    locale === 'zh-Hans'
      ? curlyQuotes(text)
      : from === 'zh-Hans' && quotes === 'corner'
        ? cornerQuotes(text)
        : [];
  for (const [at, mark] of marks) if (!kept.some(([start, end]) => start <= at && at < end)) units[at] = mark;
  return { text: units.join(''), slice: (start, end) => units.slice(start, end).join('') };
}

/** Stretches whose form is known before conversion: what is kept, and pins that it doesn't touch. */
function settledSpans(
  text: string,
  pins: readonly Pin[],
  locale: ChineseLocale,
  kept: readonly (readonly [number, number])[],
): PinSpan[] {
  const pinned = pinSpans(text, pins, locale);
  if (kept.length === 0) return pinned;
  const stays = kept.map(([start, end]) => ({ start, end, text: text.slice(start, end) }));
  const free = pinned.filter((pin) => !stays.some((span) => pin.start < span.end && span.start < pin.end));
  return [...free, ...stays].sort((a, b) => a.start - b.start);
}

/**
 * Converts a text to a locale's script; of a list (the inline texts of one block) the whole is converted at once and cut
 * where the list is cut, so that 头 and 发 in two elements are still 頭 and 髮.
 *
 * @example
 * toScript(['头', '发'], 'zh-Hant') // ['頭', '髮']
 */
export function toScript(
  text: string,
  locale: ChineseLocale,
  pins?: readonly Pin[],
  options?: ScriptOptions,
): string;
export function toScript(
  text: readonly string[],
  locale: ChineseLocale,
  pins?: readonly Pin[],
  options?: ScriptOptions,
): string[];
export function toScript(
  text: string | readonly string[],
  locale: ChineseLocale,
  pins: readonly Pin[] = [],
  options: ScriptOptions = {},
): string | string[] {
  if (typeof text === 'string') return convertText(text, locale, pins, options).text;
  const converted = convertText(text.join(''), locale, pins, options);
  let at = 0;
  return text.map((part) => converted.slice(at, (at += part.length)));
}
