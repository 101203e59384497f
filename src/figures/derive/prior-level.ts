import { boundOf, hedgeIn } from '../relations/bounds.ts';
import type { Figure } from '../types.ts';
import { digitsOf, plain } from './numbers.ts';
import { refusal } from './refusals.ts';

/** The level of the same period a year earlier, as it follows from what the article says. */
export interface PriorLevel {
  /** In base units. */
  amount: number;
  how: 'yoy' | 'multiple' | 'delta';
  /** The number it follows from: percent, times, or the increase. */
  given: number;
  /** `1769.6 ÷ (1 + 38.8%)` */
  formula: string;
}

/**
 * Computes last year's level from this year's and its growth, its multiple of last year, or its increase; undefined
 * where it does not follow: constant prices, gross additions, rates, several years, hedged growth.
 */
export function priorLevelOf(figure: Figure): PriorLevel | undefined {
  const { compare, value, period, kind } = figure;
  const shown = digitsOf(value);
  if (kind === 'target' || typeof value.amount !== 'number' || value.amount <= 0 || shown === undefined)
    return undefined;
  if (period.start.slice(0, 4) !== period.end.slice(0, 4) || refusal(figure)) return undefined;
  // Beside an annual average, a growth is over several years.
  if (compare.some(({ type }) => type === 'cagr')) return undefined;
  const yoy = compare.find(({ type, value: rate }) => type === 'yoy' && rate !== undefined);
  if (yoy?.value !== undefined && (yoy.unit === undefined || yoy.unit === '%')) {
    const rate = yoy.value;
    if (rate <= -95 || rate === 0 || boundOf(hedgeIn(yoy.text)) !== 'exact') return undefined;
    const sign = rate < 0 ? '−' : '+';
    return {
      amount: value.amount / (1 + rate / 100),
      how: 'yoy',
      given: rate,
      formula: `${plain(shown)} ÷ (1 ${sign} ${plain(Math.abs(rate))}%)`,
    };
  }
  const isYear = /^\d{4}$/.test(period.label);
  const times = compare.find(
    ({ type, text = '', among = '' }) =>
      // 前十月是去年全年的1.1倍 says nothing of last year's ten months.
      type === 'multiple' && /翻|上年|去年/.test(text + among) && (isYear || !/全年/.test(among)),
  )?.value;
  if (times !== undefined && times > 1)
    return {
      amount: value.amount / times,
      how: 'multiple',
      given: times,
      formula: `${plain(shown)} ÷ ${plain(times)}`,
    };
  const delta = compare.find(
    ({ type, among = '', basis }) =>
      type === 'delta' && basis === undefined && /^(?:上年|去年)(?:同期)?$/.test(among),
  );
  if (delta?.value === undefined || delta.value >= value.amount || boundOf(hedgeIn(delta.text)) !== 'exact')
    return undefined;
  const shownDelta = (delta.value * shown) / value.amount;
  return {
    amount: value.amount - delta.value,
    how: 'delta',
    given: delta.value,
    formula: `${plain(shown)} ${delta.value < 0 ? '+' : '−'} ${plain(Math.abs(shownDelta))}`,
  };
}
