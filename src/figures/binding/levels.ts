import { phraseAfter } from '../naming/after.ts';
import type { After } from '../naming/after.ts';
import type { Draft } from '../sentence/drafts.ts';
import { bindHeld } from './held.ts';
import { headOf, inherit, verbOnly } from '../naming/heads.ts';
import type { Named } from '../naming/elision.ts';
import { bindGap, bindIncrement, bindOverPlan } from './increments.ts';
import { shareHead, splitInto, splitList } from '../text/lists.ts';
import { bindAddition, bindAmong } from '../naming/among.ts';
import { limited } from '../naming/limits.ts';
import { listedBefore, namesInTurn } from '../naming/turns.ts';
import type { Phrase } from '../text/phrases.ts';
import { addDraft, consider, lastGroup, leftText, phraseUpTo, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Found } from '../quantities/found.ts';
import { takeGrowths } from './origins.ts';
import { bindWholeOfShare } from './share-wholes.ts';
import { LINK_VERBS, PIVOTS, STATUS_VERBS } from '../tables/verbs.ts';
import { BODIES, SHARED_HEADS, STATES, TOLD_IN_MONEY } from '../tables/nouns.ts';
import { nameBefore, nameBehind } from '../naming/naming.ts';
import { behindSize, yieldedByEach } from '../naming/other-side.ts';
import { sayOfAll } from '../naming/predicates.ts';
import { withTopic } from '../naming/topics.ts';
import { happenedTo, spent } from '../naming/doings.ts';
import { investmentOf, isPart, partOf, stateOf, wholeOf } from '../naming/wholes.ts';
import { wordsBetween } from '../text/words.ts';

/** Binds a run of levels (amounts, counts, areas) to their metrics; false when none is found. */
export function bindLevels(reading: Reading, run: Run): boolean {
  const [first] = run.values;
  if (!first) return false;
  if (bindHeld(reading, run) || bindAmong(reading, run) || bindAddition(reading, run)) return true;
  if (bindWholeOfShare(reading, run)) return true;
  if (bindOverPlan(reading, run) || bindGap(reading, run)) return true;
  if (bindIncrement(reading, run) || takeGrowths(reading, run)) return true;
  const before = phraseUpTo(reading, run, run.left[1]);
  // 人才工作方面共有18万人报名: a field is no name.
  const said = before?.text.endsWith('方面') ? undefined : before;
  const left = withTopic(reading, run, withoutEach(reading, run, said));
  const after = phraseAfter(
    wordsBetween(reading.words, ...run.right),
    /人$|^[名位]$/.test(first.unit),
    reading.context.isTime,
    PIVOTED.test(leftText(reading, run)),
    reading.context.isName,
  );
  const names =
    totalsInTurn(reading, run, left) ??
    partsOfLast(reading, run, left) ??
    namesInTurn(reading, run, left?.text) ??
    (left ? undefined : listedBefore(reading, run));
  if (names) {
    const group = reading.groups++;
    run.values.forEach((value, index) =>
      addDraft(reading, value, names[index] ?? '', 'names-in-turn', undefined, group),
    );
    return true;
  }
  consider(reading, 'name-before', left?.text);
  consider(reading, 'name-behind', after.text);
  const name = chooseMetric(reading, run, left, after);
  if (name === undefined) return false;
  const { text: metric, rule } = name;
  if (after.text !== '' && metric.endsWith(after.text)) reading.consumed = after.end;
  // 761个重点企业总成本降低2%: what is told of them next.
  else if (after.text.startsWith(metric) && COSTS.test(after.text.slice(metric.length)))
    reading.consumed = after.start + metric.length;
  const group = joinsLast(reading, run) ? lastGroup(reading)[0]?.group : undefined;
  const shared = group ?? reading.groups++;
  const whole = wholeOf(reading, run);
  const last = recent(reading).at(-1);
  for (const found of run.values) {
    const value = moneyOf(found, metric);
    const draft = addDraft(
      reading,
      value,
      eachOf(reading, run, investmentOf(reading, run, metric), after.text),
      rule,
      undefined,
      shared,
    );
    if (isMilestone(reading, draft, last)) draft.aside = true;
    const state = stateOf(draft, last, left?.text);
    if (state) draft.compare.push(state);
    else if (whole && isPart(draft, whole, left?.text)) draft.compare.push(partOf(whole));
  }
  pairOverPredicate(reading, after);
  sayOfAll(reading, after);
  return true;
}

/** 收入108亿元，首次突破百亿元大关，增长17%: what follows is said of the level, not of the mark that it passed. */
function isMilestone({ text }: Reading, draft: Draft, before: Draft | undefined): boolean {
  const { quantity } = draft;
  if (
    before?.metric !== draft.metric ||
    before.segment !== draft.segment ||
    before.quantity.base !== quantity.base
  )
    return false;
  const passed = /^(?:大关|台阶|关口)/.test(
    text.slice(quantity.end + quantity.unit.length, quantity.end + quantity.unit.length + 2),
  );
  const said = /(?:突破|跨越|迈[上过]|站上|跨上)$/.test(
    text.slice(before.quantity.outerEnd, quantity.start).slice(-2),
  );
  return (passed || said) && Number(before.quantity.amount) >= Number(quantity.amount);
}

/** 新发展企业998家、从业人员1万人，累计分别达到3790户、4.6万人: what each has come to. */
function totalsInTurn(reading: Reading, run: Run, left: Phrase | undefined): string[] | undefined {
  const count = run.values.length;
  if (count < 2 || left || !/(?:累计|总数)(?:已)?分别(?:达到?|为)/.test(leftText(reading, run)))
    return undefined;
  const told = recent(reading).filter((draft) => draft.segment === reading.segment && draft.kind !== 'rank');
  if (told.length < count) return undefined;
  return told.slice(-count).map((draft) => draft.metric.replace(/^(?:新发展|新登记|新增|新设|新办)/, ''));
}

/** 投资和零售额均突破万亿元，分别达到12488和10163亿元: the things that were told together. */
function partsOfLast(reading: Reading, run: Run, left: Phrase | undefined): string[] | undefined {
  const last = recent(reading).at(-1);
  if (left || !last || run.values.length < 2 || last.segment !== reading.segment) return undefined;
  if (!/^，?分别(?:达到?|为|是|完成|实现|增[加至]到?|降至|升至)?(?:了|约)?$/.test(leftText(reading, run)))
    return undefined;
  const names = splitInto(last.metric, run.values.length);
  return names && shareHead(names, SHARED_HEADS);
}

/** 平均每馆举办展览12个: an average is told as one. */
function eachOf(reading: Reading, run: Run, metric: string, behind: string): string {
  const said =
    /(平均每\p{Script=Han}{1,3}?(?:拥有|举办|接待|完成|实现|开展|收治|培养|承担)?)(\p{Script=Han}{2,10}?)(?:为|达到?|约)*$/u.exec(
      leftText(reading, run),
    );
  const yielded = yieldedByEach(reading, run, behind || metric);
  if (yielded !== undefined) return yielded;
  return said && metric.endsWith(said[2] ?? '') && !/每/.test(metric)
    ? said[0].replace(/(?:为|达到?|约)+$/, '')
    : metric;
}

/** 人口密度为每平方公里637人: what each of them has is named before. */
function withoutEach(reading: Reading, run: Run, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || !/^(?:平均)?每.{1,6}$/.test(phrase.text)) return phrase;
  const led = /(?:为|达到?|是|[单均售房]?价格?(?:全年)?|密度)$/.test(
    reading.text.slice(run.left[0], phrase.start),
  );
  return (led ? phraseUpTo(reading, run, phrase.start) : undefined) ?? phrase;
}

/** GDP达8.8万亿: of what is told in money, 亿 alone is money. */
function moneyOf(value: Found, metric: string): Found {
  const money = value.base === '' && value.class === 'count' && TOLD_IN_MONEY.test(metric);
  return money ? { ...value, base: '元', class: 'money' } : value;
}

/** 新增A 13家、B 169家: the left side begins with the list mark. */
function joinsLast(reading: Reading, run: Run): boolean {
  const last = lastGroup(reading).at(-1);
  // 出口34亿元增长24%、进口36亿元增长8%: what was said of the first is not of both.
  const told = last?.compare.some(({ span }) => span && span[0] > last.quantity.end && span[0] < run.left[1]);
  return last !== undefined && !told && /^(?:[、和及]|与(?!.*的$))/.test(leftText(reading, run));
}

function chooseMetric(reading: Reading, run: Run, left: Phrase | undefined, after: After): Named | undefined {
  const value = run.values[0];
  if (!value) return undefined;
  // 占地1200亩的产业园: what has the size stands behind it.
  const sized = value.class === 'area' ? SIZED.exec(leftText(reading, run))?.[1] : undefined;
  if (sized && /^的/.test(reading.text.slice(...run.right))) return { text: sized, rule: 'name-before' };
  // 总投资5亿美元的产业园和注册资金2999万美元的示范区: the next of a list, with a measure of its own.
  const next = OWN_MEASURE.exec(leftText(reading, run))?.[1];
  if (next !== undefined) return { text: next, rule: 'name-before' };
  // 2座35万千瓦光热项目: the size of what is counted stands between.
  const sizedBehind = value.class === 'count' && after.text === '' ? behindSize(reading, run) : undefined;
  if (sizedBehind !== undefined) return { text: sizedBehind, rule: 'name-behind' };
  const alone = left ? undefined : aloneBehind(reading, run, value, after);
  if (alone !== undefined) return { text: alone, rule: 'name-behind' };
  const limit = limited(reading, run, after);
  if (limit !== undefined) return { text: limit, rule: 'name-behind' };
  const happened = happenedTo(reading, run, after) ?? spent(reading, run, left);
  if (happened !== undefined) return happened;
  const inherited = inherit(reading, run, left, after);
  if (inherited !== undefined) return inherited;
  const counted = value.class === 'count' || value.class === 'area' || value.class === 'measure';
  const behind = nameBehind(reading, run, value.unit, after);
  const takesObject =
    left !== undefined &&
    !/容量$/.test(left.text) &&
    (left.gap === 'verb' ||
      left.endsInVerb ||
      /的$/.test(leftText(reading, run)) ||
      (counted && /[^\d，。；]了(?:近|约|超过?)?$/.test(leftText(reading, run))) ||
      // 我乡有七个生产队: what is had stands behind.
      (counted && /有$/.test(leftText(reading, run)) && after.text.length >= 2 && after.predicate === '') ||
      (counted && (hasObject(reading, run, after) || /[以凭]$/.test(leftText(reading, run)))) ||
      (counted && left.gap === 'none' && !/^的/.test(reading.text.slice(...run.right))));
  // 完成某村4公里的路面硬化工程: the place only says where.
  const placed =
    value.class === 'measure' && /[村镇乡屯组区街口桥]$/.test(left?.text ?? '') && left?.end === run.left[1];
  if (placed && behind !== undefined && reading.text[run.right[0]] === '的')
    return { text: behind, rule: 'name-behind' };
  // 解决了农村200万人的饮水安全问题: what was solved for them.
  const trouble = counted ? TROUBLE.exec(reading.text.slice(...run.right))?.[1] : undefined;
  if (trouble !== undefined) return { text: (left?.text ?? '') + trouble, rule: 'name-behind' };
  const listed = listedOwner(reading, run, behind);
  if (listed) return listed;
  // 推出六批共179项改革成果: in how many batches.
  const batched = left !== undefined && /[一二三四五六七八九十\d]批$/.test(left.text);
  if (behind !== undefined && (!left || takesObject || batched)) return { text: behind, rule: 'name-behind' };
  if (left)
    return {
      text: doerOf(reading, run, left, after) + nameBefore(reading, run, left, after),
      rule: 'name-before',
    };
  if (behind !== undefined) return { text: behind, rule: 'name-behind' };
  return verbOnly(reading, run, undefined) ?? actionAlone(reading, run) ?? hadAlone(reading, run);
}

/** 全县有9000余户: households or people, told by their classifier alone. */
function hadAlone(reading: Reading, run: Run): Named | undefined {
  const [value] = run.values;
  const many = value && { 户: '户数', 人: '人数' }[value.base];
  const ends = /^(?:[，。；、（]|$)/.test(reading.text.slice(value?.outerEnd, (value?.outerEnd ?? 0) + 1));
  return many !== undefined && ends && /[有共]$/.test(leftText(reading, run))
    ? { text: many, rule: 'name-before' }
    : undefined;
}

/** 2193人选择升学, 9家为上市银行: what those who are counted did or are, whatever was told before. */
function aloneBehind(reading: Reading, run: Run, value: Found, after: After): string | undefined {
  if (value.class !== 'count' || after.text !== '') return undefined;
  if (!/^[，、]?(?:其中|有|另有)*$/.test(leftText(reading, run))) return undefined;
  if (/^(?:为|是|系|属于)/.test(after.predicate)) return nameBehind(reading, run, value.unit, after);
  const does = /^(?:被|选择|考取|考入|升入|参军|出国|赴|从事|晋升|当选)/.test(after.predicate);
  return does && /^[人名位]$/.test(value.base) ? nameBehind(reading, run, value.unit, after) : undefined;
}

/** 中欧班列共开行1.4万列: a lone verb with who does it, where an adverb parts them. */
function doerOf(reading: Reading, run: Run, left: Phrase, after: After): string {
  const does =
    left.endsInVerb || STATES.has(left.text) || /^(?:建设|设置|安装|配置|投放|生产)$/.test(left.text);
  if (!does || left.text.length > 2 || after.text !== '') return '';
  const lead = reading.text.slice(run.left[0], left.start);
  if (!/\p{Script=Han}{2,}(?:共|累计|已|先后|总共|共计|预计)$/u.test(lead)) return '';
  const doer = phraseUpTo(reading, run, left.start);
  // 鞋服企业累计投产81户: those who did it are those counted.
  const counted = /^[家户]$/.test(run.values[0]?.base ?? '') && STATUS_VERBS.has(left.text);
  if (counted && doer && doer.text.length > 2 && /(?:企业|商户|单位|机构)$/.test(doer.text)) return doer.text;
  const own = doer === undefined || doer.endsInVerb || doer.gap === 'verb' || BODIES.test(doer.text);
  return own ? '' : doer.text;
}

/** 投资1亿元的产业园、1.2亿元的加工厂: the next of a list, owned by the noun behind it like the first. */
function listedOwner(reading: Reading, run: Run, behind: string | undefined): Named | undefined {
  const last = recent(reading).at(-1);
  if (behind === undefined || !last || last.quantity.base !== run.values[0]?.base) return undefined;
  if (!/^的[^，。；：]{2,30}?(?:、|和|与|以及|及)(?:近|约|超)?$/.test(leftText(reading, run)))
    return undefined;
  if (!/^的/.test(reading.text.slice(...run.right))) return undefined;
  const head = /(?:总?投资额?|产值|营收|贷款|收入)$/.exec(last.metric)?.[0] ?? '';
  return { text: behind + head, rule: 'name-behind' };
}

/** 敬老院有50名五保户入住, 为2796家企业提供保障: the number's noun stands behind it, whoever has it before. */
function hasObject(reading: Reading, run: Run, after: After): boolean {
  if (after.text.length < 2 || after.predicate.length < 2) return false;
  return /(?:有|为|向|给|对|由|以|凭|(?<![总约签])与|同)(?:全国|全球|世界)?(?:近|约|超过?|逾|全[市省区县])?$/.test(
    leftText(reading, run),
  );
}

/** 惠及1100多万人, 依法公开1742件: what was done is all that the clause says. */
function actionAlone(reading: Reading, run: Run): Named | undefined {
  if (run.values[0]?.class !== 'count') return undefined;
  const words = wordsBetween(reading.words, ...run.left).filter(
    (word) => /^(?:v|d|ad)/.test(word.tag) && !reading.context.isTime(word.start) && !LINKING.has(word.text),
  );
  const text = words
    .slice(-2)
    .map((word) => word.text)
    .join('');
  return /^(?:v|ad)/.test(words.at(-1)?.tag ?? '') && text.length >= 2
    ? { text, rule: 'name-before' }
    : undefined;
}

const OWN_MEASURE =
  /^的[^，。；\d]{2,16}(?:[和与及、]|以及)(注册(?:资金|资本)|(?:总|年)?(?:投资额?|产值|销售收入))(?:约|近|达)?$/;

const COSTS = /^(?:商品|产品)*(?:总|单位)?成本$/;

const SIZED = /(占地(?:面积)?|总?建筑面积|总面积|规划面积|用地面积)(?:约|近|超过?|达到?|逾|为|共|[\s])*$/;

const TROUBLE = /^的(\p{Script=Han}{2,10}(?:问题|难题))/u;

const PIVOTED = new RegExp(`(?:${PIVOTS.join('|')})了?(?:近|约|超过?|逾)?$`);

const LINKING = new Set(LINK_VERBS);

/** 3项成果、18个项目分别获A和B: the predicate's objects go to the values one by one. */
function pairOverPredicate(reading: Reading, after: After): void {
  const match = /^分别(获得|获评|获|入选|通过|列入|纳入|参加|落户)([^，。；]{4,40})$/.exec(
    after.predicate.replace(/[，。；].*$/, ''),
  );
  const group = lastGroup(reading, true);
  const objects = splitList(match?.[2] ?? '');
  if (!match || group.length < 2 || objects.length !== group.length) return;
  group.forEach((draft, index) => {
    draft.metric = `${match[1] ?? ''}${objects[index] ?? ''}${draft.metric.replace(new RegExp(`^.*?${match[1] ?? ''}.*(?=${headOf(draft.metric, false)}$)`), '')}`;
    draft.group = group[0]?.group ?? draft.group;
  });
}
