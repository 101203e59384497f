import type { After } from './after.ts';
import { attributed, countedWith, isMeasured, servedWith, withNoun } from './predicates.ts';
import { foremost } from './foremost.ts';
import type { Phrase } from '../text/phrases.ts';
import { leftText, phraseUpTo, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { COUNTED_BEFORE_MEASURE, GENERIC_HEADS } from '../tables/nouns.ts';
import { ACTIONS, STATUS_VERBS } from '../tables/verbs.ts';
import { actOnList } from '../text/sums.ts';
import { wordsBetween } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** The name behind the value, with its predicate where the noun alone says too little. */
export function nameBehind(reading: Reading, run: Run, unit: string, after: After): string | undefined {
  const person = /人$|^[名位]$/.test(unit);
  const qualified = sizedInList(reading, run) ?? thresholdBehind(reading, run) ?? equated(reading, run);
  if (qualified !== undefined) return qualified;
  if (after.text === '') {
    const verb = wordsBetween(reading.words, ...run.right)[0]?.tag ?? '';
    const acts =
      person &&
      /^v|^p$/.test(verb) &&
      (verb !== 'p' || /^[被获受]/.test(after.predicate)) &&
      after.predicate.length >= 4 &&
      !/^(?:左右|以上|次|，)/.test(after.predicate);
    return acts ? after.predicate.replace(/\d.*$/, '') : undefined;
  }
  const owners = /^(国家和地区|国家|省份|城市|县市|[县区乡镇]|省、自治区、直辖市)的/.exec(after.text)?.[1];
  if (owners !== undefined) return owners;
  // 对12部法规的实施情况进行检查: so many are looked into.
  const looked = /对$/.test(leftText(reading, run)) ? LOOKED_INTO.exec(after.text)?.[1] : undefined;
  if (looked !== undefined) return looked;
  const who = countedWith(reading, run, after);
  const told = attributed(reading, run, who ?? after.text) ?? who ?? servedWith(reading, run, after);
  if (told !== undefined) return told;
  const counted = COUNTED_BEFORE_MEASURE.exec(after.text.replace(/（[^（）]*）/g, ''))?.[1];
  if (counted !== undefined) return counted;
  if (!GENERIC_HEADS.has(after.text) && after.text.length > 2) return after.text;
  const first = foremost(reading, run, after.text);
  if (first !== undefined) return first;
  if (after.text.length === 1 && !/[镇村县市区省国乡校院户人]/.test(after.text)) return undefined;
  const predicate = firstPart(after.predicate);
  const served = SERVED.test(leftText(reading, run));
  const says = (!served && predicate.length >= 3) || STATUS_VERBS.has(predicate) || WENT.test(predicate);
  // 306家企业实现总收入6970亿元: the amount is theirs, and tells nobody which they are.
  if (EARNS.test(after.predicate) && isMeasured(reading, run)) return after.text;
  if (
    !served &&
    GENERIC_HEADS.has(after.text) &&
    says &&
    !/^(?:[在于为等名拟和与及、]|以及|计划|预计|总体|整体)/.test(predicate)
  )
    return withNoun(predicate.replace(DID, '$1$2的'), after.text);
  // 为2796家企业提供保障: what they were given.
  const given = served ? GIVEN.exec(predicate)?.[1] : undefined;
  if (given && GENERIC_HEADS.has(after.text)) return `获${given}的${after.text}`;
  // 1996年开工建设的22个项目, 处于停产的10户企业: what was done to them, or how they were.
  const state = OF_STATE.exec(leftText(reading, run))?.[1];
  if (state !== undefined && GENERIC_HEADS.has(after.text)) return state + after.text;
  const act = GENERIC_HEADS.has(after.text)
    ? actOnList(wordsBetween(reading.words, ...run.left), reading.context.isTime)
    : '';
  return (act || statusBefore(reading, run)) + after.text;
}

const LOOKED_INTO = /^([^的]{2,10})的[^的]{2,8}(?:情况|工作|问题|质量)$/;

const EARNS =
  /^(?:累计|共|已|全年|预计)*(?:实现|完成|创造?|缴纳|上缴|贡献)[^，。；、\d]{0,12}(?:收入|产值|利润|利税|税收|税金|增加值|销售额|总额|交易额|外汇)$/;

/** 36个村办起了企业: what they did, with the mark that it is done. */
const DID = /^([\p{Script=Han}]{1,2})了((?!\p{Script=Han}*的)\p{Script=Han}{1,12})$/u;

const SERVED = /(?:为|向|给|对|帮助|支持|协助|帮扶|扶持|指导|引导|资助)(?:近|约|超过?|逾)?$/;

const OF_STATE =
  /((?:新|已|正在)?(?:开工|在建|续建|竣工|投产|完工|签约|落地|引进|停产|亏损|盈利|建成|入驻|注册|备案|储备|实施)(?:建设|投产|落地)?)的(?:近|约|全部)?$/;

const EQUALS =
  /^(?:为|是|系|属于?)(?:（[^（）]{2,16}）)?(?!了|何|什么)([^，。；、\d（）]{3,16})(?=[，。；（]|$)/;

/** 9家为上市银行，3家为城商行: what so many of them are. */
function equated(reading: Reading, run: Run): string | undefined {
  if (!/^[，、]?(?:其中|有)*$/.test(leftText(reading, run))) return undefined;
  return EQUALS.exec(reading.text.slice(run.right[0], run.right[0] + 40))?.[1];
}

/** How those who are counted went: 24个行业下降. */
const WENT = /^(?:增长|下降|上升|持平|盈利|亏损|上涨|下跌)$/;

/** The sum that things are counted by, before the next of the list. */
const SIZED =
  /^((?:年)?[^，。；、\d]{0,6}?(?:超过?|过|突破|达到?)?[\d.]*[十百千]?[万亿]{1,2}元(?:级)?(?:以上)?)(?:、|和|及|与)\d/;
const HEAD_AHEAD =
  /^\d{1,3}[个家户][^，。；]{1,20}?元(?:级)?(?:以上)?的?(\p{Script=Han}{2,8}?)(?=(?:建设)?(?:[，。；、]|$))/u;

/** 3个产值超百亿元、2个产值50亿元的产业集群: the head stands behind the last of the list. */
function sizedInList({ text }: Reading, run: Run): string | undefined {
  const size = SIZED.exec(text.slice(run.right[0], run.right[0] + 20))?.[1];
  const head = size && HEAD_AHEAD.exec(text.slice(run.right[1], run.right[1] + 40))?.[1];
  return head ? size + head : undefined;
}

/** Those who are counted by what they reach. */
const BODIES =
  /(?:法院|医院|学校|银行|公司|[药车房民国央农林渔]企|车间|班组|机场|港口|口岸|煤矿|高校|景区|[镇县市区队站厂矿])$/;

/** 5家企业营业收入超百亿元: the sum is what the companies are counted by. */
export function thresholdBehind(reading: Reading, run: Run): string | undefined {
  const words = wordsBetween(reading.words, ...run.right);
  const head = words.slice(0, 3).find(({ text }) => GENERIC_HEADS.has(text) || BODIES.test(text));
  const name = words.findLast((word) => reading.context.isName(word.start));
  if (!head || !name || name.start < head.end) return undefined;
  if (words.some((word) => word.start < head.end && reading.context.isName(word.start))) return undefined;
  const reached = reading.text.slice(head.end, name.end).replace(/(?:均|都)(?=超|突破|过|达)/, '');
  return reached + reading.text.slice(run.right[0], head.end);
}

const GIVEN = /^(?:提供|发放|兑现|落实|授予)了?(.{2,14})$/;

function firstPart(predicate: string): string {
  const at = predicate.search(/\d/);
  return (at < 0 ? predicate : predicate.slice(0, at))
    .replace(/^(?:成功|分别|先后|均|已)+|第$|(?:仪式|典礼|现场会|推进会).*$/g, '')
    .slice(0, 30);
}

/** 我馆向学校捐赠了500册图书: what was done with them, not to whom. */
const HANDED = /(捐赠|赠送|捐献|购置|购买|采购|添置|派发|编印|印发)了$/;

/** The verb phrase just before a number, for a noun too short to stand alone: 城市更新认定7个项目, 新投用4所学校. */
function statusBefore(reading: Reading, run: Run): string {
  const given = HANDED.exec(leftText(reading, run))?.[1];
  if (given !== undefined) return given;
  const left = phraseUpTo(reading, run, run.left[1]);
  if (left?.gap !== 'none') return '';
  // 辖8镇: places without a classifier.
  if (run.values[0]?.unit === '') return '';
  if (left.endsInVerb)
    return /(?:有|辖|来自|遍及|遍布|通达|辐射|远销|分布于?)$/.test(left.text) ? '' : left.text;
  // 示范镇计划开工建设363个项目: the verbs that the phrase ends in.
  const words = wordsOf(reading, left.text);
  const noun = words.findLastIndex((word) => !/^v/.test(word.tag) && !STATUS_VERBS.has(word.text));
  const doing = words.slice(noun + 1).map((word) => word.text);
  return doing.some((word) => STATUS_VERBS.has(word)) ? doing.join('').slice(-6) : '';
}

/** 外商直接投资新设立企业: how they came to be, and of whose money. */
const FOUNDED = /^(?:新?设立|新设|新?开办|新办|新?注册|新?登记)$/;

export function nameBefore(reading: Reading, run: Run, left: Phrase, after: After): string {
  // 税收增长较快的乡镇: by what they are the fastest.
  const fast = /^[较最][快高大].{0,2}的/.test(left.text);
  const pace = fast ? /增(?:长|[速幅])$/.exec(reading.text.slice(run.left[0], left.start))?.[0] : undefined;
  const grown = pace === undefined ? undefined : phraseUpTo(reading, run, left.start - pace.length)?.text;
  if (pace !== undefined && grown !== undefined) return grown + pace + left.text;
  if (!GENERIC_HEADS.has(left.text) || after.text !== '') return left.text;
  // 支持项目19个: what was done to it says more than the bare noun.
  const before = wordsBetween(reading.words, run.left[0], left.start);
  const doing = before.at(-1)?.text ?? '';
  if (ACTIONS.has(doing)) return doing + left.text;
  if (FOUNDED.test(doing)) {
    const newly = before.at(-2)?.text === '新' ? '新' : '';
    const who = phraseUpTo(reading, run, (before.at(newly ? -2 : -1) as Word).start)?.text ?? '';
    return (/(?:投资|外资)(?:（[^（）]*）)?$/.test(who) ? who : '') + newly + doing + left.text;
  }
  const act = actOnList(before, reading.context.isTime);
  if (act !== '') return act + left.text;
  const predicate = firstPart(after.predicate);
  return predicate.length >= 2 && predicate.length <= 8 && left.gap === 'none'
    ? predicate + left.text
    : left.text;
}
