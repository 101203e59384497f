import { chineseNumbers, readChinese } from './chinese.ts';
import { finishQuantity } from './finish.ts';
import { magnitudeOf } from './numerals.ts';
import { WHO_ALONE } from '../tables/classifiers.ts';
import { coverage } from '../text/coverage.ts';
import { allMatches } from '../text/matches.ts';
import { oneOf } from '../text/one-of.ts';
import { findNotFigures } from './not-figures.ts';
import type { Mask } from './not-figures.ts';
import { borrowUnits, giveMoney, lendUnits } from './lending.ts';
import { joinRanges } from './ranges.ts';
import { findRanks } from './ranks.ts';
import { withoutRestated } from './restated.ts';
import { findRatios } from './ratios.ts';
import { readPure } from './unitless.ts';
import { matchUnit } from './units.ts';
import type { UnitMatch } from './units.ts';
import type { Found } from './found.ts';

/** What the scanner makes of a block's text. */
export interface Scan {
  quantities: Found[];
  /** What looked like a number and is no figure. */
  masks: Mask[];
  /** Numbers that have no unit we know and no rule that explains them. */
  unread: [start: number, end: number][];
}

/** What a numeral goes on from; 结余, 盈余 are words: 结余五百万元. */
const PART_OF_NUMBER = /(?:[\d.多几个個]|(?<![结節节盈剩富净])[余餘])$/;

const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;

/**
 * Finds every quantity of a block of text, in reading order.
 *
 * @example scanQuantities('接待游客30余万人次').quantities[0] // raw 30余万, unit 人次, amount 300000
 */
export function scanQuantities(text: string): Scan {
  const masks = findNotFigures(text);
  const masked = coverage(text.length, masks);
  const unread: [number, number][] = [];
  const special = [...findRanks(text), ...findRatios(text)].filter((q) => !masked.touches(q.start, q.end));
  const taken = coverage(
    text.length,
    special.map((q): [number, number] => [q.outerStart, q.outerEnd]),
  );
  const found: Found[] = [...special];
  const free = (start: number, end: number): boolean =>
    !masked.touches(start, end) && !taken.touches(start, end);
  let done = 0;
  for (const match of allMatches(text, ARABIC)) {
    // 9.6/10万: the unit has digits of its own.
    if (match.index < done) continue;
    const end = match.index + match[0].length;
    if (!free(match.index, end)) continue;
    const quantity = readArabic(text, match.index, match[0]);
    if (quantity) {
      found.push(quantity);
      done = quantity.outerEnd;
    } else {
      const last = unread.at(-1);
      // 8∶40∶52 is one number that we can't read, not three.
      if (last && /^[∶:：]$/.test(text.slice(last[1], match.index))) last[1] = end;
      else unread.push([signedFrom(text, match.index), end]);
    }
  }
  for (const match of chineseNumbers(text)) {
    if (PART_OF_NUMBER.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (!free(match.index, match.index + match[0].length)) continue;
    const quantity = readChinese(text, match.index, match[0]);
    if (quantity && !masked.touches(quantity.start, quantity.outerEnd)) found.push(quantity);
  }
  found.sort((a, b) => a.start - b.start);
  const lent = lendUnits(text, found, unread);
  const quantities = withoutRestated(text, borrowUnits(text, joinRanges(text, giveMoney(text, lent))));
  const within = coverage(
    text.length,
    quantities.map((q): [number, number] => [q.start, q.end]),
  );
  return { quantities, unread: unread.filter(([start]) => !within.at(start)), masks };
}

/** 108亿3038万: a number told in two magnitudes. */
const BROKEN = /^(亿)(\d{1,4})万(?=元|美元|人|吨|户|亩|斤|公斤|吨)/;

/** Where a number begins, with its minus: 分别为0.25、-1.64和2.34个百分点. */
function signedFrom(text: string, start: number): number {
  return text[start - 1] === '-' && /[、和与为]/.test(text[start - 2] ?? '') ? start - 1 : start;
}

const MINUS = oneOf('－ − -');
const LOOSE = oneOf('余 餘 多 几 来');
const MAGNITUDES = oneOf('十 百 千 万 亿');
const MAGNITUDE_AFTER = /^[十百千]?(?:万亿|[万亿])|^[十百千]/;

function readArabic(text: string, first: number, digits: string): Found | undefined {
  let start = first;
  let end = start + digits.length;
  let amount = Number(digits.replaceAll(',', ''));
  if (MINUS.test(text[start - 1] ?? '') && !/[\d%％‰元)）A-Za-z]/.test(text[start - 2] ?? '')) {
    amount = -amount;
    start -= 1;
  }
  // 利税实现—248.2万元: a dash after a verb, before digits, is a minus.
  if (text[start - 1] === '—' && /[现成为达是至到]/.test(text[start - 2] ?? '')) {
    amount = -amount;
    start -= 1;
  }
  let inside: string | undefined;
  const loose = text[end] ?? '';
  if (LOOSE.test(loose)) {
    inside = loose;
    end += 1;
    const power = MAGNITUDE_AFTER.exec(text.slice(end, end + 3))?.[0];
    if (power) {
      amount *= magnitudeOf(power);
      end += power.length;
      // 275余亿多元: hedged twice.
      if (/[多余]/.test(text[end] ?? '') && matchUnit(text, end + 1)) end += 1;
    }
  }
  if (text[end] === ' ' && /[A-Za-z\p{Script=Han}%]/u.test(text[end + 1] ?? '')) {
    const spaced = matchUnit(text, end + 1);
    if (!spaced) return undefined;
    return finishQuantity(text, start, end, amount, spaced, inside, end + 1);
  }
  const power =
    inside === undefined && MAGNITUDES.test(loose)
      ? /^[十百千]?(?:万亿|[万亿])(?=[余餘多几])/.exec(text.slice(end, end + 4))?.[0]
      : undefined;
  if (power !== undefined) {
    // 2.2万多所: the hedge stands between 万 and the classifier.
    const after = end + power.length + 1;
    const counted = matchUnit(text, after);
    if (counted)
      return finishQuantity(text, start, after, amount * magnitudeOf(power), counted, text[after - 1], after);
  }
  const more = inside === undefined && loose === '亿' ? BROKEN.exec(text.slice(end, end + 12)) : null;
  if (more) {
    // 108亿3038万元: what is left over is told in the next magnitude.
    const over = matchUnit(text, end + (more[1] ?? '').length + (more[2] ?? '').length);
    const whole = amount * magnitudeOf(more[1] ?? '') + Number(more[2]) * (over?.factor ?? 0);
    const stop = end + more[0].length;
    const plain = matchUnit(text, stop);
    if (over && plain) return finishQuantity(text, start, stop, whole, plain, undefined, stop);
  }
  const unit = isPlaces(text, start, end) ? undefined : matchUnit(text, end);
  if (unit) return finishQuantity(text, start, end, amount, unit, inside, end);
  return readElided(text, start, end, amount, inside) ?? readPure(text, start, end, amount);
}

const PLACES = /^(?:行政村|自然村|街道|社区|[镇乡县市区村旗])(?=\d|[、，。；和（]|$)/;
/** 61镇106乡: one kind right after the other. */
const PLACES_ON = /^(?:街道|[镇乡县])\d{1,4}(?:行政村|社区|街道|[乡镇村市区])(?=\d|[、，。；和（]|$)/;
const PLACED = /(?:辖|下设|分设|划分?为)(?:有)?$|\d(?:行政村|街道|社区|[镇乡县市区村旗])[、和，]?$/;

/** 辖2镇24乡276行政村: places counted by their own kind. */
const isPlaces = (text: string, start: number, end: number): boolean =>
  PLACES.test(text.slice(end, end + 5)) &&
  (PLACED.test(text.slice(Math.max(0, start - 5), start)) || PLACES_ON.test(text.slice(end, end + 10)));

/** 贫困人口减少1386万: 万 or 亿 with the unit left out. */
function readElided(
  text: string,
  start: number,
  end: number,
  amount: number,
  inside: string | undefined,
): Found | undefined {
  const power =
    inside !== undefined && /[万亿]$/.test(text.slice(start, end))
      ? ''
      : (/^[十百千]?(?:万亿|[万亿])/.exec(text.slice(end, end + 3))?.[0] ?? '');
  const stop = end + power.length;
  const ends = /^(?:[，。；、！）（]|$|的|以上|左右|多|[和与及]\d)/.test(text.slice(stop, stop + 2));
  const named =
    power !== '' && /^\p{Script=Han}{2}/u.test(text.slice(stop)) && !/^[级元第任]/.test(text.slice(stop));
  const bare =
    power === '' &&
    (inside === undefined ? isPlaces(text, start, end) : WHO_ALONE.test(text.slice(end, end + 4)));
  if (((power === '' && inside === undefined) || !(ends || named)) && !bare) return undefined;
  const unit: UnitMatch = { text: '', factor: magnitudeOf(power), base: '', class: 'count', elided: true };
  return finishQuantity(text, start, stop, amount, unit, inside, stop);
}
