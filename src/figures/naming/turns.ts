import { isTied, shareHead, splitInto, splitList } from '../text/lists.ts';
import { leftText, pairWithEarlier, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { foremostInTurn } from './foremost.ts';
import { SHARED_HEADS, SHORT_HEADS } from '../tables/nouns.ts';
import { LIGHT_VERBS } from '../tables/verbs.ts';
import { wordsBetween } from '../text/words.ts';

/** What sums a list up: 等, 等行业的, 三大产业, 4个行业. */
const SUMMED =
  /(?:(?<![高中初优同上])等(?:[一二两三四五六七八九十\d]{1,2}[大个类家项种])?|[一二两三四五六七八九十\d]{1,2}[大个类家项种])(?=[^，。；、\d]{0,16}分别)([^，。；、\d]{0,16}?)(?:同比|比上年|比去年|均|也|共|累计|全年)*分别/;
/** The kind that the things of a list are of, before what is told of each. */
const KIND_OF =
  /^\p{Script=Han}{0,6}?(?:行业|产业|领域|板块|门类|企业|单位|部门|产品|品种|商品|类别|市场|国家|地区|园区|城市|[县市区镇乡村]|指标|数据|项目|税种|业务|业|类|项)的?/u;

const MEASURE =
  /(?:[额值量率]|占比|比重|份额|增[速幅]|收入|支出|投资|利润|税收|利税|税金|成本|余额|面积|价格|工资|消费|进出口|出口|进口|能耗|营收)$/;

const MADE = /分别(?:实现|完成|达到?|创造|贡献)(?:了)?([^，。；、\d]{2,8}?)(?:达到?|为|约|近|超过?)?$/;

/** 用电量、货运量、存款余额等先行指标分别…, 纺织、食品等行业的利润分别…: the list that is summed up, with what is told of each. */
function listBefore(reading: Reading, run: Run, count: number): string[] | undefined {
  const left = leftText(reading, run);
  const match = SUMMED.exec(left);
  if (!match) return undefined;
  const list = splitInto(phraseUpTo(reading, run, run.left[0] + match.index)?.text ?? '', count);
  if (!list) return undefined;
  const said = match[1] ?? '';
  const kind = KIND_OF.exec(said)?.[0] ?? '';
  const measure = said
    .slice(kind.length)
    .replace(/^(?:的|全年|当年|累计|[上下]半年|前三季度|[一二三四]季度)+/, '');
  const told = MEASURE.exec(measure)?.[0];
  // 对甲、乙等新兴市场出口分别: the measure stands behind what sums them up.
  const traded = /^\p{Script=Han}{2,6}?((?:进出口|出口|进口)(?:总?[额值])?)$/u.exec(said)?.[1];
  if (traded === undefined && told === undefined) {
    // 装备、建材两大产业分别实现产值3亿元、2亿元: what each made stands behind.
    const made = MADE.exec(left)?.[1];
    return made ? list.map((item) => item + made) : shareHead(list, SHARED_HEADS);
  }
  return list.map((item) => item + (kind === '' ? (traded ?? measure) : measure));
}

const THOSE =
  /([对向从与])?(?:上述|以上|这些|这[几两三四])[个家]?(?:国家|地区|市场|企业|行业|产品|城市|县市|伙伴)(?:（[^（）]{1,6}）)?(?:的)?分别((?:进出口|出口|进口|投资|实现\p{Script=Han}{2,4}|完成\p{Script=Han}{2,4}|增长|下降)?)/u;
const NAMED_AS =
  /(?:^|[，。；：])([^，。；：\d]{3,60}?)(?:分别)?(?:是|为|成为|作为|位列|列|居)[^，。；：、]{0,24}，$/;

/** 东盟、美国是主要贸易伙伴，对上述国家分别出口8亿元、7亿元: each of those whom the clause before names. */
function ofThoseTold(reading: Reading, run: Run, count: number): string[] | undefined {
  const { text, sentence, clause } = reading;
  const match = THOSE.exec(leftText(reading, run));
  const named = match && NAMED_AS.exec(text.slice(Math.max(sentence[0], clause - LONGEST_LIST), clause))?.[1];
  const list = named ? splitInto(named, count) : undefined;
  return list?.map(
    (item) => `${match?.[1] ?? ''}${item}${(match?.[2] ?? '').replace(/^(?:实现|完成|增长$|下降$)/, '')}`,
  );
}

const SUM_TOLD =
  /(?:^|[，。；：])([^，。；：\d]{3,60}?)(?<![高中初优同上])等[^，。；：\d]{0,14}?((?:生产|出口|进口|销售)?(?:产量|销量|产值|增加值|投资|收入|利润|价格|(?:进出口|出口|进口|零售|销售)(?:总?额|值)?))(?:持续|继续|保持|仍|均|都|也|普遍|不断|快速|较快|大幅|增长|增加|下降|减少|上[涨升]|回升)[^，。；：\d]{0,8}，$/;

/** 原煤、钢材等产品产量持续下降，分别下降3%、8%: each of those that the clause before tells of, with what it tells. */
function sumToldBefore({ text, sentence, clause }: Reading, count: number): string[] | undefined {
  const match = SUM_TOLD.exec(text.slice(Math.max(sentence[0], clause - LONGEST_LIST), clause));
  const list = match ? splitInto(match[1] ?? '', count) : undefined;
  return list?.map((item) => item + (match?.[2] ?? ''));
}

/** 甲业，乙、丙和丁业，戊业分别增长: names that have list marks of their own, parted by commas. */
function listOverCommas(reading: Reading, until: number, count: number): string[] | undefined {
  const [last] = reading.drafts.slice(-1);
  const from = Math.max(reading.sentence[0], last?.quantity.outerEnd ?? 0, until - LONGEST_LIST);
  const names = reading.text
    .slice(from, until)
    .replace(/^.*[；：]/, '')
    .replace(/^[\s，]*(?:其中[，]?)?/, '')
    .replace(
      /(?:[\d一二两三四五六七八九十]{1,2}[个大](?:行业|产业|门类))?(?:增加值|产值|投资)?(?:同比|均|也)*$/,
      '',
    )
    .split('，')
    .slice(-count)
    .flatMap((name, at, all) => (at === all.length - 1 ? lastOf(name, all.length, count) : name));
  const ending = names.at(-1)?.slice(-1);
  const alike = names.every(
    (name) =>
      /^[\p{Script=Han}、（）]{3,30}$/u.test(name) && (name.endsWith(ending ?? '') || names.some(isTied)),
  );
  return names.length === count && alike ? names : undefined;
}

/** 甲业，农、林、牧、渔业及乙业: the last of them may be two. */
const lastOf = (name: string, names: number, count: number): string[] =>
  (names === count - 1 && names > 1 && splitInto(name, 2)) || [name];

/** How far back such a list may begin. */
const LONGEST_LIST = 160;

/** 设计类、监理类、施工类项目的合同额分别是…: the list of whose it is. */
function ownersBefore(reading: Reading, run: Run, name: string): string[] | undefined {
  const left = leftText(reading, run);
  const at = left.lastIndexOf(`的${name}`);
  if (at < 0 || !left.slice(at).includes('分别')) return undefined;
  const list = phraseUpTo(reading, run, run.left[0] + at)?.text ?? '';
  const owners = splitList(list, /[、和与及]/);
  return owners.length === run.values.length ? shareHead(owners, []).map((owner) => owner + name) : undefined;
}

/**
 * The names that a run's values take one by one: 蚕茧、烤烟分别收购1.2万担和8600担. Undefined where there are not as
 * many as values.
 */
export function namesInTurn(reading: Reading, run: Run, name: string | undefined): string[] | undefined {
  const count = run.values.length;
  if (count < 2) return undefined;
  const first = foremostInTurn(reading, run, count);
  if (first) return first;
  const at = leftText(reading, run).lastIndexOf('分别');
  const parted = at < 0 ? undefined : listOverCommas(reading, run.left[0] + at, count);
  if (parted) return shareHead(parted, SHARED_HEADS);
  const listed = listBefore(reading, run, count);
  if (listed) return listed;
  const those = ofThoseTold(reading, run, count);
  if (those) return those;
  const told = /^[，、]?(?:同比|比上年|比去年)?分别/.test(leftText(reading, run));
  const summed = told ? sumToldBefore(reading, count) : undefined;
  if (summed) return summed;
  const items = name === undefined ? undefined : splitInto(name, count);
  if (items) return shareHead(items, SHARED_HEADS).map((item) => makerOf(reading, run, name) + item);
  const owned = name === undefined ? undefined : ownersBefore(reading, run, name);
  if (owned) return owned;
  const torn = at < 0 ? undefined : tornList(reading, run.left[0] + at, count, name);
  if (torn) return torn;
  if (at >= 0) {
    const until = run.left[0] + at;
    const list = splitInto(phraseUpTo(reading, run, until)?.text ?? '', count);
    const doing = wordsBetween(reading.words, until + 2, run.left[1])
      .filter((word) => !LIGHT_VERBS.has(word.text) && /^[vn]/.test(word.tag))
      .map((word) => word.text)
      .join('');
    if (list) return shareHead(list, SHARED_HEADS).map((item) => item + doing);
  }
  const ahead = listAhead(reading, run, name);
  if (ahead) return ahead;
  const about =
    name !== undefined && SHORT_HEADS.has(name) && at >= 0 ? [reading.topic, reading.subject] : [];
  const short = about.map((each) => splitInto(each ?? '', count)).find((list) => list !== undefined);
  if (short) return short.map((item) => item + name);
  const paired = name === undefined ? undefined : pairWithEarlier(reading, run, name);
  return paired && shareHead(paired, SHARED_HEADS);
}

const MAKER =
  /(?:^|[，。；年])(\p{Script=Han}{2,8}(?:产业|行业|企业|园区|开发区|高新区))(?:所)?(?:创造|实现|完成|贡献)的$/u;

/** 高技术产业创造的收入、利润分别为…: who made what is listed. */
function makerOf({ text, sentence }: Reading, run: Run, name = ''): string {
  const at = text.lastIndexOf(name, run.left[1]);
  return at < 0 ? '' : (MAKER.exec(text.slice(Math.max(sentence[0], at - LONGEST_NAME), at))?.[1] ?? '');
}
const LONGEST_NAME = 24;

/** 新设、注销企业分别, 复线率、电气化率分别: a clause that is all one list, however its words are cut. */
function tornList(
  { text, sentence, context }: Reading,
  until: number,
  count: number,
  name: string | undefined,
): string[] | undefined {
  const said = text.slice(Math.max(sentence[0], until - LONGEST_LIST), until);
  const clause = /(?:^|[，。；：])([\p{Script=Han}、]{5,40})$/u.exec(said)?.[1];
  if (clause === undefined || name === undefined || context.isTime(until - clause.length)) return undefined;
  const items = splitList(clause, /[、和与及]/);
  const plain = items.length === count && items.at(-1) === name && items.every((item) => item.length > 1);
  if (!plain || items.some((item) => item.length > name.length + 1)) return undefined;
  return shareHead(items, SHARED_HEADS);
}

/** How a clause goes on behind the list that it begins with. */
const GOES_ON =
  /(?:的|等|成绩|表现|增势|势头|发展|增长|保持|分列|位列|位居|均|都|也|领先|排名|居|成为|较|比|最)[^、]*$/;

/** 甲学院、乙学院的立项数居前，立项数分别是8和6项: those that the clause before lists, with what is told of each. */
function listAhead(
  { text, sentence, window }: Reading,
  run: Run,
  name: string | undefined,
): string[] | undefined {
  const count = run.values.length;
  const from = run.left[0];
  const said = /^[，、\s]*([^，。；、\d]{0,12}?)分别([^，。；、\d]{0,12}?)(?:是|为|达到?|有|约)*$/.exec(
    text.slice(from, window[0] < from ? from : run.left[1]),
  );
  const own =
    said === null
      ? undefined
      : (said[1] ?? '') + (said[2] ?? '').replace(/^(?:实现|完成|达到?|为|是|有)+/, '');
  if (own === undefined || name === undefined || !own.endsWith(name)) return undefined;
  const before = text.slice(Math.max(sentence[0], from - LONGEST_LIST), from).replace(/，$/, '');
  const clause = /[^，。；：]*$/.exec(before)?.[0] ?? '';
  const list = splitInto(clause.replace(/^.*?(?:有|包括|分别是|为)(?=[^、]{2,16}、)/, ''), count);
  const items = list?.map((item, index) => (index === count - 1 ? item.replace(GOES_ON, '') : item));
  const alike = items?.every((item) => /^[\p{Script=Han}A-Za-z（）+]{2,18}$/u.test(item));
  return alike ? items?.map((item) => item + own) : undefined;
}

/** 甲、乙产业链企业数最多，分别达182个、83个: those that the clause before lists. */
export function listedBefore(reading: Reading, run: Run): string[] | undefined {
  const count = run.values.length;
  if (count < 2 || !/^[，、]?分别/.test(leftText(reading, run))) return undefined;
  const list = splitInto(reading.subject ?? '', count);
  return list && shareHead(list, SHARED_HEADS);
}
