import type { Range } from '../text/clauses.ts';
import { CLOSING, OPENING } from '../text/marks.ts';
import { isNounLike, isVerb } from '../text/parts.ts';
import type { Phrase, PhraseContext } from '../text/phrases.ts';
import { oneOf } from '../text/one-of.ts';
import { splitInto } from '../text/lists.ts';
import { recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { ownedBy } from './owned.ts';
import { EARNED, OWN_SUBJECTS, SHORT_HEADS, TOPICS } from '../tables/nouns.ts';
import { LIGHT_VERBS } from '../tables/verbs.ts';
import type { Word } from '../text/words.ts';

const OWN = new Set(OWN_SUBJECTS);
const CONJUNCTION = oneOf('和 与 及 以及 、');
const WHOLLY = oneOf('整体 总体');
const BEFORE = oneOf('t r c d x p');
const WORKS = oneOf('服务 业务 加工业 制造业');

/**
 * What a clause without a number is about: the noun phrase that it begins with.
 *
 * @example topicOf(words of 棉花受灾较重) // '棉花'
 */
export function topicOf(words: readonly Word[], context: PhraseContext): string | undefined {
  let at = 0;
  while (at < words.length && isBefore(words[at] as Word, context)) at += 1;
  const from = at;
  let depth = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (OPENING.test(word.text)) depth += 1;
    else if (CLOSING.test(word.text)) depth -= 1;
    else if (context.isTime(word.start)) break;
    else if (depth > 0 || CONJUNCTION.test(word.text)) continue;
    else if (namesWork(words, at) || (word.text === '率' && at > from)) continue;
    else if (at > from && WHOLLY.test(word.text)) break;
    else if (!isNounLike(word) || isVerb(word) || LIGHT_VERBS.has(word.text)) break;
  }
  const rest = words.slice(from, at);
  // 畜牧业健康发展: nouns to the end, the last of them what it did.
  if (at === words.length && /^vn$/.test(rest.at(-1)?.tag ?? '') && /^a|^d|^z/.test(rest.at(-2)?.tag ?? '')) {
    at -= 2;
    rest.splice(-2);
  }
  // 供应充足: a verbal noun right before an adjective is the predicate.
  while (
    rest.length > 0 &&
    /^(?:v|a|d|c|z)/.test(rest.at(-1)?.tag ?? '') &&
    !/^an?$/.test(rest.at(-1)?.tag ?? '') &&
    rest.at(-1)?.text !== '率' &&
    !(rest.length > 1 && /^(?:服务|业务)$/.test(rest.at(-1)?.text ?? ''))
  )
    rest.pop();
  const text = rest.map((word) => word.text).join('');
  // 均显著高于全国: how much is no name.
  const named = rest.some(({ tag }) => !/^(?:a|d|z)/.test(tag));
  return at < words.length && text.length >= 2 && depth === 0 && named ? text : undefined;
}

/** 系统集成服务: a verb that says which service or trade it is. */
function namesWork(words: readonly Word[], at: number): boolean {
  const left = words[at - 1];
  return left !== undefined && isNounLike(left) && WORKS.test(words[at + 1]?.text ?? '');
}

function isBefore(word: Word, context: PhraseContext): boolean {
  return context.isTime(word.start) || word.text === '预计' || OWN.has(word.text) || BEFORE.test(word.tag);
}

/** 乡镇企业…，总收入达1.03亿元: a head too short to stand alone takes the topic of the clauses before it. */
export function withTopic(reading: Reading, run: Run, phrase: Phrase | undefined): Phrase | undefined {
  const owned = phrase && ownedBy(reading, run, phrase);
  if (owned !== undefined) return { ...(phrase as Phrase), text: owned };
  const stock = phrase?.text === '余额' ? stockBefore(reading) : undefined;
  if (phrase && stock !== undefined) return { ...phrase, text: `${stock}余额` };
  const counted = phrase && ownerCounted(reading, run, phrase);
  if (phrase && counted !== undefined) return { ...phrase, text: counted + phrase.text };
  if (!phrase || !SHORT_HEADS.has(phrase.text)) return phrase;
  if (
    !/^[，\s]*(?:其中|但|而)?(?:预计)?(?:全年|共|累计)?(?:完成|实现)?(?:全年|[年月期]末|年底)?$/.test(
      untimed(reading, [run.left[0], phrase.start]),
    )
  )
    return phrase;
  const listed = listBefore(reading, run.values.length);
  if (listed !== undefined) return { ...phrase, text: listed + phrase.text };
  const topic =
    reading.topic
      ?.replace(WENT, '$1')
      .replace(/(.{2})(?:增[速幅]|增长)$/, '$1')
      .replace(NUMBERED, '$1') ??
    firstActor(reading, MADE.test(reading.text.slice(run.left[0], phrase.start))) ??
    reading.subject?.replace(WENT, '$1') ??
    ownerBefore(reading, phrase.text);
  if (topic === undefined || topic.endsWith(phrase.text) || MEASURED.test(topic)) return phrase;
  return { ...phrase, text: topic + phrase.text };
}

/** 工业生产稳步增长: how it went is no part of what it is. */
const WENT =
  /(.{2})(?:生产)?(?:保持|呈现|实现)?(?:(?:稳步|持续|快速|平稳|较快|健康|协调|全面|稳定|逐步)(?:增长|发展|提升|回升|提高|恢复))$/;

/** 食品加工23户完成税收2亿元: of those who were counted right before the verb. */
function ownerCounted(reading: Reading, run: Run, { text, start }: Phrase): string | undefined {
  const last = recent(reading).at(-1);
  if (!last || last.quantity.outerEnd !== run.left[0] || !/^[户家个]$/.test(last.quantity.base))
    return undefined;
  if (!EARNED.test(text) && !SHORT_HEADS.has(text)) return undefined;
  const led = /^(?:共|累计|全年)?(?:实现|完成|缴纳|上缴|创造)了?$/.test(
    reading.text.slice(run.left[0], start),
  );
  return led && !/[项目、]$/.test(last.metric) ? last.metric : undefined;
}

/** 中长期贷款增加146亿元，月末余额增长1.8%: of which stock. */
const stockBefore = (reading: Reading): string | undefined =>
  recent(reading)
    .slice(-3)
    .map(({ metric }) => /^(?:新增)?(.*(?:贷款|存款))(?:累计|净|新)?(?:增加?|发放|投放)?$/.exec(metric)?.[1])
    .findLast((stock) => stock !== undefined);

const LISTED =
  /(?:^|[，；：。])(\p{Script=Han}[\p{Script=Han}、]{3,60}?)(?:等)?(?:表现|增势|势头|快速|较快|加快|保持|支撑|领跑)\p{Script=Han}{0,10}，$/u;

/** 汽车、航空和成套设备表现亮眼，产值分别增长…: those of whom the clause before tells, as many as there are values. */
function listBefore({ text, clause }: Reading, count: number): string | undefined {
  if (count < 2) return undefined;
  const list = LISTED.exec(text.slice(Math.max(0, clause - 90), clause))?.[1];
  const plain = list?.replace(NUMBERED, '$1');
  return plain !== undefined && splitInto(plain, count) ? plain : undefined;
}

const OWNER =
  /^\s*(?:[一二三四五六七八九十]是|\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)])?(?:全[国省市区县州]|我[国省市区县])?(\p{Script=Han}{2,8}?(?:企业|产业|工业|行业|商户|合作社|园区|开发区|(?:民营|私营|个体|非公有制?|集体|国有|县域|庭院)经济))(?:获得|取得|得到|有了|有新|呈现?|保持|持续|快速|较快|稳步|迅速|健康|蓬勃|进一步|不断|长足|继续|发展|异军突起)[^，。；\d]{0,16}[。\s]*$/u;
const OWNED = /^(?:总?产值|[总纯]收入|营业收入|销售收入|利税|利润|增加值|营收|销售额)$/;

/** 乡镇企业有了较大发展。全年实现总产值…: what the sentence before is about, where it says nothing else. */
function ownerBefore({ text, previous }: Reading, head: string): string | undefined {
  if (!previous || !OWNED.test(head) || previous[1] - previous[0] > 48) return undefined;
  return OWNER.exec(text.slice(...previous))?.[1];
}

/** 采矿业、纺织业两大产业: how many they are. */
const NUMBERED = /(.{2})[一二两三四五六七八九十\d]{1,2}[个大]\p{Script=Han}{0,3}$/u;

/** A stretch of text without its times: 6月末余额. */
function untimed({ text, context }: Reading, [start, end]: Range): string {
  return [...text.slice(start, end)].filter((_, at) => !context.isTime(start + at)).join('');
}

/** What owns nothing: 经济较快增长，税收完成6亿元. */
const MEASURED = /^(?:国民)?经济$|(?:财政|预算)收入$/;

/** The first figure of the sentence, where what it counts earns and makes: 乡镇企业发展到1860个. */
function firstActor(reading: Reading, made: boolean): string | undefined {
  const [first] = recent(reading);
  // 软件产业规模突破千亿元: whose size was told.
  const who = first?.metric.replace(/(.{2})规模$/, '$1');
  // 工业企业达到92家；完成增加值23亿元: a verb right behind the semicolon has the same subject.
  const goesOn = made && first?.segment === reading.segment - 1 && /^[家户个]$/.test(first.quantity.base);
  return (first?.segment === reading.segment || goesOn) && who !== undefined && TOPICS.test(who)
    ? who
    : undefined;
}

const MADE = /^[；\s]*(?:全年|共|累计)?(?:完成|实现)了?$/;
