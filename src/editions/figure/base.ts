import type { Quantity } from '../../figures/types.ts';
import type { Glossary } from '../types.ts';
import { englishHedge } from './english.ts';
import type { Speaker } from './names.ts';
import { CURRENCIES } from './tables.ts';
import { unitTerm } from './units.ts';

/** What each currency is called where a column holds it. */
const CODES: Record<string, string> = { 'CNY ': 'CNY', US$: 'USD', HK$: 'HKD', '€': 'EUR', '£': 'GBP' };

/**
 * The base unit of an amount, for data: 元, 個百分點; CNY, percentage points; empty where English counts without a word (家).
 *
 * @example
 * baseUnit('美元', speaker('en', []), glossary) // 'USD'
 */
export function baseUnit(base: string, speaker: Speaker, glossary: Pick<Glossary, 'units'>): string {
  if (speaker.locale !== 'en') return speaker.say(base);
  const currency = CURRENCIES.find(({ zh }) => zh === base)?.en;
  if (currency !== undefined) return CODES[currency] ?? currency.trim();
  if (base === '个百分点') return 'percentage points';
  if (base === '倍') return 'times';
  const term = unitTerm(base, glossary.units);
  return term === undefined ? base : (term.plural ?? term.en);
}

/** A figure's hedge, for data: 约, 餘; about, more than. Null where there is none. */
export function hedgeOf({ qualifier }: Quantity, speaker: Speaker): string | null {
  if (qualifier === undefined) return null;
  return speaker.locale === 'en' ? englishHedge(qualifier) || null : speaker.say(qualifier);
}
