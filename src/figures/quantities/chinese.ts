import type { Found } from './found.ts';
import { finishQuantity } from './finish.ts';
import { magnitudeOf, NUMERAL_CHARACTERS, parseChineseNumeral, tidy } from './numerals.ts';
import { DOUBTFUL_CLASSIFIERS, SMALL_COUNTS, SURE_CLASSIFIERS, WHO_ALONE } from '../tables/classifiers.ts';
import { matchesAt, startsWith } from '../text/starts.ts';
import { matchUnit } from './units.ts';
import type { UnitMatch } from './units.ts';

const DECIMALS = '〇零○一二三四五六七八九';
/** A numeral in Chinese characters, with decimals (一点二, 三点五亿). */
const CHINESE_NUMBER = new RegExp(`[${NUMERAL_CHARACTERS}]+(?:点[${DECIMALS}]{1,4}[十百千万亿]{0,2})?`, 'y');
const NUMERALS = startsWith(NUMERAL_CHARACTERS);

/** Finds runs of Chinese numerals. */
export const chineseNumbers = (text: string): RegExpExecArray[] => matchesAt(text, NUMERALS, CHINESE_NUMBER);
const BARE_PAIR = /^[一二三四五六七八九]{2}$/;
const VAGUE = /[近约超逾过达上破百千]$|(?:突破|大约|不足|不到)$/;

/** Reads a quantity that begins with a run of Chinese numerals; undefined where it counts nothing. */
export function readChinese(text: string, start: number, digits: string): Found | undefined {
  const run = withoutUnit(digits, text[start + digits.length]);
  if (/^[百千万亿]+$/.test(run)) return readMagnitude(text, start, run);
  const about = readAbout(text, start, run);
  if (about) return about;
  // 八一, 六一: days and names.
  if (BARE_PAIR.test(run)) return undefined;
  const amount = numberOf(run);
  if (amount === undefined) return undefined;
  const loose = /^[余餘多]/.exec(text.slice(start + run.length, start + run.length + 1))?.[0];
  const at = start + run.length + (loose ? 1 : 0);
  const unit = matchUnit(text, at);
  if (!unit) return readWho(text, start, run, amount, loose);
  if (unit.class === 'duration')
    return isShortened(text, start, at + unit.text.length)
      ? finishQuantity(text, start, at, amount, unit, loose, at)
      : undefined;
  if (/第$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  // 二亿二千余万斤: what is left of 亿 is told in 万.
  if (loose && run.includes('亿') && unit.text.startsWith('万'))
    return finishQuantity(text, start, at, tidy(numeral(`${run}万`) / 1e4), unit, loose, at);
  const rest = loose ? undefined : readRest(text, at, unit);
  if (rest)
    return finishQuantity(text, start, rest.end, amount + rest.amount, rest.unit, undefined, rest.end);
  if (run.length === 1 && !countsSingle(text, start, run, at, unit)) return undefined;
  return finishQuantity(text, start, at, amount, unit, loose, at);
}

/** 由两周缩短至3天: how long something took. */
const isShortened = (text: string, start: number, end: number): boolean =>
  /[由从]$/.test(text.slice(Math.max(0, start - 1), start)) &&
  /^(?:缩短|压缩|压减|缩减|减少|降低?)(?:至|到|为)/.test(text.slice(end, end + 4));

const ALONE: UnitMatch = { text: '', factor: 1, base: '', class: 'count', elided: true };

/** 一亿二千万农户, 一亿三千多万农民: people without a classifier. */
function readWho(
  text: string,
  start: number,
  run: string,
  amount: number,
  loose: string | undefined,
): Found | undefined {
  let end = start + run.length + (loose?.length ?? 0);
  const power = loose ? (/^[万亿]/.exec(text.slice(end, end + 1))?.[0] ?? '') : '';
  end += power.length;
  if (run.length < 2 || !/[百千万亿]$/.test(run) || !WHO_ALONE.test(text.slice(end, end + 4)))
    return undefined;
  const told = run.includes('亿') && power === '万' ? numeral(`${run}万`) : amount * magnitudeOf(power);
  return finishQuantity(text, start, end, tidy(told), ALONE, loose, end);
}

/** What is left over behind the unit: 四十四斤半, 二亩五分, 三元二角. */
const REST =
  /^(?:[斤亩倍吨元里](半)|亩([一二三四五六七八九])分|元([一二三四五六七八九])角(?:([一二三四五六七八九])分)?)(?=[，。；、）]|以[上下]|左右|[耕土水旱林园自承]?(?:留|包)?[田地]|$)/;

/** Reads what a unit leaves over, in tenths of it or a half. */
function readRest(
  text: string,
  at: number,
  unit: UnitMatch,
): { end: number; amount: number; unit: UnitMatch } | undefined {
  const last = at + unit.text.length - 1;
  if (unit.factor !== 1) return undefined;
  const [all, half, tenths = '', dimes = '', cents = ''] = REST.exec(text.slice(last, last + 8)) ?? [];
  if (all === undefined) return undefined;
  const amount = half ? 0.5 : tidy(numeral(tenths || dimes) / 10 + numeral(cents) / 100);
  return { end: last + all.length, amount, unit: { ...unit, text: '' } };
}

const numeral = (text: string): number => parseChineseNumeral(text) ?? 0;

/** Two digits in turn before a power of ten: 两三万, 二、三万. */
const ABOUT = /^([一二两三四五六七八])?([二三四五六七八九])([十百千万亿]{1,3})$/;

/** 两三万吨, 二、三万吨: from the one to the other. */
function readAbout(text: string, start: number, run: string): Found | undefined {
  const [, near, high = '', power = ''] = ABOUT.exec(run) ?? [];
  const listed =
    near === undefined &&
    /[^第，。；：、）\s][一二两三四五六七八]、$/.test(text.slice(Math.max(0, start - 3), start));
  const from = near ?? (listed ? (text[start - 2] ?? '') : '');
  const [low, top] = [parseChineseNumeral(from), parseChineseNumeral(high)];
  const unit = matchUnit(text, start + run.length);
  if (low === undefined || top !== low + 1 || !unit || unit.class === 'duration') return undefined;
  const end = start + run.length;
  const found = finishQuantity(
    text,
    start - (listed ? 2 : 0),
    end,
    top * magnitudeOf(power),
    unit,
    undefined,
    end,
  );
  return { ...found, amount: [tidy(low * magnitudeOf(power) * unit.factor), Number(found.amount)] };
}

/** 一千二百千瓦: a thousand that is of the unit. */
const withoutUnit = (run: string, next = ''): string =>
  /[十百千万亿]千$/.test(run) && /[瓦克米伏]/.test(next) ? run.slice(0, -1) : run;

function numberOf(run: string): number | undefined {
  const point = run.indexOf('点');
  if (point < 0) return parseChineseNumeral(run);
  const whole = parseChineseNumeral(run.slice(0, point));
  const [, digits = '', power = ''] = new RegExp(`^([${DECIMALS}]+)(.*)$`).exec(run.slice(point + 1)) ?? [];
  if (whole === undefined) return undefined;
  const decimals = [...digits].map((char) => parseChineseNumeral(char) ?? 0).join('');
  return tidy(Number(`${whole}.${decimals}`) * magnitudeOf(power));
}

/** Whether one numeral alone counts: 三家 and 六处灯光广场 do, 三个方面 and 一批 don't. */
function countsSingle(text: string, start: number, run: string, at: number, unit: UnitMatch): boolean {
  // 增长近一倍 counts, 一个 doesn't.
  if (run === '一' && unit.class === 'multiple')
    return /(?:增长|增加|增幅|提高|上升|上涨)(?:了)?[达近超约逾到]{0,2}$/.test(
      text.slice(Math.max(0, start - 6), start),
    );
  if (run === '一' || /[第前后上下这那每各另几头]/.test(text[start - 1] ?? '')) return false;
  if (/^[分度方升斤]/.test(unit.text)) return false;
  const written = text.slice(at, at + 3);
  if (SURE_CLASSIFIERS.test(written) || unit.class === 'measure') return true;
  if (!DOUBTFUL_CLASSIFIERS.test(written)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(at + unit.text.length, at + unit.text.length + 16);
  return SMALL_COUNTS.some((rule) => rule.before.test(before) && rule.after.test(after));
}

const MONEY = { base: '元', class: 'money' } as const;

/** 近千家, 千余家, 突破万亿, 上百个: a power of ten alone is a figure only when hedged. */
function readMagnitude(text: string, start: number, run: string): Found | undefined {
  const end = start + run.length;
  const loose = /^[余餘多]/.exec(text.slice(end, end + 1))?.[0];
  const vague = VAGUE.test(text.slice(Math.max(0, start - 2), start));
  if (!loose && !vague) return undefined;
  const at = loose ? end + 1 : end;
  const unit = matchUnit(text, at);
  const amount = magnitudeOf(run);
  if (unit && unit.class !== 'duration') return finishQuantity(text, start, at, amount, unit, loose, at);
  if (!vague || loose || !/[万亿]$/.test(run) || !/^(?:[，。；、！]|$|大关|规模|元)/.test(text.slice(end)))
    return undefined;
  // 突破百万大关，达到102万户: in the unit that is told next.
  const next = /^(?:大关)?，(?:已|共)?达到?\d[\d.,]{0,8}/.exec(text.slice(end, end + 16))?.[0];
  const { base, class: measured } = (next && matchUnit(text, end + next.length)) || MONEY;
  const elided: UnitMatch = { text: '', factor: 1, base, class: measured, elided: true };
  return finishQuantity(text, start, end, amount, elided, undefined, end);
}
