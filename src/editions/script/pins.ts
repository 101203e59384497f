import type { ChineseLocale, Pin } from '../types.ts';

/** A pinned stretch [start, end) of a source text and what stands there in the edition. */
export interface PinSpan {
  start: number;
  end: number;
  text: string;
}

/** What a pin's word is in a locale. Hong Kong falls back on Taiwan's form; a pin without one keeps its source. */
export function pinnedForm(pin: Pin, locale: ChineseLocale): string {
  if (pin.keep === true) return pin.source;
  if (locale === 'zh-Hans') return pin['zh-Hans'] ?? pin.source;
  if (locale === 'zh-Hant') return pin['zh-Hant'] ?? pin.source;
  return pin['zh-Hant-HK'] ?? pin['zh-Hant'] ?? pin.source;
}

/** Web and mail addresses: they may hold Chinese, and lead nowhere when it is converted. */
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)[^\s，。；、）》”」]+/g;

/**
 * Where pinned words and addresses stand in a text: from the left, the longest match; of two pins with one source the later
 * wins.
 *
 * @example
 * pinSpans('记者对于泊升说', [{ source: '于泊升', keep: true, why: '人名' }], 'zh-Hant') // [{ start: 3, end: 6, text: '于泊升' }]
 */
export function pinSpans(text: string, pins: readonly Pin[], locale: ChineseLocale): PinSpan[] {
  const byFirst = new Map<string, Pin[]>();
  for (const pin of pins) {
    const first = pin.source[0];
    if (first === undefined || !text.includes(pin.source)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), pin]);
  }
  const spans: PinSpan[] = [];
  const addresses = new Map([...text.matchAll(ADDRESS)].map(({ 0: address, index }) => [index, address]));
  if (byFirst.size + addresses.size === 0) return spans;
  for (let at = 0; at < text.length; at += 1) {
    const address = addresses.get(at);
    if (address !== undefined) {
      spans.push({ start: at, end: at + address.length, text: address });
      at += address.length - 1;
      continue;
    }
    let longest: Pin | undefined;
    for (const pin of byFirst.get(text[at] as string) ?? [])
      if (text.startsWith(pin.source, at) && pin.source.length >= (longest?.source.length ?? 0))
        longest = pin;
    if (longest === undefined) continue;
    const end = at + longest.source.length;
    spans.push({ start: at, end, text: pinnedForm(longest, locale) });
    at = end - 1;
  }
  return spans;
}
