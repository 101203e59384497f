import { CLOSING } from './marks.ts';
import { isNounLike, isVerb } from './parts.ts';
import { joined, pricedFrom } from './inside-names.ts';
import { CHANGE_VERBS, LIGHT_VERBS, LINK_VERBS } from '../tables/verbs.ts';
import { oneOf } from './one-of.ts';
import { actBefore } from './sums.ts';
import type { Word } from './words.ts';
import { withoutCause, withoutPrices } from './asides.ts';
import { trimSubject } from './trimming.ts';
import { walkLeft } from './walking.ts';

const LINKS = new Set(LINK_VERBS);
const CHANGES = new Set(CHANGE_VERBS.map((verb) => verb.word));

/** Prepositions that take what the number counts: 在36个城市. */
const PLACING = oneOf('在 对 向 给 把 使 让 为了');
/** How something is done, said right before the verb. */
const HOW = oneOf('高质量 高标准 高水平 高效 高起点');
/** Verbs that lead to a level with 到 or 为. */
const TURNING = oneOf('发展 调整 优化 演进 演变 转变 转');
const SET_ASIDE = { test: (word: string): boolean => word.startsWith('\uE000') && /^\uE000+$/.test(word) };

const FIRSTS = oneOf('首笔 首个 首家 首批 首座 首条 首例 首单');

/** All of a place, said of what is named before. */
const WHOLE = oneOf('全国 全省 全市 全区 全县 全州');

/** Whether a word tells when, or the one before a comma does. */
function timed(words: readonly Word[], at: number, { isTime }: PhraseContext): boolean {
  const word = words[words[at]?.text === '，' ? at - 1 : at];
  return word !== undefined && isTime(word.start);
}

/** A noun phrase read off one side of a number. */
export interface Phrase {
  text: string;
  start: number;
  end: number;
  /** What was passed over between phrase and number: nothing, 达到 and its like, or a verb that takes the number's noun as object. */
  gap: 'none' | 'link' | 'verb';
  /** The phrase ends in a verb: 城市更新认定7个项目. */
  endsInVerb: boolean;
}

/** What the walk must not cross, and whom the report is about. */
export interface PhraseContext {
  organisation?: string | undefined;
  /** The year it reports on. */
  year: number;
  /** Offsets covered by dates and period words. */
  isTime: (offset: number) => boolean;
  /** Whether a period word that is a part of a year stands between two offsets. */
  turnsTime: (start: number, end: number) => boolean;
  /** Offsets of a number that is part of a name: 过10亿元项目. */
  isName: (offset: number) => boolean;
}

/**
 * Reads the metric that ends before a number: 我区新增高新技术企业 → 高新技术企业.
 * The words are those between the last boundary and the number.
 */
export function phraseBefore(said: readonly Word[], context: PhraseContext): Phrase | undefined {
  const words = withoutPrices(withoutCause(said));
  let last = words.length;
  let gap: Phrase['gap'] = 'none';
  for (; last > 0; last -= 1) {
    const word = words[last - 1];
    if (!word) break;
    if (context.isTime(word.start)) {
      if (gap === 'none') gap = 'link';
      continue;
    }
    // 煤炭产量2月份全省完成36万吨: where, right behind when.
    if (gap !== 'none' && WHOLE.test(word.text) && timed(words, last - 2, context)) continue;
    if (FIRSTS.test(word.text)) continue;
    // 四年中共增加: within which time.
    const before = words[last - 2];
    if (gap !== 'none' && /^[中里内间]$/.test(word.text) && before && context.isTime(before.start)) continue;
    // 到十一月已提高到: a month is no name.
    if (word.tag === 'm' && /^[一二三四五六七八九十]{1,2}月份?底?$/.test(word.text)) continue;
    const priced = pricedFrom(words, last - 1);
    if (priced > 0) {
      last = priced + 1;
      gap = 'link';
      continue;
    }
    // 高质量完成, 再次高质量突破: how it was done.
    if (HOW.test(word.text) && /^v/.test(words[last]?.tag ?? '')) continue;
    // 占比超过九成、达91.28%: what was set aside.
    if (SET_ASIDE.test(word.text) || (word.text === '、' && SET_ASIDE.test(words[last - 2]?.text ?? ''))) {
      if (gap === 'none') gap = 'link';
      continue;
    }
    const linked =
      LINKS.has(word.text) ||
      /^.{0,2}[至到]$/.test(word.text) ||
      /^.{1,2}在$/.test(word.text) ||
      /^[仍已可将预]达$/.test(word.text) ||
      (word.text === '高' && words[last]?.text === '达') ||
      (word.text === '安排' && /^[为是共]$/.test(words[last]?.text ?? '')) ||
      (gap === 'link' &&
        (CHANGES.has(word.text) || TURNING.test(word.text)) &&
        /^[至到为]/.test(words[last]?.text ?? ''));
    // 产量负增长，为-2.4%: how it went.
    if (word.text === '负增长' && gap === 'link') continue;
    if (linked) gap = gap === 'verb' || word.text === '完成' || word.text === '实现' ? gap : 'link';
    else if (PLACING.test(word.text)) gap = 'verb';
    else if (LIGHT_VERBS.has(word.text) && !isNounLike(word)) gap = 'verb';
    // 总产值计划完成2000亿元: what is planned to be done. 播种面积计划45万亩: what is planned.
    else if (
      word.text === '计划' &&
      ((gap !== 'none' && /^(?:完成|实现|达到?|增加|新增|安排)$/.test(words[last]?.text ?? '')) ||
        (/^(?:安排|定?为|是)?$/.test(words[last]?.text ?? '') && MEASURED.test(words[last - 2]?.text ?? '')))
    )
      continue;
    else if (
      (/^(?:d|p|c|u|y|w|r)/.test(word.tag) || word.text === '普遍') &&
      !/^(?:等|其[他它])$/.test(word.text) &&
      !CLOSING.test(word.text)
    )
      gap = gap === 'none' ? 'link' : gap;
    // 粮食总产量5年平均达到: over how many years.
    else if (
      gap === 'link' &&
      word.text === '年' &&
      /^(?:\d{1,2}|[二两三四五六七八九十]{1,2})$/.test(words[last - 2]?.text ?? '')
    )
      last -= 1;
    else if (/^[，：；,:\s]+$/.test(word.text) || word.tag === 't' || /^[一二三五十\d]+年$/.test(word.text))
      continue;
    else break;
    if (/完成|实现/.test(word.text) && gap === 'none') gap = 'link';
  }
  if (last === 0) return undefined;
  const end = words[last - 1]?.end ?? 0;
  const endsInVerb = isVerb(words[last - 1] as Word);
  const near = words.slice(Math.max(0, last - LONGEST_NAME), last);
  let taken = walkLeft(near, context);
  // 粮食因洪涝减产4.9%: the cause is not what fell.
  const cause = near[near.length - taken.length - 1]?.text ?? '';
  if (/^(?:因|由于|受)$/.test(cause) && near.length > taken.length + 1) {
    const before = walkLeft(near.slice(0, near.length - taken.length - 1), context);
    if (before.length > 0) taken = before;
  }
  // 围绕湿地保护开发岗位: what it is done for is no part of what was done.
  if (/^(?:围绕|针对|依托|立足|结合)$/.test(near[near.length - taken.length - 1]?.text ?? '')) {
    const done = taken.findLastIndex((word) => isVerb(word) && word.text.length > 1);
    if (done > 0 && done < taken.length - 1) taken = taken.slice(done);
  }
  const act = taken.length === 1 ? actBefore(near, context.isTime) : -1;
  if (act >= 0) taken = near.slice(act).filter((word) => !context.isTime(word.start));
  // 公开率: a lone measure takes the word before it, whatever that is.
  const only = taken.length === 1 ? taken[0]?.text : undefined;
  if (only !== undefined && /^[率额量数值]$/.test(only)) {
    const before = near[near.length - 2];
    if (before && !context.isTime(before.start) && !/^(?:x|c|u)/.test(before.tag)) taken = [before, ...taken];
  }
  // 新增贷款, 新增库容: what was added to a stock is not the stock.
  const added = near[near.length - taken.length - 1];
  if (added?.text === '新增' && ADDED_TO.test(joined(taken, 0))) taken = [added, ...taken];
  // 减少碳排放1200吨: what there is less of is not what there is.
  if (added && LESS.test(added.text) && gap === 'none') taken = [added, ...taken];
  const trimmed = trimSubject(taken, context);
  const [first] = trimmed;
  if (!first) return undefined;
  const text = trimmed
    .map((word) => word.text)
    .join('')
    .trim();
  // 各镇（街）及10支分队: what a bracket says is no name.
  return text === '' || text === '基本' || /^（[^（）]{1,6}）$|^[^（]{1,6}）$/.test(text)
    ? undefined
    : { text, start: first.start, end, gap, endsInVerb };
}

const LESS = oneOf('减少 少用');

/** Stocks that grow by what is told. */
const ADDED_TO = /^.{0,8}(?:贷款|存款|库容|里程|容量|产能|产值|利税|税收)$/;

/** What a plan sets a number to: 总产值计划, 播种面积计划. */
const MEASURED = /[值入额量积润]$|[总单亩]产$|支出$|[出存]栏$/;

/** No name has more words; a longer run is a list that nobody could name. */
const LONGEST_NAME = 40;
