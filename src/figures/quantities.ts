import { NUMERAL_CHARACTERS, magnitudeOf, parseChineseNumeral, tidy } from './numerals.ts';
import { readHedges } from './hedges.ts';
import { coverage } from './coverage.ts';
import { findNotFigures } from './not-figures.ts';
import type { Mask } from './not-figures.ts';
import { borrowUnits, joinRanges } from './ranges.ts';
import { findRanks } from './ranks.ts';
import { findRatios } from './ratios.ts';
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

const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
const CHINESE = new RegExp(`[${NUMERAL_CHARACTERS}]+`, 'g');

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
  for (const match of text.matchAll(ARABIC)) {
    const end = match.index + match[0].length;
    if (!free(match.index, end)) continue;
    const quantity = readArabic(text, match.index, match[0]);
    if (quantity) found.push(quantity);
    else {
      const last = unread.at(-1);
      // 8∶40∶52 is one number that we can't read, not three.
      if (last && /^[∶:：]$/.test(text.slice(last[1], match.index))) last[1] = end;
      else unread.push([match.index, end]);
    }
  }
  for (const match of text.matchAll(CHINESE)) {
    if (/[\d.余餘多几个個]/.test(text[match.index - 1] ?? '')) continue;
    if (!free(match.index, match.index + match[0].length)) continue;
    const quantity = readChinese(text, match.index, match[0]);
    if (quantity && !masked.touches(quantity.start, quantity.outerEnd)) found.push(quantity);
  }
  found.sort((a, b) => a.start - b.start);
  return { quantities: borrowUnits(text, joinRanges(text, found)), unread, masks };
}

const MAGNITUDE_AFTER = /^[十百千]?(?:万亿|[万亿])|^[十百千]/;

function readArabic(text: string, first: number, digits: string): Found | undefined {
  let start = first;
  let end = start + digits.length;
  let amount = Number(digits.replaceAll(',', ''));
  if (/^[－−-]$/.test(text[start - 1] ?? '') && !/[\d%％‰元)）A-Za-z]/.test(text[start - 2] ?? '')) {
    amount = -amount;
    start -= 1;
  }
  let inside: string | undefined;
  const loose = /^[余餘多几来]/.exec(text.slice(end, end + 1))?.[0];
  if (loose) {
    inside = loose;
    end += 1;
    const power = MAGNITUDE_AFTER.exec(text.slice(end, end + 3))?.[0];
    if (power) {
      amount *= magnitudeOf(power);
      end += power.length;
    }
  }
  if (text[end] === ' ' && /[A-Za-z\p{Script=Han}%]/u.test(text[end + 1] ?? '')) {
    const spaced = matchUnit(text, end + 1);
    if (!spaced) return undefined;
    return finish(text, start, end, amount, spaced, inside, end + 1);
  }
  const power =
    inside === undefined
      ? /^[十百千]?(?:万亿|[万亿])(?=[余餘多几])/.exec(text.slice(end, end + 4))?.[0]
      : undefined;
  if (power !== undefined) {
    // 2.2万多所: the hedge stands between 万 and the classifier.
    const after = end + power.length + 1;
    const counted = matchUnit(text, after);
    if (counted)
      return finish(text, start, after, amount * magnitudeOf(power), counted, text[after - 1], after);
  }
  const unit = matchUnit(text, end);
  if (unit) return finish(text, start, end, amount, unit, inside, end);
  return readElided(text, start, end, amount, inside);
}

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
  const ends = /^(?:[，。；、！）]|$|的|以上|左右|多)/.test(text.slice(stop, stop + 2));
  const named =
    power !== '' && /^\p{Script=Han}{2}/u.test(text.slice(stop)) && !/^[级元第任]/.test(text.slice(stop));
  if ((power === '' && inside === undefined) || !(ends || named)) return undefined;
  const unit: UnitMatch = { text: '', factor: magnitudeOf(power), base: '', class: 'count', elided: true };
  return finish(text, start, stop, amount, unit, inside, stop);
}

function finish(
  text: string,
  start: number,
  end: number,
  amount: number,
  unit: UnitMatch,
  inside: string | undefined,
  unitAt: number,
): Found | undefined {
  const hedged = readHedges(text, start, unitAt + unit.text.length);
  const qualifier = [hedged.before, inside, hedged.after].filter((word) => word !== undefined).join(',');
  return {
    start,
    end,
    outerStart: hedged.start,
    outerEnd: hedged.end,
    raw: text.slice(start, end),
    unit: unit.text,
    amount: tidy(amount * unit.factor),
    base: unit.base,
    class: unit.class,
    ...(qualifier === '' ? {} : { qualifier }),
  };
}

/** Classifiers that a small Chinese numeral may stand before and still be a count: 三家, but not 三个 or 三次, which are mostly slogans. */
const SURE_CLASSIFIER =
  /^(?:家|所|座|户|名|栋|幢|艘|架|台|辆|株|亩|公里|吨|人次|平方|元|美元|%|倍|万|亿|立方)/;
/** What is counted stands before a numeral that ends its clause: 过亿元的项目五个. */
const NAMED = /(?:项目|企业|单位|机构|学校|医院|工程|集体|乡镇|园区|基地|公司)$/;
const VAGUE = /[近约超逾过达上破数百千]$|(?:突破|大约|不足|不到)$/;

function readChinese(text: string, start: number, run: string): Found | undefined {
  const amount = parseChineseNumeral(run);
  const bare = /^[百千万亿]+$/.test(run);
  const after = text.slice(start + run.length, start + run.length + 3);
  if (bare) return readBareMagnitude(text, start, run);
  if (amount === undefined) return undefined;
  const loose = /^[余餘多]/.exec(after)?.[0];
  const at = start + run.length + (loose ? 1 : 0);
  const unit = matchUnit(text, at);
  if (!unit) return undefined;
  const single = run.length === 1;
  if (unit.class === 'duration') return undefined;
  if (single && /^[分度方升斤]/.test(unit.text)) return undefined;
  if (
    single &&
    run !== '一' &&
    NAMED.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:[，。；、）]|$)/.test(text.slice(at + unit.text.length))
  )
    return finish(text, start, at, amount, unit, loose, at);
  if (single && (run === '一' || !(SURE_CLASSIFIER.test(text.slice(at, at + 2)) || unit.class === 'measure')))
    return undefined;
  if (single && /[第前后上下这那每各另几]/.test(text[start - 1] ?? '')) return undefined;
  if (/第/.test(text[start - 1] ?? '')) return undefined;
  return finish(text, start, at, amount, unit, loose, at);
}

/** 近千家, 千余家, 突破万亿, 上百个: a power of ten alone is a figure only when hedged. */
function readBareMagnitude(text: string, start: number, run: string): Found | undefined {
  const end = start + run.length;
  const loose = /^[余餘多]/.exec(text.slice(end, end + 1))?.[0];
  const vague = VAGUE.test(text.slice(Math.max(0, start - 2), start));
  if (!loose && !vague) return undefined;
  const at = loose ? end + 1 : end;
  const unit = matchUnit(text, at);
  const amount = magnitudeOf(run);
  if (unit && unit.class !== 'duration') return finish(text, start, at, amount, unit, loose, at);
  if (!vague || loose || !/[万亿]$/.test(run) || !/^(?:[，。；、！]|$|大关|规模|元)/.test(text.slice(end)))
    return undefined;
  const elided: UnitMatch = { text: '', factor: 1, base: '元', class: 'money', elided: true };
  return finish(text, start, end, amount, elided, undefined, end);
}
