import { parseChineseNumeral } from './numerals.ts';
import { matchesAt, startsWith } from '../text/starts.ts';
import type { Found } from './found.ts';

const RANK =
  /(?:第|(?<=(?:排名|位列|名列|排在|\d强|百强|榜)(?:全[国省市区县])?)(?=\d)(?!\d{1,3}[万亿个家人]))(\d{1,3}|[一二三四五六七八九十]{1,3})(位|名|(?=$|[，。；、！）和与及]|的))|(首位|榜首|之首|之冠|第一方阵|前列|中上游|(?<=[为是居属]全[国省市区县州])最[高大多快好](?=[，。；、]|$))|(?:前)(\d{1,3}|[一二三四五六七八九十]{1,3})(位|名|强|(?=$|[，。；、！]))/y;
/** What a rank begins with. */
const STARTS = startsWith('第0123456789首榜之中最前');

/** What must stand close before a rank: a verb of placing, or the field it is measured in. */
const CUE =
  /(?:居|荣登|登上|列|位|排名?|排在|排行|名次|位次|跃升?|升|前进|跻身|进入|夺得?|获得?|蝉联|保持|继续|名列|取得|包括)(?:了|至|到|为)?[^，。；：、]{0,16}$|(?:规模|总量|增[速幅]|均|都)(?:均|都)?为$|(?:榜单?|榜上|名单|排行榜)[”》]?(?:中|上)?$|(?:全国|全省|全市|全区|全县|全球|世界|亚洲|省内|市内|县区)[^，。；：]{0,8}$/;

const LISTED = /^、[^、，。；：\d]{2,12}$/;

/** Finds ranks: 第9位, 全国第四, 首位, 前列, 前五位. Their amount is the place, 0 where a word gives none. */
export function findRanks(text: string): Found[] {
  const found: Found[] = [];
  for (const match of matchesAt(text, STARTS, RANK)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 24), start);
    const last = found.at(-1);
    // 规模第一名、创新能力第四名: the next of a list of places.
    const listed = last !== undefined && LISTED.test(text.slice(last.outerEnd, start));
    if ((!CUE.test(before) && !listed) || /摆在|放在|置于|作为/.test(before.slice(-8))) continue;
    if (match[5] === '强' && !/[，。；]/.test(text[start + match[0].length] ?? '，')) continue;
    const digits = match[1] ?? match[4];
    const word = match[3];
    const unit = match[2] ?? match[5] ?? '';
    const end = start + match[0].length;
    found.push({
      start,
      end: end - unit.length,
      outerStart: start,
      outerEnd: end,
      raw: text.slice(start, end - unit.length),
      unit: unit === '' || word ? '名' : unit,
      amount: word ? (/首|冠|最/.test(word) ? 1 : 0) : toNumber(digits ?? ''),
      base: unit === '位' ? '位' : '名',
      class: 'rank',
    });
  }
  return found;
}

function toNumber(digits: string): number {
  return /^\d/.test(digits) ? Number(digits) : (parseChineseNumeral(digits) ?? 0);
}
