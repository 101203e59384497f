import { CLASS_NOUN, endOfClause, SHAPE, VERBAL_END } from './relative-clauses.ts';
import { CLOSING, OPENING } from '../text/marks.ts';
import { isNounLike, isVerb } from '../text/parts.ts';
import { GENERIC_HEADS } from '../tables/nouns.ts';
import { STATUS_VERBS } from '../tables/verbs.ts';
import type { Word } from '../text/words.ts';
import {
  acts,
  endsClause,
  HAVE,
  isUndone,
  leadsToWork,
  opens,
  pairsUp,
  PLACE,
  plansOn,
  sizes,
  WRITTEN,
} from './verbs-inside.ts';

/** A noun phrase behind a number, with the predicate that follows it. */
export interface After {
  text: string;
  start: number;
  end: number;
  predicate: string;
}

const LEVEL = /^(?:国家?|[省市县区镇乡州旗]|自治[区州县旗]|直辖市)级?$/;

/** Verbs of those who have come to something better. */
const ATTAINED = /^(?:喝|吃|用|住|走|过|搬|看|读|坐|穿|装|安|架)[上到进]了?$/;

const CLASS_END = /(?:企业|机构|项目|平台|人员|人才|单位|工程|设施|产品|品牌|意见|措施|办法|方案|制度)$/;

/** 软件与信息技术服务企业: where the noun stands that two qualifiers with a conjunction between them have; −1 elsewhere. */
function nounOfBoth(words: readonly Word[], from: number, at: number): number {
  const said = words
    .slice(from, at)
    .map((word) => word.text)
    .join('');
  if (CLASS_END.test(said)) return -1;
  for (let next = at + 1; next < Math.min(words.length, at + 6); next += 1) {
    const word = words[next] as Word;
    if (CLASS_END.test(word.text)) return next;
    if (!isNounLike(word) && !isVerb(word)) return -1;
  }
  return -1;
}

/** How something goes, before an adjective or verb. */
const COURSE = /^(?:进展|建设|推进|运行|工作|发展)$/;

/** Two nouns alone, and nothing behind, or two that are honoured together. */
const isPair = (words: readonly Word[], from: number, at: number): boolean =>
  at === from + 1 &&
  words[from]?.tag === 'n' &&
  words[at + 1]?.tag === 'n' &&
  (/^(?:[，。；]|$)/.test(words[at + 2]?.text ?? '') ||
    (/^(?:集体|单位)$/.test(words[from].text) && words[at + 1]?.text === '个人'));

/** 26个现代化的、高标准的养殖小区: how they are, told twice before what they are; where the last 的 stands. */
function lastOfTwo(words: readonly Word[], from: number): number {
  const first = words.findIndex((word, index) => index > from && /^[的，。；：]$|\d/.test(word.text));
  if (words[first]?.text !== '的' || words[first + 1]?.text !== '、' || first - from > 5) return -1;
  const next = words.findIndex((word, index) => index > first + 1 && /^[的，。；：]$|\d/.test(word.text));
  const noun = words[next + 1];
  return words[next]?.text === '的' && next - first < 8 && noun && isNounLike(noun) ? next : -1;
}

/** A verb, by its tag and itself; the dictionary has 贡献 for a noun. */
const DONE = /^v|^n贡献$/;

const GOES = /^(?:良好|平稳|顺利|正常|稳定|活跃|向好|稳健)$/;

/** 15个观光工厂、休闲基地等融合品牌: what 等 sums the list up as. */
function sumBehind(
  words: readonly Word[],
  from: number,
  people: boolean,
  isTime: (offset: number) => boolean,
): After | undefined {
  if (words[from]?.text !== '、') return undefined;
  const at = words.findIndex((word, index) => index > from && /^(?:等|[，。；：]|\d.*)$/.test(word.text));
  if (at < 0 || at - from > 16 || words[at]?.text !== '等') return undefined;
  const sum = phraseAfter(words.slice(at + 1), people, isTime);
  return sum.text.length >= 2 ? sum : undefined;
}

/** Whether a noun follows what things must reach to be counted. */
function leadsToNoun(words: readonly Word[], at: number, isName: (offset: number) => boolean): boolean {
  let next = at;
  while (words[next] && isName(words[next]?.start ?? 0)) next += 1;
  if (words[next]?.text === '的') next += 1;
  const word = words[next];
  return word !== undefined && isNounLike(word);
}

/** Reads the metric that follows a number: 个涉企主题数据集, 个项目入选国家数字经济试点工程. */
export function phraseAfter(
  words: readonly Word[],
  people = false,
  isTime: (offset: number) => boolean = () => false,
  pivoted = false,
  isName: (offset: number) => boolean = () => false,
): After {
  let at = 0;
  if (words[0]?.text === '的') at = 1;
  // 179项具有地方特色的改革成果: what they have, before what they are.
  if (/^(?:具有|符合|反映|涉及|面向)$/.test(words[at]?.text ?? '')) {
    const of = words.findIndex((word, index) => index > at && /^[的，。；、]$/.test(word.text));
    if (words[of]?.text === '的' && of - at < 8) at = of + 1;
  }
  const two = lastOfTwo(words, at);
  if (two > 0) at = two + 1;
  // 4个2019年省重点项目: the year says which.
  while (words[at] && isTime(words[at]?.start ?? 0)) at += 1;
  // 120个计划新开工项目: that they are planned is no part of the name.
  if (
    /^(?:计划|拟)$/.test(words[at]?.text ?? '') &&
    /^新?$|^新?(?:开工|建|签约)/.test(words[at + 1]?.text ?? '')
  )
    at += 1;
  const from = at;
  // 20个过亿元项目: how much it is worth to be counted.
  while (words[at] && isName(words[at]?.start ?? 0)) at += 1;
  let depth = 0;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    // 80个行政村中新发展特色村31个: out of which the next are.
    if (at > from && depth === 0 && /^(?:[中里后]|中有)$/.test(word.text)) break;
    // 79户企业总体竞争力增强: of them all.
    if (at > from && depth === 0 && /^(?:总体|整体)$/.test(word.text)) break;
    // 10个经开区前三季度进出口: the thing counted ends where a time begins.
    if (at > from && depth === 0 && isTime(word.start)) break;
    // 依托66家高新区建设了23家示范区: done to the next.
    if (at > from && depth === 0 && words[at + 1]?.text === '了' && DONE.test(word.tag + word.text)) break;
    // 2.8万农民喝上放心水: what they have come to.
    if (at > from && depth === 0 && ATTAINED.test(word.text)) break;
    if (pivoted && at > from && depth === 0 && acts(words, at)) break;
    // 9个市、县重点项目: of two levels.
    if (word.text === '、' && LEVEL.test(words[at - 1]?.text ?? '') && LEVEL.test(words[at + 1]?.text ?? ''))
      continue;
    // 120户不达标企业: how they are not.
    if (at === from && isUndone(words, at) && endOfClause(words, at) < 0) at += 1;
    // 12个县（包括县级市）: whom else it takes in is no part of the name.
    else if (OPENING.test(word.text) && /^(?:包括|含|不含|其中|即|指|下同)/.test(words[at + 1]?.text ?? ''))
      break;
    // 12个总投资超10亿元的项目: what they must reach, before what they are.
    else if (depth === 0 && isName(word.start)) {
      if (!leadsToNoun(words, at, isName)) break;
    } else if (OPENING.test(word.text)) depth += 1;
    else if (CLOSING.test(word.text)) {
      // A bracket that was opened before the number ends the name.
      if (depth === 0) break;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (word.text === '的') {
      const next = words[at + 1];
      if (!next || !isNounLike(next) || at === from || SHAPE.test(next.text)) break;
    } else if (at === from && endOfClause(words, at) > at) {
      const of = endOfClause(words, at);
      const after = phraseAfter(words.slice(of + 1), people, isTime);
      if (after.text.length < 2) break;
      const whole = GENERIC_HEADS.has(after.text) || after.text.length <= 3;
      const said = words
        .slice(at, of + 1)
        .map((each) => each.text)
        .join('');
      return whole ? { ...after, text: said + after.text, start: words[at]?.start ?? after.start } : after;
    } else if (isVerb(word)) {
      const next = words[at + 1];
      const noun = next !== undefined && isNounLike(next);
      const classed = noun && CLASS_NOUN.test(next.text);
      const inside =
        at === from
          ? (!people && STATUS_VERBS.has(word.text) && noun) ||
            (noun && PLACE.test(next.text)) ||
            pairsUp(words, at) ||
            (classed && VERBAL_END.test(word.text)) ||
            (!people && endsClause(words, at))
          : classed ||
            WRITTEN.test(word.text) ||
            sizes(words, from, at) ||
            opens(words, at) ||
            (!noun && VERBAL_END.test(word.text)) ||
            leadsToWork(words, at);
      // 28个省、自治区共有家庭户: what they have is no part of what they are.
      if (!inside || (at > from && HAVE.test(word.text))) break;
    } else if (word.text === '在内' || (/^(?:计划|预计)$/.test(word.text) && at > from && plansOn(words, at)))
      break;
    else if (/^[与和及、]$/.test(word.text) && at > from && nounOfBoth(words, from, at) > 0)
      at = nounOfBoth(words, from, at);
    // 8所小学和中学: two kinds that the clause ends in.
    else if (/^[和与]$/.test(word.text) && at > from && depth === 0 && isPair(words, from, at)) continue;
    // 12个副省级及以上城市: of a level and those above it.
    else if (word.text === '及' && at > from && /^以[上下]$/.test(words[at + 1]?.text ?? '')) continue;
    else if (!isNounLike(word) || /^(?:近|共有?|总|先后|全部|成功|强势|免费|无偿)$/.test(word.text)) break;
  }
  // 4个重点项目|南山水库、东山学校: which they are, one by one.
  const named = words.findIndex(
    (word, index) => index >= from && index < at - 1 && /(?:项目|工程)$/.test(word.text),
  );
  if (named >= 0 && words[at]?.text === '、' && /^n[rstz]/.test(words[named + 1]?.tag ?? '')) at = named + 1;
  const summed = sumBehind(words, at, people, isTime);
  if (summed) return summed;
  // 11个重点项目中: where they are is no part of the name.
  let until = at;
  while (until > from + 1 && /^[中里内]$/.test(words[until - 1]?.text ?? '')) until -= 1;
  // 16个开发区发展良好: the adjective that the clause ends in, before what goes so.
  if (
    until > from + 2 &&
    GOES.test(words[until - 1]?.text ?? '') &&
    COURSE.test(words[until - 2]?.text ?? '')
  )
    until -= 1;
  // 3个重点项目进展顺利: how they go is no part of what they are.
  while (
    until > from + 1 &&
    COURSE.test(words[until - 1]?.text ?? '') &&
    /^(?:a|d|z|v|i|l)/.test(words[until]?.tag ?? '')
  )
    until -= 1;
  // 楼宇拔地而起: nor is a set phrase that ends the clause.
  while (
    until > from + 1 &&
    words[until - 1]?.tag === 'i' &&
    /^(?:[，。；]|$)/.test(words[until]?.text ?? '')
  )
    until -= 1;
  // 2万人稳定脱贫: how they did it names nobody.
  while (until > from && words.slice(from, until).every((word) => /^(?:a|an|ad|d|z)$/.test(word.tag)))
    until -= 1;
  const noun = words.slice(from, until);
  const rest = words.slice(at);
  const stop = rest.findIndex((word) => /^[，。；：;,]$/.test(word.text));
  const listed = /^[、，；。：]/.test(rest[0]?.text ?? '');
  const predicate = (listed ? [] : stop < 0 ? rest : rest.slice(0, stop)).map((word) => word.text).join('');
  return {
    text: noun
      .map((word) => word.text)
      .join('')
      .replace(/^[（(].*$|（(?:包括|不?含|其中|指)[^（）]*）?$/, ''),
    start: noun[0]?.start ?? 0,
    end: noun.at(-1)?.end ?? 0,
    predicate: predicate.replace(/^（[^（）]*(?:）|$)/, '').replace(/^[的、，\s]+|[的了、，等\s]+$/g, ''),
  };
}
