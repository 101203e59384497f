import type { Figure } from '../../figures/types.ts';
import type { Wording } from './english.ts';

const AFTER_UNIT = /以上|以下|左右|上下|以内/;
const BEFORE_UNIT = /余|餘|多|來|来/;
/** What is not settled stands before any other hedge: 预计超过. */
const UNSETTLED = /[预預][计計期]|有望/;
const BEFORE_NUMBER = /[约約]|近|超[过過]?|逾|不足|不到|至少|最高|突破|[将將]近|接近/;

const hedgesBefore = (qualifier: string): string[] =>
  [UNSETTLED, BEFORE_NUMBER].flatMap((pattern) => pattern.exec(qualifier)?.[0] ?? []);

/** 分别赶超41.6个、17.9个百分点, 下降3.8，: by itself a number is said with the unit that it shares or has lost. */
const wholeUnit = ({ unit, base }: Figure['value']): string =>
  (base === '个百分点' && !unit.includes('百分点')) || (base === '%' && unit === '') ? base : unit;

/**
 * A figure's value in Chinese as its article writes it: digits and unit untouched, the hedge where Chinese sets it.
 *
 * @example
 * chineseValue({ value: { raw: '85', unit: '%', amount: 85, base: '%', qualifier: '以上' }, kind: 'rate' }).display // '85%以上'
 */
export function chineseValue(figure: Pick<Figure, 'value' | 'kind'>, written?: string): Wording {
  const { raw, amount, qualifier = '' } = figure.value;
  const lowest = typeof amount === 'number' ? amount : amount[0];
  const digits = /^[\d.,—–~～\-至到]+$/.test(raw);
  const signed = digits && (figure.kind === 'growth' || figure.kind === 'change_pp');
  const prefix = signed ? (lowest < 0 ? '−' : '+') : '';
  const shown = figure.kind === 'rank' && /^第/.test(raw) ? '' : wholeUnit(figure.value);
  const bare = { prefix, number: raw, unit: shown, chineseUnit: false };
  if (written !== undefined && !signed && written.includes(raw)) {
    // 总数突破100家, 预计完成62.3亿元: the hedge stands apart from the number, and is not to be lost.
    const apart = hedgesBefore(qualifier).filter((word) => !written.includes(word));
    return { ...bare, display: `${apart.join('')}${written}` };
  }
  const hedge = raw.includes(qualifier) ? '' : qualifier;
  const before = hedgesBefore(hedge).join('');
  const middle = before === '' ? (BEFORE_UNIT.exec(hedge)?.[0] ?? '') : '';
  const after = AFTER_UNIT.exec(hedge)?.[0] ?? '';
  return { ...bare, display: `${before}${prefix}${raw}${middle}${shown}${after}` };
}
