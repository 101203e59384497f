import type { Draft } from '../sentence/drafts.ts';
import type { Elision, Named } from './elision.ts';
import { recent, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { saysOfWhat } from './own-subjects.ts';
import { COUNTED_ACTS, DONE_TO_THEM, TOLD } from '../tables/acts.ts';
import { OF_THEMSELVES, SAID_ALONE, SPREAD, STATES } from '../tables/nouns.ts';
import { LIGHT_VERBS, LINK_VERBS, STATUS_VERBS } from '../tables/verbs.ts';
import { tagWords, wordsBetween } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** 洽谈项目214个，落地69个: an action alone. */
export function headElided({ reading, run, left, after, last: newest }: Elision): Named | undefined {
  if (!left || after.text !== '' || SAID_ALONE.has(left.text) || /产能$/.test(left.text)) return undefined;
  const value = run.values[0];
  const words = wordsBetween(reading.words, left.start, left.end);
  const status = words.every((word) => STATUS_VERBS.has(word.text));
  const action = words.every(
    (word) =>
      /^(?:v(?!n)|ad?$|d)/.test(word.tag) || LIGHT_VERBS.has(word.text) || STATUS_VERBS.has(word.text),
  );
  if (!action) return undefined;
  const own = isNamed(left.text) ? undefined : saysOfWhat(reading, run, left, recent(reading).at(-1)?.metric);
  if (own !== undefined) return { text: own, rule: 'name-before' };
  // 项目总投资126亿元，已到位32亿元: the money came.
  if (left.text === '到位' && /总投资$/.test(newest?.metric ?? ''))
    return { text: '到位资金', rule: 'head-elided' };
  if (value?.class === 'money' && !status && OF_THEMSELVES.test(newest?.metric ?? '')) return undefined;
  const last = headFrom(reading, newest, value?.base, status);
  const memory = reading.drafts.slice(-LONGEST_MEMORY);
  const known = memory.findLast(
    (draft) => draft.quantity.base === value?.base && endsInNoun(reading, draft.metric),
  );
  const alike = last?.quantity.base === value?.base;
  // 训练普查员一千三百人，登记三十八万六千人: many more people than those before are others.
  if (
    last &&
    value &&
    alike &&
    value.base === '人' &&
    Number(value.amount) > MANY_MORE * Number(last.quantity.amount)
  )
    return { text: left.text, rule: 'name-before' };
  if (last && alike && (endsInNoun(reading, last.metric) || !known))
    return {
      text: withHead(reading, left.text, last.metric, isNext(reading, last), value?.base === '人'),
      rule: 'head-elided',
    };
  if (known && value?.class === 'count' && status)
    return { text: withHead(reading, left.text, known.metric, false), rule: 'head-elided' };
  const recalled = memory.findLast(
    (draft) => draft.metric.startsWith(left.text) && draft.metric.length > left.text.length,
  );
  if (recalled) return { text: recalled.metric, rule: 'verb-recalls' };
  // 新开工安置房80万平方米，年内交付4500套: told by another measure.
  const other =
    last &&
    value?.class === 'count' &&
    last.quantity.class === 'area' &&
    !last.metric.endsWith('面积') &&
    endsInNoun(reading, last.metric);
  // 实施安置房项目，已开工57个: what the clause before is about.
  const about =
    value?.class === 'count' && status
      ? WORKS.exec(reading.text.slice(Math.max(reading.sentence[0], reading.clause - 4), reading.clause))?.[1]
      : undefined;
  if (about !== undefined && !other) return { text: left.text + about, rule: 'head-elided' };
  return other ? { text: withHead(reading, left.text, last.metric, false), rule: 'head-elided' } : undefined;
}

/** Whose head an action borrows: that of what was done, not of where; of the whole, not of the parts told before. */
function headFrom(
  reading: Reading,
  last: Draft | undefined,
  base: string | undefined,
  status: boolean,
): Draft | undefined {
  if (!last || last.quantity.base !== base) return last;
  const here = recent(reading).filter((draft) => draft.quantity.base === base);
  if (status && SPREAD.test(last.metric)) return here.findLast(({ metric }) => !SPREAD.test(metric)) ?? last;
  const isOfWhole = (draft: Draft): boolean => draft.compare.some(({ type }) => type === 'part_of');
  // 其中企业8万户、商户9万户；新设2万户: of them all.
  const parts = isOfWhole(last) && last.segment !== reading.segment;
  return (parts ? here.findLast((draft) => !isOfWhole(draft)) : undefined) ?? last;
}

/** The whole name is taken from the figure right before, only its head from one further off or from a part. */
function isNext(reading: Reading, last: Draft): boolean {
  return (
    recent(reading).at(-1) === last &&
    last.segment === reading.segment &&
    !last.compare.some((item) => item.type === 'part_of')
  );
}

/** 计划追加1000万美元: the verb alone recalls a metric of the block that holds it (追加投资). */
export function verbOnly(reading: Reading, run: Run, last: Draft | undefined): Named | undefined {
  const verb = wordsBetween(reading.words, ...run.left)
    .filter((word) => /^v/.test(word.tag))
    .at(-1)?.text;
  if (verb === undefined || verb.length < 2) return undefined;
  const known = reading.drafts
    .slice(-LONGEST_MEMORY)
    .findLast((draft) => draft.metric.startsWith(verb) && draft.metric.length > verb.length);
  if (known) return { text: known.metric, rule: 'verb-recalls' };
  if (
    last &&
    !SAID_ALONE.has(verb) &&
    last.quantity.base === run.values[0]?.base &&
    (!LIGHT_VERBS.has(verb) || /^(?:建成|竣工|投产)$/.test(verb))
  )
    return { text: withHead(reading, verb, last.metric, false), rule: 'head-elided' };
  // 发放生活补助，惠及1100万人: those who were reached, by whatever.
  if (verb === '惠及') return { text: verb, rule: 'name-before' };
  if (reading.subject === undefined) return undefined;
  // 粮食总产，在2003年才达到37万吨: what only leads to the number is no name.
  return LEADING.has(verb)
    ? { text: reading.subject, rule: 'subject-elided' }
    : { text: reading.subject + verb, rule: 'verb-recalls' };
}

const LEADING = new Set(LINK_VERBS);

/** What is begun and finished. */
const WORKS = /(项目|工程)，$/;

/** By how much people outnumber those whom they can't be. */
const MANY_MORE = 10;

/** How many figures back an elided noun is looked for. */
const LONGEST_MEMORY = 40;

/** 签约项目 ends in what is counted, 竣工 in what was done to it. */
function endsInNoun(reading: Reading, metric: string): boolean {
  const tag = wordsOf(reading, metric).at(-1)?.tag ?? '';
  return /^(?:n|vn|an|j|l|b|x|i)/.test(tag) && tag !== 'vn';
}

/** 成功落地 + 对接洽谈项目 → 成功落地项目; 出栏 + 生猪存栏 → 生猪出栏; 供应 + 公共住房 → 供应公共住房. */
function withHead(reading: Reading, action: string, metric: string, whole: boolean, person = false): string {
  const words = wordsOf(reading, metric);
  const head = words.at(-1);
  // “税银贷”12亿元、退税8800万元: a quoted name is no head.
  if (!head || /”$/.test(metric) || isNamed(action)) return action;
  // 培训8600人，安置1200人: what was done to people is no one’s name.
  if (words.length === 1 && /^v/.test(head.tag) && !STATES.has(head.text) && person) return action;
  if (/^(?:经营|市场)主体$/.test(metric)) return action + metric;
  // 审结7740件，结案6800件 and 处分251人，处理623人: neither has a noun.
  if (words.every(({ text }) => STATUS_VERBS.has(text) || isDone(text) || text === '审结')) return action;
  // 内地收养82件、涉外收养4件: the head is said again.
  if (action !== head.text && action.endsWith(head.text) && !/[未待]/.test(action)) return action;
  // 受理案件1260件，结案1097件: it says itself of what.
  if (head.text === '案件' && action.endsWith('案')) return action;
  // 平均降雨量28毫米，最大126毫米，最小8毫米: none is on average, nor the least of the most.
  if (/^最[大小高低多少]$/.test(action)) return action + metric.replace(/^(?:最[大小高低多少]|平均)/, '');
  // 总规划面积28平方公里，已开发12平方公里: so much of it.
  if (/^(?:总|规划|控制|用地)+面积$/.test(metric)) return `${action}面积`;
  // 荒山补植2000亩，育苗1000亩: neither is what was done to the other.
  if (/[植栽播]$/.test(metric)) return action;
  const told = TOLD.has(head.text);
  const verbal = (/^v(?!n)/.test(head.tag) && !told) || STATES.has(head.text);
  if (verbal && head.start > 0) {
    const [first] = words;
    const led = first && isPlain(first) && !STATES.has(first.text);
    return led ? action : metric.slice(0, head.start) + action;
  }
  // 接受调查126人，留置26人: what was done to them is not who they are.
  if (isDone(head.text)) return action;
  const plain = words.findLastIndex((word) => isPlain(word));
  // 批准逮捕犯罪嫌疑人: a verbal noun of four characters is what was done to them.
  const verb = plain < 0 ? words.findLastIndex((word) => word.tag === 'vn' && word.text.length > 3) : plain;
  // 排查隐患312处，整改306处: nor is what was done first.
  const led =
    verb < 0 &&
    words.length > 1 &&
    (words[0]?.tag === 'vn' || words[0]?.text === '报告') &&
    /^(?:n|an)/.test(words[1]?.tag ?? '')
      ? 0
      : verb;
  // 征用土地900亩，待征165亩: what is still to be done was not done before.
  const from = (whole && !/^[在待]/.test(action)) || told ? words[led + 1]?.start : head.start;
  return action + withoutVerb(metric.slice(from ?? head.start));
}

/** 撤案, 提出抗诉: an act that is counted by itself. */
const isNamed = (action: string): boolean => COUNTED_ACTS.some(({ word }) => action.endsWith(word));

/** What was done to people, though the dictionary has it for a noun. */
const isDone = (word: string): boolean => /^(?:立案|执结)$/.test(word) || DONE_TO_THEM.has(word);

/** A verb that is no name of what is told or asked: 受理 of 受理投诉. */
const isPlain = ({ tag, text }: Word): boolean =>
  (/^v(?!n)/.test(tag) && !TOLD.has(text)) || STATUS_VERBS.has(text);

/** 发展党员: a set phrase of verb and noun, which the dictionary has for one word. */
function withoutVerb(name: string): string {
  if (name.length !== 4) return name;
  const [word, more] = tagWords(name);
  if (!word || more || !/^[lzi]/.test(word.tag)) return name;
  const [verb, noun] = [tagWords(name.slice(0, 2)), tagWords(name.slice(2))];
  const parted = verb.length === 1 && /^v/.test(verb[0]?.tag ?? '') && /^n/.test(noun[0]?.tag ?? '');
  return parted ? name.slice(2) : name;
}

/** The head noun of a metric, or the metric without its first qualifier. */
export function headOf(metric: string, whole: boolean): string {
  if (whole)
    return metric.replace(
      /^(?:各级|全部|各类|签约|新增|(?:招引|引进|新引进|新签约)(?=过?[\d十百千万亿]*[万亿]元)|(?:过?[\d十百千万亿]+[万亿]?元(?:以上)?)|[\dA-Z]{1,3}级|[大中小微特]型(?=.{2})|(?:国家|省|市|区|县)级?[A-Z\d]{0,2}级?(?:以上)?(?=.{2}))+/,
      '',
    );
  const words = tagWords(metric);
  return words.at(-1)?.text ?? metric;
}
