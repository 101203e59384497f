import { foldNumbers } from '../fold.ts';
import type { NumberInText, NumberKind, Sense } from '../types.ts';
import { directionBefore, hedgeAfter, hedgeBefore, roleOf } from './around.ts';
import { readIdiom } from './idioms.ts';
import type { Numeral } from './numerals.ts';
import { readArabic, readHan } from './numerals.ts';
import { chineseUnit } from './units.ts';
import type { ChineseUnit } from './units.ts';

const START = /[\d零〇一二两三四五六七八九十百千万亿第前首榜龙冠头最唯半过减翻双对倍成加全所]/g;

/**
 * Every number of a Chinese text, in reading order: amounts, shares, ranks, dates, plan names, and the numerals of
 * slogans, which a translation may say or leave.
 *
 * @example
 * chineseNumbers('增长8.1%')[0] // senses [{ kind: 'percent', value: 8.1, step: 0.1 }], must: true, direction: 'up', role: 'by'
 */
export function chineseNumbers(source: string): NumberInText[] {
  const text = foldNumbers(source);
  const found: NumberInText[] = [];
  let end = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    if (at < end) continue;
    const idiom = readIdiom(text, at);
    const number = idiom === undefined ? readNumber(text, at) : { ...idiom };
    if (number === undefined) continue;
    end = number.end;
    found.push(surround(text, number));
  }
  return borrow(text, share(text, found));
}

/** 分别增长8.8%、9.9%: the second has the first's verb. */
function share(text: string, found: readonly NumberInText[]): NumberInText[] {
  const shared: NumberInText[] = [];
  for (const number of found) {
    const last = shared.at(-1);
    const listed = last !== undefined && /^[、和与及]$/.test(text.slice(last.end, number.start));
    const { direction = listed ? last.direction : undefined, role = listed ? last.role : undefined } = number;
    shared.push({
      ...number,
      ...(direction === undefined ? {} : { direction }),
      ...(role === undefined ? {} : { role }),
    });
  }
  return shared;
}

type Bare = Pick<NumberInText, 'start' | 'end' | 'senses' | 'must' | 'hedge'>;

function readNumber(text: string, at: number): Bare | undefined {
  const arabic = /\d/.test(text[at] ?? '');
  const named = arabic && /[A-Za-z.]-?$/.test(text.slice(Math.max(0, at - 2), at));
  const numeral = arabic ? readArabic(text, at) : readHan(text, at);
  if (numeral === undefined) return undefined;
  // 2个多月: the hedge stands inside the unit.
  const split = /^(个?)[多余](?=月|小时|百分点|星期)/.exec(text.slice(numeral.end, numeral.end + 4));
  if (split !== null) {
    const unit =
      chineseUnit(text, numeral.end + split[0].length) ??
      chineseUnit(`个${text.slice(numeral.end + split[0].length, numeral.end + 6)}`, 0);
    if (unit !== undefined)
      return {
        start: at,
        end: numeral.end + split[0].length + unit.length,
        senses: sensesOf(text, at, numeral, unit),
        must: isFirm(text, at, numeral, unit, arabic),
        hedge: 'more',
      };
  }
  const spaced = /^ (?=[\p{Script=Han}%A-Za-z])/u.test(text.slice(numeral.end, numeral.end + 2)) ? 1 : 0;
  const unit = chineseUnit(text, numeral.end + spaced) ?? (isSum(text, at, numeral.end) ? YUAN : undefined);
  const end = numeral.end + (unit === undefined ? 0 : spaced + unit.length);
  const lettered = arabic && unit === undefined && /^[A-Za-z]/.test(text.slice(numeral.end));
  const negative = /(?:^|[^\d%A-Za-z])[-－−]$/.test(text.slice(Math.max(0, at - 2), at));
  return {
    start: at,
    end,
    senses: sensesOf(text, at, negative ? { ...numeral, value: -numeral.value } : numeral, unit),
    // Latin letters with digits are names: C919, PM2.5, 5G, TOP30.
    must: !named && !lettered && isFirm(text, at, numeral, unit, arabic),
    ...(numeral.loose ? { hedge: 'more' as const } : {}),
  };
}

/** 千亿级产业, 突破万亿, 近100个亿: money whose 元 is left out. */
const YUAN: ChineseUnit = { length: 0, kind: 'number', measure: { dimension: 'CNY', factor: 1 } };

function isSum(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (/个[万亿]/.test(number)) return true;
  return (
    /^[百千万]*亿$/.test(number) &&
    (/^(?:级|规模|大关|产业|集群|元)/.test(text.slice(end)) || /突破$/.test(text.slice(0, start)))
  );
}

/** Digits must be said; of numerals in characters those that can only be amounts. */
function isFirm(
  text: string,
  at: number,
  numeral: Numeral,
  unit: ChineseUnit | undefined,
  arabic: boolean,
): boolean {
  const base = /[每/]$/.test(text.slice(Math.max(0, at - 1), at));
  if (base) return false;
  if (arabic)
    return !/^[）)、.．](?!\d)/.test(text.slice(numeral.end)) || !/(?:^|[（(\n])$/.test(text.slice(0, at));
  if (numeral.value < 10 && numeral.step === 1) return unit !== undefined && unit.kind !== 'number';
  // 近千万家庭, 百亿元: a power of ten alone is an amount where it is hedged or has a unit of measure.
  if (/^[百千万亿]/.test(text.slice(at)) && numeral.value >= 100)
    return (
      numeral.loose ||
      isSum(text, at, numeral.end) ||
      hedgeBefore(text, at) !== undefined ||
      (numeral.value >= 1e4 && unit?.measure.dimension !== undefined && unit.measure.dimension !== 'count')
    );
  return (
    numeral.exact ||
    (numeral.value > 10 && unit !== undefined && /^[一二两三四五六七八九十]/.test(text.slice(at)))
  );
}

function sensesOf(text: string, at: number, numeral: Numeral, unit: ChineseUnit | undefined): Sense[] {
  const { value, step } = numeral;
  const kind: NumberKind = unit?.kind ?? 'number';
  if (kind === 'times') {
    const grown = /(?:增[长加]|提高|扩大|上升|上涨|高|翻)[^，。；]{0,6}$/.test(
      text.slice(Math.max(0, at - 10), at),
    );
    const more: Sense[] = [
      { kind: 'times', value: value + 1, step },
      { kind: 'percent', value: value * 100, step: step * 100 },
    ];
    const plain: Sense = { kind: 'times', value, step };
    return grown ? [...more, plain] : [plain, { kind: 'percent', value: value * 100, step: step * 100 }];
  }
  const senses: Sense[] = [{ kind, value, step, ...unit?.measure }];
  if (kind === 'permille' || kind === 'per100000') senses.push({ kind: 'number', value, step });
  if (value === 100 && /^周?年/.test(text.slice(numeral.end))) senses.push({ kind: 'ordinal', value, step });
  return senses;
}

function surround(text: string, number: Bare): NumberInText {
  const near = hedgeBefore(text, number.start);
  const before = near !== undefined && isLately(text, near.start, number) ? undefined : near;
  const after = hedgeAfter(text, number.end);
  const hedge = before?.hedge ?? number.hedge ?? after?.hedge;
  const direction = directionBefore(text, number.start, number.end);
  const role = roleOf(text, before?.start ?? number.start, number.end);
  return {
    start: before?.start ?? number.start,
    end: after?.end ?? number.end,
    senses: number.senses,
    must: number.must,
    ...(hedge === undefined ? {} : { hedge }),
    ...(direction === undefined ? {} : { direction }),
    ...(role === undefined ? {} : { role }),
  };
}

/** 近三年来: the last three years, unless they are how long something took. */
function isLately(text: string, start: number, { senses: [first] }: Bare): boolean {
  return (
    first?.dimension === 'time' &&
    text[start] === '近' &&
    Number.isInteger(first.value) &&
    !/[时达了长约经]$/.test(text.slice(0, start))
  );
}

/** 3至5万吨, 41.6个、17.9个百分点: the first number may have the power and the unit of the second. */
function borrow(text: string, found: readonly NumberInText[]): NumberInText[] {
  return found.map((number, index) => {
    const next = found[index + 1];
    const own = number.senses[0];
    const other = next?.senses[0];
    if (next === undefined || own === undefined || other === undefined || number.senses.length > 1)
      return number;
    if (!/^[—–~～\-至到、和与或]{1,2}$/.test(text.slice(number.end, next.start))) return number;
    if (
      own.kind !== 'number' ||
      (own.dimension !== undefined && (own.dimension !== 'count' || other.kind !== 'points'))
    )
      return number;
    if (other.kind === 'year' || other.kind === 'month' || other.kind === 'ordinal') return number;
    const power = /(?:万亿|[万亿])/.exec(text.slice(next.start, next.end))?.[0];
    const scale = power === '万亿' ? 1e12 : power === '亿' ? 1e8 : power === '万' ? 1e4 : 1;
    const lent = own.value >= 1e4 ? 1 : scale;
    const { dimension, factor } = other;
    const measure = dimension === undefined || factor === undefined ? {} : { dimension, factor };
    const borrowed: Sense = { kind: other.kind, value: own.value * lent, step: own.step * lent, ...measure };
    return { ...number, senses: [borrowed, own] };
  });
}
