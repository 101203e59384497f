import type { Figure } from '../../figures/types.ts';
import type { Glossary, UnitTerm } from '../types.ts';
import type { Name } from './names.ts';
import { COUNTED, CURRENCIES, FRACTIONS, GREW, HEDGES, SCALES, UNSETTLED } from './tables.ts';
import { unitTerm } from './units.ts';

/** A value in words of one language, in the parts that a page sets apart. */
export interface Wording {
  prefix: string;
  number: string;
  /** With its leading space, where it has one. */
  unit: string;
  display: string;
  /** Whether the unit is still Chinese, because the glossary has no English for it. */
  chineseUnit: boolean;
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** A number with its digits grouped, free of floating-point dust: 28,200 and 176.96. */
export function englishNumber(value: number): string {
  return plain.format(Number(value.toPrecision(12)));
}

/**
 * A rank: 1st, 4th.
 *
 * @example
 * englishOrdinal(22) // '22nd'
 */
export function englishOrdinal(rank: number): string {
  return `${englishNumber(rank)}${SUFFIXES[ordinals.select(rank)] ?? 'th'}`;
}

/**
 * Numbers in English scale, all on one scale: 70 million; a range is 3–5.
 *
 * @example
 * englishScaled([8e9, 1e10]) // { number: '8–10', scale: ' billion' }
 */
export function englishScaled(amounts: readonly number[]): { number: string; scale: string } {
  const largest = Math.max(...amounts.map(Math.abs));
  const scale = SCALES.find(({ size }) => largest >= size);
  const numbers = amounts.map((amount) => englishNumber(amount / (scale?.size ?? 1)));
  return { number: [...new Set(numbers)].join('–'), scale: scale === undefined ? '' : ` ${scale.word}` };
}

/** What an article's hedge says in English, or an empty string where it only says that a number follows (达). */
export function englishHedge(qualifier: string | undefined): string {
  if (qualifier === undefined) return '';
  return [UNSETTLED, HEDGES]
    .flatMap((rows) => rows.find(({ zh }) => zh.test(qualifier))?.en ?? [])
    .join(', ');
}

/** A hedge before a number and one behind it: 预计超过5% is more than 5% (expected); +5% takes no article. */
function englishHedges(qualifier: string | undefined, signed: boolean): [before: string, behind: string] {
  const open = UNSETTLED.find(({ zh }) => qualifier !== undefined && zh.test(qualifier));
  const bound = HEDGES.find(({ zh }) => qualifier !== undefined && zh.test(qualifier))?.en;
  if (open === undefined) return [bound ? `${bound} ` : '', ''];
  if (bound === undefined) return [`${signed ? open.en.replace(/^an? /, '') : open.en} `, ''];
  return [bound ? `${bound} ` : '', ` ${open.behind}`];
}

function unitWord(
  base: string,
  one: boolean,
  units: readonly UnitTerm[],
): { unit: string; chinese: boolean } {
  if (base === '') return { unit: '', chinese: false };
  if (base === '%' || base === '‰') return { unit: base, chinese: false };
  if (base === '/10万') return { unit: ' per 100,000', chinese: false };
  if (base === '个百分点') return { unit: one ? ' percentage point' : ' percentage points', chinese: false };
  if (base === '倍') return { unit: one ? ' time' : ' times', chinese: false };
  const term = unitTerm(base, units);
  if (term === undefined) return { unit: ` ${base}`, chinese: /\p{Script=Han}/u.test(base) };
  const word = one ? term.en : (term.plural ?? term.en);
  return { unit: word === '' ? '' : ` ${word}`, chinese: false };
}

/**
 * A figure's value in English, from its typed amount.
 *
 * @example
 * englishValue(figure, glossary).display // 'CNY 176.96 billion', 'more than 70 million records', '4th'
 */
export function englishValue(
  figure: Pick<Figure, 'value' | 'kind'>,
  glossary: Pick<Glossary, 'units'>,
): Wording {
  const { amount, base, qualifier } = figure.value;
  const amounts = typeof amount === 'number' ? [amount] : amount;
  const signed = figure.kind === 'growth' || figure.kind === 'change_pp';
  const currency = CURRENCIES.find(({ zh }) => zh === base)?.en;
  const [before, behind] = englishHedges(qualifier, signed);
  const first = amounts[0] as number;
  if (figure.kind === 'rank') {
    const number = amounts.map(englishOrdinal).join('–');
    return { prefix: '', number, unit: '', display: number, chineseUnit: false };
  }
  const grew = figure.kind === 'multiple' && /番/.test(figure.value.raw) ? GREW[first] : undefined;
  if (grew !== undefined) return { prefix: '', number: grew, unit: '', display: grew, chineseUnit: false };
  const part = base === '' ? FRACTIONS.find(({ value }) => Math.abs(value - first) < 1e-3) : undefined;
  if (part !== undefined)
    return {
      prefix: '',
      number: part.en,
      unit: '',
      display: `${before}${part.en}${behind}`,
      chineseUnit: false,
    };
  const { number, scale } = englishScaled(amounts.map(Math.abs));
  const sign = first < 0 ? '−' : signed ? '+' : '';
  const { unit, chinese } =
    currency === undefined ? unitWord(base, number === '1', glossary.units) : { unit: '', chinese: false };
  const prefix = `${sign}${currency ?? ''}`;
  const tail = `${scale}${unit}`;
  return {
    prefix,
    number,
    unit: tail,
    display: `${before}${prefix}${number}${tail}${behind}`,
    chineseUnit: chinese,
  };
}

/**
 * A value without its unit where the metric already says what is counted: New urban jobs 28,200, not 28,200 people.
 *
 * @example
 * alone({ number: '24', unit: ' times', display: '24 times', … }, figure, { text: 'Study sessions', … }).display // '24'
 */
export function alone(wording: Wording, { value }: Pick<Figure, 'value'>, metric: Name): Wording {
  const said = COUNTED.some(({ units, name }) => units.includes(value.base) && name.test(metric.text));
  const word = /(?: (?!million|billion|trillion)[a-z-]+)$/.exec(wording.unit)?.[0] ?? '';
  if (!said || metric.lang !== null || word === '') return wording;
  const cut = (text: string): string => (text.endsWith(word) ? text.slice(0, -word.length) : text);
  return { ...wording, unit: cut(wording.unit), display: cut(wording.display) };
}
