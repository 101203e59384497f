import { CLOSING, OPENING } from './marks.ts';
import { isNounLike, isVerb } from './parts.ts';
import {
  addsWithin,
  belongsToKind,
  clauseBefore,
  contributes,
  hasEvery,
  isNegated,
  isUndone,
  joined,
  makesEach,
  makesProfit,
  namesTrade,
  pricedFrom,
  qualifies,
  spansClasses,
  splitsName,
  sumsUp,
  takesPlaceIn,
  WITHIN,
} from './inside-names.ts';
import { ANAPHORS, OWN_SUBJECTS, SHORT_HEADS } from '../tables/nouns.ts';
import { CHANGE_VERBS, LIGHT_VERBS, LINK_VERBS } from '../tables/verbs.ts';
import { oneOf } from './one-of.ts';
import { actBefore, listSummedUp } from './sums.ts';
import type { Word } from './words.ts';

const LINKS = new Set(LINK_VERBS);
const CHANGES = new Set(CHANGE_VERBS.map((verb) => verb.word));
const OWN = new Set(OWN_SUBJECTS);
/** Prepositions that take what the number counts: 在36个城市. */
const PLACING = oneOf('在 对 向 给 把 使 让 为了');
/** How something is done, said right before the verb. */
const HOW = oneOf('高质量 高标准 高水平 高效 高起点');
/** Verbs that lead to a level with 到 or 为. */
const TURNING = oneOf('发展 调整 优化 演进 演变 转变 转');
const SET_ASIDE = { test: (word: string): boolean => word.startsWith('\uE000') && /^\uE000+$/.test(word) };
const JOINER = oneOf('& ＆ · / ／');
const CONJUNCTION = oneOf('和 与 及 以及 及其 暨 或 、');
const FIRSTS = oneOf('首笔 首个 首家 首批 首座 首条 首例 首单');
const SHARE_VERBS = oneOf('所 占 所占');
const RECKONED = oneOf('计算 计 算');
const BY = oneOf('按 以 按照');
const SEASON = oneOf('春 夏 秋 冬');
const SUPERLATIVE = oneOf('最大 最高 最多 最长 最强 最优 最快 最低 最小 最早 最新 最全 领先');
const KINDS = oneOf('各类 各级');
const EACH_OF = oneOf('各项 各种');
const FUNDS = oneOf('资金 经费 费用 基金 捐款');
/** Verbs of one character that say which: 跨铁路局列车, 涉农贷款, 待安置人员. */
const QUALIFYING = oneOf('跨 涉 待 免 未 无');
const YEARLY = oneOf('年均 年终 年末');
/** Heads that say nothing without what stands before their 的: 对经济增长的贡献率. */
const COMPLEMENTED =
  /^(?:贡献[率度]?|拉动(?:贡献|作用|率)?|比重|比例|占比|份额|数量|规模|总量|面积|(?:产[值量]|面积|数量|人数|金额)比[例重]|第\d{1,2}百分位(?:数|浓度)|总投资|资金|投入|标准|补助|支出|积累|净利润|商品零售额)$/;

/** 农民的人均纯收入: whose it is for one of them. */
const PER_ONE = /^(?:人均|户均|亩均)/;

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
    if (FIRSTS.test(word.text)) continue;
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
      ((gap !== 'none' && /^(?:完成|实现|达到?|增加|新增)$/.test(words[last]?.text ?? '')) ||
        (/^(?:安排|定?为|是)?$/.test(words[last]?.text ?? '') && MEASURED.test(words[last - 2]?.text ?? '')))
    )
      continue;
    else if (
      /^(?:d|p|c|u|y|w|r)/.test(word.tag) &&
      !/^(?:等|其[他它])$/.test(word.text) &&
      !CLOSING.test(word.text)
    )
      gap = gap === 'none' ? 'link' : gap;
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

/** Stocks that grow by what is told. */
const ADDED_TO = /^.{0,8}(?:贷款|存款|库容|里程|容量|产能|产值|利税|税收)$/;

/** Those who are counted, where what they do tells them from others. */
const WHO =
  /^(?:生产(?:大)?队|大队|合作社|行政村|自然村|专业户|个体户|贫困户|农牧户|种植户|养殖户|乡镇企业|劳动力)$/;

/** 包产到户的生产队: which of them. */
const saysWho = (words: readonly Word[], of: number, right: string): boolean =>
  (WHO.test(right) || SO_MANY_WHO.test(right)) && /^v/.test(words[of - 1]?.tag ?? '');
/** 参与旅游经营的农牧民人数: how many they are. */
const SO_MANY_WHO = /^.{2,4}(?:人数|户数)$/;

/** What a plan sets a number to: 总产值计划, 播种面积计划. */
const MEASURED = /[值入额量积润]$/;

/** 产量因减产的影响则减少4.9%: the words without the cause and what links it. */
function withoutCause(words: readonly Word[]): readonly Word[] {
  const until = words.findLastIndex((word) => word.text === '影响');
  if (until < 0 || words.length - until > 3) return words;
  const from = words.findLastIndex((word, at) => at < until && /^(?:因|由于|受|因受|受到)$/.test(word.text));
  return from > 0 && until - from < 16 ? words.slice(0, from) : words;
}

/** 拨付补贴、奖金等3亿元: a list that its number stands behind. */
const closesList = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 && words.slice(0, at).some((word) => word.text === '、');

/** 总产值按1990年不变价格计算达到: the words without the prices that it is told by. */
function withoutPrices(words: readonly Word[]): readonly Word[] {
  const until = words.findLastIndex((word) => RECKONED.test(word.text));
  if (until < 0 || words.length - until > 3) return words;
  const from = words.findLastIndex((word, at) => at < until && BY.test(word.text));
  const prices = from > 0 && until - from < 8 && /价/.test(joined(words.slice(from, until), 0));
  return prices ? [...words.slice(0, from), ...words.slice(until + 1)] : words;
}

/** No name has more words; a longer run is a list that nobody could name. */
const LONGEST_NAME = 40;

function walkLeft(words: readonly Word[], context: PhraseContext): Word[] {
  let at = words.length - 1;
  let depth = 0;
  for (; at >= 0; at -= 1) {
    const word = words[at];
    if (!word) break;
    if (CLOSING.test(word.text)) depth += 1;
    else if (OPENING.test(word.text)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (context.isName(word.start) || JOINER.test(word.text) || spansClasses(words, at)) continue;
    else if (context.isTime(word.start)) {
      if (!splitsName(words, at, context) && !makesProfit(words, at)) break;
    } else if (word.text === '当年' && splitsName(words, at, context)) continue;
    else if (CONJUNCTION.test(word.text)) {
      const left = words[at - 1];
      if (
        !left ||
        !(
          isNounLike(left) ||
          CLOSING.test(left.text) ||
          (isVerb(left) && left.text.length > 1) ||
          (left.text === '存' && words[at + 1]?.text.startsWith('贷') === true)
        ) ||
        LIGHT_VERBS.has(left.text) ||
        // 规模最大、总投资36亿元: one attribute after the other.
        (word.text === '、' && SUPERLATIVE.test(left.text))
      )
        break;
    } else if (word.text === '的' || word.text === '之') {
      const right = words
        .slice(at + 1)
        .map((each) => each.text)
        .join('');
      const clause = clauseBefore(words, at, context);
      if (clause >= 0) {
        at = clause - 1;
        break;
      }
      if (
        right.length > 2 &&
        !COMPLEMENTED.test(right) &&
        !SHORT_HEADS.has(right) &&
        !PER_ONE.test(right) &&
        !belongsToKind(words, at) &&
        !saysWho(words, at, right)
      )
        break;
    } else if (
      word.text === '完成' &&
      ANAPHORS.has(
        words
          .slice(at + 1)
          .map((each) => each.text)
          .join(''),
      )
    )
      continue;
    else if (
      word.text === '对' &&
      /贡献[率度]?$|依存度$|拉动(?:贡献|作用|率)?$/.test(words.at(-1)?.text ?? '') &&
      at > 0
    )
      continue;
    else if (contributes(words, at)) continue;
    else if (word.text === '安排' && words[at + 1]?.text === '的' && at > 0) continue;
    else if (word.text === '在' && at > 0 && WITHIN.test(joined(words, at + 1))) continue;
    else if (SHARE_VERBS.test(word.text) && /(?:比重|比例|份额)$/.test(words.at(-1)?.text ?? '') && at > 0)
      continue;
    else if (word.text === '以来') break;
    else if (word.text === '等') {
      if (sumsUp(words, at) || closesList(words, at)) continue;
      const list = listSummedUp(words, at, context.isTime);
      if (list >= 0) at = list - 1;
      break;
    }
    // 投入各项资金: too little without what was done.
    else if (EACH_OF.test(word.text) && FUNDS.test(joined(words, at + 1))) continue;
    else if (KINDS.test(word.text)) {
      at -= 1;
      break;
    } else if (YEARLY.test(word.text) && at > 0 && isNounLike(words[at - 1] as Word) && at < words.length - 1)
      continue;
    else if (word.text === '拥有' && hasEvery(words, at, context)) continue;
    else if (makesProfit(words, at)) continue;
    else if (isNegated(words, at)) continue;
    else if (takesPlaceIn(words, at)) continue;
    else if (word.text === '新增' && addsWithin(words, at)) continue;
    else if (makesEach(words, at)) continue;
    else if (qualifies(words, at)) continue;
    else if (LIGHT_VERBS.has(word.text) && !namesTrade(words, at) && !isUndone(words, at)) break;
    // 冬马铃薯, 春玉米: when it is sown.
    else if (SEASON.test(word.text) && words[at + 1] && isNounLike(words[at + 1] as Word)) continue;
    else if (
      !isNounLike(word) &&
      !isVerb(word) &&
      !/^(?:[各每本]|其[他它]|每人|每户|每亩|平均)$/.test(word.text)
    )
      break;
  }
  return words
    .slice(at + 1)
    .filter(
      (word, index, all) => !context.isTime(word.start) && !makesProfit(all, index) && !makesEach(all, index),
    );
}

function trimSubject(words: readonly Word[], context: PhraseContext): Word[] {
  let rest = [...words];
  for (;;) {
    const first = rest[0];
    if (!first || rest.length === 0) return rest;
    const tail = rest
      .slice(1)
      .map((word) => word.text)
      .join('');
    const drop =
      CONJUNCTION.test(first.text) ||
      /^[的后]$/.test(first.text) ||
      OWN.has(first.text) ||
      (!/^(?:其[他它]|各[项种])$/.test(first.text) &&
        tail.length >= (first.tag === 'r' ? 3 : 2) &&
        /^(?:t|r)/.test(first.tag) &&
        !SEASON.test(first.text)) ||
      (tail.length >= 3 && first.text === '好') ||
      (tail.length >= 3 &&
        isVerb(first) &&
        first.text.length === 1 &&
        rest[1]?.text !== '、' &&
        !QUALIFYING.test(first.text) &&
        // 超6个月未结案件: a limit of time is no name without its 超.
        !(context.isName(first.start) && /^.{1,3}(?:年|个月|天)/.test(tail)));
    if (!drop) break;
    rest = rest.slice(1);
  }
  const own = context.organisation;
  if (own) {
    const joined = rest.map((word) => word.text).join('');
    if (joined.startsWith(own) && joined.length > own.length + 1) {
      const start = (rest[0]?.start ?? 0) + own.length;
      rest = rest.filter((word) => word.end > start);
    }
  }
  return rest;
}
