import { CLOSING, OPENING } from './marks.ts';
import { leftOutBefore } from './left-out.ts';
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
  qualifies,
  saysHow,
  spansClasses,
  splitsName,
  sumsUp,
  takesPlaceIn,
  WITHIN,
} from './inside-names.ts';
import { ANAPHORS, SHORT_HEADS } from '../tables/nouns.ts';
import { LIGHT_VERBS } from '../tables/verbs.ts';
import { oneOf } from './one-of.ts';
import { listSummedUp } from './sums.ts';
import type { Marks } from './inside-names.ts';
import type { Word } from './words.ts';

const JOINER = oneOf('& ＆ · / ／');
/** What joins two names, and belongs to none at its beginning. */
export const CONJUNCTION = oneOf('和 与 及 以及 及其 暨 或 、');

const SHARE_VERBS = oneOf('所 占 所占');

/** When a crop is sown, said before its name: 冬马铃薯. */
export const SEASON = oneOf('春 夏 秋 冬');
const SUPERLATIVE = oneOf('最大 最高 最多 最长 最强 最优 最快 最低 最小 最早 最新 最全 领先');
const KINDS = oneOf('各类 各级');
const EACH_OF = oneOf('各项 各种');
const FUNDS = oneOf('资金 经费 费用 基金 捐款');

const YEARLY = oneOf('年均 年终 年末');
/** Heads that say nothing without what stands before their 的: 对经济增长的贡献率. */
const COMPLEMENTED =
  /^(?:贡献[率度]?|(?:城市|省份|地区|县市|企业|行业)?[个家]数|拉动(?:贡献|作用|率)?|比重|比例|占比|份额|数量|规模|总量|面积|(?:产[值量]|面积|数量|人数|金额)比[例重]|第\d{1,2}百分位(?:数|浓度)|总投资|资金|投入|标准|补助|支出|积累|净利润|商品零售额)$/;

/** 农民的人均纯收入: whose it is for one of them. */
const PER_ONE = /^(?:人均|户均|亩均)/;

/** Those who are counted, where what they do tells them from others. */
const WHO =
  /^(?:生产(?:大)?队|大队|合作社|行政村|自然村|专业户|个体户|贫困户|农牧户|种植户|养殖户|乡镇企业|劳动力)$/;

const TURNED = oneOf('增加 减少 提高 降低 下降 增长');
const TURNED_WHO = /^.{2,4}的(?:农户|企业|家庭|单位|职工|居民|村|乡镇|行业|学校)$/;

/** 包产到户的生产队: which of them. */
const saysWho = (words: readonly Word[], of: number, right: string): boolean =>
  (WHO.test(right) || SO_MANY_WHO.test(right)) && /^v/.test(words[of - 1]?.tag ?? '');
/** 参与旅游经营的农牧民人数: how many they are. */
const SO_MANY_WHO = /^.{2,4}(?:人数|户数)$/;

/** 拨付补贴、奖金等3亿元: a list that its number stands behind. */
const closesList = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 && words.slice(0, at).some((word) => word.text === '、');

/** The words that end before a number and are one name: as far left as a name may reach. */
export function walkLeft(words: readonly Word[], context: Marks): Word[] {
  let at = words.length - 1;
  let depth = 0;
  for (; at >= 0; at -= 1) {
    const word = words[at];
    if (!word) break;
    if (CLOSING.test(word.text)) {
      // 城镇5.2万元（增长5%）、农村2.4万元: a bracket that was opened before the value there.
      if (depth === 0 && !words.slice(0, at).some(({ text }) => OPENING.test(text))) break;
      depth += 1;
    } else if (OPENING.test(word.text)) {
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
      const clause = Math.max(clauseBefore(words, at, context), leftOutBefore(words, at));
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
    }
    // 扣除价格因素后居民收入: by which prices is no part of the name.
    else if (word.text === '后' && /^(?:因素|影响)$/.test(words[at - 1]?.text ?? '')) break;
    else if (word.text === '后' && leftOutBefore(words, at) >= 0) {
      at = leftOutBefore(words, at) - 1;
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
    } else if (
      YEARLY.test(word.text) &&
      at > 0 &&
      (isNounLike(words[at - 1] as Word) || /^每|[）)]$/.test(words[at - 1]?.text ?? '')) &&
      at < words.length - 1
    )
      continue;
    else if (word.text === '拥有' && hasEvery(words, at, context)) continue;
    else if (makesProfit(words, at)) continue;
    else if (isNegated(words, at) || saysHow(words, at)) continue;
    else if (takesPlaceIn(words, at)) continue;
    else if (word.text === '新增' && addsWithin(words, at)) continue;
    else if (makesEach(words, at)) continue;
    else if (qualifies(words, at)) continue;
    // 减少收入的农户: what tells them from those who earned more.
    else if (TURNED.test(word.text) && TURNED_WHO.test(joined(words, at + 1))) continue;
    // 每亩提供商品粮: what each of them gives.
    else if (word.text === '提供' && /^(?:平均)?每/.test(words[at - 1]?.text ?? '')) continue;
    // 成为拉动工业增长8.6%的主要因素: what drives it is no part of what grew.
    else if (word.text === '拉动' && /^(?:成为|是|为)$/.test(words[at - 1]?.text ?? '')) break;
    // 正高级职称: the higher of two ranks.
    else if (word.text === '正' && /^(?:高级?|教授级|主任)/.test(words[at + 1]?.text ?? '')) continue;
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
