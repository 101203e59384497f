import { sentencesOf } from '../../article/index.ts';
import { allMatches } from './matches.ts';

/** A stretch of a block's text: [start, end). */
export type Range = [start: number, end: number];

/** Splits a text into sentences. */
export function splitSentences(text: string): Range[] {
  return sentencesOf(text).map(({ start, end }): Range => [start, end]);
}

const SAID = /\S/;
const SEMICOLON = /[；;]/g;
const JOINT = /[，：]|[,:](?! ?\d)|——|（其中/g;

/** Splits a sentence at semicolons: each part stands by itself. */
export function splitSegments(text: string, sentence: Range): Range[] {
  return splitAfter(text, sentence, SEMICOLON);
}

/** A name that a colon gives its number: 粮食产量：5.2万吨. */
const NAMED = /^\s*[^，：,:\d。；]{2,24}$/;
const NUMBER = /^\s*(?:约|近|超过?|逾|达|共|累计)?(?!\d{4}年)\d/;

/** 分别增长13.2%，7.5%，5%: commas between the values of one list. */
const DEALT = /分别[^，。；]{0,20}?\d[\d.]{0,8}(?:%|个百分点)(?:，\d[\d.]{0,8}(?:%|个百分点)){0,6}$/;
const RATE = /^\d[\d.]*(?:%|个百分点)/;

const RATIO = /^\d：\d/;

/** 生产总值（预计，下同）, 性别比（以女性为100，男性对女性的比例）: a comma in a remark. */
const REMARKS = /（(?:[^（）\d，]{1,8}|以[^（）\d，]{1,4}为100?)$/;
const REMARKED = /^[^（）\d，]{1,8}）/;

/** Splits a segment at commas and colons, save those in a remark and a colon between a name and its number. */
export function splitClauses(text: string, segment: Range): Range[] {
  return splitAfter(text, segment, JOINT, (mark, from, at, to) => {
    // 由38：62调整为41：59
    if (mark === '：' && RATIO.test(text.slice(at - 1, to + 1))) return true;
    if (mark === '：' || mark === ':')
      return NAMED.test(text.slice(from, at)) && NUMBER.test(text.slice(to, segment[1]));
    if (mark !== '，') return false;
    return (
      (RATE.test(text.slice(to, Math.min(to + 20, segment[1]))) &&
        DEALT.test(text.slice(Math.max(from, at - 40), at))) ||
      (REMARKED.test(text.slice(to, Math.min(to + 10, segment[1]))) &&
        REMARKS.test(text.slice(Math.max(from, at - 10), at)))
    );
  });
}

/** Splits a stretch after every mark that is no joint; a joint is told by the mark, where its part begins, and its own place. */
function splitAfter(
  text: string,
  [start, end]: Range,
  mark: RegExp,
  isJoint: (mark: string, from: number, at: number, to: number) => boolean = () => false,
): Range[] {
  const out: Range[] = [];
  let from = start;
  for (const { index, 0: found } of allMatches(text.slice(start, end), mark)) {
    const at = start + index;
    const to = at + found.length;
    if (isJoint(found, from, at, to)) continue;
    if (to > from) out.push([from, to]);
    from = to;
  }
  if (from < end) out.push([from, end]);
  return out.filter(([a, b]) => SAID.test(text.slice(a, b)));
}
